// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/equal_best.h"

#include <queue>
#include <utility>

namespace wardmate {

namespace {

constexpr qint64 kNotListed = -1;

qint64 paidBy(const ProvenBest &best, int row)
{
    const int held = best.columnOf[size_t(row)];
    return held < 0 ? best.costOfNone : best.costs.at(row, held) + best.prices[size_t(held)];
}

} // namespace

void TightPairs::update(const ProvenBest &best)
{
    const bool first = m_options.empty();
    if (first) {
        m_options.resize(size_t(best.costs.rows()));
        m_paid.assign(m_options.size(), kNotListed);
    }
    std::vector<int> changed;
    for (int column = 0; !first && column < best.costs.columns(); ++column) {
        if (m_prices[size_t(column)] != best.prices[size_t(column)])
            changed.push_back(column);
    }
    constexpr int kFew = 8; // of so many columns one may have changed
    const bool few = int(changed.size()) * kFew < best.costs.columns();
    for (int row = 0; row < best.costs.rows(); ++row) {
        const qint64 paid = best.inPlay[size_t(row)] ? paidBy(best, row) : kNotListed;
        if (paid != kNotListed && (paid != m_paid[size_t(row)] || !few)) {
            m_paid[size_t(row)] = paid;
            listRow(best, row);
        } else if (paid != kNotListed) {
            adjustRow(best, row, changed);
        }
        m_paid[size_t(row)] = paid;
    }
    m_prices = best.prices;
}

void TightPairs::listRow(const ProvenBest &best, int row)
{
    std::vector<int> &options = m_options[size_t(row)];
    options.clear();
    const qint64 *prices = best.prices.data();
    const qint64 paid = m_paid[size_t(row)];
    best.costs.visitRow(row, [&](int column, int cost) {
        if (cost + prices[column] == paid && best.costs.isAllowed(cost))
            options.push_back(column);
    });
    if (paid == best.costOfNone)
        options.push_back(best.costs.columns());
}

void TightPairs::adjustRow(const ProvenBest &best, int row, const std::vector<int> &changed)
{
    std::vector<int> &options = m_options[size_t(row)];
    for (const int column : changed) {
        const int cost = best.costs.at(row, column);
        if (!best.costs.isAllowed(cost))
            continue;
        const bool is = cost + best.prices[size_t(column)] == m_paid[size_t(row)];
        const bool was = cost + m_prices[size_t(column)] == m_paid[size_t(row)];
        if (is == was)
            continue;
        const auto at = std::lower_bound(options.begin(), options.end(), column);
        if (is)
            options.insert(at, column);
        else
            options.erase(at);
    }
}

EqualBest::EqualBest(ProvenBest &best, const TightPairs &pairs)
    : m_best(best)
    , m_none(best.costs.columns())
    , m_firstHeld(size_t(m_none) + 1, -1)
    , m_level(size_t(m_none) + 1, -1)
    , m_seen(size_t(m_none) + 1, 0)
    , m_step(size_t(m_none) + 1)
{
    listRows(pairs);
}

void EqualBest::listRows(const TightPairs &pairs)
{
    for (int row = 0; row < m_best.costs.rows(); ++row) {
        if (!m_best.inPlay[size_t(row)] || pairs.of(row).size() < 2)
            continue;
        m_rows.push_back({row, &pairs.of(row)});
    }
    m_nextHeld.resize(m_rows.size());
    m_beforeHeld.resize(m_rows.size());
    for (int row = 0; row < int(m_rows.size()); ++row)
        hold(row, holderOf(row));
}

int EqualBest::holderOf(int row) const
{
    const int column = m_best.columnOf[size_t(m_rows[size_t(row)].row)];
    return column < 0 ? m_none : column;
}

void EqualBest::hold(int row, int column)
{
    const int next = std::exchange(m_firstHeld[size_t(column)], row);
    m_nextHeld[size_t(row)] = next;
    m_beforeHeld[size_t(row)] = -1;
    if (next >= 0)
        m_beforeHeld[size_t(next)] = row;
}

void EqualBest::letGo(int row, int column)
{
    const int next = m_nextHeld[size_t(row)];
    const int before = m_beforeHeld[size_t(row)];
    (before < 0 ? m_firstHeld[size_t(column)] : m_nextHeld[size_t(before)]) = next;
    if (next >= 0)
        m_beforeHeld[size_t(next)] = before;
}

void EqualBest::move(int row, int to)
{
    const int from = holderOf(row);
    letGo(row, from);
    hold(row, to);
    m_best.columnOf[size_t(m_rows[size_t(row)].row)] = to == m_none ? -1 : to;
    if (from != m_none)
        --m_best.load[size_t(from)], ++m_best.places[size_t(from)];
    if (to != m_none)
        ++m_best.load[size_t(to)], --m_best.places[size_t(to)];
}

/// Whether a column may have one row fewer: with a price it has to stay full.
bool EqualBest::mayGive(int column) const
{
    return column != m_none && m_best.prices[size_t(column)] == 0;
}

bool EqualBest::mayTake(int column) const
{
    return column != m_none && m_best.places[size_t(column)] > 0;
}

void EqualBest::visit(int column, Step step)
{
    m_seen[size_t(column)] = m_search;
    m_step[size_t(column)] = step;
    m_queue.push_back(column);
}

// Most even load --------------------------------------------------------------------------------------------------

void EqualBest::evenOut()
{
    // Columns from which nothing lower can be reached are closed with everything they reach: no later way leads there.
    std::priority_queue<std::pair<int, int>> highest;
    for (int column = 0; column < m_none; ++column) {
        if (mayGive(column) && m_firstHeld[size_t(column)] >= 0)
            highest.emplace(m_best.load[size_t(column)], column);
    }
    while (!highest.empty()) {
        const auto [load, column] = highest.top();
        highest.pop();
        if (m_level[size_t(column)] >= 0 || load != m_best.load[size_t(column)] || m_firstHeld[size_t(column)] < 0)
            continue;
        const int lower = lowerBy(column);
        if (lower < 0) {
            for (const int each : m_queue)
                m_level[size_t(each)] = load;
            continue;
        }
        shiftAlong(column, lower);
        highest.emplace(m_best.load[size_t(column)], column);
        highest.emplace(m_best.load[size_t(lower)], lower);
        for (const int each : m_queue) { // columns on the way may hold a row with a choice only now
            if (mayGive(each) && m_firstHeld[size_t(each)] >= 0)
                highest.emplace(m_best.load[size_t(each)], each);
        }
    }
}

/// A column with a place that would still be lower with one row more than the given one with one fewer; -1 for none.
int EqualBest::lowerBy(int from)
{
    ++m_search;
    m_queue.clear();
    visit(from, {});
    for (size_t at = 0; at < m_queue.size(); ++at) {
        for (int row = m_firstHeld[size_t(m_queue[at])]; row >= 0; row = m_nextHeld[size_t(row)]) {
            for (const int column : *m_rows[size_t(row)].options) {
                if (m_seen[size_t(column)] == m_search || m_level[size_t(column)] >= 0)
                    continue;
                visit(column, {row, column});
                if (mayTake(column) && m_best.load[size_t(column)] + 2 <= m_best.load[size_t(from)])
                    return column;
            }
        }
    }
    return -1;
}

void EqualBest::shiftAlong(int from, int to)
{
    while (to != from) {
        const int row = m_step[size_t(to)].row;
        const int before = holderOf(row);
        move(row, to);
        to = before;
    }
}

// First in order --------------------------------------------------------------------------------------------------

void EqualBest::listSeekers()
{
    m_firstSeeker.assign(size_t(m_none) + 2, 0);
    for (const Row &row : m_rows) {
        for (const int column : *row.options)
            ++m_firstSeeker[size_t(column) + 1];
    }
    for (size_t column = 1; column < m_firstSeeker.size(); ++column)
        m_firstSeeker[column] += m_firstSeeker[column - 1];
    m_seekers.resize(size_t(m_firstSeeker.back()));
    std::vector<int> next = m_firstSeeker;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const int column : *m_rows[row].options)
            m_seekers[size_t(next[size_t(column)]++)] = int(row);
    }
    m_ofLevel.clear();
    for (int column = 0; column < m_none; ++column) {
        const int level = m_level[size_t(column)];
        if (level < 0)
            continue;
        if (size_t(level) >= m_ofLevel.size())
            m_ofLevel.resize(size_t(level) + 1);
        m_ofLevel[size_t(level)].push_back(column);
    }
}

void EqualBest::takeFirstInOrder()
{
    listSeekers();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const int now = holderOf(row);
        const int first = firstReachable(row);
        if (first == now)
            continue;
        move(row, first);
        for (int at = first; at != now;) { // the way on from there back to the place that came free
            const Step step = m_step[size_t(at)];
            if (step.row >= 0)
                move(step.row, step.column);
            at = step.column;
        }
    }
}

/// The first column a row can have without any loss, rows before it staying where they are. Goes backwards from the
/// place it would leave to the columns that could fill it.
int EqualBest::firstReachable(int row)
{
    const std::vector<int> &options = *m_rows[size_t(row)].options;
    const int now = holderOf(row);
    const int level = m_level[size_t(now)];
    size_t first = 0;
    while (options[first] < now && m_level[size_t(options[first])] != level)
        ++first;
    if (options[first] >= now)
        return now;
    ++m_search;
    m_queue.clear();
    visit(now, {});
    for (size_t at = 0; at < m_queue.size() && m_seen[size_t(options[first])] != m_search; ++at) {
        const int column = m_queue[at];
        const int *seekers = m_seekers.data() + m_firstSeeker[size_t(column)];
        const int *end = m_seekers.data() + m_firstSeeker[size_t(column) + 1];
        for (const int *other = std::upper_bound(seekers, end, row); other != end; ++other) {
            const int holder = holderOf(*other);
            if (m_seen[size_t(holder)] != m_search && m_level[size_t(holder)] == level)
                visit(holder, {*other, column});
        }
        if (mayGive(column) && m_best.load[size_t(column)] == level)
            visitTakers(column);
    }
    for (size_t k = first; options[k] < now; ++k) { // ends at the one it has
        if (m_seen[size_t(options[k])] == m_search)
            return options[k];
    }
    return now;
}

/// One row fewer at this column and one more at another that is one lower: as even as before.
void EqualBest::visitTakers(int column)
{
    const int level = m_level[size_t(column)];
    for (const int other : m_ofLevel[size_t(level)]) {
        if (m_seen[size_t(other)] != m_search && mayTake(other) && m_best.load[size_t(other)] == level - 1)
            visit(other, {-1, column});
    }
}

} // namespace wardmate
