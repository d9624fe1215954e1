// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"
#include "tests/support/recording_vfs.h"

#include <QAbstractButton>
#include <QTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kMorning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
const auto kTyped = u"Zyxwv 4471"_s;

} // namespace

/// Every place where somebody types, locked in the middle of it by the key, by the clock and by the computer's own lock, with
/// room on the disk and without. What is kept is there again; what cannot be kept is not left without a question. Which
/// fields of the program there are is in security/typed_places.txt; the kills are in tst_window_kill.
class TestNothingLost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplication::setQuitOnLastWindowClosed(false); // a window that is closed is followed by another here
        m_programme = std::make_unique<PreparedProgramme>(kMorning);
    }

    void init()
    {
        GuiTest::failOnWarnings();
        m_isFull = false;
        m_disk.setFault([this](const DiskEvent &event) {
            return m_isFull && event.kind == DiskEvent::Kind::Write ? SQLITE_FULL : SQLITE_OK;
        });
        m_desk = std::make_unique<JourneyDesk>(*m_programme, kMorning);
        m_desk->unlock();
    }

    void cleanup()
    {
        m_isFull = false;
        m_desk.reset();
    }

    void lockedOrClosedInTheMiddleOfIt_data() { places(); }
    void lockedOrClosedInTheMiddleOfIt()
    {
        MainWindow *window = nullptr;
        const std::pair<const char *, std::function<void()>> ways[]
            = {{"the key", [this] { m_desk->hands.press(u"Ctrl+L"_s); }},
                {"the clock, or the computer's own lock", [&window] { window->lock(); }},
                {"whoever manages the windows", [&window] { QVERIFY(window->close()); }}};
        for (const auto &[way, leave] : ways) {
            typeThere();
            window = &m_desk->desk->window();
            leave();
            QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLocked() || !window->isVisible(), 20'000);
            m_desk->begin();
            m_desk->unlock();
            goBack();
            QTRY_VERIFY2(text().contains(kTyped), way);
            empty();
        }
    }

    /// A dialog that waits for its answer, and an open menu: the key locks, and nothing of them stays in sight.
    void theKeyReachesTheProgramFromEverywhere()
    {
        for (const QString &opens : {u"Ctrl+,"_s, u"Alt+F"_s}) {
            QTimer look;
            constexpr int kEnoughLooks = 1'000;
            int looks = 0;
            bool isPressed = false;
            connect(&look, &QTimer::timeout, &look, [&isPressed, &looks] {
                QWidget *front = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                   : QApplication::activeModalWidget();
                if (front && ++looks > kEnoughLooks)
                    front->close(); // else a key that does nothing would leave this waiting for ever
                if (!front || isPressed)
                    return;
                isPressed = true;
                QTest::keyClick(front, Qt::Key_L, Qt::ControlModifier);
            });
            look.start(5);
            m_desk->hands.press(opens);
            QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLocked(), 20'000);
            QVERIFY(isPressed);
            QVERIFY(!QApplication::activeModalWidget() && !QApplication::activePopupWidget());
            m_desk->begin();
            m_desk->unlock();
        }
    }

    void withAFullDiskWhoeverLeavesIsAsked_data() { places(); }
    void withAFullDiskWhoeverLeavesIsAsked()
    {
        go();
        m_isFull = true;
        typeThere();
        MainWindow &window = m_desk->desk->window();
        goBackToIt([&] { m_desk->hands.press(u"Ctrl+L"_s); });
        goBackToIt([&] { window.close(); });
        goBackToIt([&] { window.leaveFor({AfterLock::What::OtherFile, m_desk->path}); });
        QVERIFY(window.isVisible());
        m_isFull = false;
        m_desk->hands.press(u"Ctrl+L"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLocked(), 20'000);
        m_desk->begin();
        m_desk->unlock();
        goBack();
        QTRY_VERIFY(text().contains(kTyped));
    }

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &place, const QString &reference, const QString &keys,
                             const QString &field) { QTest::newRow(name) << place << reference << keys << field; };
        row("new referral", u"intake"_s, {}, {}, u"name"_s);
        row("new supporter", u"supporters"_s, {}, u"Ctrl+Shift+N"_s, u"name"_s);
        row("new supporter without a name", u"supporters"_s, {}, u"Ctrl+Shift+N"_s, u"phone"_s);
        row("supporter", u"supporters"_s, {}, u"Home"_s, u"phone"_s);
        row("new number", u"resources"_s, {}, u"Ctrl+Shift+N"_s, u"resourceName"_s);
        row("number that does not fit", u"resources"_s, {}, u"Home"_s, u"resourcePhone"_s);
        row("the hospital's own numbers", u"resources"_s, u"local"_s, {}, u"localNumber0"_s);
        row("number that changed", u"resources"_s, u"check"_s, u"C"_s, u"changedPhone"_s);
        row("facts of a peer", u"referrals"_s, {}, u"Home"_s, u"peerPhone"_s);
        row("sentence with a name", u"referrals"_s, {}, u"Home"_s, u"oneLine"_s);
        row("wording of a message", u"wording"_s, {}, {}, u"wordingText"_s);
        row("the programme", u"settings"_s, {}, {}, u"programmeContact"_s);
        row("text of a sheet", u"sheets"_s, {}, u"Alt+S, E"_s, u"sheetText"_s);
        row("the programme on the sheets", u"sheets"_s, {}, u"Alt+S, N"_s, u"programmeText0"_s);
        row("area of units", u"areas"_s, {}, {}, u"areaToJoin"_s);
        row("new person", u"people"_s, {}, u"Ctrl+Shift+N"_s, u"personName"_s);
    }

    void go()
    {
        QFETCH(QString, place);
        QFETCH(QString, reference);
        QFETCH(QString, keys);
        QFETCH(QString, field);
        if (shownWidget(field) && QApplication::activeModalWidget())
            return;
        m_desk->desk->window().goTo(place, reference);
        QTRY_VERIFY(m_desk->pane(place));
        if (!keys.isEmpty())
            m_desk->hands.press(keys);
        QTRY_VERIFY(shownWidget(field));
        QCoreApplication::processEvents();
    }

    /// A draft of a referral is gone on with from Today, unless one lands in it.
    void goBack()
    {
        QFETCH(QString, place);
        if (place != u"intake"_s)
            return go();
        QCoreApplication::processEvents();
        if (!m_desk->pane(place))
            m_desk->hands.press(u"Ctrl+1, Home, Return"_s);
        QTRY_VERIFY(m_desk->pane(place));
    }

    [[nodiscard]] static QString text()
    {
        QFETCH(QString, field);
        return shownText(field);
    }

    void typeThere()
    {
        QFETCH(QString, field);
        go();
        shownWidget(field)->setFocus();
        m_desk->hands.type(kTyped);
        QVERIFY(text().contains(kTyped));
    }

    void empty()
    {
        QFETCH(QString, field);
        shownWidget(field)->setFocus();
        m_desk->hands.press(u"Ctrl+A, Delete"_s);
    }

    /// It asks, and the way out leads back to what is typed.
    void goBackToIt(const std::function<void()> &leave)
    {
        bool isAsked = false;
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&isAsked] {
            QWidget *question = QApplication::activeModalWidget();
            auto *back = question && question->objectName() == u"questionDialog"_s
                ? question->findChild<QAbstractButton *>(u"leaveButton"_s)
                : nullptr;
            isAsked = isAsked || back;
            if (back)
                back->click();
        });
        look.start(5);
        leave();
        QTRY_VERIFY(isAsked);
        QWidget *dialog = QApplication::activeModalWidget();
        QWidget *back = dialog ? dialog : &m_desk->desk->window();
        back->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(back));
        QVERIFY(!m_desk->isLocked());
        QVERIFY(text().contains(kTyped));
    }

    RecordingVfs m_disk; // before any file is opened
    std::unique_ptr<PreparedProgramme> m_programme;
    std::unique_ptr<JourneyDesk> m_desk;
    bool m_isFull = false;
};

QTEST_MAIN(TestNothingLost)
#include "tst_nothing_lost.moc"
