// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/assignment.h"

#include <algorithm>
#include <random>

namespace wardmate {

/// An assignment problem of the given size: capacities 0 to 3, some pairs not allowed, few different scores (so that
/// there are ties), loads, and pins that can be kept.
inline AssignmentProblem randomProblem(std::mt19937 &random, int referrals, int supporters, bool withPins)
{
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    AssignmentProblem problem;
    problem.referrals = referrals;
    problem.supporters = supporters;
    const int allowedOf100 = 5 + below(96);
    const int step = below(3) == 0 ? 1 : 500 * (1 + below(5)); // coarse steps make ties
    for (int cell = 0; cell < referrals * supporters; ++cell) {
        const int points = std::min(10000, below(10001) / step * step);
        problem.points.push_back(below(100) < allowedOf100 ? points : AssignmentProblem::kForbidden);
    }
    for (int j = 0; j < supporters; ++j) {
        problem.capacity.push_back(below(4));
        problem.load.push_back(below(3));
    }
    problem.pins.assign(size_t(referrals), -1);
    std::vector<int> left = problem.capacity;
    for (int i = 0; withPins && i < referrals; ++i) {
        const int j = supporters > 0 && below(6) == 0 ? below(supporters) : -1;
        if (j < 0 || problem.at(i, j) < 0 || left[size_t(j)] == 0)
            continue;
        problem.pins[size_t(i)] = j;
        --left[size_t(j)];
    }
    return problem;
}

} // namespace wardmate
