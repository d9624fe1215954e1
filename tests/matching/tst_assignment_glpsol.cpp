// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/glpsol_oracle.h"
#include "tests/matching/random_problem.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

/// A sample of the random problems of tst_assignment_oracle (same seed, so the same problems), by a second solver.
class TestAssignmentGlpsol : public QObject
{
    Q_OBJECT

private slots:
    void everyFortiethRandomProblemHasTheSameOptimum();
};

void TestAssignmentGlpsol::everyFortiethRandomProblemHasTheSameOptimum()
{
    const QTemporaryDir folder;
    std::mt19937 random(20261123);
    int compared = 0;
    for (int round = 0; round < 2000; ++round) {
        const int referrals = 1 + int(random() % 40U);
        const int supporters = 1 + int(random() % 60U);
        const auto problem = randomProblem(random, referrals, supporters, round % 2 == 0);
        if (round % 40 != 0 && round % 40 != 13)
            continue;
        const QByteArray what = QByteArray::number(round);
        const auto theirs = solveWithGlpsol(problem, QStringLiteral(GLPSOL_PROGRAM), folder.path());
        QVERIFY2(theirs, what.constData());
        const Assignment ours = solveAssignment(problem);
        QVERIFY2(ours.matched == theirs->matched, what.constData());
        QVERIFY2(ours.totalPoints == theirs->totalPoints, what.constData());
        QVERIFY2(ours.unevenness == theirs->unevenness, what.constData());
        ++compared;
    }
    QCOMPARE(compared, 100);
}

QTEST_GUILESS_MAIN(TestAssignmentGlpsol)
#include "tst_assignment_glpsol.moc"
