// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_weights.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestMatchWeights : public QObject
{
    Q_OBJECT

private slots:
    void textAndBackIsTheSame();
    void whatMakesNoSenseKeepsItsDefault();
    void preferencesHaveNoWeight();
};

void TestMatchWeights::textAndBackIsTheSame()
{
    MatchWeights weights;
    QCOMPARE(weightsFromText(weightsAsText(weights)), weights);
    weights.specialty = 0;
    weights.load = 77;
    QCOMPARE(weightsFromText(weightsAsText(weights)), weights);
}

void TestMatchWeights::whatMakesNoSenseKeepsItsDefault()
{
    QCOMPARE(weightsFromText(QString()), MatchWeights{});
    QCOMPARE(weightsFromText(u"[1,2]"_s), MatchWeights{});
    const auto some = weightsFromText(uR"({"rank":"high","load":-4,"shift":1000,"unheard":3})"_s);
    QCOMPARE(some.rank, MatchWeights{}.rank);
    QCOMPARE(some.load, 0);
    QCOMPARE(some.shift, kHighestWeight);
}

void TestMatchWeights::preferencesHaveNoWeight()
{
    MatchWeights weights;
    QVERIFY(!weights.set(Criterion::Language, 5));
    QVERIFY(!weights.set(Criterion::Gender, 5));
    QCOMPARE(weights.of(Criterion::Language), 0);
    QVERIFY(weights.set(Criterion::Rank, 5));
    QCOMPARE(weights.of(Criterion::Rank), 5);
}

QTEST_GUILESS_MAIN(TestMatchWeights)
#include "tst_match_weights.moc"
