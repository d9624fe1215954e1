// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desk.h"
#include "models/base/clock.h"
#include "ui/base/pane.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace wardmate {

/// The whole program in its window, worked by keys as a person would; counts them, and any use of the mouse.
class DeskDriver final : public QObject
{
public:
    explicit DeskDriver(const Clock &clock)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , desk(settings, clock)
    {
        qApp->installEventFilter(this);
    }

    [[nodiscard]] MainWindow &window() { return desk.window(); }
    template<typename T = QWidget>
    [[nodiscard]] T *child(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }
    /// The pane that is shown.
    [[nodiscard]] Pane *pane()
    {
        for (Pane *one : window().findChildren<Pane *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString place() { return pane() ? pane()->objectName() : QString(); }

    bool open(bool sample, const QString &path = {})
    {
        desk.start(sample, path);
        return QTest::qWaitForWindowActive(&window());
    }

    /// One key; it goes to an open list first, as the platform hands it out.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QWidget *target = QApplication::activePopupWidget();
        target = target ? target : QApplication::focusWidget();
        QTest::keyClick(target ? target : &window(), key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Words count as typing, not as keys to find one's way.
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /// Tab until that widget, or something in it, has the focus.
    bool tabTo(const QWidget *wanted)
    {
        for (int steps = 0; wanted && steps < 120; ++steps) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && (focus == wanted || wanted->isAncestorOf(focus)))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        mouseUsed = mouseUsed || event->type() == QEvent::MouseButtonPress;
        return QObject::eventFilter(watched, event);
    }

    int keys = 0;
    bool mouseUsed = false;
    QTemporaryDir folder;
    QSettings settings;
    Desk desk;
};

} // namespace wardmate
