// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace wardmate {

/// Who may be matched with whom and how well, by position. Callers bring rows and columns into a fixed order (ids
/// ascending) first: with that, the answer does not depend on the order of the input.
struct AssignmentProblem {
    int referrals = 0;
    int supporters = 0;
    std::vector<int> points; ///< referrals x supporters, 0 to 10000, kForbidden where not allowed
    std::vector<int> capacity; ///< places a supporter has left
    std::vector<int> load; ///< open referrals a supporter has already; empty for none
    std::vector<int> pins; ///< supporter a referral must have, -1 for free choice; empty for none
    static constexpr int kForbidden = -1;
    [[nodiscard]] int at(int referral, int supporter) const
    {
        return points[size_t(referral) * size_t(supporters) + size_t(supporter)];
    }
};

struct Assignment {
    std::vector<int> supporterOf; ///< per referral, -1 for none
    int matched = 0;
    qint64 totalPoints = 0;
    qint64 unevenness = 0; ///< sum over supporters of the square of their load afterwards
};

/// The best assignment for all together, exactly: most referrals matched, then most points, then most even load (least
/// sum of squares), then the order of rows and columns. Pins take their places first and count like the rest.
///
/// Successive shortest augmenting paths with potentials (Jonker and Volgenant 1987 for the dense search; Ahuja, Magnanti
/// and Orlin 1993, 9.7, for the flow with convex costs), over whichever side has fewer units, in exact integers.
[[nodiscard]] Assignment solveAssignment(const AssignmentProblem &problem);

} // namespace wardmate
