// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault_files.h"

#include "models/base/platform.h"
#include "models/vault/vault_error.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qint64 kPageSize = 4096; // SQLCipher 4
constexpr QByteArrayView kPlainHeader("SQLite format 3");
constexpr QLatin1StringView kOurSuffix(".wardmate");

} // namespace

VaultFiles VaultFiles::at(const QString &programPath)
{
    return {QFileInfo(programPath).absoluteFilePath()};
}

QString VaultFiles::keyring() const
{
    return program + u"-keys"_s;
}

QString VaultFiles::recovery() const
{
    return program + u"-recovery"_s;
}

QString VaultFiles::reports() const
{
    return program + u"-reports"_s;
}

QString VaultFiles::named(const QString &keyringName) const
{
    if (!keyringName.startsWith(kIdentifiedName))
        throw VaultError(Error::Kind::Damaged, u"the keyring names a file that is not ours"_s, u"keyring_damaged"_s);
    return program + keyringName.mid(kIdentifiedName.size());
}

QStringList VaultFiles::all() const
{
    return {program, keyring(), recovery(), reports()};
}

void requireLocalDisk(const QString &path)
{
    const QFileInfo info(path);
    if (platform::isOnNetwork(info.exists() ? path : info.absolutePath()))
        throw VaultError(Error::Kind::Io, u"the file is on a network file system, where it cannot be kept safe"_s,
            u"network_file_system"_s);
}

namespace {

/// What shows in the first bytes, whatever the rest is.
void requireNotPlain(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        throw VaultError(Error::Kind::NotFound, u"there is no such file"_s, u"file_missing"_s);
    if (QFileInfo(path).isDir())
        throw VaultError(Error::Kind::NotOurFile, u"it is a folder"_s, u"is_folder"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw VaultError(Error::Kind::Io, u"the file cannot be read"_s, u"file_unreadable"_s);
    if (file.size() == 0)
        throw VaultError(Error::Kind::Damaged, u"the file is empty"_s, u"file_empty"_s);
    if (file.read(kPlainHeader.size()) == kPlainHeader)
        throw VaultError(Error::Kind::NotOurFile, u"the file is an unencrypted SQLite database"_s, u"plain_sqlite"_s);
}

} // namespace

void requireWholePages(const QString &path)
{
    requireNotPlain(path);
    if (QFileInfo(path).size() % kPageSize != 0)
        throw VaultError(Error::Kind::Damaged, u"the file does not end at the end of a page"_s, u"file_cut"_s);
}

void requireOpenable(const VaultFiles &files)
{
    requireLocalDisk(files.program);
    const bool hasKeyring = QFileInfo::exists(files.keyring());
    // After a removal of somebody the data may lie under its next name for a moment, so only the keyring can tell.
    if (!hasKeyring) {
        if (!QFileInfo::exists(files.program))
            throw VaultError(Error::Kind::NotFound, u"there is no such file"_s, u"file_missing"_s);
        requireNotPlain(files.program);
        // Encrypted files have no marks: beside its sealed copy, or by its name, it is one of ours that lost its keyring.
        const bool isOurs = QFileInfo::exists(files.recovery()) || files.program.endsWith(kOurSuffix);
        if (!isOurs)
            throw VaultError(Error::Kind::NotOurFile, u"no keyring beside it, and another name"_s, u"not_our_file"_s);
        const auto kind = QFileInfo::exists(files.recovery()) ? Error::Kind::Damaged : Error::Kind::NotOurFile;
        throw VaultError(kind, u"the keyring is not beside the file"_s, u"keyring_missing"_s);
    }
}

} // namespace wardmate
