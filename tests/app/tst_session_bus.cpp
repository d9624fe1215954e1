// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session_bus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// logind as far as the program asks it: gives out a session and holds of sleep.
class FakeLogin final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int holds = 0;

public slots:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        Q_UNUSED(pid)
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        Q_UNUSED(who)
        Q_UNUSED(why)
        if (what == u"sleep"_s && mode == u"delay"_s)
            ++holds;
        return QDBusUnixFileDescriptor(fileno(stdin));
    }
};

} // namespace

/// T10: what a Linux desktop says when somebody leaves, on a bus of the test's own.
class TestSessionBus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatLocks_data();
    void whatLocks();
    void sleepIsHeldUpUntilTheFileIsClosed();
    void withoutABusNothingHappens();

private:
    void tell(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {});

    QProcess m_daemon;
    QDBusConnection m_others{u"none"_s};
    QDBusConnection m_ours{u"none"_s};
    FakeLogin m_login;
};

void TestSessionBus::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed (packaging/debian-packages.txt)");
    QVERIFY(m_daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_others = QDBusConnection::connectToBus(address, u"others"_s);
    m_ours = QDBusConnection::connectToBus(address, u"ours"_s);
    QVERIFY(m_others.isConnected() && m_ours.isConnected());
    for (const QString &service :
        {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.freedesktop.login1"_s})
        QVERIFY(m_others.registerService(service));
    QVERIFY(m_others.registerObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::ExportAllSlots));
}

void TestSessionBus::cleanupTestCase()
{
    m_ours = QDBusConnection(u"none"_s);
    m_others = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"others"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestSessionBus::tell(
    const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
    message.setArguments(arguments);
    QVERIFY(m_others.send(message));
}

void TestSessionBus::whatLocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<bool>("locks");
    const QString saver = u"org.freedesktop.ScreenSaver"_s;
    const QString active = u"ActiveChanged"_s;
    QTest::newRow("freedesktop's saver") << u"/org/freedesktop/ScreenSaver"_s << saver << active << QVariantList{true}
                                         << true;
    QTest::newRow("the short path") << u"/ScreenSaver"_s << saver << active << QVariantList{true} << true;
    QTest::newRow("gnome's saver") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << active
                                   << QVariantList{true} << true;
    QTest::newRow("the saver going off") << u"/ScreenSaver"_s << saver << active << QVariantList{false} << false;
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    QTest::newRow("going to sleep") << u"/org/freedesktop/login1"_s << manager << u"PrepareForSleep"_s
                                    << QVariantList{true} << true;
    QTest::newRow("waking up") << u"/org/freedesktop/login1"_s << manager << u"PrepareForSleep"_s << QVariantList{false}
                               << false;
    const QString session = u"org.freedesktop.login1.Session"_s;
    QTest::newRow("our session locked") << u"/org/freedesktop/login1/session/_31"_s << session << u"Lock"_s
                                        << QVariantList{} << true;
    QTest::newRow("somebody else's session locked")
        << u"/org/freedesktop/login1/session/_32"_s << session << u"Lock"_s << QVariantList{} << false;
}

void TestSessionBus::whatLocks()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, arguments);
    QFETCH(bool, locks);
    const int holds = m_login.holds;
    SessionBus bus(m_ours, m_ours);
    QSignalSpy leaves(&bus, &SessionBus::personLeaves);
    QTRY_COMPARE(m_login.holds, holds + 1);
    QTRY_VERIFY(bus.findChild<LoginSessionProxy *>() != nullptr);
    tell(path, interface, name, arguments);
    if (locks) {
        QTRY_COMPARE(leaves.count(), 1);
        return;
    }
    tell(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true}); // comes after, and only it
    QTRY_COMPARE(leaves.count(), 1);
}

void TestSessionBus::sleepIsHeldUpUntilTheFileIsClosed()
{
    const int holds = m_login.holds;
    SessionBus bus(m_ours, m_ours);
    QTRY_COMPARE(m_login.holds, holds + 1);
    QTRY_VERIFY(bus.holdsSleep());
    bool heldWhileClosing = false;
    connect(&bus, &SessionBus::personLeaves, this, [&] { heldWhileClosing = bus.holdsSleep(); });
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QTRY_VERIFY(!bus.holdsSleep());
    QVERIFY(heldWhileClosing);
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE(m_login.holds, holds + 2); // for the next time
}

void TestSessionBus::withoutABusNothingHappens()
{
    const QDBusConnection none(u"none"_s);
    SessionBus bus(none, none);
    QVERIFY(!bus.holdsSleep());
}

QTEST_GUILESS_MAIN(TestSessionBus)
#include "tst_session_bus.moc"
