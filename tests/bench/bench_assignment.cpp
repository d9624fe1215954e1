// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joint assignment against LEMON's network simplex, in turn and in one run (performance.md, G11), and a whole proposal,
// scoring included. Prints a line for each size: medians in milliseconds, their ratio, and stops on different totals.
#include "models/matching/assignment.h"
#include "models/matching/matcher.h"
#include "tests/matching/flow_oracle.h"
#include "tests/matching/match_people.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 7;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Points as a score makes them: field, language, years and place, with many ties.
AssignmentProblem structuredProblem(int referrals, int supporters, int allowedOf100, int mostPlaces)
{
    std::mt19937 random(unsigned(referrals * 7919 + supporters));
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    struct Person {
        int field;
        int years;
        int place;
    };
    const auto people = [&](int n) {
        std::vector<Person> list;
        for (int i = 0; i < n; ++i)
            list.push_back({below(60), below(40), below(8)});
        return list;
    };
    const auto peers = people(referrals);
    const auto helpers = people(supporters);
    AssignmentProblem problem;
    problem.referrals = referrals;
    problem.supporters = supporters;
    for (const Person &peer : peers) {
        for (const Person &helper : helpers) {
            const int field = peer.field == helper.field ? 4000 : peer.field / 10 == helper.field / 10 ? 2500 : 0;
            const int points = 1000 + field + 80 * (40 - std::abs(peer.years - helper.years))
                + (peer.place == helper.place ? 900 : 0);
            problem.points.push_back(below(100) < allowedOf100 ? points : AssignmentProblem::kForbidden);
        }
    }
    for (int j = 0; j < supporters; ++j) {
        problem.capacity.push_back(1 + below(mostPlaces));
        problem.load.push_back(below(3));
    }
    return problem;
}

bool compare(int referrals, int supporters, int allowedOf100)
{
    const AssignmentProblem problem = structuredProblem(referrals, supporters, allowedOf100, 3);
    std::vector<double> ours;
    std::vector<double> theirs;
    bool equal = true;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Assignment answer = solveAssignment(problem);
        ours.push_back(double(timer.nsecsElapsed()) / 1e6);
        const OracleAnswer flow = solveAsFlow(problem);
        theirs.push_back(flow.solveSeconds * 1e3);
        equal = equal && answer.matched == flow.matched && answer.totalPoints == flow.totalPoints
            && answer.unevenness == flow.unevenness;
    }
    std::printf("%5d x %-5d %3d %%   ours %8.3f ms   LEMON %8.3f ms   ratio %.3f   %s\n", referrals, supporters,
        allowedOf100, median(ours), median(theirs), median(ours) / median(theirs), equal ? "equal" : "DIFFERENT");
    return equal;
}

/// A disaster: everything that propose() does, reasons and sentences included.
void proposeMany(int referrals, int supporters)
{
    const QStringList specialties{u"ICU"_s, u"ED"_s, u"cardiology"_s, u"cath lab"_s, u"L&D"_s, u"pharmacy"_s, u"OR"_s};
    MatchRequest request = requestOf({}, {});
    for (int j = 0; j < supporters; ++j) {
        MatchSupporter each = readySupporter(100000 + j);
        each.specialty = specialties[j % 7];
        each.stage = CareerStage(1 + j % 6);
        each.profession = ProfessionGroup(j % 4);
        each.capacity = 1 + j % 3;
        each.unit = {1 + j % 20};
        each.authorityOver = {{1 + (j * 7) % 40}};
        if (j % 9 == 0)
            each.availableFrom = kToday.addDays(2);
        request.supporters.push_back(each);
    }
    for (int i = 0; i < referrals; ++i) {
        MatchReferral each = waitingPeer(1 + i);
        each.specialty = specialties[(i * 5) % 7];
        each.stage = CareerStage(i % 7);
        each.profession = ProfessionGroup(i % 4);
        each.unit = {1 + i % 25};
        each.preferredUnit = UnitPreference(i % 3);
        each.nature = EventNature::Emergency;
        request.referrals.push_back(each);
    }
    const Taxonomy areas = Taxonomy::builtIn();
    std::vector<double> times;
    int matched = 0;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        matched = propose(request, areas).matched;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%5d x %-5d whole proposal %8.1f ms   matched %d\n", referrals, supporters, median(times), matched);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    bool equal = true;
    for (const int allowed : {100, 20}) {
        for (const auto &[referrals, supporters] : {std::pair(10, 20), std::pair(60, 20), std::pair(50, 100),
                 std::pair(200, 400), std::pair(1000, 400), std::pair(1000, 500), std::pair(1000, 1000)})
            equal = compare(referrals, supporters, allowed) && equal;
    }
    QElapsedTimer timer;
    timer.start();
    const int areas = Taxonomy::builtIn().count();
    std::printf("areas read: %d in %.2f ms\n", areas, double(timer.nsecsElapsed()) / 1e6);
    proposeMany(200, 400);
    proposeMany(1000, 500);
    return equal ? 0 : 1;
}
