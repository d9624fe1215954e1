// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_run.h"

#include "tests/matching/match_people.h"

#include <QSignalSpy>
#include <QTest>

using namespace wardmate;

class TestMatchRun : public QObject
{
    Q_OBJECT

private slots:
    void littleIsWorkedOutAtOnce()
    {
        MatchRun run;
        QSignalSpy started(&run, &MatchRun::started);
        int matched = -1;
        run.propose(many(3), m_taxonomy, [&](const MatchResult &result) { matched = result.matched; });
        QCOMPARE(matched, 3);
        QCOMPARE(started.count(), 0);
    }

    void muchIsWorkedOutBesideTheWindowWithProgress()
    {
        MatchRun run;
        run.setAtOnce(0);
        QSignalSpy progressed(&run, &MatchRun::progressed);
        QSignalSpy ended(&run, &MatchRun::ended);
        int matched = -1;
        run.propose(many(40), m_taxonomy, [&](const MatchResult &result) { matched = result.matched; });
        QCOMPARE(matched, -1); // not yet: the window goes on
        QVERIFY(run.isRunning());
        QTRY_COMPARE(matched, 40);
        QCOMPARE(ended.count(), 1);
        QVERIFY(progressed.count() > 0);
        QVERIFY(!run.isRunning());
    }

    // A disaster: the window goes on at every step of the work, and its own turn at the end copies nothing.
    void theWindowTurnsAtEveryStepOfADisaster()
    {
        MatchRequest request = many(400);
        request.referrals.resize(300);
        MatchRun run;
        int steps = 0;
        int turns = 0;
        int mostStepsOfATurn = 0;
        int stepsOfThisTurn = 0;
        connect(&run, &MatchRun::progressed, this, [&] { ++stepsOfThisTurn; });
        const ReferralMatch *answered = nullptr;
        std::vector<ReferralMatch> rows;
        run.propose(request, m_taxonomy, [&](MatchResult result) {
            answered = result.referrals.data();
            rows = std::move(result.referrals);
        });
        while (run.isRunning()) {
            stepsOfThisTurn = 0;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            ++turns;
            steps += stepsOfThisTurn;
            mostStepsOfATurn = std::max(mostStepsOfATurn, stepsOfThisTurn);
        }
        QCOMPARE(rows.size(), size_t(300));
        QCOMPARE(rows.data(), answered); // handed over, not copied
        QVERIFY(steps >= 600); // scoring and explaining, a step for every peer
        QVERIFY2(turns > 20 && mostStepsOfATurn < steps, qPrintable(QString::number(turns)));
    }

    void aRunIsStoppedInTheMiddleAtOnce()
    {
        MatchRequest request = many(400);
        MatchRun run;
        bool answered = false;
        QSignalSpy ended(&run, &MatchRun::ended);
        run.propose(request, m_taxonomy, [&](const MatchResult &) { answered = true; });
        QVERIFY(QSignalSpy(&run, &MatchRun::progressed).wait());
        run.stop();
        QVERIFY(!run.isRunning());
        QCOMPARE(ended.count(), 1);
        QVERIFY(!answered);
    }

    void aStoppedRunSaysNothingMore()
    {
        MatchRun run;
        run.setAtOnce(0);
        bool answered = false;
        run.propose(many(60), m_taxonomy, [&](const MatchResult &) { answered = true; });
        run.stop();
        QVERIFY(!run.isRunning());
        int matched = -1;
        run.propose(many(2), m_taxonomy, [&](const MatchResult &result) { matched = result.matched; });
        QTRY_COMPARE(matched, 2);
        QVERIFY(!answered);
    }

    void theLastQuestionIsTheOneAnswered()
    {
        MatchRun run;
        run.setAtOnce(0);
        QList<int> answers;
        for (const int count : {50, 20, 5})
            run.propose(many(count), m_taxonomy, [&](const MatchResult &result) { answers.append(result.matched); });
        QTRY_COMPARE(answers, QList<int>{5});
    }

    void aRunThatGoesAwayIsNoTrouble()
    {
        bool answered = false;
        {
            MatchRun run;
            run.setAtOnce(0);
            run.propose(many(60), m_taxonomy, [&](const MatchResult &) { answered = true; });
        }
        MatchRun another;
        another.setAtOnce(0);
        int matched = -1;
        another.propose(many(60), m_taxonomy, [&](const MatchResult &result) { matched = result.matched; });
        QTRY_COMPARE(matched, 60);
        QVERIFY(!answered);
    }

    void theCostOfAWishIsWorkedOutToo()
    {
        MatchRun run;
        run.setAtOnce(0);
        MatchRequest request = many(2);
        for (MatchSupporter &supporter : request.supporters)
            supporter.capacity = 1;
        bool answered = false;
        run.costOf(request, m_taxonomy, {{1}, {1001}}, [&](const OverrideCost &cost) {
            answered = true;
            QVERIFY(cost.refused.empty());
        });
        QTRY_VERIFY(answered);
    }

private:
    static MatchRequest many(int count)
    {
        std::vector<MatchReferral> referrals;
        std::vector<MatchSupporter> supporters;
        for (int i = 1; i <= count; ++i) {
            referrals.push_back(waitingPeer(i));
            supporters.push_back(readySupporter(1000 + i));
        }
        return requestOf(std::move(referrals), std::move(supporters));
    }

    Taxonomy m_taxonomy = Taxonomy::builtIn();
};

QTEST_GUILESS_MAIN(TestMatchRun)
#include "tst_match_run.moc"
