// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_import.h"

#include <QSet>

#include <vector>

namespace wardmate {

class Database;

/// The file's secret under which the fingerprints of rows that were brought in are kept.
inline constexpr auto kImportSecret = u"import";

/// What stays of a row or an event that is brought in, under the file's secret: 16 bytes by which it is known again.
[[nodiscard]] QByteArray importFingerprint(const QByteArray &secret, const QString &text);

/// One report number may stand for two events where numbers begin again each year; days that lie further apart than those
/// of one event do, as different rows tell them, say so. A day that is not known says nothing.
[[nodiscard]] bool areOfTwoEvents(const QDate &one, const QDate &other);

/// A planned event of which something is new.
struct SortedEvent {
    const PlannedEvent *planned = nullptr;
    EventId known; ///< brought in before, and now with more clinicians
    std::vector<const PlannedReferral *> fresh;
    QString dated; ///< year or day, behind the fingerprint where the report number was another event's before

    [[nodiscard]] QString fingerprint() const { return planned->fingerprint + dated; }
    [[nodiscard]] QString fingerprintOf(const QString &ofReferral) const;
};

/// What of a plan is new and what is here already. Points into the plan.
struct SortedImport {
    std::vector<SortedEvent> events; ///< in the order of the plan
    size_t referrals = 0;
    QSet<qsizetype> records; ///< rows that open a referral, each once: some name several people
    QList<RejectedRecord> duplicates; ///< brought in before; a row whose other people are new is none
    QList<RejectedRecord> rejected; ///< belong to an event whose names were erased
};

/// Reads only, and makes no secret in a file that has none; throws VaultError.
[[nodiscard]] SortedImport sortImport(Database &database, const ReferralImportPlan &plan);

} // namespace wardmate
