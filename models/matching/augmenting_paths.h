// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/pair_costs.h"

#include <limits>
#include <vector>

namespace wardmate {

/// Least-cost matching of rows to columns with places, each row once or left over at a price: the search behind
/// AssignmentSolver. It keeps a price for every column, which proves the answer and makes small changes cheap.
///
/// Rows first bid for the column that suits them best, as far as it would pay more than their second best (the
/// augmenting row reduction of Jonker and Volgenant 1987, with the lowest bid of a column as its price, as Bertsekas and
/// Castanon 1989 do for objects that are alike); what is left goes by shortest augmenting paths.
class AugmentingPaths
{
public:
    /// A row and its costs: several rows may have the same.
    AugmentingPaths(const PairCosts &costs, std::vector<int> costsOfRow, std::vector<int> places, qint64 costOfNone);

    /// With ties, bids go where this number (of open referrals) is lower; the answer is as good without.
    void setLoads(const std::vector<int> &loads);
    void solve();
    /// Continues from an answer that was optimal, with no more places than it was made with; rows of which inPlay is
    /// false take no part.
    void adopt(const std::vector<qint64> &prices, const std::vector<int> &columnOf, const std::vector<bool> &inPlay,
        const std::vector<int> &places);
    /// Takes another answer that is as good, at the same prices.
    void retake(const std::vector<int> &columnOf);

    [[nodiscard]] int columnOf(int row) const { return m_columnOf[size_t(row)]; }
    [[nodiscard]] const std::vector<int> &columnOfAll() const { return m_columnOf; }
    [[nodiscard]] const std::vector<qint64> &prices() const { return m_price; }
    /// What a row pays at its column, the price included; costOfNone when it has none.
    [[nodiscard]] qint64 paidBy(int row) const;

    /// Changes one thing and brings the answer to its best again.
    void takeOut(int row);
    void bringIn(int row);
    void removePlace(int column);
    void addPlace(int column);

private:
    static constexpr qint64 kFar = std::numeric_limits<qint64>::max() / 4;

    struct Bid {
        int column = -1;
        int cost = 0;
        qint64 best = 0;
        qint64 second = 0;
    };
    /// Where the cheapest way found so far ends: a column with a place left, or a row that is left over instead.
    struct End {
        qint64 length = kFar;
        int column = -1;
        int row = -1;
    };

    [[nodiscard]] bool hasPlace(int column) const { return m_count[size_t(column)] < m_places[size_t(column)]; }
    [[nodiscard]] int *held(int column) { return m_held.data() + m_firstHeld[size_t(column)]; }
    void put(int row, int column);
    void takeFrom(int row, int column);

    void bidAll(std::vector<int> &left);
    [[nodiscard]] Bid bestBid(int row) const;
    [[nodiscard]] int outbid(int row, const Bid &bid);
    [[nodiscard]] qint64 lowestBid(int column);

    void place(int row);
    [[nodiscard]] End shortestPath(int row);
    void scanRow(int row, qint64 base, End &end);
    void shiftPrices(const End &end, qint64 sign);
    void augment(int row, const End &end);
    [[nodiscard]] int nextColumn(const End &end);
    void raiseLevel();
    void open(int column, qint64 length, int from);
    void forgetWays();

    void fill(int column);
    [[nodiscard]] End shortestFill(int column);
    void scanColumn(int column, End &end);
    void pull(int column, const End &end);

    const PairCosts &m_costs;
    std::vector<int> m_costsOfRow;
    qint64 m_costOfNone;
    std::vector<int> m_places;
    std::vector<int> m_loads;
    std::vector<bool> m_inPlay;
    std::vector<int> m_columnOf;
    std::vector<int> m_costOf; ///< of a row at its column
    std::vector<qint64> m_bid; ///< what a row would pay at most for its column
    std::vector<qint64> m_price; ///< 0 for a column with a place left; kFar for one without places
    std::vector<int> m_count;
    std::vector<size_t> m_firstHeld;
    std::vector<int> m_held; ///< rows, column after column
    std::vector<qint64> m_length; ///< of the shortest way to a column in this search; kFar before there is one
    std::vector<int> m_from; ///< the row that way comes from
    std::vector<int> m_towards; ///< the column that row would move to, when a place is filled
    /// Columns with a way to them that is not known to be the shortest yet; those already ready may still stand here.
    std::vector<int> m_open;
    std::vector<int> m_ready; ///< columns at m_level, to be gone on from: with ties there are many of them
    std::vector<int> m_reached; ///< columns gone on from
    std::vector<bool> m_isReady; ///< now or before
    qint64 m_level = -1; ///< no way found from here on is shorter
};

} // namespace wardmate
