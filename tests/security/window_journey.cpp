// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/window_journey.h"

#include "models/base/platform.h"
#include "tests/security/desk_hands.h"
#include "ui/base/choice_box.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLongestWaitMs = 30'000;

/// The steps; each throws what it misses.
class Steps : private DeskHands
{
public:
    Steps(const WindowJourney &journey, Desk &desk)
        : DeskHands(desk)
        , m_journey(journey)
    {
    }

    void all()
    {
        unlock(m_journey.path, m_journey.passphrase);
        if (m_journey.fault == u"title"_s)
            desk().window().setWindowTitle(m_journey.markers.first());
        lookAtTitles();
        if (m_journey.fault == u"clipboard"_s)
            return lock();
        copyAMessage();
        search();
        takeAReferral();
        visitEveryPane();
        halfFillAnother();
        lock();
    }

private:
    void type(QWidget &field, const QString &text) const
    {
        field.setFocus();
        QTest::keyClicks(&field, text);
        lookAtTitles();
    }

    /// No window, and no name that a screen reader or a task list is told for it, holds a name.
    void lookAtTitles() const
    {
        for (const QString &marker : m_journey.markers) {
            for (const QWidget *widget : QApplication::topLevelWidgets())
                require(!widget->windowTitle().contains(marker), "a name in a window title");
            for (const QWindow *window : QGuiApplication::allWindows())
                require(!window->title().contains(marker), "a name in a window title");
        }
    }

    void copyAMessage() const
    {
        desk().window().goTo(u"referrals"_s, m_journey.assignedReferral);
        waitFor<QPushButton>("mainVerb").click();
        waitFor<QPushButton>("copyText").click();
        require(QApplication::clipboard()->text().contains(m_journey.markers.first().section(u',', 0, 0)),
            "the copied message names the peer");
        lookAtTitles();
        if (auto *close = child<QPushButton>("closeCard"))
            close->click();
    }

    void search() const
    {
        auto &field = waitFor<QLineEdit>("queueSearch");
        type(field, m_journey.markers.first());
        field.clear();
    }

    void fillIn(const QString &name) const
    {
        desk().window().goTo(u"intake"_s);
        waitFor<ChoiceBox>("category").setChoice<EventCategory>(EventCategory::UnexpectedPatientDeath);
        type(waitFor<QLineEdit>("name"), name);
        type(waitFor<QLineEdit>("reach"), m_journey.markers.at(1));
        type(waitFor<QPlainTextEdit>("oneLine"), u"the pump "_s + m_journey.markers.at(2) + u" stopped"_s);
    }

    void takeAReferral() const
    {
        fillIn(m_journey.markers.first() + u", Ana"_s);
        QTest::keyClick(&waitFor<QLineEdit>("name"), Qt::Key_Return, Qt::ControlModifier);
        waitFor<QWidget>("queue");
        lookAtTitles();
    }

    void visitEveryPane() const
    {
        for (const QString &pane : {u"today"_s, u"matching"_s, u"supporters"_s, u"import"_s, u"reports"_s,
                 u"resources"_s, u"sheets"_s, u"settings"_s}) {
            desk().window().goTo(pane);
            QCoreApplication::processEvents();
            lookAtTitles();
        }
    }

    void halfFillAnother() const { fillIn(m_journey.markers.at(3)); }

    void lock() const
    {
        bool ended = false;
        QObject::connect(&desk(), &Desk::endedLocked, &desk(), [&] { ended = true; });
        QApplication::clipboard()->setText(m_journey.markers.first());
        desk().window().lock();
        require(QTest::qWaitFor([&] { return ended; }, kLongestWaitMs), "locking ends the process");
        if (m_journey.fault == u"clipboard"_s)
            QApplication::clipboard()->setText(m_journey.markers.first());
        require(QApplication::clipboard()->text().isEmpty(), "nothing on the clipboard after locking");
        lookAtTitles();
    }

    const WindowJourney &m_journey;
};

} // namespace

int WindowJourney::run(int argc, char **argv) const
{
    platform::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Wardmate"_s);
    QApplication::setApplicationName(u"Wardmate"_s);
    QSettings settings;
    const SystemClock clock;
    Desk desk(settings, clock);
    try {
        Steps(*this, desk).all();
    } catch (const std::exception &failed) {
        std::fprintf(stderr, "the journey failed: %s\n", failed.what());
        return 1;
    }
    return 0;
}

} // namespace wardmate
