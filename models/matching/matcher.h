// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_values.h"
#include "models/matching/scoring.h"
#include "models/matching/taxonomy.h"

namespace wardmate {

/// The best proposal for all referrals together: most matched, then fewest peers with a partner institution's supporter
/// while rules let somebody from here be asked, then the highest sum of scores, then the most even load, then the order
/// of ids (assignment.h). So a partner is the last resort, and yet nobody stays without a match because the places here
/// went to others; for such a peer all partners that fit are eligible and listed in pairs, so that the answer is also
/// the best by number and score alone of all the listed pairs. The order in which things are given changes nothing. A
/// pin that a rule forbids is refused, and then nothing is proposed.
[[nodiscard]] MatchResult propose(
    const MatchRequest &request, const Taxonomy &taxonomy, const MatchProgress &progress = {});

/// One candidate for the view that compares all of them.
struct Comparison {
    SupporterId supporter;
    std::optional<int> points; ///< hundredths; none where rules stand in the way that a person's word does not lift
    std::vector<CriterionValue> criteria;
    std::vector<ExcludedSupporter> excluded;
};
[[nodiscard]] std::vector<Comparison> compareAll(
    const MatchRequest &request, const Taxonomy &taxonomy, ReferralId referral);

/// What it costs all together when a person wants this pair.
struct OverrideCost {
    bool cancelled = false; ///< nothing else is known then
    std::vector<RefusedPin> refused; ///< when it cannot be
    int matchedLess = 0;
    int partnersMore = 0; ///< other peers for whom a partner institution has to be asked
    qint64 pointsLess = 0;
    std::vector<ReferralId> leftWithout; ///< had somebody before
    std::vector<ReferralId> changed; ///< get somebody else, the one asked about not counted
    QString text;
};
[[nodiscard]] OverrideCost costOfOverride(
    const MatchRequest &request, const Taxonomy &taxonomy, Pair wanted, const MatchProgress &progress = {});

} // namespace wardmate
