// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/replacement.h"

#include "models/base/platform.h"
#include "models/vault/safe_file.h"
#include "models/vault/vault_error.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qint64 kLongestNote = 64 * 1024;

/// Another process may be finishing it, too.
void move(const QString &from, const QString &to)
{
    if (QFileInfo::exists(from) && !platform::renameReplacing(from, to).ok() && QFileInfo::exists(from))
        throw VaultError(Error::Kind::Io, u"a file could not be moved to its place"_s);
}

void bringDown(const QString &folder)
{
    if (!platform::syncFolder(folder).ok())
        throw VaultError(Error::Kind::Io, u"the folder could not be brought to the disk"_s);
}

/// Names only: the folder may have moved since.
void act(const VaultFiles &files, const QJsonObject &note)
{
    const QDir here = QFileInfo(files.program).absoluteDir();
    const QString aside = note.value(u"aside"_s).toString();
    for (const QJsonValue &one : note.value(u"old"_s).toArray()) {
        const QString name = QFileInfo(one.toString()).fileName();
        const QString to = here.filePath(aside + u'/' + name);
        if (!QFileInfo::exists(to))
            move(here.filePath(name), to);
    }
    if (!aside.isEmpty())
        bringDown(here.filePath(aside));
    bringDown(here.path()); // the new ones do not come before the old ones are safe
    for (const QJsonValue &one : note.value(u"parts"_s).toArray()) {
        const QString name = QFileInfo(one.toString()).fileName();
        move(here.filePath(name + kPartMark), here.filePath(name));
    }
    bringDown(here.path());
    platform::removeFile(replacementNote(files));
    bringDown(here.path());
}

} // namespace

QString replacementNote(const VaultFiles &files)
{
    return files.program + u"-replacing"_s;
}

void replaceAll(const VaultFiles &files, const Replacement &replacement)
{
    QJsonArray parts;
    for (const QString &path : replacement.parts)
        parts.append(QFileInfo(path).fileName());
    const QJsonObject note{{u"aside"_s, QFileInfo(replacement.aside).fileName()},
        {u"old"_s, QJsonArray::fromStringList(replacement.old)}, {u"parts"_s, parts}};
    writeSafely(replacementNote(files), QJsonDocument(note).toJson(QJsonDocument::Compact));
    act(files, note);
}

void finishReplacement(const VaultFiles &files)
{
    if (QFileInfo::exists(replacementNote(files)))
        act(files, QJsonDocument::fromJson(readSmallFile(replacementNote(files), kLongestNote)).object());
}

} // namespace wardmate
