// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/programme_settings.h"
#include "models/referrals/referral_import.h"

#include <QSet>

namespace wardmate {

class Database;
class WorkProgress;

/// What an import of referrals wrote and what it found to be here already; with the ids it can be taken back.
struct ReferralImportResult {
    QList<EventId> events; ///< new ones; not valid where nothing was written
    QList<ReferralId> referrals;
    QSet<qsizetype> records; ///< rows that opened a referral, each once: some name several people
    QList<RejectedRecord> duplicates; ///< brought in before, by fingerprint
    QList<RejectedRecord> rejected; ///< belong to an event whose names were erased
    qint64 audited = 0; ///< the last line of the audit log before it
};

/// The supporters by personKey, for the names in an old tracking sheet.
[[nodiscard]] Result<QHash<QString, SupporterId>> supportersByName(Database &database);

/// Writes everything a plan holds in one transaction, or nothing. What is known by its fingerprint is passed over, so
/// the same file twice adds nothing; new clinicians of a known event are added to it. Error code where whoever waits has
/// had enough of it: cancelled.
[[nodiscard]] Result<ReferralImportResult> applyReferralImport(Database &database, const ReferralImportPlan &plan,
    const ProgrammeSettings &settings, PersonRole role, const QDateTime &now, WorkProgress *progress = nullptr);

/// Works out the same without keeping anything, for --dry-run.
[[nodiscard]] Result<ReferralImportResult> tryReferralImport(Database &database, const ReferralImportPlan &plan);

/// All records not taken, of the plan and of writing it.
[[nodiscard]] QByteArray rejectsCsv(const ReferralImportPlan &plan, const ReferralImportResult &result);

} // namespace wardmate
