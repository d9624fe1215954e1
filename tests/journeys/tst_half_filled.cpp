// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kMorning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

} // namespace

/// The pager goes, the lid closes, the program locks: whatever was half typed is there again after unlocking.
class TestHalfFilled : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_desk = std::make_unique<JourneyDesk>(programme(), kMorning);
        m_desk->unlock();
    }

    void cleanup() { m_desk.reset(); }

    void lockedInTheMiddleOfAForm_data()
    {
        QTest::addColumn<QString>("keys"); // to where one types
        QTest::addColumn<QString>("field");
        QTest::newRow("new referral") << u"Ctrl+N, Alt+M"_s << u"name"_s;
        QTest::newRow("new supporter") << u"Ctrl+3, Ctrl+Shift+N"_s << u"name"_s;
        QTest::newRow("new number") << u"Ctrl+9, Ctrl+Shift+N"_s << u"resourceName"_s;
        QTest::newRow("facts of a peer") << u"Ctrl+2, F2"_s << u"peerPhone"_s;
        QTest::newRow("wording of a message") << u"Alt+T, M"_s << u"wordingText"_s;
        QTest::newRow("the programme") << u"Alt+V, G, P, Tab"_s << u"programmeContact"_s;
        QTest::newRow("text of a sheet") << u"Ctrl+8, Alt+S, E"_s << u"sheetText"_s;
        QTest::newRow("the programme on the sheets") << u"Ctrl+8, Alt+S, N"_s << u"programmeText0"_s;
    }

    void lockedInTheMiddleOfAForm()
    {
        QFETCH(QString, keys);
        QFETCH(QString, field);
        m_desk->hands.press(keys);
        QTRY_VERIFY(shownWidget(field));
        QTRY_VERIFY(shownWidget(field)->hasFocus());
        m_desk->hands.type(u"Zyxwv 4471"_s);
        QVERIFY(shownText(field).contains(u"Zyxwv 4471"_s));
        lockAndUnlock();
        if (field == u"name"_s && keys.startsWith(u"Ctrl+N"_s))
            keys = u"Ctrl+1, Home, Return"_s; // a draft is gone on with from Today
        m_desk->hands.press(keys);
        QTRY_VERIFY2(shownText(field).contains(u"Zyxwv 4471"_s), qPrintable(shownText(field)));
    }

    /// The pager goes; afterwards work goes on where it stood, without a key.
    void whoeverComesBackIsWhereTheyWere()
    {
        m_desk->hands.press(u"Ctrl+N, Alt+M"_s);
        QTRY_VERIFY(shownWidget(u"name"_s) && shownWidget(u"name"_s)->hasFocus());
        m_desk->hands.type(u"Zyxwv 4471"_s);
        lockAndUnlock();
        QTRY_VERIFY(m_desk->pane(u"intake"_s));
        QTRY_COMPARE(shownText(u"name"_s), u"Zyxwv 4471"_s);
        toSomebodyAsked();
        m_desk->hands.press(u"Ctrl+Shift+L, 3"_s);
        QTRY_COMPARE(chosen(), 2);
        lockAndUnlock();
        QTRY_VERIFY(m_desk->pane(u"referrals"_s));
        QTRY_COMPARE(chosen(), 2);
        m_desk->hands.press(u"Ctrl+Shift+L"_s); // the form is there already, and stays as it is
        QTRY_COMPARE(chosen(), 2);
        m_desk->hands.press(u"Escape, Ctrl+F"_s);
        m_desk->hands.type(u"ch"_s);
        lockAndUnlock();
        QTRY_COMPARE(shownText(u"queueSearch"_s), u"ch"_s);
    }

    /// The list, its columns and what was put right in it; and the next day it is offered on Today.
    void aListHalfBroughtInIsGoneOnWith()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"team.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Unit,Trained on\n\"Kumar, Dana\",ICU,2026-01-15\n,ED,2026-01-15\n");
        file.close();
        m_desk->desk->window().goTo(u"import"_s, u"file:"_s + file.fileName());
        QTRY_VERIFY(m_desk->pane(u"import"_s));
        m_desk->hands.press(u"Alt+N, Alt+N"_s);
        QTRY_COMPARE(shownText(u"importNext"_s), u"&Add 1 supporter"_s);
        lockAndUnlock();
        QTRY_VERIFY(m_desk->pane(u"import"_s));
        QTRY_COMPARE(shownText(u"importNext"_s), u"&Add 1 supporter"_s);
        m_desk->desk->window().lock();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLocked(), 20'000);
        m_desk->clock.advance(15 * 3600);
        m_desk->begin();
        m_desk->unlock();
        QTRY_VERIFY(m_desk->pane(u"today"_s));
        QVERIFY2(shownText(u"unfinishedText"_s).contains(u"team.csv"_s), qPrintable(shownText(u"unfinishedText"_s)));
        m_desk->hands.press(u"Home, Return"_s);
        QTRY_COMPARE(shownText(u"importNext"_s), u"&Add 1 supporter"_s);
        m_desk->hands.press(u"Alt+A, Ctrl+1"_s);
        QTRY_VERIFY(m_desk->pane(u"today"_s));
        QTRY_VERIFY(!shownWidget(u"unfinishedLine"_s)); // brought in, it is finished
    }

    void theNextDayBeginsWithWhatIsOwed()
    {
        m_desk->hands.press(u"Ctrl+2"_s);
        QTRY_VERIFY(m_desk->pane(u"referrals"_s));
        m_desk->desk->window().lock();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLocked(), 20'000);
        m_desk->clock.advance(15 * 3600);
        m_desk->begin();
        m_desk->unlock();
        QTRY_VERIFY(m_desk->pane(u"today"_s));
        lockAndUnlock(); // and nothing of the day before is left
        QTRY_VERIFY(m_desk->pane(u"today"_s));
    }

    void lockedWhileLoggingAContact()
    {
        toSomebodyAsked();
        m_desk->hands.press(u"Ctrl+Shift+L, 3"_s);
        QTRY_VERIFY(chosen() == 2);
        lockAndUnlock();
        m_desk->hands.press(u"Ctrl+2, Ctrl+Shift+L"_s);
        QTRY_COMPARE(chosen(), 2);
        m_desk->hands.press(u"Escape"_s);
        toSomebodyAsked();
        m_desk->hands.press(u"Ctrl+Shift+L"_s);
        QTRY_COMPARE(chosen(), 0); // nothing of it at another peer's
    }

private:
    static const PreparedProgramme &programme()
    {
        static const PreparedProgramme made(kMorning);
        return made;
    }

    void lockAndUnlock()
    {
        m_desk->desk->window().lock(); // as the clock does it: no key is pressed
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLocked(), 20'000);
        m_desk->begin();
        m_desk->unlock();
    }

    /// Down in the list, to the next one whose supporter was asked.
    void toSomebodyAsked()
    {
        m_desk->hands.press(u"Ctrl+2, Down"_s);
        for (int row = 0; row < 30 && !shownText(u"mainVerb"_s).remove(u'&').startsWith(u"Log contact"_s); ++row)
            m_desk->hands.press(u"Down"_s);
    }

    /// Which of the results of a contact.
    static int chosen()
    {
        const QWidget *form = shownWidget(u"verbForm"_s);
        const auto results = form ? form->findChildren<QRadioButton *>() : QList<QRadioButton *>();
        for (int at = 0; at < results.size(); ++at) {
            if (results.at(at)->isChecked())
                return at;
        }
        return -1;
    }

    std::unique_ptr<JourneyDesk> m_desk;
};

QTEST_MAIN(TestHalfFilled)
#include "tst_half_filled.moc"
