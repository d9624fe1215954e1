// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace wardmate {

/// Least-cost matching of rows to columns with places, each row once or left over at a price: the search behind
/// solveAssignment(). A column's places may cost more one after the other.
class AugmentingPaths
{
public:
    static constexpr qint64 kForbidden = std::numeric_limits<qint64>::max() / 4;

    AugmentingPaths(size_t rows, size_t columns, qint64 costOfNone);
    /// The costs of a row, to be filled in: at least 0, kForbidden where not allowed.
    [[nodiscard]] qint64 *row(size_t index) { return m_costs.data() + index * m_columns; }
    /// What the places of a column cost, never falling.
    void setPlaces(size_t column, std::vector<qint64> costs);

    void solve();
    /// -1 when the row is left over.
    [[nodiscard]] int columnOf(size_t row) const { return m_columnOf[row]; }

private:
    /// Where the cheapest way found so far ends: a column with a place left, or a row that is left over instead.
    struct End {
        qint64 length = std::numeric_limits<qint64>::max();
        int column = -1;
        int row = -1;
    };

    /// An allowed pair of a row, for when few are allowed.
    struct Entry {
        qint64 cost;
        int column;
    };

    void listEntries();
    void place(int row);
    [[nodiscard]] End shortestPath(int row);
    void scanRow(int row, qint64 rowLength, End &end);
    /// Notes a shorter way to a column.
    void reach(int row, size_t column, qint64 length, End &end);
    [[nodiscard]] int nextColumn(const End &end);
    void shiftPrices(int row, const End &end);
    void augment(int row, const End &end);
    [[nodiscard]] qint64 nextPlace(size_t column) const { return m_placeCosts[column][m_in[column].size()]; }
    [[nodiscard]] bool hasPlace(size_t column) const { return m_in[column].size() < m_placeCosts[column].size(); }

    size_t m_columns;
    qint64 m_costOfNone;
    std::vector<qint64> m_costs;
    std::vector<Entry> m_entries; ///< row after row; empty when many pairs are allowed
    std::vector<size_t> m_firstEntry;
    std::vector<std::vector<qint64>> m_placeCosts;
    std::vector<std::vector<int>> m_in; ///< rows a column holds
    std::vector<int> m_columnOf;
    std::vector<qint64> m_rowPrice;
    std::vector<qint64> m_columnPrice;
    std::vector<qint64> m_endCost; ///< price of a column plus its next place; kForbidden when full
    std::vector<qint64> m_length; ///< of the shortest way to a column in this search; kForbidden before there is one
    std::vector<int> m_from; ///< the row that way comes from
    std::vector<int> m_open; ///< columns with a way to them that is not known to be the shortest yet
    std::vector<int> m_reached; ///< columns with the shortest way to them, in order
};

} // namespace wardmate
