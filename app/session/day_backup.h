// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/vault/backup_keeping.h"

namespace wardmate {

class Session;

/// What a backup run came to.
struct DayBackup {
    BackupRun run;
    bool wasTested = false; ///< the monthly test was due, and the newest backup opens as a restore would open it
};

/// Whether a place was chosen and something was entered since the last backup: in this session, or in an earlier one
/// that ended before it could make one.
[[nodiscard]] bool backupIsDue(Session &session);

/// Makes it, thins out the older ones, and once a month opens the newest as a restore would (security.md 3, Backups).
/// Touches the file only, so it may run where the connection has been handed to.
[[nodiscard]] Result<DayBackup> makeDayBackup(Session &session, const QString &folder, bool test);
[[nodiscard]] bool backupTestIsDue(Session &session);

/// Keeps in the settings when it was made, or what went wrong, so that the next unlocking can say it.
[[nodiscard]] Result<void> noteBackup(Session &session, const QString &folder, const Result<DayBackup> &made);

} // namespace wardmate
