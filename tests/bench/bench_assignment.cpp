// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joint assignment against LEMON's network simplex, in turn and in one run (performance.md, G11), changing one pin
// against solving again, and whole proposals, scoring included. Prints a line for each size: medians in milliseconds and
// their ratio. Ends with 1 on different totals, with 2 when a goal is missed by more than a quarter.
//   bench_assignment [--cases N]   N random problems compared with LEMON instead
#include "models/matching/assignment.h"
#include "models/matching/candidates.h"
#include "models/matching/matcher.h"
#include "tests/matching/flow_oracle.h"
#include "tests/matching/match_people.h"
#include "tests/matching/random_problem.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 7;
constexpr double kLeeway = 1.25;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template<typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
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

bool isEqual(const Assignment &ours, const OracleAnswer &flow)
{
    return flow.solved && ours.matched == flow.matched && ours.totalPoints == flow.totalPoints
        && ours.unevenness == flow.unevenness;
}

struct Verdict {
    bool equal = true;
    bool reached = true;
};

/// LEMON's time is that of its whole call, the network included, as ours is; that of its run alone stands beside it.
Verdict compare(int referrals, int supporters, int allowedOf100)
{
    const AssignmentProblem problem = structuredProblem(referrals, supporters, allowedOf100, 3);
    const int places = std::accumulate(problem.capacity.begin(), problem.capacity.end(), 0);
    const bool scarce = places < referrals + referrals / 10;
    const int times = referrals * supporters < 10000 ? 20 : 1;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    std::vector<double> run;
    Verdict verdict;
    for (int round = 0; round < kRounds; ++round) {
        Assignment answer;
        OracleAnswer flow;
        ours.push_back(millisecondsOf([&] {
            for (int k = 0; k < times; ++k)
                answer = solveAssignment(problem);
        }) / times);
        theirs.push_back(millisecondsOf([&] { flow = solveAsFlow(problem); }));
        run.push_back(flow.solveSeconds * 1e3);
        ratios.push_back(ours.back() / theirs.back());
        verdict.equal = verdict.equal && isEqual(answer, flow);
    }
    const double goal = scarce ? 1.0 : 0.25;
    verdict.reached = median(ratios) <= goal * kLeeway;
    std::printf(
        "%5d x %-5d %3d %%  %-7s ours %8.3f ms  LEMON %8.3f ms (run %8.3f)  ratio %.3f (run %.3f)  goal %.2f %s\n",
        referrals, supporters, allowedOf100, scarce ? "scarce" : "suffice", median(ours), median(theirs), median(run),
        median(ratios), median(ours) / median(run), goal,
        !verdict.equal        ? "DIFFERENT"
            : verdict.reached ? ""
                              : "MISSED");
    return verdict;
}

/// One pin after another against solving all of it again.
Verdict pinAgain(int referrals, int supporters, int allowedOf100)
{
    AssignmentProblem problem = structuredProblem(referrals, supporters, allowedOf100, 3);
    AssignmentProblem pinned = problem;
    pinned.pins.assign(size_t(referrals), -1);
    AssignmentSolver solver(problem);
    std::mt19937 random(5);
    std::vector<double> again;
    std::vector<double> full;
    Verdict verdict;
    while (again.size() < 3 * kRounds) {
        const int i = int(random() % unsigned(referrals));
        const int j = int(random() % unsigned(supporters));
        const auto taken = std::ranges::count(pinned.pins, j);
        if (pinned.pins[size_t(i)] >= 0 || problem.at(i, j) < 0 || taken >= problem.capacity[size_t(j)])
            continue;
        pinned.pins[size_t(i)] = j;
        again.push_back(millisecondsOf([&] { solver.pin(i, j); }));
        Assignment answer;
        full.push_back(millisecondsOf([&] { answer = solveAssignment(pinned); }));
        verdict.equal = verdict.equal && answer.supporterOf == solver.best().supporterOf;
    }
    std::printf("%5d x %-5d %3d %%  one pin %8.3f ms  solved again %8.3f ms  ratio %.3f  %s\n", referrals, supporters,
        allowedOf100, median(again), median(full), median(again) / median(full), verdict.equal ? "" : "DIFFERENT");
    return verdict;
}

MatchRequest manyPeople(int referrals, int supporters)
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
    return request;
}

/// A disaster: everything that propose() does, and what of it is scoring; then the price of one wish.
void proposeMany(int referrals, int supporters)
{
    const MatchRequest request = manyPeople(referrals, supporters);
    const Taxonomy areas = Taxonomy::builtIn();
    std::vector<double> whole;
    std::vector<double> scoring;
    std::vector<double> cost;
    MatchResult result;
    for (int round = 0; round < 3; ++round) {
        whole.push_back(millisecondsOf([&] { result = propose(request, areas); }));
        scoring.push_back(millisecondsOf([&] { const Candidates candidates(request, areas); }));
        const ReferralMatch &first = result.referrals.front();
        const SupporterId wanted = first.pairs.empty() ? SupporterId{} : first.pairs.back().supporter;
        cost.push_back(millisecondsOf([&] { (void)costOfOverride(request, areas, {first.referral, wanted}); }));
    }
    std::printf(
        "%5d x %-5d whole proposal %8.1f ms, of which scoring %8.1f ms   one override's cost %8.1f ms   matched %d\n",
        referrals, supporters, median(whole), median(scoring), median(cost), result.matched);
}

int compareCases(int cases)
{
    std::mt19937 random(20261123);
    for (int round = 0; round < cases; ++round) {
        const int referrals = 1 + int(random() % 40U);
        const int supporters = 1 + int(random() % 60U);
        const auto problem = randomProblem(random, referrals, supporters, round % 2 == 0);
        if (!isEqual(solveAssignment(problem), solveAsFlow(problem))) {
            std::printf("case %d: DIFFERENT\n", round);
            return 1;
        }
    }
    std::printf("%d random problems: equal\n", cases);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto at = arguments.indexOf(u"--cases"_s); at >= 0)
        return compareCases(arguments.value(at + 1).toInt());
    Verdict all;
    const auto add = [&all](const Verdict &verdict) {
        all.equal = all.equal && verdict.equal;
        all.reached = all.reached && verdict.reached;
    };
    for (const int allowed : {100, 20, 5}) {
        for (const auto &[referrals, supporters] : {std::pair(10, 20), std::pair(60, 20), std::pair(50, 100),
                 std::pair(200, 400), std::pair(1000, 400), std::pair(1000, 500), std::pair(1000, 1000)})
            add(compare(referrals, supporters, allowed));
    }
    for (const int allowed : {100, 20}) {
        for (const auto &[referrals, supporters] : {std::pair(200, 400), std::pair(1000, 500), std::pair(1000, 1000)})
            add(pinAgain(referrals, supporters, allowed));
    }
    std::printf("areas read in %.2f ms\n", millisecondsOf([] { (void)Taxonomy::builtIn(); }));
    proposeMany(200, 400);
    proposeMany(1000, 500);
    return !all.equal ? 1 : all.reached ? 0 : 2;
}
