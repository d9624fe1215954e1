// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mail_program.h"

#include "models/base/platform.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>
#include <QVariantMap>

#if defined(WARDMATE_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#endif

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kMailType = u"x-scheme-handler/mailto"_s;

/// The value of a key in a group of a desktop file or list; these are no files of QSettings', where ";" is a comment.
QString valueIn(const QString &path, const QString &group, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QTextStream lines(&file);
    bool isInGroup = false;
    for (QString line; lines.readLineInto(&line);) {
        line = line.trimmed();
        if (line.startsWith(u'['))
            isInGroup = line == u'[' + group + u']';
        else if (isInGroup && line.section(u'=', 0, 0).trimmed() == key)
            return line.section(u'=', 1).trimmed();
    }
    return {};
}

QString inFolders(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        if (const QString path = QDir(folder).filePath(name); QFile::exists(path))
            return path;
    }
    return {};
}

#if defined(WARDMATE_DBUS)

bool openOverBus(const QUrl &mailto)
{
    const QStringList applications = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    const QString desktopFile
        = mailDesktopFile(QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation), applications);
    const QString name = busNameOf(desktopFile, applications);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (name.isEmpty() || !bus.isConnected())
        return false;
    const QString path = u'/' + QString(name).replace(u'.', u'/').replace(u'-', u'_');
    QDBusMessage call = QDBusMessage::createMethodCall(name, path, u"org.freedesktop.Application"_s, u"Open"_s);
    call << QStringList{mailto.toString(QUrl::FullyEncoded)} << QVariantMap{};
    constexpr int kLongestStartMs = 10'000; // the bus starts the mail program if it does not run
    return bus.call(call, QDBus::Block, kLongestStartMs).type() == QDBusMessage::ReplyMessage;
}

#endif

} // namespace

QString mailDesktopFile(const QStringList &configFolders, const QStringList &applicationFolders)
{
    for (const QString &folder : configFolders + applicationFolders) {
        const QString files = valueIn(QDir(folder).filePath(u"mimeapps.list"_s), u"Default Applications"_s, kMailType);
        for (const QString &file : files.split(u';', Qt::SkipEmptyParts)) {
            if (!inFolders(applicationFolders, file).isEmpty())
                return file;
        }
    }
    return {};
}

QString busNameOf(const QString &desktopFile, const QStringList &applicationFolders)
{
    const auto kEnding = ".desktop"_L1;
    const QString path = desktopFile.endsWith(kEnding) ? inFolders(applicationFolders, desktopFile) : QString();
    if (path.isEmpty() || valueIn(path, u"Desktop Entry"_s, u"DBusActivatable"_s) != u"true"_s)
        return {};
    const QString name = desktopFile.chopped(kEnding.size());
    return name.contains(u'.') ? name : QString(); // a bus name has at least two parts
}

MailWays waysOfThisComputer()
{
    MailWays ways;
#if defined(WARDMATE_DBUS)
    ways.bus = openOverBus;
#endif
    ways.command = [](const QUrl &mailto) { return QDesktopServices::openUrl(mailto); };
    ways.isCommandSeen = platform::othersSeeCommandLines();
    return ways;
}

MailOutcome openInMail(const QUrl &mailto, const MailWays &ways)
{
    if (mailto.scheme() != u"mailto"_s)
        return MailOutcome::NoProgram;
    if (ways.bus && ways.bus(mailto))
        return MailOutcome::Opened;
    if (!ways.isCommandSeen)
        return ways.command(mailto) ? MailOutcome::Opened : MailOutcome::NoProgram;
    return ways.command(QUrl(u"mailto:"_s)) ? MailOutcome::OpenedEmpty : MailOutcome::NoProgram;
}

} // namespace wardmate
