// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/roster_pane.h"

#include "models/roster/coverage_model.h"
#include "tests/roster/roster_bench.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/window_pictures.h"
#include "ui/base/choice_box.h"
#include "ui/base/inline_message.h"
#include "ui/roster/coverage_page.h"
#include "ui/roster/roster_page.h"
#include "ui/roster/supporter_detail.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestRosterPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_bench = std::make_unique<RosterBench>();
        m_bench->addEverybody();
        open();
    }

    void cleanup()
    {
        m_pane.reset();
        m_bench.reset();
    }

    void theListOpensOnTheFirstSupporterByName()
    {
        QCOMPARE(names(),
            (QStringList{u"Díaz, Marta"_s, u"Khan, Omar"_s, u"Ñandú, José"_s, u"Novak, Esther"_s, u"Okafor, Ngozi"_s,
                u"Weiss, Quinn"_s}));
        QCOMPARE(field("name")->text(), u"Díaz, Marta"_s);
        QCOMPARE(m_pane->count(), 3);
    }

    void readinessIsSaidInWords()
    {
        select(u"Novak, Esther"_s);
        QCOMPARE(m_pane->findChild<QLabel *>(u"readiness"_s)->text(), u"Not ready: training ended 3 May 2026"_s);
        select(u"Ñandú, José"_s);
        QCOMPARE(m_pane->findChild<QLabel *>(u"readiness"_s)->text(), u"Not ready: away until 30 Nov 2026"_s);
        select(u"Okafor, Ngozi"_s);
        QVERIFY(m_pane->findChild<QLabel *>(u"readiness"_s)->text().startsWith(u"At the limit"_s));
    }

    void searchIgnoresAccentsAndSaysHowManyItShows()
    {
        act(Pane::Standard::Filter)->trigger();
        auto *search = m_pane->findChild<QLineEdit *>(u"rosterSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"nandu"_s);
        QCOMPARE(names(), QStringList{u"Ñandú, José"_s});
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(table()->hasFocus());
        QCOMPARE(field("name")->text(), u"Ñandú, José"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(names().size(), 6);
        QTest::keyClicks(search, u"nobody"_s);
        QVERIFY(m_pane->findChild<QWidget *>(u"emptyState"_s)->isVisible());
        QVERIFY(m_pane->findChild<QWidget *>(u"emptyState"_s)->accessibleName().contains(u"nobody"_s));
    }

    void aToggleShowsItsGroupAndItsCount()
    {
        auto *due = m_pane->findChild<QPushButton *>(u"toggle-training_due"_s);
        QCOMPARE(due->text(), u"Training due 2"_s);
        QTest::mouseClick(due, Qt::LeftButton);
        QCOMPARE(names(), (QStringList{u"Novak, Esther"_s, u"Weiss, Quinn"_s}));
        QTest::mouseClick(due, Qt::LeftButton);
        QCOMPARE(names().size(), 6);
    }

    void aFieldIsStoredWhenItIsLeftAndCanBeTakenBack()
    {
        QSignalSpy saved(m_pane.get(), &Pane::saved);
        act(Pane::Standard::Edit)->trigger();
        QVERIFY(field("name")->hasFocus());
        field("phone")->setFocus();
        field("phone")->selectAll();
        QTest::keyClicks(field("phone"), u"555-0100"_s);
        QTest::keyClick(field("phone"), Qt::Key_Tab);
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).phone, u"555-0100"_s);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(m_bench->undo.undoText(), u"change profile"_s);
        m_bench->undo.undo();
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).phone, u"ext. 4410"_s);
        QCOMPARE(field("phone")->text(), u"ext. 4410"_s);
        m_bench->undo.redo();
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).phone, u"555-0100"_s);
    }

    void noHeadingOfTheListIsCut()
    {
        const QHeaderView *header = m_pane->findChild<QTableView *>(u"rosterTable"_s)->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QVERIFY2(
                header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(QString::number(column)));
    }

    void goingOnToTheNextSupporterStoresWhatIsHalfTyped()
    {
        field("email")->setFocus();
        QTest::keyClicks(field("email"), u"marta@hospital.example"_s);
        act(Pane::Standard::Next)->trigger();
        QCOMPARE(field("name")->text(), u"Khan, Omar"_s);
        QVERIFY(field("email")->hasFocus());
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).email, u"marta@hospital.example"_s);
        QCOMPARE(m_bench->named(u"Khan, Omar"_s).email, QString());
    }

    void aProfileThatOnlyLooksTheSameIsNotStoredAgain()
    {
        for (int i = 0; i < 6; ++i)
            act(Pane::Standard::Next)->trigger();
        m_pane->keepDrafts();
        QCOMPARE(m_bench->undo.count(), 0);
    }

    void anEmptyNameIsNotStoredAndSaysSo()
    {
        act(Pane::Standard::Edit)->trigger();
        QTest::keyClick(field("name"), Qt::Key_Delete);
        QTest::keyClick(field("name"), Qt::Key_Tab);
        QCOMPARE(m_bench->undo.count(), 0);
        QVERIFY(shownProblems().contains(u"Who is it? Add a name, last name first."_s));
    }

    void trainingCannotEndBeforeItTookPlace()
    {
        auto *until = m_pane->findChild<QWidget *>(u"validUntil"_s)->findChild<QLineEdit *>();
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, u"2024-01-31"_s);
        QTest::keyClick(until, Qt::Key_Tab);
        QVERIFY(shownProblems().contains(u"The training cannot end before it took place."_s));
        QCOMPARE(m_bench->undo.count(), 0);
    }

    void kindsOfEventAreAddedByTypingAndTakenOutAgain()
    {
        auto *box = m_pane->findChild<QWidget *>(u"notComfortable"_s)->findChild<ChoiceBox *>();
        box->setFocus();
        QTest::keyClicks(box->lineEdit(), u"lawsu"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(m_bench->named(u"Díaz, Marta"_s).notComfortable.contains(EventCategory::Litigation));
        auto *token = m_pane->findChild<QPushButton *>(u"token-paediatric_event"_s);
        QVERIFY(!token->accessibleName().isEmpty());
        QTest::mouseClick(token, Qt::LeftButton);
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).notComfortable, QList<EventCategory>{EventCategory::Litigation});
    }

    void aNewSupporterIsAddedByKeysAlone()
    {
        QSignalSpy offers(m_pane.get(), &Pane::undoOffered);
        act(Pane::Standard::NewItem)->trigger();
        QVERIFY(field("name")->hasFocus());
        QTest::keyClick(field("name"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(shownProblems().contains(u"Who is it? Add a name, last name first."_s));
        QTest::keyClicks(field("name"), u"Abadi, Lina"_s);
        QTest::keyClick(field("name"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->named(u"Abadi, Lina"_s).name, u"Abadi, Lina"_s);
        QCOMPARE(names().constFirst(), u"Abadi, Lina"_s);
        QCOMPARE(field("name")->text(), u"Abadi, Lina"_s);
        QCOMPARE(offers.count(), 1);
        offers.at(0).at(0).value<UndoOffer>().undo();
        QCOMPARE(names().size(), 6);
        m_bench->undo.redo();
        QCOMPARE(names().constFirst(), u"Abadi, Lina"_s);
    }

    void escapeLeavesTheNewFormWithoutAQuestion()
    {
        act(Pane::Standard::NewItem)->trigger();
        QTest::keyClicks(field("name"), u"Abadi"_s);
        QTest::keyClick(field("name"), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
        QCOMPARE(names().size(), 6);
        QVERIFY(m_bench->prompts.asked.isEmpty());
    }

    void aHalfFilledNewSupporterComesBack()
    {
        QJsonObject kept;
        m_bench->services.keepDraft = [&kept](const QJsonObject &draft) -> Result<void> {
            kept = draft;
            return {};
        };
        m_bench->services.draft = [&kept] { return kept; };
        act(Pane::Standard::NewItem)->trigger();
        QTest::keyClicks(field("name"), u"Abadi, Lina"_s);
        QTRY_VERIFY(!kept.isEmpty()); // a pause is enough: a kill costs no more
        QTest::keyClicks(field("phone"), u"ext. 7"_s);
        QTest::keyClick(field("phone"), Qt::Key_Escape);
        QCOMPARE(kept.value(u"phone"_s).toString(), u"ext. 7"_s);
        act(Pane::Standard::NewItem)->trigger();
        QCOMPARE(field("name")->text(), u"Abadi, Lina"_s);
        QCOMPARE(field("phone")->text(), u"ext. 7"_s);
        QTest::keyClick(field("name"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_bench->named(u"Abadi, Lina"_s).phone, u"ext. 7"_s);
        QVERIFY(kept.isEmpty());
        m_bench->services.keepDraft = {};
        m_bench->services.draft = {};
    }

    void aNamesakeIsPointedOutWhileAdding()
    {
        act(Pane::Standard::NewItem)->trigger();
        QTest::keyClicks(field("name"), u"Omar Khan"_s);
        QTest::keyClick(field("name"), Qt::Key_Tab);
        auto *message = detail()->findChild<InlineMessage *>();
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"on the list already"_s));
    }

    void removingComesBackWithEverything()
    {
        const Supporter before = m_bench->named(u"Díaz, Marta"_s);
        QSignalSpy offers(m_pane.get(), &Pane::undoOffered);
        act(Pane::Standard::Remove)->trigger();
        QCOMPARE(names().size(), 5);
        offers.at(0).at(0).value<UndoOffer>().undo();
        Supporter after = m_bench->named(u"Díaz, Marta"_s);
        std::sort(after.experienced.begin(), after.experienced.end());
        Supporter sorted = before;
        std::sort(sorted.experienced.begin(), sorted.experienced.end());
        QCOMPARE(after, sorted);
    }

    void whoHasReferralsIsMarkedAsLeftInstead()
    {
        const Supporter khan = m_bench->named(u"Khan, Omar"_s);
        giveReferral(khan.id);
        select(khan.name);
        act(Pane::Standard::Remove)->trigger();
        QCOMPARE(m_bench->named(khan.name).status, SupporterStatus::Left);
        QVERIFY(!names().contains(khan.name));
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"toggle-left"_s), Qt::LeftButton);
        QCOMPARE(names(), QStringList{khan.name});
        m_bench->undo.undo();
        QCOMPARE(m_bench->named(khan.name).status, SupporterStatus::Active);
    }

    void theUndoOfAnOldOfferDoesNotTakeBackSomethingElse()
    {
        QSignalSpy offers(m_pane.get(), &Pane::undoOffered);
        m_pane->menuActions().at(1)->trigger(); // profile confirmed
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).profileConfirmedOn, QDate(2026, 11, 20));
        field("phone")->setFocus();
        field("phone")->selectAll();
        QTest::keyClicks(field("phone"), u"1\t"_s);
        offers.at(0).at(0).value<UndoOffer>().undo();
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).phone, u"1"_s);
        QCOMPARE(m_bench->named(u"Díaz, Marta"_s).profileConfirmedOn, QDate(2026, 11, 20));
    }

    void coverageSaysInWordsWhoHasNobody()
    {
        auto *tabs = m_pane->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        const auto *model = m_pane->findChild<CoveragePage *>()->table().model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString() + u": "_s + model->index(row, 1).data().toString());
        QVERIFY(rows.contains(u"Registered nurse, night shift: none"_s));
        QVERIFY(rows.contains(u"Pharmacist, any shift: none"_s));
        QVERIFY(rows.contains(u"Physician, evening shift: 1"_s));
    }

    void anEmptyListSaysWhatToDo()
    {
        for (const SupporterStanding &standing : taken(m_bench->store.all()))
            taken(m_bench->store.remove(standing.supporter.id));
        QWidget *empty = m_pane->findChild<QWidget *>(u"emptyState"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), u"No supporters yet."_s);
        QSignalSpy places(m_pane.get(), &Pane::goTo);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(places.at(0), (QVariantList{u"import"_s, u"supporters"_s}));
    }

    void withLittleRoomTheProfileIsAPageOverTheList()
    {
        m_pane->setRoom(Room::Narrow);
        QVERIFY(table()->isVisible());
        QVERIFY(!detail()->isVisible());
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(detail()->isVisible());
        QVERIFY(!table()->isVisible());
        QTest::keyClick(field("name"), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
        QVERIFY(!detail()->isVisible());
    }

    void everythingHasANameAndIsReachedByTab()
    {
        m_pane->resize(1366, 700);
        QCOMPARE(accessibilityFindings(*m_pane).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_pane).join(u'\n'), QString());
        m_pane->findChild<QTabWidget *>()->setCurrentIndex(1);
        QCOMPARE(accessibilityFindings(*m_pane), QStringList());
        act(Pane::Standard::NewItem)->trigger();
        QCOMPARE(accessibilityFindings(*m_pane), QStringList());
    }

    void itFitsTheSmallestScreenWithLargeText()
    {
        m_pane->setRoom(Room::Narrow);
        QCOMPARE(sizeFindings(*m_pane, *m_bench->gui.theme), QStringList());
    }

    void pictures()
    {
        takePictures(*m_pane, *m_bench->gui.theme, u"roster"_s, 1150, 680);
        m_pane->findChild<QWidget *>(u"authority"_s)->setFocus();
        m_pane->findChild<QScrollArea *>()->ensureWidgetVisible(m_pane->findChild<QWidget *>(u"authority"_s));
        takePicture(*m_pane, u"roster-end-of-profile"_s);
        m_pane->findChild<QTabWidget *>()->setCurrentIndex(1);
        takePictures(*m_pane, *m_bench->gui.theme, u"roster-coverage"_s, 1150, 680);
        act(Pane::Standard::NewItem)->trigger();
        takePictures(*m_pane, *m_bench->gui.theme, u"roster-new"_s, 1150, 680);
        m_pane->setRoom(Room::Narrow);
        takePictures(*m_pane, *m_bench->gui.theme, u"roster-narrow"_s, 700, 680);
    }

private:
    void open()
    {
        m_pane = std::make_unique<RosterPane>(m_bench->services);
        m_pane->resize(1150, 680);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusFirst();
    }

    void giveReferral(SupporterId id)
    {
        m_bench->vault.db().execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
                                    "VALUES (1, '2026-11-01T08:00:00Z', 'phone', 'self', 'other')"_s);
        m_bench->vault.db().execute(
            u"INSERT INTO referral (id, event_id, state, received_at, profession_group, supporter_id) "
            "VALUES (1, 1, 'assigned', '2026-11-01T08:00:00Z', 'physician', ?)"_s,
            id);
    }

    void select(const QString &name) { QVERIFY(m_pane->openItem(QString::number(m_bench->named(name).id.value))); }

    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found.append(table()->model()->index(row, 0).data().toString());
        return found;
    }

    [[nodiscard]] QStringList shownProblems() const
    {
        QStringList texts;
        for (const QLabel *label : m_pane->findChildren<QLabel *>(u"fieldProblem"_s)) {
            if (label->isVisibleTo(m_pane.get()))
                texts.append(label->text());
        }
        return texts;
    }

    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"rosterTable"_s); }
    [[nodiscard]] SupporterDetail *detail() const { return m_pane->findChild<SupporterDetail *>(); }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        return m_pane->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *act(Pane::Standard what) const { return m_pane->offered(what); }

    std::unique_ptr<RosterBench> m_bench;
    std::unique_ptr<RosterPane> m_pane;
};

QTEST_MAIN(TestRosterPane)
#include "tst_roster_pane.moc"
