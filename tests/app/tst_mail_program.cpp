// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mail_program.h"

#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QUrl kMessage(u"mailto:marta@example.org?subject=Peer%20support&body=Could%20you%20call%20Ana%3F"_s);

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

/// A mail program that is told over the bus what to open.
class FakeMailProgram final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    QStringList opened;

public slots:
    void Open(const QStringList &addresses, const QVariantMap &about)
    {
        Q_UNUSED(about)
        opened += addresses;
    }
};

} // namespace

/// What a message goes through on its way to the mail program, and who sees it there.
class TestMailProgram : public QObject
{
    Q_OBJECT

private slots:
    void aCommandLineOthersReadHoldsNothingOfTheMessage()
    {
        QList<QUrl> commands;
        MailWays ways{.command = [&commands](const QUrl &url) {
            commands.append(url);
            return true;
        }};
        QCOMPARE(openInMail(kMessage, ways), MailOutcome::OpenedEmpty);
        QCOMPARE(commands, QList<QUrl>{QUrl(u"mailto:"_s)});
        ways.isCommandSeen = false;
        QCOMPARE(openInMail(kMessage, ways), MailOutcome::Opened);
        QCOMPARE(commands.last(), kMessage);
        ways.command = [](const QUrl &) { return false; };
        QCOMPARE(openInMail(kMessage, ways), MailOutcome::NoProgram);
        QCOMPARE(openInMail(QUrl(u"https://example.org"_s), ways), MailOutcome::NoProgram);
    }

    void theBusComesFirst()
    {
        QUrl told;
        const MailWays ways{.bus =
                                [&told](const QUrl &url) {
                                    told = url;
                                    return true;
                                },
            .command =
                [](const QUrl &) {
                    qFatal("on a command line");
                    return true;
                }};
        QCOMPARE(openInMail(kMessage, ways), MailOutcome::Opened);
        QCOMPARE(told, kMessage);
    }

    void theMailProgramIsFoundInTheListsOfTheDesktop()
    {
        const QTemporaryDir folder;
        const QStringList applications{folder.filePath(u"share"_s)};
        const QStringList config{folder.filePath(u"own"_s), folder.filePath(u"system"_s)};
        QCOMPARE(mailDesktopFile(config, applications), QString());
        write(folder.filePath(u"share/org.example.Post.desktop"_s), "[Desktop Entry]\nDBusActivatable=true\n");
        write(folder.filePath(u"share/old-post.desktop"_s), "[Desktop Entry]\nExec=old-post %u\n");
        write(folder.filePath(u"system/mimeapps.list"_s),
            "[Added Associations]\nx-scheme-handler/mailto=nothing.desktop\n"
            "[Default Applications]\nx-scheme-handler/mailto=gone.desktop;old-post.desktop;\n");
        QCOMPARE(mailDesktopFile(config, applications), u"old-post.desktop"_s);
        QCOMPARE(busNameOf(u"old-post.desktop"_s, applications), QString()); // it takes a command line only
        write(folder.filePath(u"own/mimeapps.list"_s),
            "[Default Applications]\n x-scheme-handler/mailto = org.example.Post.desktop\n");
        QCOMPARE(mailDesktopFile(config, applications), u"org.example.Post.desktop"_s);
        QCOMPARE(busNameOf(u"org.example.Post.desktop"_s, applications), u"org.example.Post"_s);
    }

    void aProgramOnTheBusGetsTheWholeMessage()
    {
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(daemon.waitForReadyRead(), "dbus-daemon is needed (packaging/debian-packages.txt)");
        qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed()); // before anything asks for the session's bus
        const QString share = QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
        write(share + u"/org.example.Post.desktop"_s, "[Desktop Entry]\nDBusActivatable=true\n");
        write(
            share + u"/mimeapps.list"_s, "[Default Applications]\nx-scheme-handler/mailto=org.example.Post.desktop\n");
        QThread elsewhere; // this one waits for the answer
        FakeMailProgram program;
        program.moveToThread(&elsewhere);
        elsewhere.start();
        QDBusConnection theirs
            = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"theirs"_s);
        QVERIFY(theirs.registerService(u"org.example.Post"_s));
        QVERIFY(theirs.registerObject(u"/org/example/Post"_s, &program, QDBusConnection::ExportAllSlots));
        MailWays ways = waysOfThisComputer();
        ways.command = [](const QUrl &) { return false; };
        QCOMPARE(openInMail(kMessage, ways), MailOutcome::Opened);
        elsewhere.quit();
        elsewhere.wait();
        QCOMPARE(program.opened, QStringList{kMessage.toString(QUrl::FullyEncoded)});
        daemon.kill();
        daemon.waitForFinished();
    }
};

QTEST_MAIN(TestMailProgram)
#include "tst_mail_program.moc"
