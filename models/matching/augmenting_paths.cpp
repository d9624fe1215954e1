// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/augmenting_paths.h"

#include <algorithm>
#include <utility>

namespace wardmate {

// Invariants between two searches, for every allowed pair: cost - rowPrice - columnPrice >= 0, and = 0 where matched;
// columnPrice + next place >= 0; costOfNone - rowPrice >= 0. So every way onward has a length of at least 0.

AugmentingPaths::AugmentingPaths(size_t rows, size_t columns, qint64 costOfNone)
    : m_columns(columns)
    , m_costOfNone(costOfNone)
    , m_costs(rows * columns, kForbidden)
    , m_placeCosts(columns)
    , m_in(columns)
    , m_columnOf(rows, -1)
    , m_rowPrice(rows, 0)
    , m_columnPrice(columns, 0)
    , m_endCost(columns, kForbidden)
    , m_length(columns, kForbidden)
    , m_from(columns, -1)
{
}

void AugmentingPaths::setPlaces(size_t column, std::vector<qint64> costs)
{
    Q_ASSERT(std::is_sorted(costs.begin(), costs.end()));
    m_placeCosts[column] = std::move(costs);
    m_endCost[column] = hasPlace(column) ? nextPlace(column) : kForbidden;
}

void AugmentingPaths::solve()
{
    listEntries();
    for (size_t i = 0; i < m_columnOf.size(); ++i)
        place(int(i));
}

/// Going through all columns of a row costs less than going through a list, unless the list is much shorter.
void AugmentingPaths::listEntries()
{
    const auto allowed = std::ranges::count_if(m_costs, [](qint64 cost) { return cost < kForbidden; });
    if (allowed * 2 > std::ptrdiff_t(m_costs.size()))
        return;
    m_entries.reserve(size_t(allowed));
    for (size_t at = 0; at < m_costs.size(); ++at) {
        if (at % m_columns == 0)
            m_firstEntry.push_back(m_entries.size());
        if (m_costs[at] < kForbidden)
            m_entries.push_back({m_costs[at], int(at % m_columns)});
    }
    m_firstEntry.push_back(m_entries.size());
}

void AugmentingPaths::place(int row)
{
    const End end = shortestPath(row);
    shiftPrices(row, end);
    augment(row, end);
    for (const int column : m_reached)
        m_length[size_t(column)] = kForbidden;
    for (const int column : m_open)
        m_length[size_t(column)] = kForbidden;
    m_reached.clear();
    m_open.clear();
}

/// Dijkstra over the columns, stopped as soon as no shorter way to an end can be left.
AugmentingPaths::End AugmentingPaths::shortestPath(int row)
{
    End end{m_costOfNone - m_rowPrice[size_t(row)], -1, row};
    scanRow(row, 0, end);
    for (int next = nextColumn(end); next >= 0; next = nextColumn(end)) {
        const auto column = size_t(next);
        for (const int held : m_in[column]) {
            const qint64 none = m_length[column] + m_costOfNone - m_rowPrice[size_t(held)];
            if (none < end.length)
                end = {none, -1, held};
            scanRow(held, m_length[column], end);
        }
    }
    return end;
}

void AugmentingPaths::scanRow(int row, qint64 rowLength, End &end)
{
    const qint64 base = rowLength - m_rowPrice[size_t(row)];
    // No way gets shorter than one that is known to be the shortest, so reached columns need no test of their own.
    if (!m_firstEntry.empty()) {
        const size_t last = m_firstEntry[size_t(row) + 1];
        for (size_t at = m_firstEntry[size_t(row)]; at < last; ++at) {
            const auto j = size_t(m_entries[at].column);
            const qint64 length = m_entries[at].cost + base - m_columnPrice[j];
            if (length < end.length && length < m_length[j])
                reach(row, j, length, end);
        }
        return;
    }
    const qint64 *costs = m_costs.data() + size_t(row) * m_columns;
    const qint64 *prices = m_columnPrice.data();
    const qint64 *lengths = m_length.data();
    for (size_t j = 0; j < m_columns; ++j) {
        const qint64 length = costs[j] + base - prices[j];
        if (length < end.length && length < lengths[j])
            reach(row, j, length, end);
    }
}

void AugmentingPaths::reach(int row, size_t column, qint64 length, End &end)
{
    if (m_length[column] == kForbidden)
        m_open.push_back(int(column));
    m_length[column] = length;
    m_from[column] = row;
    if (length + m_endCost[column] < end.length)
        end = {length + m_endCost[column], int(column), -1};
}

/// The nearest open column, the first of equally near ones, now reached; -1 when none is nearer than the end.
int AugmentingPaths::nextColumn(const End &end)
{
    qint64 nearest = end.length;
    size_t at = m_open.size();
    for (size_t k = 0; k < m_open.size(); ++k) {
        const qint64 length = m_length[size_t(m_open[k])];
        if (length < nearest || (length == nearest && at < m_open.size() && m_open[k] < m_open[at])) {
            nearest = length;
            at = k;
        }
    }
    if (at == m_open.size())
        return -1;
    const int column = m_open[at];
    m_open[at] = m_open.back();
    m_open.pop_back();
    m_reached.push_back(column);
    return column;
}

void AugmentingPaths::shiftPrices(int row, const End &end)
{
    m_rowPrice[size_t(row)] += end.length;
    for (const int column : m_reached) {
        const auto j = size_t(column);
        const qint64 shift = end.length - m_length[j];
        m_columnPrice[j] -= shift;
        if (m_endCost[j] != kForbidden)
            m_endCost[j] -= shift;
        for (const int held : m_in[j])
            m_rowPrice[size_t(held)] += shift;
    }
}

void AugmentingPaths::augment(int row, const End &end)
{
    int column = end.column;
    int toPlace = end.row;
    if (column < 0) { // a row is left over: its column is where the way goes on from
        column = std::exchange(m_columnOf[size_t(toPlace)], -1);
        if (toPlace == row)
            return;
        std::erase(m_in[size_t(column)], toPlace);
    }
    for (int next = column; next >= 0;) {
        const auto j = size_t(next);
        toPlace = m_from[j];
        const int before = std::exchange(m_columnOf[size_t(toPlace)], next);
        m_in[j].push_back(toPlace);
        if (toPlace == row)
            break;
        std::erase(m_in[size_t(before)], toPlace);
        next = before;
    }
    if (end.column >= 0) {
        const auto j = size_t(end.column);
        m_endCost[j] = hasPlace(j) ? m_columnPrice[j] + nextPlace(j) : kForbidden;
    }
}

} // namespace wardmate
