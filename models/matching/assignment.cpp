// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/assignment.h"

#include "models/matching/augmenting_paths.h"

#include <algorithm>
#include <numeric>

namespace wardmate {

namespace {

/// The three aims as one number: a point outweighs all unevenness, a match outweighs all points.
struct Scale {
    qint64 perPoint = 1;
    qint64 unmatched = 1;
    static constexpr int kBestPoints = 10000;

    explicit Scale(const AssignmentProblem &problem)
    {
        int highest = 0;
        for (size_t j = 0; j < problem.capacity.size(); ++j)
            highest = std::max(highest, problem.capacity[j] + (problem.load.empty() ? 0 : problem.load[j]));
        const qint64 units = problem.referrals;
        perPoint = units * (2 * highest + 1) + 1;
        unmatched = units * (kBestPoints + 1) * perPoint + 1;
    }
    [[nodiscard]] qint64 cost(int points) const { return qint64(kBestPoints - points) * perPoint; }
};

/// What one more referral adds to the square of a supporter's load.
qint64 unevennessOfNext(int load)
{
    return 2 * qint64(load) + 1;
}

struct Free {
    std::vector<int> referrals; ///< without a pin
    std::vector<int> supporters; ///< with places left
    std::vector<int> places; ///< of those supporters
    std::vector<int> load; ///< of those supporters, pins included
    qint64 allPlaces = 0;
};

Free whatIsFree(const AssignmentProblem &problem, const std::vector<int> &pinned)
{
    Free rest;
    for (int i = 0; i < problem.referrals; ++i) {
        if (problem.pins.empty() || problem.pins[size_t(i)] < 0)
            rest.referrals.push_back(i);
    }
    for (int j = 0; j < problem.supporters; ++j) {
        const int places = std::min(problem.capacity[size_t(j)] - pinned[size_t(j)], int(rest.referrals.size()));
        if (places <= 0)
            continue;
        rest.supporters.push_back(j);
        rest.places.push_back(places);
        rest.load.push_back((problem.load.empty() ? 0 : problem.load[size_t(j)]) + pinned[size_t(j)]);
        rest.allPlaces += places;
    }
    return rest;
}

/// One row a referral; columns are supporters with places.
void solveByReferrals(const AssignmentProblem &problem, const Free &rest, const Scale &scale, std::vector<int> &chosen)
{
    AugmentingPaths search(rest.referrals.size(), rest.supporters.size(), scale.unmatched);
    for (size_t j = 0; j < rest.supporters.size(); ++j) {
        std::vector<qint64> placeCosts;
        for (int k = 0; k < rest.places[j]; ++k)
            placeCosts.push_back(unevennessOfNext(rest.load[j] + k));
        search.setPlaces(j, std::move(placeCosts));
    }
    for (size_t i = 0; i < rest.referrals.size(); ++i) {
        qint64 *row = search.row(i);
        for (size_t j = 0; j < rest.supporters.size(); ++j) {
            const int points = problem.at(rest.referrals[i], rest.supporters[j]);
            row[j] = points < 0 ? AugmentingPaths::kForbidden : scale.cost(points);
        }
    }
    search.solve();
    for (size_t i = 0; i < rest.referrals.size(); ++i) {
        const int column = search.columnOf(i);
        chosen[size_t(rest.referrals[i])] = column < 0 ? -1 : rest.supporters[size_t(column)];
    }
}

/// One row a place; columns are referrals, each to be taken once. For when places are scarce.
void solveByPlaces(const AssignmentProblem &problem, const Free &rest, const Scale &scale, std::vector<int> &chosen)
{
    AugmentingPaths search(size_t(rest.allPlaces), rest.referrals.size(), scale.unmatched);
    for (size_t i = 0; i < rest.referrals.size(); ++i)
        search.setPlaces(i, {0});
    std::vector<int> supporterOfRow;
    for (size_t j = 0; j < rest.supporters.size(); ++j) {
        for (int k = 0; k < rest.places[j]; ++k) {
            qint64 *row = search.row(supporterOfRow.size());
            supporterOfRow.push_back(rest.supporters[j]);
            for (size_t i = 0; i < rest.referrals.size(); ++i) {
                const int points = problem.at(rest.referrals[i], rest.supporters[j]);
                row[i] = points < 0 ? AugmentingPaths::kForbidden
                                    : scale.cost(points) + unevennessOfNext(rest.load[j] + k);
            }
        }
    }
    search.solve();
    for (size_t row = 0; row < supporterOfRow.size(); ++row) {
        const int column = search.columnOf(row);
        if (column >= 0)
            chosen[size_t(rest.referrals[size_t(column)])] = supporterOfRow[row];
    }
}

} // namespace

Assignment solveAssignment(const AssignmentProblem &problem)
{
    Assignment answer;
    answer.supporterOf.assign(size_t(problem.referrals), -1);
    std::vector<int> taken(size_t(problem.supporters), 0);
    for (size_t i = 0; i < problem.pins.size(); ++i) {
        if (const int pin = problem.pins[i]; pin >= 0) {
            answer.supporterOf[i] = pin;
            ++taken[size_t(pin)];
        }
    }
    const Free rest = whatIsFree(problem, taken);
    if (!rest.referrals.empty() && !rest.supporters.empty()) {
        const Scale scale(problem);
        if (rest.allPlaces < qint64(rest.referrals.size()))
            solveByPlaces(problem, rest, scale, answer.supporterOf);
        else
            solveByReferrals(problem, rest, scale, answer.supporterOf);
    }
    std::vector<qint64> load(size_t(problem.supporters), 0);
    for (size_t j = 0; j < problem.load.size(); ++j)
        load[j] = problem.load[j];
    for (int i = 0; i < problem.referrals; ++i) {
        const int j = answer.supporterOf[size_t(i)];
        if (j < 0)
            continue;
        ++answer.matched;
        answer.totalPoints += std::max(0, problem.at(i, j));
        ++load[size_t(j)];
    }
    for (const qint64 each : load)
        answer.unevenness += each * each;
    return answer;
}

} // namespace wardmate
