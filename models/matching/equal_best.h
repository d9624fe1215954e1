// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/pair_costs.h"

#include <vector>

namespace wardmate {

/// One of the best assignments with the prices that prove it so (complementary slackness): every other best one uses
/// only pairs without slack, keeps columns with a price full, and leaves over only rows that pay costOfNone.
struct ProvenBest {
    const PairCosts &costs; ///< rows are referrals, columns supporters
    qint64 costOfNone = 0;
    std::vector<qint64> prices; ///< of columns
    std::vector<int> places; ///< of columns
    std::vector<int> load; ///< of columns, those chosen included
    std::vector<bool> inPlay; ///< rows that may be moved
    std::vector<int> columnOf; ///< of rows, -1 for none
};

/// The columns a row may have in a best assignment, ascending, none (the number of columns) last. Kept between small
/// changes: most prices stay as they are then.
class TightPairs
{
public:
    /// Brings the lists up to date with the prices and with what each row pays.
    void update(const ProvenBest &best);
    [[nodiscard]] const std::vector<int> &of(int row) const { return m_options[size_t(row)]; }

private:
    void listRow(const ProvenBest &best, int row);
    void adjustRow(const ProvenBest &best, int row, const std::vector<int> &changed);

    std::vector<std::vector<int>> m_options;
    std::vector<qint64> m_prices;
    std::vector<qint64> m_paid; ///< kNotListed for a row without a list
};

/// Goes from any best assignment to the one of them that is asked for: the most even load, that is the least sum of
/// squares, by moving rows along paths that end two below where they begin (Harvey, Ladner, Lovasz and Tamir 2006,
/// optimal semi-matchings); and among those the first in order: the first row gets the first column it can have in any
/// of them, then the second row, and so on; no column comes last.
class EqualBest
{
public:
    EqualBest(ProvenBest &best, const TightPairs &pairs);
    void evenOut();
    /// After evenOut().
    void takeFirstInOrder();

private:
    /// A row with more than one choice; the others stay where they are.
    struct Row {
        int row;
        const std::vector<int> *options;
    };
    struct Step {
        int row = -1; ///< place in m_rows; -1 for a place that one column takes and the other gives back
        int column = -1; ///< where it goes
    };

    void listRows(const TightPairs &pairs);
    [[nodiscard]] int holderOf(int row) const;
    void hold(int row, int column);
    void letGo(int row, int column);
    void move(int row, int to);
    [[nodiscard]] bool mayGive(int column) const;
    [[nodiscard]] bool mayTake(int column) const;
    [[nodiscard]] int lowerBy(int from);
    void shiftAlong(int from, int to);
    void listSeekers();
    [[nodiscard]] int firstReachable(int row);
    void visitTakers(int column);
    void visit(int column, Step step);

    ProvenBest &m_best;
    int m_none; ///< the column of rows left over
    std::vector<Row> m_rows;
    std::vector<int> m_firstHeld; ///< by column: the first of its rows with a choice, -1 for none
    std::vector<int> m_nextHeld; ///< by place in m_rows: the one after it at the same column
    std::vector<int> m_beforeHeld;
    std::vector<int> m_firstSeeker; ///< by column: where its part of m_seekers begins
    std::vector<int> m_seekers; ///< rows with a choice that a column is an option of, ascending, column after column
    std::vector<int> m_level; ///< highest load from which a row can be handed on to this column; -1 for none
    std::vector<std::vector<int>> m_ofLevel;
    std::vector<int> m_seen; ///< by column: the search it was seen in
    int m_search = 0;
    std::vector<Step> m_step;
    std::vector<int> m_queue;
};

} // namespace wardmate
