// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_words.h"

#include <QString>

namespace wardmate {

inline constexpr int kHighestWeight = 100;

/// How much each criterion weighs; whole numbers of the programme's own choice, only their proportions count. Stated
/// preferences (unit, language, gender) have no weight: they come before all of these.
struct MatchWeights {
    int specialty = 25;
    int rank = 20;
    int experience = 20;
    int profession = 15;
    int unit = 5; ///< for peers who stated no preference; see MatchRequest::usualUnit
    int shift = 5;
    int load = 10;
    int freshness = 5;
    bool operator==(const MatchWeights &) const = default;
    [[nodiscard]] int of(Criterion criterion) const;
    /// False for a criterion that has no weight; brought into 0 to kHighestWeight.
    bool set(Criterion criterion, int weight);
};

/// As JSON by the criteria's codes, and back; what is missing or makes no sense keeps its default.
[[nodiscard]] QString weightsAsText(const MatchWeights &weights);
[[nodiscard]] MatchWeights weightsFromText(const QString &text);

} // namespace wardmate
