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
