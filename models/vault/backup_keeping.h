// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QList>

namespace wardmate {

class SecretBytes;
class Vault;

/// A backup of this programme, as far as it shows without a key.
struct KeptBackup {
    QString folder;
    QDateTime madeAt;
    qint64 bytes = 0;
    bool operator==(const KeptBackup &) const = default;
};

/// The backups of this programme in a folder, newest first. Another programme's are left out: a backup is ours when its
/// keyring shares a person or the recovery key with ours, which every change of the data keys leaves as they are.
[[nodiscard]] Result<QList<KeptBackup>> keptBackups(Vault &vault, const QString &folder);

/// Those that age makes superfluous: the newest of each of seven days, of five weeks and of six months stay.
[[nodiscard]] QList<KeptBackup> superfluousBackups(const QList<KeptBackup> &newestFirst, const QDateTime &now);

/// Those that hold a name erased since they were made: a backup follows the same clock as the file (domain.md, rule 2).
[[nodiscard]] Result<QList<KeptBackup>> outlivedBackups(Vault &vault, const QList<KeptBackup> &backups);

struct BackupRun {
    QString made; ///< the new bundle
    int removed = 0; ///< older ones that were superfluous or outlived
};

/// A backup into a folder that must be there (a stick that was pulled out is not made anew beside its mount point);
/// then, since that one was opened and is whole, older ones go.
[[nodiscard]] Result<BackupRun> backUpAndThin(Vault &vault, const QString &folder, const Clock &clock);

/// After names were erased: when a backup still holds one of them, a fresh one takes the place of all such.
[[nodiscard]] Result<BackupRun> replaceOutlivedBackups(Vault &vault, const QString &folder, const Clock &clock);

/// Opens a backup with the keys of the open file and looks at everything a restore would need: keyring, sealed copy,
/// every page, structure, references, audit chain, report file. Nothing is written.
[[nodiscard]] Result<void> testBackup(Vault &vault, const QString &backup);

/// What a backup holds, for whoever wants to put it in the place of a file.
struct BackupContents {
    QDateTime madeAt;
    QString hospital;
    int referrals = 0;
    int openReferrals = 0;
    int supporters = 0;
    QDateTime lastEntry; ///< newest line of the audit log
    bool opensNames = false; ///< false: an administrator's passphrase, which shows the reports only
};

/// Opens it read-only with one of its own passphrases, in place. Nothing is written.
[[nodiscard]] Result<BackupContents> lookIntoBackup(const QString &backup, const SecretBytes &passphrase);

/// Puts a backup in the place of a closed program file. What was there is not lost: it is moved, all four files, into
/// a folder beside it, whose path comes back (empty when there was nothing). Its report file waits beside the program,
/// too (replaced_reports.h): what was published stays published.
[[nodiscard]] Result<QString> replaceWithBackup(const QString &backup, const QString &programPath, const Clock &clock);

} // namespace wardmate
