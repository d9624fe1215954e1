// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/assignment.h"

#include <algorithm>
#include <numeric>

namespace wardmate {

namespace {

/// More than all points together are worth, so that a match goes before any points.
qint64 costOfNoneFor(const AssignmentProblem &problem)
{
    return qint64(problem.referrals) * (qint64(problem.fullPoints) + 1) + 1;
}

std::vector<int> loadsOf(const AssignmentProblem &problem)
{
    std::vector<int> loads = problem.load;
    loads.resize(size_t(problem.supporters), 0);
    return loads;
}

std::vector<int> firstNumbers(int n)
{
    std::vector<int> numbers(static_cast<size_t>(n));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

AssignmentSolver::AssignmentSolver(const AssignmentProblem &problem)
    : m_problem(problem)
    , m_costs(problem.points, problem.referrals, problem.supporters, problem.fullPoints)
    , m_costOfNone(costOfNoneFor(problem))
    , m_pins(problem.pins)
    , m_places(problem.capacity)
    , m_prices(size_t(problem.supporters), 0)
    , m_supporterOf(size_t(problem.referrals), -1)
{
    m_pins.resize(size_t(problem.referrals), -1);
    qint64 free = 0;
    for (const int pin : m_pins) {
        if (pin >= 0)
            --m_places[size_t(pin)];
        else
            ++free;
    }
    qint64 places = 0;
    for (int &each : m_places) {
        each = std::max(0, each);
        places += std::min(each, problem.referrals);
    }
    if (places < free)
        solveByPlaces();
    else
        solveByReferrals();
    settle();
}

/// One row a referral without a pin; columns are supporters.
void AssignmentSolver::solveByReferrals()
{
    std::vector<int> rows;
    for (int i = 0; i < m_problem.referrals; ++i) {
        if (m_pins[size_t(i)] < 0)
            rows.push_back(i);
    }
    AugmentingPaths search(m_costs, rows, m_places, m_costOfNone);
    search.setLoads(loadsOf(m_problem));
    search.solve();
    for (size_t k = 0; k < rows.size(); ++k)
        m_supporterOf[size_t(rows[k])] = search.columnOf(int(k));
    m_prices = search.prices();
}

/// One row a place; columns are referrals, each to be taken once. For when places are scarce.
void AssignmentSolver::solveByPlaces()
{
    std::vector<int> supporterOfRow;
    for (int j = 0; j < m_problem.supporters; ++j)
        supporterOfRow.insert(supporterOfRow.end(), size_t(std::min(m_places[size_t(j)], m_problem.referrals)), j);
    std::vector<int> once;
    for (const int pin : m_pins)
        once.push_back(pin < 0 ? 1 : 0);
    const PairCosts exchanged = m_costs.exchanged();
    AugmentingPaths search(exchanged, supporterOfRow, once, m_costOfNone);
    search.solve();
    // What a place pays at most is what is left of costOfNone for its supporter: the same proof seen from the other side.
    for (size_t row = 0; row < supporterOfRow.size(); ++row) {
        const auto j = size_t(supporterOfRow[row]);
        m_prices[j] = m_costOfNone - search.paidBy(int(row));
        if (const int i = search.columnOf(int(row)); i >= 0)
            m_supporterOf[size_t(i)] = int(j);
    }
}

void AssignmentSolver::goOnFromHere()
{
    std::vector<int> capacity = m_problem.capacity;
    for (int &each : capacity)
        each = std::max(0, each);
    std::vector<bool> inPlay;
    for (const int pin : m_pins)
        inPlay.push_back(pin < 0);
    m_search.emplace(m_costs, firstNumbers(m_problem.referrals), std::move(capacity), m_costOfNone);
    m_search->adopt(m_prices, m_supporterOf, inPlay, m_places);
}

void AssignmentSolver::pin(int referral, int supporter)
{
    const int before = m_pins[size_t(referral)];
    if (before == supporter)
        return;
    if (!m_search)
        goOnFromHere();
    if (before < 0)
        m_search->takeOut(referral);
    else
        m_search->addPlace(before);
    if (supporter < 0)
        m_search->bringIn(referral);
    else
        m_search->removePlace(supporter);
    m_pins[size_t(referral)] = supporter;
    if (before >= 0)
        ++m_places[size_t(before)];
    if (supporter >= 0)
        --m_places[size_t(supporter)];
    m_supporterOf = m_search->columnOfAll();
    m_prices = m_search->prices();
    settle();
    m_search->retake(m_supporterOf);
}

/// Among the equally good ones the most even and first in order, and its totals.
void AssignmentSolver::settle()
{
    ProvenBest best{m_costs, m_costOfNone, m_prices, m_places, loadsOf(m_problem), {}, m_supporterOf};
    for (int i = 0; i < m_problem.referrals; ++i) {
        const int pin = m_pins[size_t(i)];
        best.inPlay.push_back(pin < 0);
        const int j = pin < 0 ? m_supporterOf[size_t(i)] : pin;
        if (j < 0)
            continue;
        ++best.load[size_t(j)];
        if (pin < 0)
            --best.places[size_t(j)];
    }
    m_tight.update(best);
    EqualBest choice(best, m_tight);
    choice.evenOut();
    choice.takeFirstInOrder();
    m_supporterOf = best.columnOf;
    m_answer = Assignment();
    for (int i = 0; i < m_problem.referrals; ++i) {
        const int pin = m_pins[size_t(i)];
        const int j = pin < 0 ? m_supporterOf[size_t(i)] : pin;
        m_answer.supporterOf.push_back(j);
        if (j < 0)
            continue;
        ++m_answer.matched;
        m_answer.totalPoints += std::max(0, m_problem.at(i, j));
    }
    for (const qint64 each : best.load)
        m_answer.unevenness += each * each;
}

Assignment solveAssignment(const AssignmentProblem &problem)
{
    return AssignmentSolver(problem).best();
}

} // namespace wardmate
