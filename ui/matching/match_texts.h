// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/matcher.h"
#include "ui/matching/matching_services.h"

#include <QStringList>

#include <optional>

/// \file
/// What matching says in words (ux.md 7.4: words for fit, not decimals; the number is in the tooltip).

namespace wardmate {

/// How well a pair fits, in steps that people tell apart.
enum class Fit {
    AgainstAWish, ///< a stated preference is not kept; scoring.h puts all of these under 20 points
    Weak,
    Fair,
    Good,
    VeryGood
};
[[nodiscard]] Fit fitOf(int points);
[[nodiscard]] QString fitWords(int points);
/// "Fit 87 of 100", for tooltips.
[[nodiscard]] QString fitNumber(int points);

/// "Critical care · Registered nurse, senior · 1 open of 3".
[[nodiscard]] QString supporterFacts(const MatchSupporter &supporter, const Taxonomy &taxonomy);

/// The weightiest ones; what speaks against most is always among them.
[[nodiscard]] std::vector<MatchReason> mainReasons(const std::vector<MatchReason> &reasons, size_t most);

/// The reasons that say most, on one line: what speaks for the pair, then what speaks against it.
[[nodiscard]] QString reasonsLine(const std::vector<MatchReason> &reasons, size_t most = 3);
/// One line a reason, with "+" before those in favour and "–" before those against.
[[nodiscard]] QStringList reasonLines(const std::vector<MatchReason> &reasons);

/// Name, or a word for somebody whose name has been erased.
[[nodiscard]] QString nameOr(const QString &name, ReferralId referral);
/// "Rivera, Ana; Chen, Wei and 3 more".
[[nodiscard]] QString namesLine(const QStringList &names, int most = 3);

/// What choosing a supporter for a peer costs all together; empty when it costs nothing.
[[nodiscard]] QString costWords(
    const OverrideCost &cost, const QString &supporter, const QString &peer, const MatchingServices &services);

/// One line a supporter: "Novak, Pavel: at the limit, 2 open of 2".
[[nodiscard]] QStringList exclusionLines(
    const std::vector<ExcludedSupporter> &excluded, const MatchingServices &services);
/// How many supporters these reasons are about.
[[nodiscard]] int excludedCount(const std::vector<ExcludedSupporter> &excluded);

/// How the supporters stand today, apart from any peer.
struct Standings {
    QStringList available; ///< ids are not needed: these are lines to show
    QStringList atLimit; ///< no place left or resting
    QStringList away;
    QStringList notReady; ///< not active, training, agreement
    [[nodiscard]] QString summary() const; ///< "9 supporters available · 2 at their limit · 1 away"
};
[[nodiscard]] Standings standingsOf(
    const MatchRequest &request, const Taxonomy &taxonomy, const MatchingServices &services);

} // namespace wardmate
