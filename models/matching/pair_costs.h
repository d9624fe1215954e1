// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <vector>

namespace wardmate {

/// What the pairs of an assignment cost: what they miss of full points. A view of a table where most pairs are allowed,
/// a list for each row where few are.
class PairCosts
{
public:
    static constexpr int kFullPoints = 10000;

    /// Of a table of points, row after row, negative where a pair is not allowed; the table has to stay.
    PairCosts(const std::vector<int> &points, int rows, int columns, int fullPoints = kFullPoints);
    /// The same pairs with rows and columns exchanged.
    [[nodiscard]] PairCosts exchanged() const;

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int fullPoints() const { return m_fullPoints; }
    /// More than fullPoints() where the pair is not allowed.
    [[nodiscard]] int at(int row, int column) const
    {
        return m_fullPoints - m_points[size_t(row) * m_rowStep + size_t(column) * m_columnStep];
    }
    [[nodiscard]] bool isAllowed(int cost) const { return cost <= m_fullPoints; }

    /// Calls visit(column, cost) in the order of columns. It may see pairs that are not allowed: looking at each of them
    /// here would cost more than a look at the few that visit() is about to take.
    template<typename Visit>
    void visitRow(int row, Visit visit) const
    {
        if (!m_firstEntry.empty()) {
            const Entry *last = m_entries.get() + m_firstEntry[size_t(row) + 1];
            for (const Entry *entry = m_entries.get() + m_firstEntry[size_t(row)]; entry != last; ++entry)
                visit(entry->column, entry->cost);
            return;
        }
        const int *points = m_table + size_t(row) * size_t(m_columns);
        for (int column = 0; column < m_columns; ++column)
            visit(column, m_fullPoints - points[column]);
    }

private:
    struct Entry {
        int column;
        int cost;
    };

    PairCosts(int rows, int columns, int fullPoints);
    void list(const std::vector<int> &points);

    int m_rows;
    int m_columns;
    int m_fullPoints;
    const int *m_points = nullptr; ///< of the caller, for single pairs
    size_t m_rowStep;
    size_t m_columnStep;
    const int *m_table = nullptr; ///< for rows; the caller's or the exchanged one
    std::vector<int> m_exchangedTable;
    std::unique_ptr<Entry[]> m_entries; ///< row after row, columns ascending; room for all is untouched memory
    std::vector<size_t> m_firstEntry; ///< empty when there is a table
};

} // namespace wardmate
