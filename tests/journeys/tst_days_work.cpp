// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"

#include "tests/support/scratch_programme.h"
#include "tests/support/window_pictures.h"
#include "ui/base/menu_letters.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kMorning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
const QString kCells = u"Name\tCredentials\tUnit\tSpecialty\tYears\tPhone\tTrained on\tCapacity\tStatus\n"
                       "Zorrilla, Imogen\tRN\tICU\tCritical care\t8\t555-0101\t2026-01-15\t2\tActive\n"
                       "Lindqvist, Tove\tMD\tED\tEmergency medicine\t12\t555-0102\t2026-02-10\t2\tActive\n"_s;

} // namespace

/// A coordinator's whole day, one step after the other, without the mouse. Each step begins where the last one ended.
class TestDaysWork : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_programme = std::make_unique<PreparedProgramme>(kMorning);
        m_desk = std::make_unique<JourneyDesk>(*m_programme, kMorning);
    }

    void cleanupTestCase() { m_desk.reset(); }

    void init()
    {
        GuiTest::failOnWarnings();
        QVERIFY2(!m_isBroken, "the step before went wrong");
    }

    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            m_isBroken = true;
            takePicture(m_desk->desk->window(), u"days-work-failed"_s);
        }
        const QStringList losses = m_desk->hands.losses();
        m_desk->hands = {};
        QVERIFY2(losses.isEmpty(), qPrintable(losses.join(u'\n')));
    }

    void theDayBeginsOnWhatIsOwed()
    {
        m_desk->unlock();
        QTRY_VERIFY(m_desk->pane(u"today"_s));
        const auto *first = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY2(first && shownWidget(u"overdueGroup"_s)->isAncestorOf(first),
            qPrintable(placeOf(QApplication::focusWidget())));
        QCOMPARE(plain(first->text()), u"Find a supporter"_s);
    }

    void theFirstPeerGetsASupporter()
    {
        press(u"Return"_s);
        QTRY_VERIFY(shownWidget(u"inlineMatch"_s));
        m_peer = shownText(u"detailName"_s);
        press(u"Return"_s);
        QTRY_COMPARE(said(), u"Match saved."_s);
        QCOMPARE(nextStep(), u"Write to the supporter…"_s);
    }

    void theSupporterIsTold()
    {
        press(u"Return"_s);
        QTRY_VERIFY(shownWidget(u"messageCard"_s));
        choose(u"copyText"_s); // to be pasted into whatever program sends it
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(m_peer.section(u',', 0, 0)));
        choose(u"told"_s);
        QTRY_COMPARE(said(), u"Supporter told."_s);
        QCOMPARE(nextStep(), u"Log contact…"_s);
    }

    void whatWasDoneIsUndoneAndDoneAgain()
    {
        press(u"Ctrl+Z"_s);
        QTRY_COMPARE(nextStep(), u"Write to the supporter…"_s);
        QCOMPARE(said(), u"Undone: supporter told."_s);
        press(u"Ctrl+Y"_s);
        QTRY_COMPARE(nextStep(), u"Log contact…"_s);
        QCOMPARE(said(), u"Done again: supporter told."_s);
    }

    void nobodyAnswersSoItIsTriedAgainThreeAndSevenDaysLater()
    {
        for (const int days : {3, 4}) {
            press(u"Ctrl+Shift+L, 2, Return"_s);
            QTRY_COMPARE(said(), u"Contact logged."_s);
            m_desk->clock.advance(qint64(days) * 86'400);
            press(u"Ctrl+1"_s);
            QTRY_VERIFY(todayOwes(m_peer));
            press(u"Ctrl+2"_s);
        }
        press(u"Ctrl+Shift+L, 1, Return"_s);
        QTRY_COMPARE(said(), u"Contact logged."_s);
    }

    void thePeerAcceptsAndTalks()
    {
        verb(u"a"_s);
        QTRY_COMPARE(said(), u"Peer accepted."_s);
        press(u"Return"_s); // the next step: the conversation
        QTRY_VERIFY(shownWidget(u"verbForm"_s));
        press(u"Return"_s);
        QTRY_COMPARE(said(), u"Conversation logged."_s);
    }

    void afterTwoWeeksItIsFollowedUpAndClosed()
    {
        m_desk->clock.advance(14 * 86'400);
        press(u"Ctrl+1"_s);
        QTRY_VERIFY(todayOwes(m_peer));
        press(u"Ctrl+2"_s);
        verb(u"u"_s);
        QTRY_COMPARE(said(), u"Followed up."_s);
        verb(u"o"_s);
        QTRY_VERIFY(shownWidget(u"verbForm"_s));
        press(u"Return"_s);
        QTRY_COMPARE(said(), u"Referral closed."_s);
    }

    void thePeerComesBackAndIsFoundBySearch()
    {
        press(u"Ctrl+Shift+F"_s);
        type(m_peer);
        QTRY_VERIFY(shownWidget(u"searchResults"_s));
        press(u"Return"_s);
        QTRY_COMPARE(shownText(u"detailName"_s), m_peer);
        verb(u"g"_s);
        QTRY_COMPARE(said(), u"Referral open again."_s);
        QCOMPARE(nextStep(), u"Find a supporter"_s);
    }

    void aLegalHoldIsPutAndReleased()
    {
        press(u"Ctrl+2"_s);
        verb(u"d"_s);
        QTRY_VERIFY(shownWidget(u"verbForm"_s));
        press(u"Down, Return"_s); // the first reason
        QTRY_COMPARE(said(), u"On hold."_s);
        verb(u"r"_s);
        QTRY_COMPARE(said(), u"Hold released."_s);
    }

    void anotherPeerDeclinesAndGetsTheResources()
    {
        press(u"Ctrl+2, Ctrl+Home"_s);
        for (int row = 0; row < 30 && !offers(u"Peer accepted"_s); ++row)
            press(u"Down"_s);
        QVERIFY(offers(u"Peer accepted"_s));
        verb(u"d"_s);
        QTRY_VERIFY(shownWidget(u"verbForm"_s));
        press(u"Return"_s);
        QTRY_COMPARE(said(), u"Offer made, declined."_s); // with the resource sheet, as the form proposes
        press(u"Return"_s);
        QTRY_VERIFY(shownWidget(u"verbForm"_s));
        press(u"Escape"_s); // the door stays open
        QTRY_VERIFY(!shownWidget(u"verbForm"_s));
    }

    void aListOfSupportersIsPasted()
    {
        QGuiApplication::clipboard()->setText(kCells);
        press(u"Ctrl+I"_s);
        QTRY_VERIFY(m_desk->pane(u"import"_s));
        press(u"Ctrl+V, Alt+N, Alt+N"_s);
        QTRY_COMPARE(plain(shownText(u"importNext"_s)), u"Add 2 supporters"_s);
        press(u"Alt+A"_s);
        press(u"Ctrl+3"_s);
        QTRY_VERIFY(m_desk->pane(u"supporters"_s));
        press(u"Ctrl+F"_s);
        type(u"Zorrilla"_s);
        QTRY_COMPARE(rowsOf(u"rosterTable"_s), 1);
        press(u"Escape"_s);
    }

    void aHalfFilledFormIsThereAfterLocking()
    {
        press(u"Ctrl+N"_s);
        type(u"assault"_s);
        press(u"Tab, Alt+M"_s);
        type(u"Quillfeather, Wanda"_s);
        m_desk->lock();
        QVERIFY(!shownWidget(u"intake"_s));
        m_desk->begin();
        m_desk->unlock();
        press(u"Ctrl+1, Home, Return"_s); // the first line of Today: unfinished, continue
        QTRY_COMPARE(shownText(u"name"_s), u"Quillfeather, Wanda"_s);
        press(u"Alt+M, Tab"_s);
        type(u"ext. 4471"_s);
        press(u"Ctrl+Return"_s);
        QTRY_COMPARE(said(), u"Referral recorded."_s);
        QCOMPARE(shownText(u"detailName"_s), u"Quillfeather, Wanda"_s);
    }

    void theFileHoldsTheDay()
    {
        m_desk->lock();
        const auto session = m_desk->readFile();
        const auto verbs = session->database().select([](const Row &row) { return row.get<QString>(0); },
            u"SELECT verb FROM transition WHERE referral_id = (SELECT referral_id FROM peer_identity WHERE name = ?) "
            "ORDER BY place"_s,
            m_peer);
        QStringList told;
        for (const QString &verb : verbs)
            told.append(verb);
        QCOMPARE(told.join(u' '),
            u"receive assign told outreach outreach outreach connected conversation follow_up close reopen hold "
            "release"_s);
        QCOMPARE(session->database().value<int>(u"SELECT count(*) FROM draft WHERE kind <> 'place'"_s), 0);
        QCOMPARE(session->database().value<int>(u"SELECT count(*) FROM supporter WHERE name LIKE 'Zorrilla%'"_s), 1);
    }

private:
    void press(const QString &keys) { m_desk->hands.press(keys); }
    void type(const QString &text) { m_desk->hands.type(text); }
    /// By the letter that stands underlined there.
    void choose(const QString &name) { press(u"Alt+"_s + letterOf(shownText(name))); }
    /// The act of the row with that letter, from its menu.
    void verb(const QString &letter)
    {
        m_desk->hands.pressAndAnswer(u"Shift+F10"_s, [this, letter] {
            press(letter.toUpper());
            if (QApplication::activePopupWidget())
                press(u"Return"_s); // two acts with that letter: it has gone to the first
        });
    }

    [[nodiscard]] static QString plain(QString caption) { return caption.remove(u'&'); }
    [[nodiscard]] static QString said() { return shownText(u"undoText"_s); }
    [[nodiscard]] static QString nextStep() { return plain(shownText(u"mainVerb"_s)); }
    [[nodiscard]] static int rowsOf(const QString &table)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(shownWidget(table));
        return view != nullptr ? view->model()->rowCount() : -1;
    }

    [[nodiscard]] bool todayOwes(const QString &peer) const
    {
        const QWidget *today = m_desk->pane(u"today"_s);
        if (today == nullptr)
            return false;
        for (const QPushButton *button : today->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().contains(peer))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool offers(const QString &caption) const
    {
        for (const QPushButton *button : m_desk->desk->window().findChildren<QPushButton *>()) {
            if (button->isVisible() && plain(button->text()) == caption)
                return true;
        }
        return false;
    }

    std::unique_ptr<PreparedProgramme> m_programme;
    std::unique_ptr<JourneyDesk> m_desk;
    QString m_peer;
    bool m_isBroken = false; ///< every step stands on the one before
};

QTEST_MAIN(TestDaysWork)
#include "tst_days_work.moc"
