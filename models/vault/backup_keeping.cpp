// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup_keeping.h"

#include "models/base/platform.h"
#include "models/base/random_id.h"
#include "models/vault/audit_log.h"
#include "models/vault/backup.h"
#include "models/vault/file_checks.h"
#include "models/vault/migrator.h"
#include "models/vault/replaced_reports.h"
#include "models/vault/replacement.h"
#include "models/vault/safe_file.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kDays = 7;
constexpr qint64 kWeeks = 5;
constexpr int kMonths = 6;
constexpr qint64 kAbandonedSeconds = qint64(24) * 60 * 60;

Keyring keyringOf(const VaultFiles &files)
{
    return Keyring::fromBytes(readSmallFile(files.keyring(), KeyringLimits::kFileBytes));
}

bool isOurs(const VaultFiles &files, const Keyring &ours)
{
    try {
        return ours.sharesPeopleWith(keyringOf(files));
    } catch (const VaultError &) {
        return false; // unreadable: not for us to remove
    }
}

qint64 sizeOf(const VaultFiles &files)
{
    qint64 bytes = 0;
    for (const QString &file : files.all())
        bytes += QFileInfo(file).size();
    return bytes;
}

/// What a backup that was interrupted left behind: never taken for one, but it takes room.
void removeAbandoned(const QDir &folder, const QString &base, const QDateTime &now)
{
    for (const QFileInfo &part : folder.entryInfoList({base + u"-*.part"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (part.lastModified().secsTo(now) > kAbandonedSeconds)
            QDir(part.absoluteFilePath()).removeRecursively();
    }
}

void requireFolder(const QString &folder)
{
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        throw VaultError(Error::Kind::Io, u"the folder for backups is not there"_s, u"folder_missing"_s);
}

template<typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw VaultError(result.error());
    return std::move(*result);
}

/// Only ever called after a newer one was made and opened.
int removeBackups(const QList<KeptBackup> &backups, const QString &except)
{
    int removed = 0;
    for (const KeptBackup &backup : backups) {
        if (backup.folder != except && QDir(backup.folder).removeRecursively())
            ++removed;
    }
    return removed;
}

int countOf(Database &database, const QString &sql)
{
    return database.value<int>(sql).value_or(0);
}

/// What went as a whole, out of the bin or as a form left half filled; only the audit log still knows.
struct Removed {
    QDateTime at;
    QDateTime since; ///< invalid: nobody knows
    [[nodiscard]] bool wasIn(const QDateTime &backup) const
    {
        return at > backup && !(since.isValid() && since > backup);
    }
};

std::vector<Removed> removedForGood(Database &database)
{
    return database.select(
        [](const Row &row) {
            const bool isReferral = row.get<QString>(1) == u"referral"_s;
            return Removed{row.get<QDateTime>(0), isReferral ? timeOfId(row.get<qint64>(2)) : QDateTime()};
        },
        u"SELECT at, record, record_id FROM audit WHERE act = 'remove' AND record IN ('referral', 'draft')"_s);
}

void requireRestorable(Vault &vault, const VaultFiles &files)
{
    const Keyring keyring = keyringOf(files);
    const UnlockedPerson &person = vault.keys().person();
    try {
        keyring.requireIntact(person);
    } catch (const VaultError &) {
        throw VaultError(
            Error::Kind::Refused, u"the backup is from before the last change of the keys"_s, u"backup_older_keys"_s);
    }
    const auto database
        = openDataFile(files.named(keyring.fileNameOf(DataKey::Identified)), person.keys.identified, true);
    const bool sound = checkPages(*database).isSound() && checkStructure(*database).isEmpty()
        && brokenReferences(*database) == 0 && schemaVersion(*database) <= newestSchemaVersion()
        && firstBrokenAuditRow(*database) == 0;
    if (!sound)
        throw VaultError(Error::Kind::Damaged, u"the backup is not whole"_s, u"copy_damaged"_s);
    if (keyring.recovery() && QFileInfo(files.recovery()).size() != qint64(kSealedKeySize))
        throw VaultError(Error::Kind::Damaged, u"the sealed copy for the recovery key is missing"_s, u"copy_damaged"_s);
    if (QFileInfo::exists(files.reports()))
        requireWhole(files.reports(), person.keys.reports);
}

} // namespace

Result<QList<KeptBackup>> keptBackups(Vault &vault, const QString &folder)
{
    return attempt([&] {
        requireFolder(folder);
        const QString base = QFileInfo(vault.path()).completeBaseName();
        QList<KeptBackup> found;
        const QRegularExpression dated(QRegularExpression::anchoredPattern(
            QRegularExpression::escape(base) + u"-[0-9]{8}-[0-9]{6}(-[0-9]+)?"_s)); // no .part, nothing put aside
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!dated.match(name).hasMatch())
                continue;
            const auto backup = inspectBackup(QDir(folder).filePath(name));
            if (backup && isOurs(backup->files, vault.keys().keyring()))
                found.append({backup->folder, backup->madeAt, sizeOf(backup->files)});
        }
        std::ranges::sort(found, std::ranges::greater{},
            [](const KeptBackup &backup) { return std::pair(backup.madeAt, backup.folder); });
        return found;
    });
}

QList<KeptBackup> superfluousBackups(const QList<KeptBackup> &newestFirst, const QDateTime &now)
{
    QSet<QString> days;
    QSet<QString> weeks;
    QSet<QString> months;
    QList<KeptBackup> superfluous;
    for (const KeptBackup &backup : newestFirst) {
        const QDate day = backup.madeAt.toUTC().date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const qint64 age = day.daysTo(now.toUTC().date());
        const auto isFirstOf = [](QSet<QString> &seen, const QString &period) {
            const bool isNew = !seen.contains(period);
            seen.insert(period);
            return isNew;
        };
        // Each set is filled by every backup, so that the newest of a period is the one that stays.
        const bool ofDay = isFirstOf(days, day.toString(Qt::ISODate)) && age < kDays;
        const bool ofWeek = isFirstOf(weeks, u"%1-%2"_s.arg(year).arg(week)) && age < 7 * kWeeks;
        const bool ofMonth
            = isFirstOf(months, day.toString(u"yyyy-MM"_s)) && day.addMonths(kMonths) > now.toUTC().date();
        const bool isNewest = &backup == &newestFirst.constFirst();
        if (!isNewest && !ofDay && !ofWeek && !ofMonth)
            superfluous.append(backup);
    }
    return superfluous;
}

Result<QList<KeptBackup>> outlivedBackups(Vault &vault, const QList<KeptBackup> &backups)
{
    return attempt([&] {
        QList<KeptBackup> outlived;
        const auto removed = removedForGood(vault.database());
        for (const KeptBackup &backup : backups) {
            // Received by then, so that a name entered and erased later does not count; a date set back only counts more.
            const auto names = vault.database().value<int>(
                u"SELECT count(*) FROM referral WHERE purged_at IS NOT NULL AND purged_at > ? AND received_at <= ?"_s,
                backup.madeAt, backup.madeAt);
            if (names.value_or(0) > 0
                || std::ranges::any_of(removed, [&](const Removed &one) { return one.wasIn(backup.madeAt); }))
                outlived.append(backup);
        }
        return outlived;
    });
}

Result<BackupRun> backUpAndThin(Vault &vault, const QString &folder, const Clock &clock)
{
    return attempt([&] {
        requireFolder(folder);
        removeAbandoned(QDir(folder), QFileInfo(vault.path()).completeBaseName(), clock.nowUtc());
        BackupRun run;
        run.made = orThrow(backUp(vault, folder, clock));
        const QList<KeptBackup> all = orThrow(keptBackups(vault, folder));
        run.removed = removeBackups(orThrow(outlivedBackups(vault, all)), run.made);
        run.removed += removeBackups(superfluousBackups(orThrow(keptBackups(vault, folder)), clock.nowUtc()), run.made);
        return run;
    });
}

Result<BackupRun> replaceOutlivedBackups(Vault &vault, const QString &folder, const Clock &clock)
{
    const auto all = keptBackups(vault, folder);
    if (!all)
        return tl::unexpected<Error>(all.error());
    const auto outlived = outlivedBackups(vault, *all);
    if (!outlived)
        return tl::unexpected<Error>(outlived.error());
    return outlived->isEmpty() ? Result<BackupRun>(BackupRun()) : backUpAndThin(vault, folder, clock);
}

Result<void> testBackup(Vault &vault, const QString &backup)
{
    return attempt([&] {
        if (!vault.opensNames())
            throw VaultError(Error::Kind::Refused, u"an administrator may not do this"_s, u"role"_s);
        requireRestorable(vault, orThrow(inspectBackup(backup)).files);
    });
}

namespace {

BackupContents contentsOf(const BackupInfo &info, const SecretBytes &passphrase)
{
    const Keyring keyring = keyringOf(info.files);
    const UnlockedPerson person = keyring.unlock(passphrase);
    BackupContents contents;
    contents.madeAt = info.madeAt;
    contents.opensNames = person.mayChangePeople();
    if (!contents.opensNames) {
        requireWhole(info.files.reports(), person.keys.reports);
        return contents;
    }
    const auto database
        = openDataFile(info.files.named(keyring.fileNameOf(DataKey::Identified)), person.keys.identified, true);
    if (!checkPages(*database).structureOk)
        throw VaultError(Error::Kind::Damaged, u"the backup is not whole"_s, u"page_unreadable"_s);
    contents.hospital
        = database->value<QString>(u"SELECT value FROM setting WHERE key = 'hospital'"_s).value_or(QString());
    contents.referrals = countOf(*database, u"SELECT count(*) FROM referral"_s);
    contents.openReferrals = countOf(*database,
        u"SELECT count(*) FROM referral WHERE state NOT IN ('closed', 'purged', 'declined', 'no_response', "
        "'out_of_scope', 'duplicate', 'withdrawn')"_s);
    contents.supporters = countOf(*database, u"SELECT count(*) FROM supporter"_s);
    contents.lastEntry
        = database->value<QDateTime>(u"SELECT at FROM audit ORDER BY id DESC LIMIT 1"_s).value_or(QDateTime());
    return contents;
}

} // namespace

Result<BackupContents> lookIntoBackup(const QString &backup, const SecretBytes &passphrase)
{
    return attempt([&] {
        const BackupInfo info = orThrow(inspectBackup(backup));
        try {
            return contentsOf(info, passphrase);
        } catch (const VaultError &failed) { // of the backup, and not of the file that it is to replace
            if (failed.error().kind != Error::Kind::Damaged)
                throw;
            throw VaultError(Error::Kind::Damaged, failed.error().detail, u"backup_damaged"_s);
        }
    });
}

Result<QString> replaceWithBackup(const QString &backup, const QString &programPath, const Clock &clock)
{
    return attempt([&]() -> QString {
        const BackupInfo info = orThrow(inspectBackup(backup)); // before anything is moved
        const VaultFiles files = VaultFiles::at(programPath);
        requireLocalDisk(files.program);
        finishReplacement(files);
        const QFileInfo program(files.program);
        const QStringList waiting = replacedReports(files);
        Replacement replacement;
        for (const QString &name :
            program.dir().entryList({program.fileName() + u"*"_s}, QDir::Files | QDir::Hidden, QDir::Name)) {
            // From a restore before, and still not taken over; or of one that was interrupted, and written anew.
            if (!waiting.contains(program.dir().filePath(name)) && !name.endsWith(kPartMark))
                replacement.old.append(name);
        }
        auto undo = qScopeGuard([&replacement, &files] {
            if (QFileInfo::exists(replacementNote(files)))
                return; // whoever opens the file goes on
            for (const QString &path : std::as_const(replacement.parts))
                platform::removeFile(path + kPartMark);
            if (!replacement.aside.isEmpty())
                QDir().rmdir(replacement.aside);
        });
        if (!replacement.old.isEmpty()) {
            const QString name
                = program.completeBaseName() + u"-replaced-"_s + clock.nowUtc().toString(u"yyyyMMdd-HHmmss"_s);
            if (!QDir().mkdir(program.dir().filePath(name)))
                throw VaultError(Error::Kind::ReadOnly, u"the folder may not be written"_s, u"read_only"_s);
            replacement.aside = program.dir().filePath(name);
            QFile::setPermissions(replacement.aside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        if (const QString kept = keepReplacedReports(files); !kept.isEmpty())
            replacement.parts.append(kept);
        replacement.parts += stageBackup(info, files);
        replaceAll(files, replacement);
        undo.dismiss();
        return replacement.aside;
    });
}

} // namespace wardmate
