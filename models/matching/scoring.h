// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/criteria/pair_view.h"

/// \file
/// From criteria to points. A score lies between 0 and 100 and is kept in hundredths, so that sums are exact:
/// - W, from 0 to 1, is the mean of the criteria that apply to the peer, weighted by the programme;
/// - every stated preference kept (or none stated): 60 + 40 W;
/// - s preferences stated, only k of them kept: 20 (k + 0.99 W) / s.
/// So one kept preference more always goes before the best of all fits, and keeping all of them adds at least 40 points,
/// more than the fit of any one other peer can: what a peer asked for comes first (the stated preference beats every
/// weight).

namespace wardmate {

inline constexpr int kPointsPerScore = 100;

/// Hundredths of the score of a pair.
[[nodiscard]] int pointsOf(const PairView &pair);

/// Every criterion that applies, in words: what the peer asked for first, then by weight.
[[nodiscard]] std::vector<MatchReason> reasonsFor(const PairView &pair);

/// One criterion of a pair, for the view that compares candidates side by side.
struct CriterionValue {
    Criterion criterion = Criterion::Specialty;
    bool asked = false; ///< a stated preference: kept (1) or not (0)
    double value = 0.0;
    int weight = 0; ///< of the weighted ones
    QString text;
};
[[nodiscard]] std::vector<CriterionValue> criteriaOf(const PairView &pair);

} // namespace wardmate
