// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace wardmate {

/// A screen saver on the session bus.
class ScreenSaverProxy final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaverProxy(
        const QString &service, const QString &path, const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void ActiveChanged(bool active); // the name that it has on the bus
};

/// logind's manager on the system bus.
class LoginManagerProxy final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit LoginManagerProxy(const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void PrepareForSleep(bool before);
};

/// One's own session at logind.
class LoginSessionProxy final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSessionProxy(const QString &path, const QDBusConnection &bus, QObject *parent = nullptr);

signals:
    void Lock();
};

/// Listens on the buses of a Linux desktop: screen savers of the session, locking and sleeping at logind. Holds sleep
/// up for the moment that closing the file takes. What is not there is not missed.
class SessionBus final : public QObject
{
    Q_OBJECT

public:
    SessionBus(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    [[nodiscard]] bool holdsSleep() const { return m_delay.isValid(); }

signals:
    void personLeaves();

private:
    void listenToLogin(const QDBusConnection &system);
    void delaySleep(LoginManagerProxy &manager);

    QDBusUnixFileDescriptor m_delay; ///< while it is open the computer waits before it sleeps
};

} // namespace wardmate
