// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/assignment.h"
#include "tests/matching/random_problem.h"

#include <QElapsedTimer>
#include <QTest>

#include <numeric>

using namespace wardmate;

class TestAssignment : public QObject
{
    Q_OBJECT

private slots:
    void nobodyAndNothingIsFine();
    void matchingMoreGoesBeforeMatchingBetter();
    void betterAllTogetherGoesBeforeBestForTheFirst();
    void equalScoresAreSharedOut();
    void loadFromBeforeCountsWhenSharingOut();
    void aPinTakesItsPlaceFirst();
    void equalInEveryWayGoesByOrder();
    void smallProblemsEqualTryingEverything();
    void orderOfRowsAndColumnsChangesNoTotal();
    void aPinChangedAfterwardsGivesWhatSolvingAgainGives();
    void everythingEqualIsSettledQuickly_data();
    void everythingEqualIsSettledQuickly();
};

namespace {

struct Best {
    int matched = -1;
    qint64 points = 0;
    qint64 unevenness = 0;
    std::vector<int> columns; ///< by row, the number of columns for none: the first in order is the least
    [[nodiscard]] bool isWorseThan(const Best &other) const
    {
        return std::tie(other.matched, other.points, unevenness, columns)
            > std::tie(matched, points, other.unevenness, other.columns);
    }
};

/// Tries every assignment.
void tryAll(const AssignmentProblem &problem, int i, std::vector<int> &taken, Best now, Best &best)
{
    if (i == problem.referrals) {
        now.unevenness = 0;
        for (size_t j = 0; j < taken.size(); ++j) {
            const qint64 load = problem.load[j] + taken[j];
            now.unevenness += load * load;
        }
        if (best.isWorseThan(now))
            best = now;
        return;
    }
    const int pin = problem.pins[size_t(i)];
    now.columns.push_back(problem.supporters);
    if (pin < 0)
        tryAll(problem, i + 1, taken, now, best);
    for (int j = 0; j < problem.supporters; ++j) {
        if ((pin >= 0 && pin != j) || problem.at(i, j) < 0 || taken[size_t(j)] >= problem.capacity[size_t(j)])
            continue;
        ++taken[size_t(j)];
        now.columns.back() = j;
        tryAll(problem, i + 1, taken, {now.matched + 1, now.points + problem.at(i, j), 0, now.columns}, best);
        --taken[size_t(j)];
    }
}

AssignmentProblem problemOf(int referrals, int supporters, std::vector<int> points, std::vector<int> capacity)
{
    return {referrals, supporters, std::move(points), std::move(capacity), {}, {}};
}

constexpr int kNo = AssignmentProblem::kForbidden;

} // namespace

void TestAssignment::nobodyAndNothingIsFine()
{
    QCOMPARE(solveAssignment({}).matched, 0);
    QCOMPARE(solveAssignment(problemOf(2, 0, {}, {})).supporterOf, (std::vector<int>{-1, -1}));
    QCOMPARE(solveAssignment(problemOf(0, 2, {}, {1, 1})).matched, 0);
    QCOMPARE(solveAssignment(problemOf(1, 1, {5000}, {0})).supporterOf, (std::vector<int>{-1}));
    QCOMPARE(solveAssignment(problemOf(1, 1, {kNo}, {1})).supporterOf, (std::vector<int>{-1}));
}

void TestAssignment::matchingMoreGoesBeforeMatchingBetter()
{
    // The only supporter who can help the second is by far the best for the first.
    const auto answer = solveAssignment(problemOf(2, 2, {10000, 1, 0, kNo}, {1, 1}));
    QCOMPARE(answer.supporterOf, (std::vector<int>{1, 0}));
    QCOMPARE(answer.matched, 2);
    QCOMPARE(answer.totalPoints, 1);
}

void TestAssignment::betterAllTogetherGoesBeforeBestForTheFirst()
{
    const auto answer = solveAssignment(problemOf(2, 2, {9000, 8000, 8500, 2000}, {1, 1}));
    QCOMPARE(answer.supporterOf, (std::vector<int>{1, 0}));
    QCOMPARE(answer.totalPoints, 16500);
}

void TestAssignment::equalScoresAreSharedOut()
{
    const auto answer = solveAssignment(problemOf(3, 3, std::vector<int>(9, 7000), {3, 3, 3}));
    QCOMPARE(answer.unevenness, 3);
}

void TestAssignment::loadFromBeforeCountsWhenSharingOut()
{
    AssignmentProblem problem = problemOf(1, 2, {7000, 7000}, {3, 3});
    problem.load = {2, 1};
    QCOMPARE(solveAssignment(problem).supporterOf, (std::vector<int>{1}));
    problem.points = {7001, 7000}; // a better fit goes before an even load
    QCOMPARE(solveAssignment(problem).supporterOf, (std::vector<int>{0}));
}

void TestAssignment::aPinTakesItsPlaceFirst()
{
    AssignmentProblem problem = problemOf(2, 2, {9000, 1000, 9000, 8000}, {1, 1});
    QCOMPARE(solveAssignment(problem).supporterOf, (std::vector<int>{0, 1}));
    problem.pins = {1, -1};
    const auto answer = solveAssignment(problem);
    QCOMPARE(answer.supporterOf, (std::vector<int>{1, 0}));
    QCOMPARE(answer.totalPoints, 10000);
}

void TestAssignment::equalInEveryWayGoesByOrder()
{
    QCOMPARE(solveAssignment(problemOf(1, 3, {7000, 7000, 7000}, {1, 1, 1})).supporterOf, (std::vector<int>{0}));
    QCOMPARE(solveAssignment(problemOf(2, 2, {7000, 7000, 7000, 7000}, {1, 1})).supporterOf, (std::vector<int>{0, 1}));
    QCOMPARE(solveAssignment(problemOf(3, 1, {7000, 7000, 7000}, {1})).supporterOf, (std::vector<int>{0, -1, -1}));
}

void TestAssignment::smallProblemsEqualTryingEverything()
{
    std::mt19937 random(42);
    for (int round = 0; round < 1500; ++round) {
        auto problem = randomProblem(random, 1 + int(random() % 6U), 1 + int(random() % 4U), round % 2 == 0);
        if (round % 3 == 0) { // nearly everything equal, so that evenness and order decide
            for (int &points : problem.points)
                points = points < 0 ? points : points / 5001;
        }
        Best best;
        std::vector<int> taken(size_t(problem.supporters), 0);
        tryAll(problem, 0, taken, {0, 0, 0, {}}, best);
        const Assignment ours = solveAssignment(problem);
        QCOMPARE(ours.matched, best.matched);
        QCOMPARE(ours.totalPoints, best.points);
        QCOMPARE(ours.unevenness, best.unevenness);
        for (int &column : best.columns)
            column = column == problem.supporters ? -1 : column;
        QCOMPARE(ours.supporterOf, best.columns);
    }
}

void TestAssignment::orderOfRowsAndColumnsChangesNoTotal()
{
    std::mt19937 random(43);
    for (int round = 0; round < 200; ++round) {
        const auto problem = randomProblem(random, 1 + int(random() % 20U), 1 + int(random() % 20U), true);
        std::vector<int> rows(size_t(problem.referrals));
        std::vector<int> columns(size_t(problem.supporters));
        std::iota(rows.begin(), rows.end(), 0);
        std::iota(columns.begin(), columns.end(), 0);
        std::ranges::shuffle(rows, random);
        std::ranges::shuffle(columns, random);
        AssignmentProblem shuffled = problem;
        for (int i = 0; i < problem.referrals; ++i) {
            const int pin = problem.pins[size_t(rows[size_t(i)])];
            shuffled.pins[size_t(i)] = pin < 0 ? -1 : int(std::ranges::find(columns, pin) - columns.begin());
            for (int j = 0; j < problem.supporters; ++j)
                shuffled.points[size_t(i * problem.supporters + j)] = problem.at(rows[size_t(i)], columns[size_t(j)]);
        }
        for (int j = 0; j < problem.supporters; ++j) {
            shuffled.capacity[size_t(j)] = problem.capacity[size_t(columns[size_t(j)])];
            shuffled.load[size_t(j)] = problem.load[size_t(columns[size_t(j)])];
        }
        const Assignment one = solveAssignment(problem);
        const Assignment other = solveAssignment(shuffled);
        QCOMPARE(one.matched, other.matched);
        QCOMPARE(one.totalPoints, other.totalPoints);
        QCOMPARE(one.unevenness, other.unevenness);
    }
}

void TestAssignment::aPinChangedAfterwardsGivesWhatSolvingAgainGives()
{
    std::mt19937 random(44);
    for (int round = 0; round < 300; ++round) {
        auto problem = randomProblem(random, 1 + int(random() % 25U), 1 + int(random() % 20U), round % 2 == 0);
        const AssignmentProblem first = problem;
        AssignmentSolver solver(first);
        for (int change = 0; change < 6; ++change) {
            const int i = int(random() % unsigned(problem.referrals));
            const int j = random() % 4 == 0 ? -1 : int(random() % unsigned(problem.supporters));
            const auto pinned = std::ranges::count(problem.pins, j);
            if (j >= 0 && problem.pins[size_t(i)] != j
                && (problem.at(i, j) < 0 || pinned >= problem.capacity[size_t(j)]))
                continue;
            problem.pins[size_t(i)] = j;
            solver.pin(i, j);
            const Assignment again = solveAssignment(problem);
            QCOMPARE(solver.best().matched, again.matched);
            QCOMPARE(solver.best().totalPoints, again.totalPoints);
            QCOMPARE(solver.best().unevenness, again.unevenness);
            QCOMPARE(solver.best().supporterOf, again.supporterOf);
        }
    }
}

void TestAssignment::everythingEqualIsSettledQuickly_data()
{
    QTest::addColumn<int>("referrals");
    QTest::addColumn<int>("supporters");
    QTest::addColumn<int>("kinds");
    QTest::newRow("places for all") << 300 << 200 << 1;
    QTest::newRow("places scarce") << 400 << 100 << 1;
    QTest::newRow("two kinds of fit") << 300 << 200 << 2;
}

// Every pair fits alike: order alone decides, and the answer can be told without a solver when places suffice.
void TestAssignment::everythingEqualIsSettledQuickly()
{
    QFETCH(int, referrals);
    QFETCH(int, supporters);
    QFETCH(int, kinds);
    AssignmentProblem problem = problemOf(referrals, supporters, {}, std::vector<int>(size_t(supporters), 2));
    for (int i = 0; i < referrals; ++i) {
        for (int j = 0; j < supporters; ++j)
            problem.points.push_back(5000 + (i * 7 + j) % kinds);
    }
    QElapsedTimer timer;
    timer.start();
    const Assignment answer = solveAssignment(problem);
    QVERIFY2(timer.elapsed() < 5000, "a second would be slow, even without optimizing");
    QCOMPARE(answer.matched, std::min(referrals, 2 * supporters));
    if (kinds > 1)
        return;
    for (int i = 0; i < std::min(referrals, supporters); ++i)
        QVERIFY(answer.supporterOf[size_t(i)] <= i);
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
