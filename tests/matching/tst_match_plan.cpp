// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_plan.h"

#include "tests/matching/match_people.h"

#include <QTest>

using namespace wardmate;

class TestMatchPlan : public QObject
{
    Q_OBJECT

private slots:
    void whatIsProposedIsWhatWouldBeAssigned()
    {
        MatchPlan plan = solved(3, 1);
        QCOMPARE(plan.pairs().size(), 3);
        QVERIFY(!plan.isChanged());
        QVERIFY(plan.row({1})->points() > 6000);
        QVERIFY(!plan.row({1})->reasons.empty());
    }

    void aChoiceTakesThePlaceOfWhoHadIt()
    {
        MatchPlan plan = solved(2, 1);
        const auto others = plan.row({2})->supporter;
        plan.choose({1}, others, m_taxonomy);
        QCOMPARE(plan.row({1})->supporter, others);
        QVERIFY(plan.row({1})->kept && plan.isChanged());
        QVERIFY(!plan.row({1})->reasons.empty());
        QVERIFY(plan.row({2})->lostPlace && !plan.row({2})->supporter);
        QCOMPARE(plan.pairs().size(), 1);
    }

    void withPlacesLeftNobodyLosesOne()
    {
        MatchPlan plan = solved(2, 2);
        plan.choose({1}, plan.row({2})->supporter, m_taxonomy);
        QVERIFY(!plan.row({2})->lostPlace);
        QCOMPARE(plan.pairs().size(), 2);
    }

    void keptRowsArePinnedAndTheRestIsFree()
    {
        MatchPlan plan = solved(3, 1);
        const auto wanted = plan.row({3})->supporter;
        plan.choose({1}, wanted, m_taxonomy);
        QCOMPARE(plan.request().pins, (std::vector{Pair{{1}, *wanted}}));
        plan.take(propose(plan.request(), m_taxonomy));
        QCOMPARE(plan.row({1})->supporter, wanted);
        QVERIFY(plan.row({1})->kept);
        QCOMPARE(plan.pairs().size(), 3);
        QVERIFY(plan.requestWithoutPin({1}).pins.empty());
    }

    void twoRowsExchangeTheirSupporters()
    {
        MatchPlan plan = solved(2, 1);
        const auto first = plan.row({1})->supporter;
        const auto second = plan.row({2})->supporter;
        QVERIFY(plan.canSwap({1}, {2}));
        plan.swap({1}, {2}, m_taxonomy);
        QCOMPARE(plan.row({1})->supporter, second);
        QCOMPARE(plan.row({2})->supporter, first);
        QVERIFY(plan.row({1})->kept && plan.row({2})->kept && plan.isChanged());
        QCOMPARE(plan.request().pins.size(), size_t(2));
        QVERIFY(!plan.row({2})->reasons.empty());
        plan.choose({2}, std::nullopt, m_taxonomy);
        QVERIFY(!plan.canSwap({1}, {2})); // nobody to exchange
    }

    void whoIsLeftForLaterTakesNobodysPlace()
    {
        MatchPlan plan = solved(2, 1);
        plan.choose({1}, std::nullopt, m_taxonomy);
        QVERIFY(plan.row({1})->isLeftOut());
        QCOMPARE(plan.request().referrals.size(), size_t(1));
        plan.take(propose(plan.request(), m_taxonomy));
        QVERIFY(plan.row({1})->isLeftOut());
        QCOMPARE(plan.pairs().size(), 1);
        QCOMPARE(plan.requestWithoutPin({1}).referrals.size(), size_t(2));
    }

    void aRowGivenBackIsProposedAnew()
    {
        MatchPlan plan = solved(2, 1);
        plan.choose({1}, std::nullopt, m_taxonomy);
        plan.release({1});
        plan.take(propose(plan.request(), m_taxonomy));
        QVERIFY(plan.row({1})->supporter);
        QCOMPARE(plan.keptCount(), 0);
    }

    void twoKeptRowsOfOnePlaceLeaveTheLastOne()
    {
        MatchPlan plan = solved(2, 1);
        const auto one = plan.row({1})->supporter;
        plan.choose({1}, one, m_taxonomy);
        plan.choose({2}, one, m_taxonomy);
        QCOMPARE(plan.row({2})->supporter, one);
        QVERIFY(plan.row({1})->lostPlace && !plan.row({1})->kept);
        QVERIFY(propose(plan.request(), m_taxonomy).refusedPins.empty());
    }

private:
    MatchPlan solved(int count, int capacity)
    {
        std::vector<MatchReferral> referrals;
        std::vector<MatchSupporter> supporters;
        for (int i = 1; i <= count; ++i) {
            referrals.push_back(waitingPeer(i));
            supporters.push_back(readySupporter(100 + i));
            supporters.back().capacity = capacity;
        }
        MatchPlan plan(requestOf(std::move(referrals), std::move(supporters)));
        plan.take(propose(plan.request(), m_taxonomy));
        return plan;
    }

    Taxonomy m_taxonomy = Taxonomy::builtIn();
};

QTEST_GUILESS_MAIN(TestMatchPlan)
#include "tst_match_plan.moc"
