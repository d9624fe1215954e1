// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/matcher.h"
#include "models/matching/no_match.h"
#include "tests/matching/match_people.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace wardmate;

using Change = std::function<void(MatchSupporter &)>;
Q_DECLARE_METATYPE(Change)

class TestNoMatch : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleHasItsWayOut_data();
    void eachRuleHasItsWayOut();
    void whatNobodyMaySetAsideOffersOnlyOutsideHelp();
    void theThreeLastingWaysAreAlwaysThere();
    void twoRulesTogetherAreNamedTogether();
    void liftingARuleIsOfferedOnlyWhereItGivesAPlace();

private:
    const Taxonomy m_taxonomy = Taxonomy::builtIn();
    [[nodiscard]] NoMatch why(const MatchRequest &request) const
    {
        const Candidates candidates(request, m_taxonomy);
        std::vector<bool> room;
        for (int j = 0; j < candidates.supporterCount(); ++j)
            room.push_back(candidates.supporter(j).freeCapacity() > 0);
        return whyNobody(candidates, 0, room);
    }
};

void TestNoMatch::eachRuleHasItsWayOut_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ExclusionRule>("rule");
    QTest::addColumn<WayOut>("way");
    QTest::newRow("limit") << Change([](MatchSupporter &s) { s.openCases = 2; }) << ExclusionRule::AtCapacity
                           << WayOut::RaiseCapacity;
    QTest::newRow("resting") << Change([](MatchSupporter &s) { s.freeAgainOn = kToday.addDays(2); })
                             << ExclusionRule::CoolingDown << WayOut::WaitForSupporter;
    QTest::newRow("away") << Change([](MatchSupporter &s) { s.availableFrom = kToday.addDays(2); })
                          << ExclusionRule::Away << WayOut::WaitForSupporter;
    QTest::newRow("training") << Change([](MatchSupporter &s) { s.trainingValidUntil = {}; })
                              << ExclusionRule::TrainingLapsed << WayOut::RenewTraining;
    QTest::newRow("agreement") << Change([](MatchSupporter &s) { s.confidentialityOn = {}; })
                               << ExclusionRule::NoAgreement << WayOut::SignAgreement;
}

void TestNoMatch::eachRuleHasItsWayOut()
{
    QFETCH(Change, change);
    QFETCH(ExclusionRule, rule);
    QFETCH(WayOut, way);
    MatchSupporter supporter = readySupporter(7);
    change(supporter);
    const NoMatch answer = why(requestOf({waitingPeer(1)}, {supporter}));
    QCOMPARE(answer.rules, std::vector{rule});
    QCOMPARE(answer.waysOut.front().way, way);
    QCOMPARE(answer.waysOut.front().supporters, std::vector{SupporterId{7}});
    QVERIFY(answer.text.contains(labelOf(rule)));
}

void TestNoMatch::whatNobodyMaySetAsideOffersOnlyOutsideHelp()
{
    MatchReferral peer = waitingPeer(1);
    peer.avoid = {{7}};
    const NoMatch answer = why(requestOf({peer}, {readySupporter(7)}));
    QCOMPARE(answer.rules, std::vector{ExclusionRule::AvoidList});
    QCOMPARE(answer.waysOut.size(), size_t(3));
}

void TestNoMatch::theThreeLastingWaysAreAlwaysThere()
{
    for (const auto &answer :
        {why(requestOf({waitingPeer(1)}, {})), why(requestOf({waitingPeer(1)}, {readySupporter(1)}))}) {
        for (const WayOut way : {WayOut::PartnerInstitution, WayOut::CoordinatorInPerson, WayOut::OutsideLine})
            QCOMPARE(std::ranges::count(answer.waysOut, way, &WayOutOffer::way), 1);
        QVERIFY(!answer.text.isEmpty());
    }
}

void TestNoMatch::twoRulesTogetherAreNamedTogether()
{
    MatchSupporter supporter = readySupporter(7);
    supporter.trainingValidUntil = {};
    supporter.openCases = 2;
    const NoMatch answer = why(requestOf({waitingPeer(1)}, {supporter}));
    QCOMPARE(answer.rules, (std::vector{ExclusionRule::TrainingLapsed, ExclusionRule::AtCapacity}));
    QCOMPARE(answer.waysOut.size(), size_t(3)); // two steps are no quick help
}

// The director's word would help nobody when the supporter's only place goes to another peer.
void TestNoMatch::liftingARuleIsOfferedOnlyWhereItGivesAPlace()
{
    MatchReferral leader = waitingPeer(1);
    leader.stage = CareerStage::Leader;
    MatchSupporter early = readySupporter(7);
    early.stage = CareerStage::Early;
    early.capacity = 1;
    const auto whyOf = [this](const MatchRequest &request) {
        return propose(request, m_taxonomy).referrals.front().noMatch.value_or(NoMatch{});
    };
    QCOMPARE(whyOf(requestOf({leader}, {early})).rules, std::vector{ExclusionRule::RankTooLow});
    QCOMPARE(whyOf(requestOf({leader}, {early})).waysOut.front().way, WayOut::LiftRankRule);
    const MatchRequest both = requestOf({leader, waitingPeer(2)}, {early});
    QCOMPARE(whyOf(both).rules, (std::vector{ExclusionRule::AtCapacity, ExclusionRule::RankTooLow}));
    QCOMPARE(whyOf(both).waysOut.size(), size_t(3));
    MatchRequest three = both; // the other peer can go to somebody else, so there is room after all
    three.supporters.push_back(readySupporter(8));
    three.supporters.back().stage = CareerStage::Early;
    QCOMPARE(whyOf(three).rules, std::vector{ExclusionRule::RankTooLow});
    QCOMPARE(whyOf(three).waysOut.front().supporters, (std::vector{SupporterId{7}, SupporterId{8}}));
}

QTEST_GUILESS_MAIN(TestNoMatch)
#include "tst_no_match.moc"
