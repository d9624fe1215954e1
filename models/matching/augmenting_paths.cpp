// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/augmenting_paths.h"

#include <algorithm>
#include <numeric>

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
    , m_length(columns, 0)
    , m_from(columns, -1)
    , m_order(columns)
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
    for (size_t i = 0; i < m_columnOf.size(); ++i)
        place(int(i));
}

void AugmentingPaths::place(int row)
{
    const End end = shortestPath(row);
    shiftPrices(row, end);
    augment(row, end);
}

/// Dijkstra over the columns, stopped as soon as no shorter way to an end can be left.
AugmentingPaths::End AugmentingPaths::shortestPath(int row)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::fill(m_length.begin(), m_length.end(), kForbidden);
    m_reached = 0;
    End end{m_costOfNone - m_rowPrice[size_t(row)], -1, row};
    scanRow(row, 0, end);
    while (nextColumn(end)) {
        const auto column = size_t(m_order[m_reached - 1]);
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
    const qint64 *costs = m_costs.data() + size_t(row) * m_columns;
    const qint64 base = rowLength - m_rowPrice[size_t(row)];
    for (size_t k = m_reached; k < m_columns; ++k) {
        const auto j = size_t(m_order[k]);
        const qint64 length = costs[j] + base - m_columnPrice[j];
        if (length >= m_length[j] || length >= end.length)
            continue;
        m_length[j] = length;
        m_from[j] = row;
        if (length + m_endCost[j] < end.length)
            end = {length + m_endCost[j], int(j), -1};
    }
}

/// Moves the nearest column not yet reached to the reached ones; false when none is nearer than the end.
bool AugmentingPaths::nextColumn(const End &end)
{
    qint64 nearest = end.length;
    size_t at = m_columns;
    for (size_t k = m_reached; k < m_columns; ++k) {
        if (const qint64 length = m_length[size_t(m_order[k])]; length < nearest) {
            nearest = length;
            at = k;
        }
    }
    if (at == m_columns)
        return false;
    std::swap(m_order[at], m_order[m_reached++]);
    return true;
}

void AugmentingPaths::shiftPrices(int row, const End &end)
{
    m_rowPrice[size_t(row)] += end.length;
    for (size_t k = 0; k < m_reached; ++k) {
        const auto j = size_t(m_order[k]);
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
