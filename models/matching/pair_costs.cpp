// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/pair_costs.h"

namespace wardmate {

PairCosts::PairCosts(int rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
{
}

PairCosts::PairCosts(const std::vector<int> &points, int rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_table(points.data())
{
    std::ptrdiff_t forbidden = 0;
    for (const int each : points)
        forbidden += each < 0 ? 1 : 0;
    const auto all = std::ptrdiff_t(points.size());
    if (forbidden * 2 >= all)
        list(points, all - forbidden);
}

void PairCosts::list(const std::vector<int> &points, std::ptrdiff_t allowed)
{
    m_entries.resize(size_t(allowed) + 1); // one to spare, so that writing needs no question first
    m_firstEntry.resize(size_t(m_rows) + 1);
    size_t next = 0;
    const int *row = points.data();
    for (int i = 0; i < m_rows; ++i, row += m_columns) {
        m_firstEntry[size_t(i)] = next;
        for (int j = 0; j < m_columns; ++j) {
            m_entries[next] = {j, kFullPoints - row[j]};
            next += row[j] >= 0 ? 1 : 0;
        }
    }
    m_firstEntry[size_t(m_rows)] = next;
}

PairCosts PairCosts::exchanged() const
{
    PairCosts other(m_columns, m_rows);
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
    other.m_entries.resize(entries);
    for (int i = 0; i < m_rows; ++i) {
        for (size_t at = m_firstEntry[size_t(i)]; at < m_firstEntry[size_t(i) + 1]; ++at)
            other.m_entries[next[size_t(m_entries[at].column)]++] = {i, m_entries[at].cost};
    }
    return other;
}

int PairCosts::at(int row, int column) const
{
    if (m_firstEntry.empty())
        return kFullPoints - m_table[size_t(row) * size_t(m_columns) + size_t(column)];
    const Entry *last = m_entries.data() + m_firstEntry[size_t(row) + 1];
    const Entry *found = std::lower_bound(m_entries.data() + m_firstEntry[size_t(row)], last, column,
        [](const Entry &entry, int wanted) { return entry.column < wanted; });
    return found != last && found->column == column ? found->cost : kFullPoints + 1;
}

} // namespace wardmate
