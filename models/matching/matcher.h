// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_values.h"
#include "models/matching/scoring.h"
#include "models/matching/taxonomy.h"

namespace wardmate {

/// The best proposal for all referrals together: most matched, then the highest sum of scores, then the most even load,
/// then the order of ids (assignment.h). The order in which things are given changes nothing. A pin that a rule
/// forbids is refused, and then nothing is proposed.
[[nodiscard]] MatchResult propose(
    const MatchRequest &request, const Taxonomy &taxonomy, const MatchProgress &progress = {});

/// One candidate for the view that compares all of them.
struct Comparison {
    SupporterId supporter;
    std::optional<int> points; ///< hundredths; none where rules stand in the way
    std::vector<CriterionValue> criteria;
    std::vector<ExcludedSupporter> excluded;
};
[[nodiscard]] std::vector<Comparison> compareAll(
    const MatchRequest &request, const Taxonomy &taxonomy, ReferralId referral);

/// What it costs all together when a person wants this pair.
struct OverrideCost {
    std::vector<RefusedPin> refused; ///< when it cannot be
    int matchedLess = 0;
    qint64 pointsLess = 0;
    std::vector<ReferralId> leftWithout; ///< had somebody before
    std::vector<ReferralId> changed; ///< get somebody else, the one asked about not counted
    QString text;
};
[[nodiscard]] OverrideCost costOfOverride(const MatchRequest &request, const Taxonomy &taxonomy, Pair wanted);

} // namespace wardmate
