// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/safe_file.h"

#include "models/base/platform.h"
#include "models/vault/vault_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qint64 kPartBytes = qint64(1024) * 1024;

void require(const platform::FileOutcome &outcome, const QString &what)
{
    using platform::FileOutcome;
    switch (outcome.problem) {
    case FileOutcome::Problem::None:
        return;
    case FileOutcome::Problem::NotFound:
        throw VaultError(Error::Kind::NotFound, what + u": not found"_s, u"file_not_found"_s);
    case FileOutcome::Problem::ReadOnly:
        throw VaultError(Error::Kind::ReadOnly, what + u": may not be written"_s, u"read_only"_s);
    case FileOutcome::Problem::DiskFull:
        throw VaultError(Error::Kind::DiskFull, what + u": no room left on the disk"_s, u"disk_full"_s);
    case FileOutcome::Problem::Exists:
        throw VaultError(Error::Kind::Exists, what + u": there is one already"_s, u"file_exists"_s);
    case FileOutcome::Problem::Other:
        break;
    }
    throw VaultError(Error::Kind::Io, what + u" failed with system error "_s + QString::number(outcome.systemCode));
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

void writeSafely(const QString &path, const QByteArray &bytes, bool keepPrevious)
{
    const QString fresh = path + u".new"_s;
    platform::removeFile(fresh); // what a crash may have left
    auto dropFresh = qScopeGuard([&fresh] { platform::removeFile(fresh); });
    require(platform::writeNewFile(fresh, bytes), u"writing a file"_s);
    if (keepPrevious && QFileInfo::exists(path)) {
        // A copy rather than a rename: at no moment is there no file under the name.
        const QString copy = path + kPreviousMark + u".new"_s;
        platform::removeFile(copy);
        QFile previous(path);
        if (previous.open(QIODevice::ReadOnly)) {
            require(platform::writeNewFile(copy, previous.readAll()), u"keeping the previous file"_s);
            require(platform::renameReplacing(copy, path + kPreviousMark), u"keeping the previous file"_s);
        }
    }
    require(platform::renameReplacing(fresh, path), u"putting a file in place"_s);
    dropFresh.dismiss();
    require(platform::syncFolder(folderOf(path)), u"writing a folder"_s);
}

QByteArray readSmallFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        throw VaultError(Error::Kind::NotFound, u"a file is missing"_s, u"file_not_found"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw VaultError(Error::Kind::Io, u"a file cannot be read"_s, u"file_unreadable"_s);
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        throw VaultError(Error::Kind::Damaged, u"a file is longer than it may be"_s, u"file_too_long"_s);
    return bytes;
}

void replaceFile(const QString &from, const QString &to)
{
    require(platform::syncFile(from), u"writing a file"_s);
    require(platform::renameReplacing(from, to), u"putting a file in place"_s);
    require(platform::syncFolder(folderOf(to)), u"writing a folder"_s);
}

void copyDurably(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        throw VaultError(Error::Kind::Exists, u"there is a file of that name already"_s, u"file_exists"_s);
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        throw VaultError(Error::Kind::Io, u"a file cannot be read"_s, u"file_unreadable"_s);
    if (!QFileInfo(to).absoluteDir().exists())
        throw VaultError(Error::Kind::Io, u"the folder to write into does not exist"_s, u"cannot_write"_s);
    if (const auto made = platform::writeNewFile(to, {}); !made.ok())
        throw VaultError(
            made.problem == platform::FileOutcome::Problem::ReadOnly ? Error::Kind::ReadOnly : Error::Kind::Io,
            u"a file cannot be made"_s);
    QFile copy(to);
    bool done = copy.open(QIODevice::WriteOnly);
    bool isRead = true;
    while (done && isRead && !source.atEnd()) {
        const QByteArray part = source.read(kPartBytes);
        isRead = !part.isEmpty();
        done = copy.write(part) == part.size();
    }
    done = done && copy.flush() && platform::syncFile(to).ok();
    copy.close();
    if (done && isRead)
        return;
    platform::removeFile(to);
    if (!isRead) // a stick that was pulled out
        throw VaultError(Error::Kind::Io, u"a file cannot be read to its end"_s, u"file_unreadable"_s);
    throw VaultError(Error::Kind::DiskFull, u"a file could not be copied whole"_s, u"disk_full"_s);
}

} // namespace wardmate
