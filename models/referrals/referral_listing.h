// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/intake.h"

#include <functional>

namespace wardmate {

class Database;

/// Which referrals a list shows; what is left empty does not narrow it.
struct ListingFilter {
    std::optional<ReferralState> state{};
    EventId event{};
    QDateTime receivedFrom{}; ///< UTC, inclusive
    QDateTime receivedBefore{}; ///< UTC, exclusive
    QDateTime overdueAt{}; ///< only those whose next step was due before this
};

/// One line of a list: the referral with its event and, unless erased, its identity.
struct ReferralLine {
    Referral referral;
    Event event;
    PeerIdentity identity;
    QString supporterName;
};

/// Calls visitor with each referral that fits, in the order received; nothing in the bin.
[[nodiscard]] Result<void> visitReferrals(
    Database &database, const ListingFilter &filter, const std::function<void(const ReferralLine &)> &visitor);

/// An event with how many referrals came of it.
struct EventLine {
    Event event;
    int referrals = 0;
};
[[nodiscard]] Result<void> visitEvents(Database &database, const QDateTime &receivedFrom,
    const QDateTime &receivedBefore, const std::function<void(const EventLine &)> &visitor);

} // namespace wardmate
