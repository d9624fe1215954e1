// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_bus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kLogin = u"org.freedesktop.login1"_s;

/// Interfaces are named as their services; the bus takes the name for the object's lifetime from static memory.
const char *interfaceOf(const QString &service)
{
    return service == u"org.gnome.ScreenSaver"_s ? "org.gnome.ScreenSaver" : "org.freedesktop.ScreenSaver";
}

} // namespace

ScreenSaverProxy::ScreenSaverProxy(
    const QString &service, const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(service, path, interfaceOf(service), bus, parent)
{
}

LoginManagerProxy::LoginManagerProxy(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(kLogin, u"/org/freedesktop/login1"_s, "org.freedesktop.login1.Manager", bus, parent)
{
}

LoginSessionProxy::LoginSessionProxy(const QString &path, const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(kLogin, path, "org.freedesktop.login1.Session", bus, parent)
{
}

SessionBus::SessionBus(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
{
    if (session.isConnected()) {
        // KDE and others answer at two paths of the freedesktop name; GNOME has its own.
        const QList<std::pair<QString, QString>> savers{
            {u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s},
            {u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s},
            {u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s}};
        for (const auto &[service, path] : savers) {
            auto *saver = new ScreenSaverProxy(service, path, session, this);
            connect(saver, &ScreenSaverProxy::ActiveChanged, this, [this](bool active) {
                if (active)
                    emit personLeaves();
            });
        }
    }
    if (system.isConnected())
        listenToLogin(system);
}

void SessionBus::listenToLogin(const QDBusConnection &system)
{
    auto *manager = new LoginManagerProxy(system, this);
    connect(manager, &LoginManagerProxy::PrepareForSleep, this, [this, manager](bool before) {
        if (!before)
            return delaySleep(*manager);
        emit personLeaves(); // closes the file before it returns
        m_delay = {}; // closed and wiped: it may sleep now
    });
    delaySleep(*manager);
    auto *asked
        = new QDBusPendingCallWatcher(manager->asyncCall(u"GetSessionByPID"_s, quint32(0)), this); // 0: ourselves
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, system](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusObjectPath> path = *call;
        call->deleteLater();
        if (path.isError())
            return; // no logind, or started outside a session
        auto *own = new LoginSessionProxy(path.value().path(), system, this);
        connect(own, &LoginSessionProxy::Lock, this, &SessionBus::personLeaves);
    });
}

void SessionBus::delaySleep(LoginManagerProxy &manager)
{
    auto *asked = new QDBusPendingCallWatcher(
        manager.asyncCall(u"Inhibit"_s, u"sleep"_s, u"Wardmate"_s, u"The open file is closed first"_s, u"delay"_s),
        this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> granted = *call;
        call->deleteLater();
        if (!granted.isError())
            m_delay = granted.value();
    });
}

} // namespace wardmate
