// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/flow_oracle.h"
#include "tests/matching/random_problem.h"

#include <QTest>

using namespace wardmate;

/// The solver against an independent one.
class TestAssignmentOracle : public QObject
{
    Q_OBJECT

private slots:
    void twoThousandRandomProblemsHaveTheSameOptimum();
    void disasterSizesHaveTheSameOptimum_data();
    void disasterSizesHaveTheSameOptimum();
};

namespace {

void compareWithFlow(const AssignmentProblem &problem, const char *what)
{
    const Assignment ours = solveAssignment(problem);
    const OracleAnswer theirs = solveAsFlow(problem);
    QVERIFY2(theirs.solved, what);
    QVERIFY2(ours.matched == theirs.matched, what);
    QVERIFY2(ours.totalPoints == theirs.totalPoints, what);
    QVERIFY2(ours.unevenness == theirs.unevenness, what);
}

} // namespace

void TestAssignmentOracle::twoThousandRandomProblemsHaveTheSameOptimum()
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 2000; ++round) {
        const int referrals = 1 + int(random() % 40U);
        const int supporters = 1 + int(random() % 60U);
        const auto problem = randomProblem(random, referrals, supporters, round % 2 == 0);
        compareWithFlow(problem, qPrintable(QString::number(round)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestAssignmentOracle::disasterSizesHaveTheSameOptimum_data()
{
    QTest::addColumn<int>("referrals");
    QTest::addColumn<int>("supporters");
    QTest::newRow("places for all") << 200 << 400;
    QTest::newRow("places scarce") << 600 << 200;
}

void TestAssignmentOracle::disasterSizesHaveTheSameOptimum()
{
    QFETCH(int, referrals);
    QFETCH(int, supporters);
    std::mt19937 random(7);
    for (int round = 0; round < 3; ++round)
        compareWithFlow(randomProblem(random, referrals, supporters, false), "large");
}

QTEST_GUILESS_MAIN(TestAssignmentOracle)
#include "tst_assignment_oracle.moc"
