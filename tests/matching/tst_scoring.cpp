// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/scoring.h"
#include "tests/matching/pair_case.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestScoring : public QObject
{
    Q_OBJECT

private slots:
    void theBestOfAllIsAHundred();
    void theScoreIsTheWeightedMean();
    void withoutWeightsEveryoneIsEqual();
    void aKeptPreferenceAddsAtLeastFortyPoints();
    void morePreferencesKeptIsBetter();
    void reasonsPutThePreferencesFirst();
    void reasonsAgreeWithTheValues();
    void whatDoesNotApplyIsNotMentioned();
};

void TestScoring::theBestOfAllIsAHundred()
{
    PairCase pair;
    pair.peer.specialty = pair.supporter.specialty = u"ICU"_s;
    pair.peer.nature = EventNature::CriticalCare;
    pair.supporter.experienced = {pair.peer.category};
    QCOMPARE(pointsOf(pair.view()), 10000);
}

void TestScoring::theScoreIsTheWeightedMean()
{
    PairCase pair;
    pair.request.weights = {};
    pair.request.weights.experience = 0;
    pair.request.weights.load = 0;
    pair.request.weights.freshness = 0;
    pair.supporter.stage = CareerStage::Early; // one below: 0.1
    // rank 20, profession 15 are left: (20 * 0.1 + 15) / 35
    QCOMPARE(pointsOf(pair.view()), qRound(100 * (60 + 40 * 17.0 / 35)));
}

void TestScoring::withoutWeightsEveryoneIsEqual()
{
    PairCase pair;
    for (const Word<Criterion> &word : wordsOf<Criterion>())
        pair.request.weights.set(word.value, 0);
    QCOMPARE(pointsOf(pair.view()), 6000);
    pair.supporter.openCases = 1;
    QCOMPARE(pointsOf(pair.view()), 6000);
}

void TestScoring::aKeptPreferenceAddsAtLeastFortyPoints()
{
    PairCase kept; // everything else as bad as it gets
    kept.peer.preferredUnit = UnitPreference::Other;
    kept.supporter.profession = ProfessionGroup::Administrative;
    kept.supporter.stage = CareerStage::Early;
    kept.supporter.openCases = 2;
    kept.supporter.profileConfirmedOn = {};
    PairCase broken; // everything else as good as it gets
    broken.peer.preferredUnit = UnitPreference::Other;
    broken.supporter.unit = broken.peer.unit;
    broken.supporter.experienced = {broken.peer.category};
    QVERIFY(pointsOf(kept.view()) - pointsOf(broken.view()) >= 4000);
}

void TestScoring::morePreferencesKeptIsBetter()
{
    PairCase pair;
    pair.peer.preferredUnit = UnitPreference::Other;
    pair.peer.preferredLanguage = u"es"_s;
    pair.peer.preferredGender = Gender::Woman;
    const int one = pointsOf(pair.view());
    pair.supporter.gender = Gender::Woman;
    pair.supporter.openCases = 1; // a worse fit otherwise
    const int two = pointsOf(pair.view());
    pair.supporter.languages.append(u"es"_s);
    const int three = pointsOf(pair.view());
    QVERIFY(one < two);
    QVERIFY(two <= 2000);
    QVERIFY(three >= 6000);
}

void TestScoring::reasonsPutThePreferencesFirst()
{
    PairCase pair;
    pair.peer.preferredLanguage = u"es"_s;
    pair.request.weights.load = 90;
    const auto reasons = reasonsFor(pair.view());
    QCOMPARE(reasons[0].criterion, Criterion::Language);
    QVERIFY(!reasons[0].inFavour);
    QCOMPARE(reasons[1].criterion, Criterion::Load);
}

void TestScoring::reasonsAgreeWithTheValues()
{
    PairCase pair;
    pair.peer.specialty = u"ICU"_s;
    pair.supporter.specialty = u"pharmacy"_s;
    pair.peer.shift = ShiftBand::Night;
    const auto values = criteriaOf(pair.view());
    const auto reasons = reasonsFor(pair.view());
    QCOMPARE(values.size(), reasons.size());
    for (size_t i = 0; i < values.size(); ++i) {
        QVERIFY(values[i].value >= 0.0 && values[i].value <= 1.0);
        QCOMPARE(reasons[i].criterion, values[i].criterion);
        QCOMPARE(reasons[i].inFavour, values[i].value >= kInFavour);
        QVERIFY(!reasons[i].text.isEmpty());
    }
}

void TestScoring::whatDoesNotApplyIsNotMentioned()
{
    PairCase pair; // no specialty, shift or preference is known of the peer
    for (const MatchReason &reason : reasonsFor(pair.view())) {
        QVERIFY(reason.criterion != Criterion::Specialty);
        QVERIFY(reason.criterion != Criterion::Shift);
        QVERIFY(reason.criterion != Criterion::Unit);
        QVERIFY(reason.criterion != Criterion::Gender);
    }
}

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
