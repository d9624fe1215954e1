// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/criteria/pair_view.h"

/// \file
/// What rules a pair out before any score (domain.md, Matching: hard exclusions).

namespace wardmate {

using RuleSet = CodeSet<ExclusionRule>;

/// Further below the peer than this is excluded, unless the director lifts it.
inline constexpr int kLowestRankSteps = -2;

/// Rules that are about the supporter alone, on this day.
[[nodiscard]] RuleSet rulesAgainst(const MatchSupporter &supporter, QDate today);
/// Rules that are about the two of them. Pairs set aside and partner institutions are left to the matcher, which
/// knows the other supporters.
[[nodiscard]] RuleSet rulesBetween(
    const MatchReferral &referral, const MatchSupporter &supporter, bool directorLiftsRankRule);

/// The reason as a sentence.
[[nodiscard]] QString exclusionText(ExclusionRule rule, const PairView &pair);

/// The rules of a set, in the order of domain.md.
[[nodiscard]] std::vector<ExclusionRule> listed(RuleSet rules);

} // namespace wardmate
