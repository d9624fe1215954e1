// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/queue_row.h"

#include <QList>

#include <vector>

namespace wardmate {

class Database;

/// How long a referral stays in the bin (ux.md 2, Delete).
inline constexpr int kBinDays = 30;

struct BinnedReferral {
    QueueRow row;
    QDateTime binnedAt;
    int daysLeft = 0; ///< 0: it goes with the next erasing of names
    bool isHeld = false; ///< a legal hold keeps it longer
};

/// What lies in the bin, the latest first, at most so many. Bringing back is ReferralStore::setInBin().
[[nodiscard]] Result<QList<BinnedReferral>> referralsInBin(Database &database, const QDateTime &now, int most);
[[nodiscard]] Result<int> countInBin(Database &database);

/// Those whose thirty days are over and that no hold keeps; throws VaultError.
[[nodiscard]] std::vector<ReferralId> binOverdue(Database &database, const QDateTime &now);
/// Removes one for good with everything that hangs on it, and the sentence of an event that nobody is left of; in the
/// caller's transaction, throws VaultError.
void removeFromBin(Database &database, ReferralId id);

} // namespace wardmate
