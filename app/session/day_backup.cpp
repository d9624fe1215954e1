// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/day_backup.h"

#include "app/session/session.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kTestEveryDays = 30;
constexpr qint64 kNotingSeconds = 60; ///< that a backup was made is itself written to the file, just after it

QDate todayOf(const Session &session)
{
    return session.clock().today();
}

} // namespace

bool backupIsDue(Session &session)
{
    if (session.isSample() || session.role() == PersonRole::Administrator || session.database().isReadOnly())
        return false;
    const ProgrammeSettings &settings = session.settings().settings();
    if (settings.backupFolder.isEmpty())
        return false;
    if (!settings.lastBackupAt.isValid() || session.hasWritten())
        return true;
    return settings.lastBackupAt.secsTo(session.changedOnDiskAt()) > kNotingSeconds;
}

bool backupTestIsDue(Session &session)
{
    const QDate last = session.settings().settings().backupTestedOn;
    return !last.isValid() || last.daysTo(todayOf(session)) >= kTestEveryDays;
}

Result<DayBackup> makeDayBackup(Session &session, const QString &folder, bool test)
{
    const auto made = backUpAndThin(*session.vault(), folder, session.clock());
    if (!made)
        return tl::unexpected<Error>(made.error());
    if (test) {
        if (const auto tested = testBackup(*session.vault(), made->made); !tested)
            return tl::unexpected<Error>(tested.error());
    }
    return DayBackup{*made, test};
}

Result<void> noteBackup(Session &session, const QString &folder, const Result<DayBackup> &made)
{
    ProgrammeSettings settings = session.settings().settings();
    if (made) {
        settings.backupFolder = folder;
        settings.lastBackupAt = session.clock().nowUtc();
        settings.lastBackupOn = todayOf(session);
        settings.backupProblem.clear();
        if (made->wasTested)
            settings.backupTestedOn = todayOf(session);
    } else {
        settings.backupProblem = made.error().code.isEmpty() ? u"failed"_s : made.error().code;
    }
    const auto saved = session.settings().save(settings);
    session.startCountingChanges();
    return saved;
}

} // namespace wardmate
