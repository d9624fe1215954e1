// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/augmenting_paths.h"

#include <utility>

namespace wardmate {

// Invariants between two steps: for every allowed pair, cost + price >= what the row pays, and = where matched; nobody
// pays more than costOfNone; a column with a place left has the price 0. So every way onward has a length of at least 0,
// and by complementary slackness the matching is the best of the rows placed so far.

AugmentingPaths::AugmentingPaths(
    const PairCosts &costs, std::vector<int> costsOfRow, std::vector<int> places, qint64 costOfNone)
    : m_costs(costs)
    , m_costsOfRow(std::move(costsOfRow))
    , m_costOfNone(costOfNone)
    , m_places(std::move(places))
    , m_loads(m_places.size(), 0)
    , m_inPlay(m_costsOfRow.size(), true)
    , m_columnOf(m_costsOfRow.size(), -1)
    , m_costOf(m_costsOfRow.size(), 0)
    , m_bid(m_costsOfRow.size(), 0)
    , m_price(m_places.size(), 0)
    , m_count(m_places.size(), 0)
    , m_length(m_places.size(), kFar)
    , m_from(m_places.size(), -1)
    , m_towards(m_places.size(), -1)
    , m_isReady(m_places.size(), false)
{
    size_t all = 0;
    for (size_t j = 0; j < m_places.size(); ++j) {
        m_firstHeld.push_back(all);
        all += size_t(std::min(m_places[j] + 1, int(m_costsOfRow.size()))); // one more for addPlace()
        if (m_places[j] <= 0)
            m_price[j] = kFar;
    }
    m_held.resize(all);
}

void AugmentingPaths::setLoads(const std::vector<int> &loads)
{
    m_loads = loads;
}

void AugmentingPaths::adopt(const std::vector<qint64> &prices, const std::vector<int> &columnOf,
    const std::vector<bool> &inPlay, const std::vector<int> &places)
{
    m_inPlay = inPlay;
    m_places = places;
    for (size_t j = 0; j < m_price.size(); ++j)
        m_price[j] = m_places[j] > 0 ? prices[j] : kFar;
    retake(columnOf);
}

void AugmentingPaths::retake(const std::vector<int> &columnOf)
{
    const auto moves = [&](size_t row) { return m_inPlay[row] && m_columnOf[row] != columnOf[row]; };
    std::vector<int> moved; // all leave first, so that no column holds too many meanwhile
    for (size_t i = 0; i < m_columnOf.size(); ++i) {
        if (!moves(i))
            continue;
        moved.push_back(int(i));
        if (m_columnOf[i] >= 0)
            takeFrom(int(i), m_columnOf[i]);
    }
    for (const int row : moved) {
        const int column = columnOf[size_t(row)];
        if (column < 0)
            continue;
        m_costOf[size_t(row)] = m_costs.at(m_costsOfRow[size_t(row)], column);
        put(row, column);
    }
}

qint64 AugmentingPaths::paidBy(int row) const
{
    const int column = m_columnOf[size_t(row)];
    return column < 0 ? m_costOfNone : m_costOf[size_t(row)] + m_price[size_t(column)];
}

void AugmentingPaths::put(int row, int column)
{
    held(column)[m_count[size_t(column)]++] = row;
    m_columnOf[size_t(row)] = column;
}

void AugmentingPaths::takeFrom(int row, int column)
{
    int *rows = held(column);
    int &count = m_count[size_t(column)];
    *std::find(rows, rows + count, row) = rows[count - 1];
    --count;
    m_columnOf[size_t(row)] = -1;
}

void AugmentingPaths::solve()
{
    std::vector<int> left;
    bidAll(left);
    for (const int row : left)
        place(row);
}

// Bidding ---------------------------------------------------------------------------------------------------------

/// Those for whom bidding did not decide it are left to the search.
void AugmentingPaths::bidAll(std::vector<int> &left)
{
    constexpr size_t kBidsOfEach = 4; // more and more bids would settle less and less
    size_t bids = 0;
    for (size_t i = 0; i < m_columnOf.size(); ++i) {
        for (int row = int(i); row >= 0; ++bids) {
            if (bids > kBidsOfEach * m_columnOf.size()) {
                left.push_back(row);
                break;
            }
            const Bid bid = bestBid(row);
            if (bid.column < 0)
                break; // prices only rise, so this row stays left over unless a search finds better
            if (hasPlace(bid.column)) {
                m_costOf[size_t(row)] = bid.cost;
                m_bid[size_t(row)] = bid.second - bid.cost;
                put(row, bid.column);
                if (!hasPlace(bid.column))
                    m_price[size_t(bid.column)] = lowestBid(bid.column);
                break;
            }
            if (bid.second == bid.best) { // would only change places
                left.push_back(row);
                break;
            }
            row = outbid(row, bid);
        }
    }
}

AugmentingPaths::Bid AugmentingPaths::bestBid(int row) const
{
    Bid bid;
    bid.best = m_costOfNone;
    bid.second = m_costOfNone;
    const qint64 *prices = m_price.data();
    m_costs.visitRow(m_costsOfRow[size_t(row)], [&](int column, int cost) {
        const qint64 value = cost + prices[column];
        if (value < bid.second) {
            if (!m_costs.isAllowed(cost))
                return;
            if (value < bid.best) {
                bid.second = bid.best;
                bid.best = value;
                bid.column = column;
                bid.cost = cost;
            } else {
                bid.second = value;
            }
        }
        if (value == bid.best && bid.column >= 0 && m_costs.isAllowed(cost)) {
            const auto load = [this](int j) { return m_loads[size_t(j)] + m_count[size_t(j)]; };
            if (load(column) < load(bid.column)) {
                bid.column = column;
                bid.cost = cost;
            }
        }
    });
    return bid;
}

/// Takes the place of the row with the lowest bid, which comes back.
int AugmentingPaths::outbid(int row, const Bid &bid)
{
    int *rows = held(bid.column);
    int *lowest = std::min_element(
        rows, rows + m_count[size_t(bid.column)], [this](int a, int b) { return m_bid[size_t(a)] < m_bid[size_t(b)]; });
    const int loser = std::exchange(*lowest, row);
    m_columnOf[size_t(loser)] = -1;
    m_columnOf[size_t(row)] = bid.column;
    m_costOf[size_t(row)] = bid.cost;
    m_bid[size_t(row)] = bid.second - bid.cost;
    m_price[size_t(bid.column)] = lowestBid(bid.column);
    return loser;
}

qint64 AugmentingPaths::lowestBid(int column)
{
    qint64 lowest = kFar;
    const int *rows = held(column);
    for (int k = 0; k < m_count[size_t(column)]; ++k)
        lowest = std::min(lowest, m_bid[size_t(rows[k])]);
    return lowest;
}

// A place for a row -----------------------------------------------------------------------------------------------

void AugmentingPaths::place(int row)
{
    const End end = shortestPath(row);
    shiftPrices(end, 1);
    augment(row, end);
    forgetWays();
}

/// Dijkstra over the columns, stopped as soon as no shorter way to an end can be left.
AugmentingPaths::End AugmentingPaths::shortestPath(int row)
{
    End end{m_costOfNone, -1, row};
    scanRow(row, 0, end);
    for (int column = nextColumn(end); column >= 0; column = nextColumn(end)) {
        const int *rows = held(column);
        for (int k = 0; k < m_count[size_t(column)]; ++k) {
            const int other = rows[k];
            const qint64 base = m_length[size_t(column)] - m_costOf[size_t(other)] - m_price[size_t(column)];
            if (base + m_costOfNone < end.length)
                end = {base + m_costOfNone, -1, other};
            scanRow(other, base, end);
        }
    }
    return end;
}

void AugmentingPaths::scanRow(int row, qint64 base, End &end)
{
    const qint64 *prices = m_price.data();
    const qint64 *lengths = m_length.data();
    m_costs.visitRow(m_costsOfRow[size_t(row)], [&](int column, int cost) {
        const qint64 length = cost + base + prices[column];
        // No way gets shorter than one that is known to be the shortest, so reached columns need no test of their own.
        if (length >= end.length || length >= lengths[column] || !m_costs.isAllowed(cost))
            return;
        open(column, length, row);
        if (hasPlace(column))
            end = {length, column, -1};
    });
}

void AugmentingPaths::open(int column, qint64 length, int from)
{
    const bool isNew = m_length[size_t(column)] == kFar;
    m_length[size_t(column)] = length;
    m_from[size_t(column)] = from;
    if (length <= m_level) {
        m_isReady[size_t(column)] = true;
        m_ready.push_back(column);
    } else if (isNew) {
        m_open.push_back(column);
    }
}

/// A nearest column, now reached; -1 when none is nearer than the end.
int AugmentingPaths::nextColumn(const End &end)
{
    if (m_ready.empty())
        raiseLevel();
    if (m_ready.empty() || m_level >= end.length)
        return -1;
    const int column = m_ready.back();
    m_ready.pop_back();
    m_reached.push_back(column);
    return column;
}

/// Makes the nearest open columns ready.
void AugmentingPaths::raiseLevel()
{
    qint64 nearest = kFar;
    std::erase_if(m_open, [&](int column) {
        if (!m_isReady[size_t(column)])
            nearest = std::min(nearest, m_length[size_t(column)]);
        return m_isReady[size_t(column)];
    });
    m_level = nearest;
    for (const int column : m_open) {
        if (m_length[size_t(column)] == nearest) {
            m_isReady[size_t(column)] = true;
            m_ready.push_back(column);
        }
    }
}

void AugmentingPaths::shiftPrices(const End &end, qint64 sign)
{
    for (const int column : m_reached)
        m_price[size_t(column)] += sign * (end.length - m_length[size_t(column)]);
}

void AugmentingPaths::augment(int row, const End &end)
{
    int column = end.column;
    if (column < 0) { // a row is left over: its column is where the way goes on from
        if (end.row == row)
            return;
        column = m_columnOf[size_t(end.row)];
        takeFrom(end.row, column);
    }
    while (true) {
        const int mover = m_from[size_t(column)];
        const int before = m_columnOf[size_t(mover)];
        if (before >= 0)
            takeFrom(mover, before);
        m_costOf[size_t(mover)] = m_costs.at(m_costsOfRow[size_t(mover)], column);
        put(mover, column);
        if (mover == row)
            break;
        column = before;
    }
}

void AugmentingPaths::forgetWays()
{
    for (std::vector<int> *columns : {&m_open, &m_ready, &m_reached}) {
        for (const int column : *columns) {
            m_length[size_t(column)] = kFar;
            m_isReady[size_t(column)] = false;
        }
        columns->clear();
    }
    m_level = -1;
}

// A row for a place -----------------------------------------------------------------------------------------------

/// A place came free at a price above 0: whom it would serve best gets it, or the price falls to 0.
void AugmentingPaths::fill(int column)
{
    if (m_price[size_t(column)] == 0 || !hasPlace(column))
        return;
    const End end = shortestFill(column);
    shiftPrices(end, -1);
    pull(column, end);
    forgetWays();
}

AugmentingPaths::End AugmentingPaths::shortestFill(int column)
{
    End end{m_price[size_t(column)], column, -1};
    open(column, 0, -1);
    for (int next = nextColumn(end); next >= 0; next = nextColumn(end))
        scanColumn(next, end);
    return end;
}

void AugmentingPaths::scanColumn(int column, End &end)
{
    for (int row = 0; row < int(m_columnOf.size()); ++row) {
        const int cost = m_costs.at(m_costsOfRow[size_t(row)], column);
        const int at = m_columnOf[size_t(row)];
        if (!m_costs.isAllowed(cost) || at == column || !m_inPlay[size_t(row)])
            continue;
        const qint64 length = m_length[size_t(column)] + cost + m_price[size_t(column)] - paidBy(row);
        if (length >= end.length)
            continue;
        if (at < 0) {
            end = {length, column, row};
        } else if (length < m_length[size_t(at)]) {
            open(at, length, row);
            m_towards[size_t(at)] = column;
            if (length + m_price[size_t(at)] < end.length)
                end = {length + m_price[size_t(at)], at, -1};
        }
    }
}

void AugmentingPaths::pull(int column, const End &end)
{
    std::vector<std::pair<int, int>> moves; // row, to column; the last one goes first
    int at = end.column;
    if (end.row >= 0)
        moves.emplace_back(end.row, at);
    for (; at != column; at = m_towards[size_t(at)])
        moves.emplace_back(m_from[size_t(at)], m_towards[size_t(at)]);
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
        const auto [row, to] = *move;
        if (const int from = m_columnOf[size_t(row)]; from >= 0)
            takeFrom(row, from);
        m_costOf[size_t(row)] = m_costs.at(m_costsOfRow[size_t(row)], to);
        put(row, to);
    }
}

// Small changes ---------------------------------------------------------------------------------------------------

void AugmentingPaths::takeOut(int row)
{
    m_inPlay[size_t(row)] = false;
    if (const int column = m_columnOf[size_t(row)]; column >= 0) {
        takeFrom(row, column);
        fill(column);
    }
}

void AugmentingPaths::bringIn(int row)
{
    m_inPlay[size_t(row)] = true;
    place(row);
}

void AugmentingPaths::removePlace(int column)
{
    int evicted = -1;
    if (!hasPlace(column)) {
        evicted = held(column)[0];
        takeFrom(evicted, column);
    }
    if (--m_places[size_t(column)] == 0)
        m_price[size_t(column)] = kFar;
    if (evicted >= 0)
        place(evicted);
}

void AugmentingPaths::addPlace(int column)
{
    if (m_places[size_t(column)]++ == 0)
        m_price[size_t(column)] = m_costOfNone;
    fill(column);
}

} // namespace wardmate
