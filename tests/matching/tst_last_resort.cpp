// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A partner institution is the last resort, and yet nobody stays without a match because the places here went to others.
#include "models/matching/criteria/personal_fit.h"
#include "models/matching/matcher.h"
#include "models/matching/scoring.h"
#include "tests/matching/match_people.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <tuple>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestLastResort : public QObject
{
    Q_OBJECT

private slots:
    void aPartnerComesAfterWhoeverIsHere();
    void aPartnerIsAskedWhenNobodyHereMay();
    void aPartnerIsAskedWhenThePlacesHereGoToOthers();
    void theOneForWhomOnlyAPartnerFitsGetsIt();
    void aPartnerIsChosenByHandOnlyWithThatWord();
    void comparingShowsPartnersAfterAllWhoMayBeAsked();
    void aWishThatCostsAPartnerSaysSo();
    void everySmallCaseIsTheBestOfAll();

private:
    const Taxonomy m_taxonomy = Taxonomy::builtIn();
    [[nodiscard]] MatchResult solved(const MatchRequest &request) const { return propose(request, m_taxonomy); }
    [[nodiscard]] static QString institutionReason(const ReferralMatch &match)
    {
        const auto at = std::ranges::find(match.reasons, Criterion::Institution, &MatchReason::criterion);
        return at == match.reasons.end() ? QString() : at->text;
    }
};

namespace {

MatchSupporter partnerSupporter(qint64 id, int places)
{
    MatchSupporter partner = readySupporter(id);
    partner.partner = true;
    partner.capacity = places;
    return partner;
}

MatchSupporter localSupporter(qint64 id, int places)
{
    MatchSupporter local = readySupporter(id);
    local.capacity = places;
    local.profession = ProfessionGroup::Administrative; // so that partners fit better than anybody here
    return local;
}

} // namespace

void TestLastResort::aPartnerComesAfterWhoeverIsHere()
{
    const auto result = solved(requestOf({waitingPeer(1)}, {localSupporter(1, 1), partnerSupporter(2, 1)}));
    const ReferralMatch &match = result.referrals.front();
    QCOMPARE(match.supporter, SupporterId{1});
    QVERIFY(!match.partnersToo);
    QCOMPARE(match.excluded.front().rule, ExclusionRule::PartnerWhileLocal);
    QVERIFY(institutionReason(match).isEmpty());
}

void TestLastResort::aPartnerIsAskedWhenNobodyHereMay()
{
    MatchSupporter away = localSupporter(1, 1);
    away.availableFrom = kToday.addDays(1);
    const auto result = solved(requestOf({waitingPeer(1)}, {away, partnerSupporter(2, 1)}));
    QCOMPARE(result.referrals.front().supporter, SupporterId{2});
    QCOMPARE(institutionReason(result.referrals.front()), institutionText(Institution::NobodyHere));
}

void TestLastResort::aPartnerIsAskedWhenThePlacesHereGoToOthers()
{
    const auto result = solved(requestOf({waitingPeer(1), waitingPeer(2), waitingPeer(3)},
        {localSupporter(1, 2), partnerSupporter(2, 3), partnerSupporter(3, 1)}));
    QCOMPARE(result.matched, 3);
    int withPartner = 0;
    for (const ReferralMatch &match : result.referrals) {
        const bool partner = match.supporter != SupporterId{1};
        withPartner += partner ? 1 : 0;
        QCOMPARE(match.partnersToo, partner);
        QCOMPARE(match.pairs.size(), size_t(partner ? 3 : 1));
        QCOMPARE(match.excluded.size(), size_t(partner ? 0 : 2));
        QCOMPARE(institutionReason(match), partner ? institutionText(Institution::PlacesNeeded) : QString());
    }
    QCOMPARE(withPartner, 1);
}

// The only place here fits both peers; the partner may take the first alone. Whoever is here goes to the second.
void TestLastResort::theOneForWhomOnlyAPartnerFitsGetsIt()
{
    MatchReferral second = waitingPeer(2);
    second.category = EventCategory::Litigation;
    MatchSupporter partner = partnerSupporter(2, 1);
    partner.notComfortable.add(EventCategory::Litigation);
    const auto result = solved(requestOf({waitingPeer(1), second}, {localSupporter(1, 1), partner}));
    QCOMPARE(result.matched, 2);
    QCOMPARE(result.referrals[0].supporter, SupporterId{2});
    QCOMPARE(result.referrals[1].supporter, SupporterId{1});
}

void TestLastResort::aPartnerIsChosenByHandOnlyWithThatWord()
{
    MatchRequest request = requestOf({waitingPeer(1)}, {localSupporter(1, 1), partnerSupporter(2, 1)});
    request.pins = {{{1}, {2}}};
    const auto result = solved(request);
    QVERIFY(result.refusedPins.empty());
    QCOMPARE(result.referrals.front().supporter, SupporterId{2});
    QCOMPARE(institutionReason(result.referrals.front()), institutionText(Institution::Partner));
}

void TestLastResort::comparingShowsPartnersAfterAllWhoMayBeAsked()
{
    MatchSupporter away = readySupporter(3);
    away.availableFrom = kToday.addDays(1);
    MatchRequest request = requestOf({waitingPeer(1)}, {localSupporter(1, 1), partnerSupporter(2, 1), away});
    auto all = compareAll(request, m_taxonomy, {1});
    QCOMPARE(all[0].supporter, SupporterId{1});
    QCOMPARE(all[1].supporter, SupporterId{2});
    QVERIFY(*all[1].points > *all[0].points); // fits better, and yet comes after
    QCOMPARE(all[1].excluded.size(), size_t(1));
    QVERIFY(!all[2].points);
    request.partnersToo = {{1}};
    all = compareAll(request, m_taxonomy, {1});
    QCOMPARE(all[0].supporter, SupporterId{2});
    QVERIFY(all[0].excluded.empty());
}

void TestLastResort::aWishThatCostsAPartnerSaysSo()
{
    MatchReferral second = waitingPeer(2);
    second.avoid = {{2}};
    const MatchRequest request
        = requestOf({waitingPeer(1), second}, {localSupporter(1, 1), localSupporter(2, 1), partnerSupporter(3, 1)});
    QCOMPARE(solved(request).referrals[0].supporter, SupporterId{2});
    const OverrideCost cost = costOfOverride(request, m_taxonomy, {{1}, {1}});
    QCOMPARE(cost.matchedLess, 0);
    QCOMPARE(cost.partnersMore, 1);
    QCOMPARE(cost.changed, std::vector{ReferralId{2}});
    QVERIFY(cost.pointsLess < 0);
    QVERIFY(cost.text.contains(u'1'));
}

namespace {

/// Number matched, less those by last resort, then points: what goes before what.
using Worth = std::tuple<int, int, qint64>;

struct Everything {
    const MatchRequest &request;
    std::vector<std::vector<Comparison>> pairs; ///< per referral
    std::vector<int> places;
    Worth best{0, 0, 0};

    void go(size_t i, Worth worth)
    {
        if (i == pairs.size()) {
            best = std::max(best, worth);
            return;
        }
        go(i + 1, worth);
        for (const Comparison &pair : pairs[i]) {
            const auto at = std::ranges::find(request.supporters, pair.supporter, &MatchSupporter::id);
            int &left = places[size_t(at - request.supporters.begin())];
            if (!pair.points || left == 0)
                continue;
            --left;
            const auto &[matched, minusLast, points] = worth;
            go(i + 1, {matched + 1, minusLast - (pair.excluded.empty() ? 0 : 1), points + *pair.points});
            ++left;
        }
    }
};

} // namespace

void TestLastResort::everySmallCaseIsTheBestOfAll()
{
    std::mt19937 random(20261129);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    int admitted = 0;
    for (int round = 0; round < 800; ++round) {
        MatchRequest request = requestOf({}, {});
        for (int j = 1 + below(5); j > 0; --j) {
            MatchSupporter each = below(2) == 0 ? partnerSupporter(j, 1 + below(2)) : localSupporter(j, 1);
            each.stage = CareerStage(below(7));
            each.profession = ProfessionGroup(below(5));
            if (below(3) == 0)
                each.notComfortable.add(EventCategory(below(3)));
            request.supporters.push_back(each);
        }
        for (int i = 1 + below(5); i > 0; --i) {
            MatchReferral each = waitingPeer(i);
            each.stage = CareerStage(below(7));
            each.profession = ProfessionGroup(below(5));
            each.category = EventCategory(below(3));
            each.avoid = {{1 + below(6)}};
            request.referrals.push_back(each);
        }
        Everything everything{request, {}, {}};
        for (const MatchReferral &each : request.referrals)
            everything.pairs.push_back(compareAll(request, m_taxonomy, each.id));
        for (const MatchSupporter &each : request.supporters)
            everything.places.push_back(each.freeCapacity());
        everything.go(0, {0, 0, 0});
        const MatchResult result = solved(request);
        int last = 0;
        for (const ReferralMatch &match : result.referrals) {
            last += match.partnersToo ? 1 : 0;
            const auto chosen = std::ranges::find(match.pairs, match.supporter, &ScoredSupporter::supporter);
            QCOMPARE(chosen != match.pairs.end(), match.supporter.has_value()); // what is chosen is listed
        }
        QCOMPARE((Worth{result.matched, -last, result.totalPoints}), everything.best);
        admitted += last;
    }
    QVERIFY(admitted > 100);
}

QTEST_GUILESS_MAIN(TestLastResort)
#include "tst_last_resort.moc"
