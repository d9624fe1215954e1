// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/flow_oracle.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <chrono>

namespace wardmate {

namespace {

using Graph = lemon::SmartDigraph;
using Cost = long long;

struct Network {
    Graph graph;
    std::vector<Graph::Node> rows;
    std::vector<Graph::Node> columns;
    Graph::Node sink;
    Graph::ArcMap<int> lower{graph};
    Graph::ArcMap<int> upper{graph};
    Graph::ArcMap<Cost> cost{graph};
    Graph::NodeMap<int> supply{graph};

    void arc(Graph::Node from, Graph::Node to, int least, int most, Cost price)
    {
        const Graph::Arc added = graph.addArc(from, to);
        lower[added] = least;
        upper[added] = most;
        cost[added] = price;
    }
};

int pinOf(const AssignmentProblem &problem, int i)
{
    return problem.pins.empty() ? -1 : problem.pins[size_t(i)];
}

int loadOf(const AssignmentProblem &problem, int j)
{
    return problem.load.empty() ? 0 : problem.load[size_t(j)];
}

void build(const AssignmentProblem &problem, Network &net, Cost perPoint, Cost unmatched)
{
    net.graph.reserveNode(problem.referrals + problem.supporters + 1);
    net.graph.reserveArc(int(problem.points.size()) + problem.referrals + 3 * problem.supporters);
    for (int i = 0; i < problem.referrals; ++i)
        net.rows.push_back(net.graph.addNode());
    for (int j = 0; j < problem.supporters; ++j)
        net.columns.push_back(net.graph.addNode());
    net.sink = net.graph.addNode();
    for (int i = 0; i < problem.referrals; ++i) {
        net.supply[net.rows[size_t(i)]] = 1;
        const int pin = pinOf(problem, i);
        for (int j = 0; j < problem.supporters; ++j) {
            if (problem.at(i, j) >= 0)
                net.arc(net.rows[size_t(i)], net.columns[size_t(j)], pin == j ? 1 : 0, 1,
                    Cost(10000 - problem.at(i, j)) * perPoint);
        }
        if (pin < 0)
            net.arc(net.rows[size_t(i)], net.sink, 0, 1, unmatched);
    }
    net.supply[net.sink] = -problem.referrals;
    for (int j = 0; j < problem.supporters; ++j) {
        const Cost load = loadOf(problem, j);
        for (int k = 0; k < std::min(problem.capacity[size_t(j)], problem.referrals); ++k)
            net.arc(net.columns[size_t(j)], net.sink, 0, 1, (load + k + 1) * (load + k + 1) - (load + k) * (load + k));
    }
}

} // namespace

OracleAnswer solveAsFlow(const AssignmentProblem &problem)
{
    constexpr Cost kPerPoint = 1 << 17; // above any unevenness of these sizes
    constexpr Cost kUnmatched = Cost(1) << 42; // above any sum of points
    Network net;
    build(problem, net, kPerPoint, kUnmatched);
    lemon::NetworkSimplex<Graph, int, Cost> simplex(net.graph);
    simplex.lowerMap(net.lower).upperMap(net.upper).costMap(net.cost).supplyMap(net.supply);
    const auto begun = std::chrono::steady_clock::now();
    OracleAnswer answer;
    answer.solved = simplex.run() == decltype(simplex)::OPTIMAL;
    answer.solveSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::vector<qint64> load;
    for (int j = 0; j < problem.supporters; ++j)
        load.push_back(loadOf(problem, j));
    const int firstColumn = problem.referrals;
    for (Graph::ArcIt arc(net.graph); arc != lemon::INVALID; ++arc) {
        const int from = Graph::id(net.graph.source(arc));
        const int to = Graph::id(net.graph.target(arc));
        if (from >= firstColumn || to == firstColumn + problem.supporters || simplex.flow(arc) == 0)
            continue;
        ++answer.matched;
        answer.totalPoints += problem.at(from, to - firstColumn);
        ++load[size_t(to - firstColumn)];
    }
    for (const qint64 each : load)
        answer.unevenness += each * each;
    return answer;
}

} // namespace wardmate
