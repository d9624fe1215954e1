// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/assignment.h"
#include "models/matching/match_json.h"
#include "models/matching/matcher.h"
#include "tests/matching/match_people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestMatcher : public QObject
{
    Q_OBJECT

private slots:
    void nobodyWaitingIsFine();
    void capacityIsWhatIsLeftOfTheLimit();
    void theStatedPreferenceBeatsEveryWeight();
    void amongSeveralAPreferenceIsNotTradedForFit();
    void aPinIsKeptAndTheRestWorkedOutAgain();
    void aPinAgainstARuleIsRefused();
    void morePinsThanPlacesAreRefused();
    void aPairSetAsideIsNotProposedAgain();
    void alternativesAreTheNextBestThree();
    void totalIsTheSumOfTheChosen();
    void chosenIsTheOptimumOfThePrintedPairs();
    void permutingTheInputChangesNothing();
    void someoneWithTwoReferralsIsMatchedForBoth();
    void whyNobodyNamesTheFewestRules();
    void whyNobodyWhenEveryPlaceIsNeeded();
    void theCostOfAnOverrideIsShown();
    void theDirectorCanLiftTheRankRule();
    void comparisonListsEverybodyBestFirst();
    void jsonHasTheShapeOfTheContract();
    void cancellingGivesNothing();

private:
    [[nodiscard]] MatchResult solved(const MatchRequest &request) const { return propose(request, m_taxonomy); }
    [[nodiscard]] static MatchRequest randomRequest(std::mt19937 &random);

    const Taxonomy m_taxonomy = Taxonomy::builtIn();
};

MatchRequest TestMatcher::randomRequest(std::mt19937 &random)
{
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    const QStringList specialties{
        u"ICU"_s, u"ED"_s, u"cardiology"_s, u"cath lab"_s, u"L&D"_s, u"pharmacy"_s, QString()};
    MatchRequest request = requestOf({}, {});
    const int supporters = 1 + below(25);
    for (int j = 0; j < supporters; ++j) {
        MatchSupporter each = readySupporter(1000 + j);
        each.profession = ProfessionGroup(below(4));
        each.stage = CareerStage(below(7));
        each.specialty = specialties[below(7)];
        each.unit = {100 + below(4)};
        each.capacity = below(4);
        each.openCases = below(2);
        each.partner = below(8) == 0;
        if (below(8) == 0)
            each.authorityOver = {{100 + below(4)}};
        if (below(9) == 0)
            each.availableFrom = kToday.addDays(3);
        if (below(3) == 0)
            each.experienced.add(EventCategory(below(25)));
        if (below(3) == 0)
            each.languages.append(u"es"_s);
        request.supporters.push_back(each);
    }
    const int referrals = 1 + below(15);
    for (int i = 0; i < referrals; ++i) {
        MatchReferral each = waitingPeer(10 + i);
        each.profession = ProfessionGroup(below(4));
        each.stage = CareerStage(below(7));
        each.specialty = specialties[below(7)];
        each.unit = {100 + below(4)};
        each.preferredUnit = UnitPreference(below(3));
        each.preferredLanguage = below(5) == 0 ? u"es"_s : QString();
        each.category = EventCategory(below(25));
        each.avoid = {{1000 + below(supporters)}};
        request.referrals.push_back(each);
    }
    return request;
}

void TestMatcher::nobodyWaitingIsFine()
{
    const auto result = solved(requestOf({}, {readySupporter(1)}));
    QCOMPARE(result.matched, 0);
    QCOMPARE(result.totalPoints, 0);
    const auto alone = solved(requestOf({waitingPeer(1)}, {}));
    QCOMPARE(alone.matched, 0);
    QVERIFY(alone.referrals.front().noMatch);
    QVERIFY(!alone.referrals.front().noMatch->waysOut.empty());
}

void TestMatcher::capacityIsWhatIsLeftOfTheLimit()
{
    MatchSupporter one = readySupporter(1);
    one.capacity = 3;
    one.openCases = 1;
    const auto result = solved(requestOf({waitingPeer(1), waitingPeer(2), waitingPeer(3)}, {one}));
    QCOMPARE(result.matched, 2);
    one.openCases = 5; // more than the limit, from before it was lowered
    const auto full = solved(requestOf({waitingPeer(1)}, {one}));
    QCOMPARE(full.matched, 0);
    QCOMPARE(full.referrals.front().excluded.front().rule, ExclusionRule::AtCapacity);
}

void TestMatcher::theStatedPreferenceBeatsEveryWeight()
{
    MatchSupporter ideal = readySupporter(1);
    ideal.specialty = u"ICU"_s;
    ideal.unit = {200};
    MatchSupporter poor = readySupporter(2);
    poor.specialty = u"pharmacy"_s;
    poor.profession = ProfessionGroup::Pharmacist;
    poor.stage = CareerStage::Early;
    poor.openCases = 1;
    poor.profileConfirmedOn = {};
    MatchReferral peer = waitingPeer(1);
    peer.specialty = u"ICU"_s;
    QCOMPARE(solved(requestOf({peer}, {ideal, poor})).referrals.front().supporter, SupporterId{1});
    peer.preferredUnit = UnitPreference::Other;
    MatchRequest request = requestOf({peer}, {ideal, poor});
    for (const int weight : {1, 1000}) {
        request.weights.specialty = weight;
        QCOMPARE(solved(request).referrals.front().supporter, SupporterId{2});
    }
}

void TestMatcher::amongSeveralAPreferenceIsNotTradedForFit()
{
    MatchSupporter sameUnit = readySupporter(1);
    sameUnit.unit = {200};
    sameUnit.specialty = u"pharmacy"_s;
    sameUnit.capacity = 1;
    MatchSupporter other = readySupporter(2);
    other.specialty = u"ICU"_s;
    other.capacity = 1;
    MatchReferral asks = waitingPeer(1);
    asks.specialty = u"pharmacy"_s;
    asks.preferredUnit = UnitPreference::Other;
    MatchReferral free = waitingPeer(2);
    free.specialty = u"ICU"_s;
    const auto result = solved(requestOf({asks, free}, {sameUnit, other}));
    QCOMPARE(result.referrals[0].supporter, SupporterId{2});
    QCOMPARE(result.referrals[1].supporter, SupporterId{1});
}

void TestMatcher::aPinIsKeptAndTheRestWorkedOutAgain()
{
    MatchSupporter good = readySupporter(1);
    good.specialty = u"ICU"_s;
    good.capacity = 1;
    MatchSupporter poor = readySupporter(2);
    poor.specialty = u"pharmacy"_s;
    poor.capacity = 1;
    MatchReferral icu = waitingPeer(1);
    icu.specialty = u"ICU"_s;
    MatchRequest request = requestOf({icu, waitingPeer(2)}, {good, poor});
    QCOMPARE(solved(request).referrals[0].supporter, SupporterId{1});
    request.pins = {{{1}, {2}}};
    const auto result = solved(request);
    QCOMPARE(result.referrals[0].supporter, SupporterId{2});
    QCOMPARE(result.referrals[1].supporter, SupporterId{1});
}

void TestMatcher::aPinAgainstARuleIsRefused()
{
    MatchReferral peer = waitingPeer(1);
    peer.avoid = {{2}};
    MatchRequest request = requestOf({peer}, {readySupporter(1), readySupporter(2)});
    request.pins = {{{1}, {2}}};
    const auto result = solved(request);
    QCOMPARE(result.refusedPins.size(), size_t(1));
    QCOMPARE(result.refusedPins.front().rule, ExclusionRule::AvoidList);
    QVERIFY(result.referrals.empty());
    request.pins = {{{1}, {9}}};
    QVERIFY(!solved(request).refusedPins.front().rule);
    request.pins = {{{9}, {1}}};
    QCOMPARE(solved(request).refusedPins.size(), size_t(1));
}

void TestMatcher::morePinsThanPlacesAreRefused()
{
    MatchSupporter one = readySupporter(1);
    one.capacity = 1;
    MatchRequest request = requestOf({waitingPeer(1), waitingPeer(2)}, {one, readySupporter(2)});
    request.pins = {{{1}, {1}}, {{1}, {1}}};
    QVERIFY(solved(request).refusedPins.empty()); // twice the same is one
    request.pins = {{{1}, {1}}, {{2}, {1}}};
    QCOMPARE(solved(request).refusedPins.front().rule, ExclusionRule::AtCapacity);
    request.pins = {{{1}, {1}}, {{1}, {2}}};
    QCOMPARE(solved(request).refusedPins.size(), size_t(1));
}

void TestMatcher::aPairSetAsideIsNotProposedAgain()
{
    MatchRequest request = requestOf({waitingPeer(1)}, {readySupporter(1), readySupporter(2)});
    QCOMPARE(solved(request).referrals.front().supporter, SupporterId{1});
    request.excluded = {{{1}, {1}}};
    const auto result = solved(request);
    QCOMPARE(result.referrals.front().supporter, SupporterId{2});
    QCOMPARE(result.referrals.front().excluded.front().rule, ExclusionRule::SetAside);
}

void TestMatcher::alternativesAreTheNextBestThree()
{
    std::vector<MatchSupporter> supporters;
    for (int j = 1; j <= 6; ++j) {
        supporters.push_back(readySupporter(j));
        supporters.back().capacity = 10;
        supporters.back().openCases = 6 - j;
    }
    const auto result = solved(requestOf({waitingPeer(1)}, supporters));
    const ReferralMatch &match = result.referrals.front();
    QCOMPARE(match.supporter, SupporterId{6});
    QCOMPARE(match.alternatives.size(), size_t(3));
    QCOMPARE(match.alternatives[0].supporter, SupporterId{5});
    QCOMPARE(match.alternatives[2].supporter, SupporterId{3});
    QCOMPARE(match.pairs.size(), size_t(6));
    QCOMPARE(match.pairs.front().points, match.points);
}

void TestMatcher::totalIsTheSumOfTheChosen()
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        const auto result = solved(randomRequest(random));
        qint64 sum = 0;
        int matched = 0;
        for (const ReferralMatch &match : result.referrals) {
            sum += match.points;
            matched += match.supporter ? 1 : 0;
        }
        QCOMPARE(result.totalPoints, sum);
        QCOMPARE(result.matched, matched);
    }
}

void TestMatcher::chosenIsTheOptimumOfThePrintedPairs()
{
    std::mt19937 random(6);
    for (int round = 0; round < 100; ++round) {
        const MatchRequest request = randomRequest(random);
        const auto result = solved(request);
        AssignmentProblem problem;
        problem.referrals = int(result.referrals.size());
        problem.supporters = int(request.supporters.size());
        problem.points.assign(size_t(problem.referrals * problem.supporters), -1);
        for (size_t i = 0; i < result.referrals.size(); ++i) {
            for (const ScoredSupporter &pair : result.referrals[i].pairs)
                problem.points[i * request.supporters.size() + size_t(pair.supporter.value - 1000)] = pair.points;
        }
        for (const MatchSupporter &each : request.supporters)
            problem.capacity.push_back(each.freeCapacity());
        const Assignment best = solveAssignment(problem);
        QCOMPARE(result.matched, best.matched);
        QCOMPARE(result.totalPoints, best.totalPoints);
    }
}

void TestMatcher::permutingTheInputChangesNothing()
{
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        MatchRequest request = randomRequest(random);
        const QByteArray before = QJsonDocument(matchToJson(solved(request), true)).toJson();
        std::ranges::shuffle(request.referrals, random);
        std::ranges::shuffle(request.supporters, random);
        QCOMPARE(QJsonDocument(matchToJson(solved(request), true)).toJson(), before);
    }
}

void TestMatcher::someoneWithTwoReferralsIsMatchedForBoth()
{
    MatchReferral first = waitingPeer(1);
    MatchReferral second = waitingPeer(2); // the same person after another event
    second.event = {2};
    MatchSupporter one = readySupporter(1);
    const auto result = solved(requestOf({first, second}, {one}));
    QCOMPARE(result.matched, 2); // each takes a place of its own
    one.capacity = 1;
    QCOMPARE(solved(requestOf({first, second}, {one})).matched, 1);
}

void TestMatcher::whyNobodyNamesTheFewestRules()
{
    MatchSupporter far = readySupporter(1);
    far.status = SupporterStatus::Paused;
    far.confidentialityOn = {};
    MatchSupporter near = readySupporter(2);
    near.trainingValidUntil = QDate(2026, 11, 1);
    MatchSupporter involved = readySupporter(3);
    MatchReferral peer = waitingPeer(1);
    peer.involved = {{3}};
    const auto result = solved(requestOf({peer}, {far, near, involved}));
    const auto why = result.referrals.front().noMatch;
    QVERIFY(why);
    QCOMPARE(
        why->rules, std::vector{ExclusionRule::TrainingLapsed}); // "involved" is one rule too, but cannot be lifted
    QCOMPARE(why->nearest, std::vector{SupporterId{2}});
    QCOMPARE(why->waysOut.front().way, WayOut::RenewTraining);
    QCOMPARE(why->waysOut.back().way, WayOut::OutsideLine);
    for (const WayOutOffer &offer : why->waysOut)
        QVERIFY(!offer.text.isEmpty());
}

void TestMatcher::whyNobodyWhenEveryPlaceIsNeeded()
{
    MatchSupporter one = readySupporter(1);
    one.capacity = 1;
    const auto result = solved(requestOf({waitingPeer(1), waitingPeer(2)}, {one}));
    QCOMPARE(result.matched, 1);
    const auto why = result.referrals.back().noMatch;
    QVERIFY(why);
    QCOMPARE(why->rules, std::vector{ExclusionRule::AtCapacity});
    QCOMPARE(why->waysOut.front().way, WayOut::RaiseCapacity);
}

void TestMatcher::theCostOfAnOverrideIsShown()
{
    MatchSupporter both = readySupporter(1);
    both.capacity = 1;
    MatchSupporter onlyFirst = readySupporter(2);
    onlyFirst.capacity = 1;
    MatchReferral second = waitingPeer(2);
    second.avoid = {{2}};
    const MatchRequest request = requestOf({waitingPeer(1), second}, {both, onlyFirst});
    const auto cost = costOfOverride(request, m_taxonomy, {{1}, {1}});
    QCOMPARE(cost.matchedLess, 1);
    QCOMPARE(cost.leftWithout, std::vector{ReferralId{2}});
    QVERIFY(!cost.text.isEmpty());
    const auto same = costOfOverride(request, m_taxonomy, {{1}, {2}});
    QCOMPARE(same.matchedLess, 0);
    QCOMPARE(same.pointsLess, 0);
    QVERIFY(!costOfOverride(request, m_taxonomy, {{2}, {2}}).refused.empty());
}

void TestMatcher::theDirectorCanLiftTheRankRule()
{
    MatchReferral leader = waitingPeer(1);
    leader.stage = CareerStage::Leader;
    MatchSupporter early = readySupporter(1);
    early.stage = CareerStage::Early;
    MatchRequest request = requestOf({leader}, {early});
    const auto refused = solved(request);
    QCOMPARE(refused.matched, 0);
    QCOMPARE(refused.referrals.front().noMatch->waysOut.front().way, WayOut::LiftRankRule);
    request.directorLiftsRankRule = true;
    QCOMPARE(solved(request).matched, 1);
}

void TestMatcher::comparisonListsEverybodyBestFirst()
{
    MatchSupporter busy = readySupporter(1);
    busy.openCases = 1;
    MatchSupporter away = readySupporter(2);
    away.availableFrom = kToday.addDays(1);
    const auto all
        = compareAll(requestOf({waitingPeer(1), waitingPeer(2)}, {busy, away, readySupporter(3)}), m_taxonomy, {1});
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].supporter, SupporterId{3});
    QCOMPARE(all[1].supporter, SupporterId{1});
    QVERIFY(!all[2].points);
    QCOMPARE(all[2].excluded.front().rule, ExclusionRule::Away);
    QCOMPARE(all[0].criteria.size(), all[2].criteria.size());
}

void TestMatcher::jsonHasTheShapeOfTheContract()
{
    MatchSupporter paused = readySupporter(2);
    paused.status = SupporterStatus::Paused;
    const auto result = solved(requestOf({waitingPeer(5)}, {readySupporter(1), paused}));
    const QJsonObject json = matchToJson(result, false);
    QCOMPARE(json[u"matched"_s].toInt(), 1);
    QCOMPARE(json[u"total_score"_s].toDouble(), result.referrals.front().score());
    const QJsonObject match = json[u"referrals"_s].toArray().first().toObject();
    QCOMPARE(match[u"referral"_s].toInt(), 5);
    QCOMPARE(match[u"supporter"_s].toInt(), 1);
    const QJsonObject reason = match[u"reasons"_s].toArray().first().toObject();
    QVERIFY(reason[u"criterion"_s].isString() && reason[u"in_favour"_s].isBool() && reason[u"text"_s].isString());
    const QJsonObject excluded = match[u"excluded"_s].toArray().first().toObject();
    QCOMPARE(excluded[u"rule"_s].toString(), u"not_active"_s);
    QCOMPARE(excluded[u"supporter"_s].toInt(), 2);
    QVERIFY(!match.contains(u"pairs"_s));
    const QJsonObject all = matchToJson(result, true)[u"referrals"_s].toArray().first().toObject();
    QCOMPARE(all[u"pairs"_s].toArray().size(), 1);
    const auto none = solved(requestOf({waitingPeer(5)}, {paused}));
    QVERIFY(matchToJson(none, false)[u"referrals"_s].toArray().first().toObject()[u"supporter"_s].isNull());
}

void TestMatcher::cancellingGivesNothing()
{
    const auto request = requestOf({waitingPeer(1)}, {readySupporter(1)});
    const auto result = propose(request, m_taxonomy, [](int) { return false; });
    QVERIFY(result.cancelled);
    QVERIFY(result.referrals.empty());
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
