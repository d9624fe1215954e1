// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/pair_costs.h"

#include <cstring>

namespace wardmate {

namespace {

// Where few pairs are allowed, looking at every one of them is most of the work: so several at a time.
constexpr int kTogether = 4;
constexpr quint64 kTwoSigns = 0x8000'0000'8000'0000;

quint64 twoAt(const int *points)
{
    quint64 two = 0;
    std::memcpy(&two, points, sizeof two);
    return two;
}

bool areAllNegative(const int *points)
{
    return (twoAt(points) & twoAt(points + 2) & kTwoSigns) == kTwoSigns;
}

/// Whether a list is worth making, by a look at some of the pairs: the answers are the same with and without.
bool areFewAllowed(const std::vector<int> &points)
{
    constexpr size_t kLooks = 1000;
    const size_t step = points.size() / kLooks | 1U; // odd, so that the looks wander over the columns
    size_t forbidden = 0;
    size_t looks = 0;
    for (size_t at = 0; at < points.size(); at += step, ++looks)
        forbidden += points[at] < 0 ? 1 : 0;
    return looks > 0 && forbidden * 2 >= looks;
}

} // namespace

PairCosts::PairCosts(int rows, int columns, int fullPoints)
    : m_rows(rows)
    , m_columns(columns)
    , m_fullPoints(fullPoints)
    , m_rowStep(0)
    , m_columnStep(0)
{
}

PairCosts::PairCosts(const std::vector<int> &points, int rows, int columns, int fullPoints)
    : m_rows(rows)
    , m_columns(columns)
    , m_fullPoints(fullPoints)
    , m_points(points.data())
    , m_rowStep(size_t(columns))
    , m_columnStep(1)
    , m_table(points.data())
{
    if (areFewAllowed(points))
        list(points);
}

void PairCosts::list(const std::vector<int> &points)
{
    m_entries = std::make_unique_for_overwrite<Entry[]>(
        points.size() + 1); // one to spare, so that writing needs no question first
    m_firstEntry.resize(size_t(m_rows) + 1);
    size_t next = 0;
    const int *row = points.data();
    for (int i = 0; i < m_rows; ++i, row += m_columns) {
        m_firstEntry[size_t(i)] = next;
        int j = 0;
        for (; j + kTogether <= m_columns; j += kTogether) {
            if (areAllNegative(row + j))
                continue;
            for (int k = j; k < j + kTogether; ++k) {
                m_entries[next] = {k, m_fullPoints - row[k]};
                next += row[k] >= 0 ? 1 : 0;
            }
        }
        for (; j < m_columns; ++j) {
            m_entries[next] = {j, m_fullPoints - row[j]};
            next += row[j] >= 0 ? 1 : 0;
        }
    }
    m_firstEntry[size_t(m_rows)] = next;
}

PairCosts PairCosts::exchanged() const
{
    PairCosts other(m_columns, m_rows, m_fullPoints);
    other.m_points = m_points;
    other.m_rowStep = m_columnStep;
    other.m_columnStep = m_rowStep;
    if (m_firstEntry.empty()) {
        constexpr int kBlock = 16; // as many numbers as a line of the cache holds
        other.m_exchangedTable.resize(size_t(m_rows) * size_t(m_columns));
        for (int i = 0; i < m_rows; i += kBlock) {
            for (int j = 0; j < m_columns; ++j) {
                for (int k = i; k < std::min(i + kBlock, m_rows); ++k) {
                    other.m_exchangedTable[size_t(j) * size_t(m_rows) + size_t(k)]
                        = m_table[size_t(k) * size_t(m_columns) + size_t(j)];
                }
            }
        }
        other.m_table = other.m_exchangedTable.data();
        return other;
    }
    const size_t entries = m_firstEntry.back();
    std::vector<size_t> next(size_t(m_columns) + 1, 0);
    for (size_t at = 0; at < entries; ++at)
        ++next[size_t(m_entries[at].column) + 1];
    for (size_t j = 1; j < next.size(); ++j)
        next[j] += next[j - 1];
    other.m_firstEntry = next;
    other.m_entries = std::make_unique_for_overwrite<Entry[]>(entries);
    for (int i = 0; i < m_rows; ++i) {
        for (size_t at = m_firstEntry[size_t(i)]; at < m_firstEntry[size_t(i) + 1]; ++at)
            other.m_entries[next[size_t(m_entries[at].column)]++] = {i, m_entries[at].cost};
    }
    return other;
}

} // namespace wardmate
