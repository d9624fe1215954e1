// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/marked_bar.h"

#include "models/exchange/calendar_entry.h"
#include "models/referrals/queue_model.h"
#include "tests/referrals/desk_fixture.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/statement_watch.h"
#include "tests/support/window_pictures.h"
#include "ui/base/inline_message.h"
#include "ui/referrals/referral_panes.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMarkedBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_people = m_desk->addMorning();
        m_printed.clear();
        m_desk->services.printPage = [this](const QString &job, const QString &html) { m_printed = {job, html}; };
        m_desk->services.calendarFile = [](const QString &title, const QDateTime &start) {
            return calendarEntry({.title = title, .start = start, .stamp = start}).value();
        };
        m_window = std::make_unique<QMainWindow>();
        m_pane = referralsPane(m_desk->services).make(m_window.get());
        m_window->setCentralWidget(m_pane);
        m_window->resize(1366, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_pane->focusFirst();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void itIsThereWhileSomethingIsMarked()
    {
        QVERIFY(!bar()->isVisible());
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(bar()->isVisible());
        QCOMPARE(bar()->findChild<QLabel *>(u"markedCount"_s)->text(), u"1 marked"_s);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(!bar()->isVisible());
    }

    void allThatIsShownIsMarkedByKeyAndEscapeClears()
    {
        act("markAll")->trigger();
        QCOMPARE(model()->marked().size(), 5);
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(model()->marked().isEmpty());
        QVERIFY(!bar()->isVisible());
    }

    void aStepForManyIsOneActThatIsUndoneAsOne()
    {
        const QByteArray before = dump();
        act("markAll")->trigger();
        openMenu();
        QCOMPARE(QString(act("marked_triage")->text()).remove(u'&'), u"Ready to match (2 of 5)"_s);
        QSignalSpy offers(m_pane, &Pane::undoOffered);
        act("marked_triage")->trigger();
        QCOMPARE(offers.size(), 1);
        QCOMPARE(m_desk->store.detail(m_people.rivera)->referral.state, ReferralState::Triaged);
        QCOMPARE(m_desk->store.detail(m_people.chen)->referral.state, ReferralState::Triaged);
        QCOMPARE(m_desk->undo.count(), 1);
        QCOMPARE(m_desk->undo.undoText(), u"ready to match, 2 referral(s)"_s);
        QVERIFY(model()->marked().isEmpty());
        m_desk->undo.undo();
        QCOMPARE(dump(), before);
        m_desk->undo.redo();
        QCOMPARE(m_desk->store.detail(m_people.chen)->referral.state, ReferralState::Triaged);
    }

    void whatIsPossibleForNoneCannotBeChosen()
    {
        model()->setMarked(m_people.rivera, true);
        openMenu();
        QVERIFY(!act("marked_told")->isEnabled());
        QVERIFY(act("marked_triage")->isEnabled());
        QVERIFY(!m_pane->findChild<QAction *>(u"marked_hold"_s)); // a coordinator sets no hold
    }

    void theCalendarFileNamesNobody()
    {
        act("markAll")->trigger();
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"due.ics"_s);
        calendar()->trigger();
        QFile file(m_desk->prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("BEGIN:VCALENDAR"), 1);
        QCOMPARE(text.count("END:VCALENDAR"), 1);
        QCOMPARE(text.count("BEGIN:VEVENT"), 5);
        QCOMPARE(text.count("SUMMARY:Peer support follow-up"), 5);
        for (const char *name : {"Rivera", "Chen", "Okafor", "Lee", "ICU"})
            QVERIFY(!text.contains(name));
        QVERIFY(!m_desk->prompts.choices.first().suggested.contains(u"Rivera"_s));
    }

    /// A file with a day too few would be taken for the whole.
    void whatCannotBeReadIsNotLeftOut()
    {
        act("markAll")->trigger();
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"due.ics"_s);
        m_desk->vault.db().executeScript(u"ALTER TABLE referral RENAME TO hidden;"_s);
        calendar()->trigger();
        QVERIFY(m_desk->prompts.choices.isEmpty());
        QVERIFY(!QFile::exists(m_desk->prompts.path));
        QVERIFY(m_pane->findChild<InlineMessage *>()->isVisible());
        QCOMPARE(model()->marked().size(), 5);
        openMenu();
        QVERIFY(!act("marked_triage")->isEnabled());
        m_desk->vault.db().executeScript(u"ALTER TABLE hidden RENAME TO referral;"_s);
    }

    void whoHasNoNextStepIsSaid()
    {
        QVERIFY(m_desk->store.advance(m_people.chen, Verb::Withdrawn, {}));
        QTRY_VERIFY(model()->isComplete());
        model()->setMarked(m_people.rivera, true);
        model()->setMarked(m_people.chen, true);
        m_desk->prompts.path = m_desk->gui.folder.filePath(u"due.ics"_s);
        QSignalSpy said(m_pane, &Pane::said);
        calendar()->trigger();
        QCOMPARE(said.size(), 1);
        const QString words = said.constFirst().constFirst().toString();
        QVERIFY2(
            words.startsWith(u"1 entry"_s) && words.contains(u"1 of the marked has no next step"_s), qPrintable(words));
    }

    /// However many are marked: nothing is read at a change of the list, and the menu asks once.
    void tenThousandMarkedCostOneStatement()
    {
        Database &db = m_desk->vault.db();
        const qint64 like = m_people.rivera.value;
        db.executeScript(
            u"INSERT INTO referral (event_id, state, received_at, profession_group, last_step_at) "
            "SELECT r.event_id, r.state, r.received_at, r.profession_group, r.last_step_at FROM referral r, "
            "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT i "
            "FROM n) WHERE r.id = %1;"_s.arg(like));
        const QString ids = tableText(db, u"SELECT id FROM referral"_s);
        {
            const QSignalBlocker quiet(model()); // each mark would paint the list
            for (const QString &id : ids.split(u'\n'))
                model()->setMarked(ReferralId{id.toLongLong()}, true);
        }
        QVERIFY(model()->marked().size() > 10'000);
        StatementWatch watch(db);
        bar()->refresh();
        QCOMPARE(watch.runsHere(), 0);
        openMenu();
        QCOMPARE(watch.runsHere(), 1);
        QVERIFY2(act("marked_triage")->text().contains(u"10002"_s), qPrintable(act("marked_triage")->text()));
    }

    void theListGoesOnPaperAsItIsShown()
    {
        m_pane->offered(Pane::Standard::Print)->trigger();
        QCOMPARE(m_printed.first(), u"List"_s); // the job's title
        const QString html = m_printed.last();
        QCOMPARE(html.count(u"<tr>"_s), 6);
        QVERIFY(html.contains(u"<td>Rivera, Ana</td>"_s));
        QVERIFY(html.contains(u"<th align=\"left\">Next step</th>"_s));
        QVERIFY(!html.contains(u"Profession"_s)); // a column that is not shown
        QVERIFY(html.contains(u"L&amp;D"_s));
        model()->setMarked(m_people.chen, true);
        for (QAction *action : bar()->findChildren<QAction *>()) {
            if (action->text().contains(u"Print"_s))
                action->trigger();
        }
        QCOMPARE(m_printed.last().count(u"<tr>"_s), 2);
        QVERIFY(!m_printed.last().contains(u"Rivera"_s));
    }

    void everyWidgetHasANameAndIsReached()
    {
        act("markAll")->trigger();
        QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
    }

    void pictures()
    {
        act("markAll")->trigger();
        takePictures(*m_window, *m_desk->gui.theme, u"marked"_s);
    }

private:
    [[nodiscard]] MarkedBar *bar() const { return m_pane->findChild<MarkedBar *>(); }
    /// What it says is asked for when it opens.
    void openMenu() { emit m_pane->findChild<QMenu *>(u"markedMenu"_s)->aboutToShow(); }
    [[nodiscard]] QAction *calendar() const
    {
        for (QAction *action : bar()->findChildren<QAction *>()) {
            if (action->text().contains(u"calendar"_s))
                return action;
        }
        qFatal("no calendar");
    }
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"queue"_s); }
    [[nodiscard]] QueueModel *model() const { return static_cast<QueueModel *>(table()->model()); }
    [[nodiscard]] QAction *act(const char *name) const
    {
        auto *found = m_pane->findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no such action: %s", name);
        return found;
    }
    [[nodiscard]] QByteArray dump() const
    {
        QString all;
        for (const QString &table : {u"referral"_s, u"peer_identity"_s, u"transition"_s, u"queue_count"_s})
            all += tableText(m_desk->vault.db(), u"SELECT * FROM %1"_s.arg(table)) + u'\n';
        return all.toUtf8();
    }

    std::unique_ptr<DeskFixture> m_desk;
    DeskFixture::People m_people;
    std::unique_ptr<QMainWindow> m_window;
    Pane *m_pane = nullptr;
    QStringList m_printed;
};

QTEST_MAIN(TestMarkedBar)
#include "tst_marked_bar.moc"
