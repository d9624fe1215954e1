// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QThread>
#include <QWidget>

namespace wardmate {

QKeySequence lockKey()
{
    return {Qt::CTRL | Qt::Key_L};
}

IdleLock::IdleLock(QObject *window)
    : QObject(window)
{
    setObjectName(QStringLiteral("idleLock"));
    m_timer.setSingleShot(true);
    // A laptop that slept wakes with the time run out: the coarse clock is enough and costs no wake-ups.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
}

void IdleLock::setMinutes(int minutes)
{
    setInterval(minutes * 60'000);
}

void IdleLock::setInterval(int milliseconds)
{
    m_timer.setInterval(milliseconds);
    m_timer.setTimerType(milliseconds < 60'000 ? Qt::PreciseTimer : Qt::VeryCoarseTimer);
    restart();
}

void IdleLock::setActive(bool active)
{
    if (active && !m_active)
        QCoreApplication::instance()->installEventFilter(this);
    else if (!active && m_active)
        QCoreApplication::instance()->removeEventFilter(this);
    m_active = active;
    restart();
}

bool IdleLock::leaveDialogs()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible() && !dialog->property("staysWhenLocked").toBool())
            dialog->done(QDialog::Rejected);
    }
    return QThread::currentThread()->loopLevel() > 1;
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        restart();
        if (isForDialog(*watched) && lockKey() == QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())) {
            QMetaObject::invokeMethod(this, &IdleLock::keyPressed, Qt::QueuedConnection);
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool IdleLock::isForDialog(const QObject &watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(&watched);
    return widget && widget->window() != parent();
}

void IdleLock::restart()
{
    if (m_active && m_timer.interval() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

} // namespace wardmate
