// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup.h"

#include "models/base/platform.h"
#include "models/vault/encrypted_copy.h"
#include "models/vault/file_checks.h"
#include "models/vault/replacement.h"
#include "models/vault/safe_file.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Every row of every table, counted: a copy that lost one is no backup.
QStringList rowCounts(Database &database)
{
    const auto tables = database.select([](const Row &row) { return row.get<QString>(0); },
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    QStringList counts;
    for (const QString &table : tables) {
        const auto rows = database.value<qint64>(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        counts.append(table + u'=' + QString::number(rows.value_or(-1)));
    }
    return counts;
}

void requireSameRows(Database &database, Database &copy)
{
    if (rowCounts(copy) != rowCounts(database))
        throw VaultError(Error::Kind::Damaged, u"the copy has not all rows"_s, u"copy_damaged"_s);
}

/// A report file that does not open must not keep the names from being backed up: it can be written anew from them.
void copyReports(const QString &from, const QString &to, const SecretBytes &key)
{
    try {
        requireWholePages(from);
        copyDurably(from, to);
        requireWhole(to, key);
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Damaged && failed.error().kind != Error::Kind::NotFound)
            throw;
        platform::removeFile(to);
    }
}

void removeFolder(const QString &folder)
{
    QDir(folder).removeRecursively();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A restore that was interrupted has left side files like the backup's, and no program file; they may be put there
/// again. Anything else is not overwritten.
void requireNothingElse(const QString &from, const QString &target, const VaultFiles &to)
{
    if (!QFileInfo::exists(target))
        return;
    const bool leftOver
        = target != to.program && !QFileInfo::exists(to.program) && contentOf(from) == contentOf(target);
    if (!leftOver)
        throw VaultError(Error::Kind::Exists, u"there is a file of that name already"_s, u"file_exists"_s);
}

/// As the name says it; a copy of the folder has other times than the backup.
QDateTime timeOf(const QString &folder, const VaultFiles &files)
{
    static const QRegularExpression ending(u"-([0-9]{8}-[0-9]{6})(-[0-9]+)?$"_s);
    const QRegularExpressionMatch match = ending.match(QFileInfo(folder).fileName());
    QDateTime at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
    at.setTimeSpec(Qt::UTC);
    return match.hasMatch() && at.isValid() ? at : QFileInfo(files.keyring()).lastModified().toUTC();
}

VaultFiles filesIn(const QString &folder)
{
    const QDir dir(folder);
    const QStringList keyrings = dir.entryList({u"*-keys"_s}, QDir::Files);
    if (keyrings.size() != 1 || !dir.exists(keyrings.front().chopped(5)))
        throw VaultError(Error::Kind::NotOurFile, u"the folder is no backup"_s, u"no_backup"_s);
    return VaultFiles::at(dir.filePath(keyrings.front().chopped(5)));
}

/// What shows without a passphrase: that the pieces are whole, and that they are pieces of one backup.
void requireTogether(const VaultFiles &files)
{
    try {
        const Keyring keyring = Keyring::fromBytes(readSmallFile(files.keyring(), KeyringLimits::kFileBytes));
        requireWholePages(files.program);
        const QByteArray copy = contentOf(files.recovery());
        const auto &recovery = keyring.recovery();
        const SealedDataKey *sealed = recovery ? findSealed(recovery->sealed, DataKey::Identified) : nullptr;
        if (sealed == nullptr || copy.size() != qsizetype(sealed->box.size()))
            return; // it lost its sealed copy, and restores without it
        if (!std::equal(copy.begin(), copy.end(), sealed->box.begin(),
                [](char left, unsigned char right) { return static_cast<unsigned char>(left) == right; }))
            throw VaultError(Error::Kind::Damaged, u"the pieces are of different backups"_s, u"backup_mixed"_s);
    } catch (const VaultError &failed) {
        if (failed.error().kind != Error::Kind::Damaged || failed.error().code == u"backup_mixed"_s)
            throw;
        throw VaultError(Error::Kind::Damaged, failed.error().detail, u"backup_damaged"_s);
    }
}

} // namespace

Result<QString> backUp(Vault &vault, const QString &folder, const Clock &clock)
{
    return attempt([&] {
        if (!vault.opensNames())
            throw VaultError(Error::Kind::Refused, u"an administrator may not do this"_s, u"role"_s);
        if (!QDir().mkpath(folder))
            throw VaultError(
                Error::Kind::Io, u"the folder for backups is not there and cannot be made"_s, u"folder_missing"_s);
        const QFileInfo program(vault.path());
        const QString name = program.completeBaseName() + u'-' + clock.nowUtc().toString(u"yyyyMMdd-HHmmss"_s);
        QString bundle = QDir(folder).filePath(name);
        for (int i = 2; QFileInfo::exists(bundle); ++i)
            bundle = QDir(folder).filePath(name + u'-' + QString::number(i));
        const QString part = bundle + kPartMark;
        removeFolder(part);
        if (!QDir().mkdir(part))
            throw VaultError(Error::Kind::ReadOnly, u"the folder for backups may not be written"_s, u"read_only"_s);
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        auto undo = qScopeGuard([&part] { removeFolder(part); });

        const VaultFiles to = VaultFiles::at(QDir(part).filePath(program.fileName()));
        const DataKeys &keys = vault.keys().person().keys;
        exportEncrypted(vault.database(), to.program, keys.identified,
            [&vault](Database &copy) { requireSameRows(vault.database(), copy); });
        copyReports(vault.keys().reportsPath(), to.reports(), keys.reports);
        if (const QByteArray copy = vault.keys().recoveryCopy(); !copy.isEmpty())
            writeSafely(to.recovery(), copy);
        writeSafely(to.keyring(), vault.keys().current().toBytes());
        if (!platform::syncFolder(part).ok() || !platform::renameReplacing(part, bundle).ok()
            || !platform::syncFolder(QFileInfo(bundle).absolutePath()).ok())
            throw VaultError(Error::Kind::Io, u"the backup could not be finished"_s);
        undo.dismiss();
        return bundle;
    });
}

Result<BackupInfo> inspectBackup(const QString &folder)
{
    return attempt([&] {
        const VaultFiles files = filesIn(folder);
        requireTogether(files);
        return BackupInfo{QFileInfo(folder).absoluteFilePath(), files, timeOf(folder, files)};
    });
}

QStringList stageBackup(const BackupInfo &info, const VaultFiles &to)
{
    const QStringList from = info.files.all();
    const QStringList target = to.all();
    QStringList staged;
    auto undo = qScopeGuard([&staged] {
        for (const QString &file : staged)
            platform::removeFile(file + kPartMark);
    });
    // The program file last: without it nothing opens, so half a restore is not taken for a whole one.
    for (const int i : {1, 2, 3, 0}) {
        if (!QFileInfo::exists(from.at(i)) && i != 0 && i != 1)
            continue; // a backup that lost a side file still restores; verify says what is missing
        platform::removeFile(target.at(i) + kPartMark); // of an attempt that was interrupted
        copyDurably(from.at(i), target.at(i) + kPartMark); // leaves nothing when it fails
        staged.append(target.at(i));
    }
    undo.dismiss();
    return staged;
}

Result<void> restoreBackup(const QString &backup, const QString &programPath)
{
    return attempt([&]() -> Result<void> {
        const Result<BackupInfo> info = inspectBackup(backup);
        if (!info)
            return tl::unexpected<Error>(info.error());
        const VaultFiles to = VaultFiles::at(programPath);
        requireLocalDisk(to.program);
        finishReplacement(to);
        const QStringList from = info->files.all();
        const QStringList target = to.all();
        for (int i = 0; i < target.size(); ++i)
            requireNothingElse(from.at(i), target.at(i), to);
        const QStringList staged = stageBackup(*info, to);
        QStringList made;
        auto undo = qScopeGuard([&made, &staged] {
            for (const QString &file : staged)
                platform::removeFile(file + kPartMark);
            for (const QString &file : made)
                platform::removeFile(file);
        });
        for (const QString &file : staged) {
            replaceFile(file + kPartMark, file);
            made.append(file);
        }
        if (!platform::syncFolder(QFileInfo(to.program).absolutePath()).ok())
            throw VaultError(Error::Kind::Io, u"the folder could not be brought to the disk"_s);
        undo.dismiss();
        return {};
    });
}

} // namespace wardmate
