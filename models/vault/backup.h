// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/vault/vault_files.h"

namespace wardmate {

class Vault;

/// Makes NAME-DATE-TIME in the folder, with all four files, opened and checked before it gets its name; an
/// interrupted one leaves nothing that looks like a backup. Returns the path of the bundle.
[[nodiscard]] Result<QString> backUp(Vault &vault, const QString &folder, const Clock &clock);

/// What a folder holds, seen without any key.
struct BackupInfo {
    QString folder;
    VaultFiles files; ///< in the folder
    QDateTime madeAt;
};
[[nodiscard]] Result<BackupInfo> inspectBackup(const QString &folder);

/// Copies them, whole and on the disk, beside where they are to lie, with kPartMark behind their names; returns the paths
/// without. Throws VaultError.
[[nodiscard]] QStringList stageBackup(const BackupInfo &info, const VaultFiles &to);

/// Puts a backup's files in place as a new program file; overwrites nothing. Whoever could open the backup opens it.
[[nodiscard]] Result<void> restoreBackup(const QString &backup, const QString &programPath);

} // namespace wardmate
