// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QTimer>

namespace wardmate {

[[nodiscard]] QKeySequence lockKey();

/// Says when nobody has touched keyboard or mouse for a while, so that the window locks (ux.md 7.9), and when the key for
/// it is pressed in a dialog or a menu, where those of the window do not reach.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// Of its dialogs; a window of its own has the key in its menu.
    explicit IdleLock(QObject *window = nullptr);

    /// 0 switches it off.
    void setMinutes(int minutes);
    void setActive(bool active);
    /// For tests: the time in milliseconds.
    void setInterval(int milliseconds);
    /// Closes every dialog and menu, for they may show names. True while one of their loops still runs: what is under it
    /// must not be taken away before it has returned. A dialog with the property "staysWhenLocked" is left.
    [[nodiscard]] static bool leaveDialogs();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    void idle();
    void keyPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isForDialog(const QObject &watched) const;
    void restart();

    QTimer m_timer;
    bool m_active = false;
};

} // namespace wardmate
