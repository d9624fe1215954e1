// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_signals.h"

#include "models/base/platform_session.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#ifdef WARDMATE_DBUS
#include "app/window/session_bus.h"
#endif

namespace wardmate {

SessionSignals::SessionSignals(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
#ifdef WARDMATE_DBUS
    auto *bus = new SessionBus(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), this);
    connect(bus, &SessionBus::personLeaves, this, &SessionSignals::personLeaves);
#endif
}

SessionSignals::~SessionSignals()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

void SessionSignals::listenFor(QWidget &window)
{
    platform::askForSessionEvents(quintptr(window.winId()), [self = QPointer<SessionSignals>(this)] {
        if (self)
            emit self->personLeaves();
    });
}

bool SessionSignals::nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result)
{
    Q_UNUSED(result)
    if (platform::saysSessionLeaves(eventType, message))
        emit personLeaves();
    return false; // others want it too
}

} // namespace wardmate
