// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/augmenting_paths.h"
#include "models/matching/equal_best.h"

#include <optional>
#include <vector>

namespace wardmate {

/// Who may be matched with whom and how well, by position. Callers bring rows and columns into a fixed order (ids
/// ascending) first: with that, the answer does not depend on the order of the input.
struct AssignmentProblem {
    int referrals = 0;
    int supporters = 0;
    std::vector<int> points; ///< referrals x supporters, 0 to fullPoints, kForbidden where not allowed
    std::vector<int> capacity; ///< places a supporter has left
    std::vector<int> load; ///< open referrals a supporter has already; empty for none
    std::vector<int> pins; ///< supporter a referral must have, -1 for free choice; empty for none
    int fullPoints = PairCosts::kFullPoints;
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
/// sum of squares over the supporters), then the first in order: the first referral has the first supporter it can have
/// in any assignment that is equally good so far, then the second referral, and so on; nobody comes last. Pins take their
/// places first and count like the rest.
///
/// Exact in whole numbers: least-cost flow by bids and augmenting paths over whichever side has fewer units
/// (augmenting_paths.h); its prices show which pairs any best assignment may use, and among those the load is evened out
/// and the order settled (equal_best.h). So a change of one pin needs a search or two, and gives what solving all of it
/// again would give.
class AssignmentSolver
{
public:
    /// Solves it; the problem has to stay.
    explicit AssignmentSolver(const AssignmentProblem &problem);
    AssignmentSolver(const AssignmentSolver &) = delete; ///< its search looks at its own costs
    AssignmentSolver &operator=(const AssignmentSolver &) = delete;

    [[nodiscard]] const Assignment &best() const { return m_answer; }
    /// Another pin for a referral, -1 for free choice; the pair must be allowed and the supporter have a place left that
    /// no other pin takes.
    void pin(int referral, int supporter);

private:
    void solveByReferrals();
    void solveByPlaces();
    void goOnFromHere();
    void settle();

    const AssignmentProblem &m_problem;
    PairCosts m_costs;
    qint64 m_costOfNone;
    std::vector<int> m_pins;
    std::vector<int> m_places; ///< left by the pins
    std::vector<qint64> m_prices; ///< of supporters
    std::vector<int> m_supporterOf; ///< of the referrals without a pin
    TightPairs m_tight;
    std::optional<AugmentingPaths> m_search; ///< for changes, kept from the first one on
    Assignment m_answer;
};

[[nodiscard]] Assignment solveAssignment(const AssignmentProblem &problem);

} // namespace wardmate
