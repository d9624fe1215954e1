// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/exclusions.h"
#include "tests/matching/pair_case.h"

#include <QTest>

#include <functional>

using namespace wardmate;
using namespace Qt::StringLiterals;

using Change = std::function<void(PairCase &)>;
Q_DECLARE_METATYPE(Change)

/// Every rule on both sides of its line.
class TestExclusions : public QObject
{
    Q_OBJECT

private slots:
    void nothingSpeaksAgainstAReadyPair();
    void rulesHoldOnTheirSideOfTheLine_data();
    void rulesHoldOnTheirSideOfTheLine();
    void rankStepsCountAsTheProfessionCountsThem_data();
    void rankStepsCountAsTheProfessionCountsThem();
    void theDirectorLiftsTheRankRule();
    void sentencesNameTheFigures();
    void everyRuleHasASentence();

private:
    static RuleSet rulesOf(const PairCase &pair)
    {
        RuleSet rules = rulesAgainst(pair.supporter, kToday);
        rules.unite(rulesBetween(pair.peer, pair.supporter, pair.request.directorLiftsRankRule));
        return rules;
    }
};

void TestExclusions::nothingSpeaksAgainstAReadyPair()
{
    QVERIFY(rulesOf({}).isEmpty());
}

void TestExclusions::rulesHoldOnTheirSideOfTheLine_data()
{
    QTest::addColumn<ExclusionRule>("rule");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("excluded");
    const auto row = [](const char *name, ExclusionRule rule, bool excluded, const Change &change) {
        QTest::newRow(name) << rule << change << excluded;
    };
    using enum ExclusionRule;
    row("in the event", InvolvedInEvent, true, [](PairCase &c) { c.peer.involved = {{7}, {2}}; });
    row("another in the event", InvolvedInEvent, false, [](PairCase &c) { c.peer.involved = {{7}}; });
    row("authority over the unit", LineOfAuthority, true, [](PairCase &c) { c.supporter.authorityOver = {{200}}; });
    row("authority over another unit", LineOfAuthority, false,
        [](PairCase &c) { c.supporter.authorityOver = {{201}}; });
    row("peer without a unit", LineOfAuthority, false, [](PairCase &c) {
        c.supporter.authorityOver = {{0}};
        c.peer.unit = {};
    });
    row("avoided", AvoidList, true, [](PairCase &c) { c.peer.avoid = {{2}}; });
    row("another avoided", AvoidList, false, [](PairCase &c) { c.peer.avoid = {{3}}; });
    row("paused", NotActive, true, [](PairCase &c) { c.supporter.status = SupporterStatus::Paused; });
    row("in training", NotActive, true, [](PairCase &c) { c.supporter.status = SupporterStatus::InTraining; });
    row("training ends today", TrainingLapsed, false, [](PairCase &c) { c.supporter.trainingValidUntil = kToday; });
    row("training ended yesterday", TrainingLapsed, true,
        [](PairCase &c) { c.supporter.trainingValidUntil = kToday.addDays(-1); });
    row("never trained", TrainingLapsed, true, [](PairCase &c) { c.supporter.trainingValidUntil = {}; });
    row("no agreement", NoAgreement, true, [](PairCase &c) { c.supporter.confidentialityOn = {}; });
    row("agreement today", NoAgreement, false, [](PairCase &c) { c.supporter.confidentialityOn = kToday; });
    row("agreement tomorrow", NoAgreement, true,
        [](PairCase &c) { c.supporter.confidentialityOn = kToday.addDays(1); });
    row("one place left", AtCapacity, false, [](PairCase &c) { c.supporter.openCases = 1; });
    row("no place left", AtCapacity, true, [](PairCase &c) { c.supporter.openCases = 2; });
    row("limit of nothing", AtCapacity, true, [](PairCase &c) { c.supporter.capacity = 0; });
    row("free again today", CoolingDown, false, [](PairCase &c) { c.supporter.freeAgainOn = kToday; });
    row("free again tomorrow", CoolingDown, true, [](PairCase &c) { c.supporter.freeAgainOn = kToday.addDays(1); });
    row("back today", Away, false, [](PairCase &c) { c.supporter.availableFrom = kToday; });
    row("back tomorrow", Away, true, [](PairCase &c) { c.supporter.availableFrom = kToday.addDays(1); });
    row("last day", Away, false, [](PairCase &c) { c.supporter.availableTo = kToday; });
    row("gone since yesterday", Away, true, [](PairCase &c) { c.supporter.availableTo = kToday.addDays(-1); });
    row("not comfortable", CategoryNotComfortable, true,
        [](PairCase &c) { c.supporter.notComfortable = {EventCategory::UnexpectedPatientDeath}; });
    row("not comfortable with another", CategoryNotComfortable, false,
        [](PairCase &c) { c.supporter.notComfortable = {EventCategory::Litigation}; });
}

void TestExclusions::rulesHoldOnTheirSideOfTheLine()
{
    QFETCH(ExclusionRule, rule);
    QFETCH(Change, change);
    QFETCH(bool, excluded);
    PairCase pair;
    change(pair);
    QCOMPARE(rulesOf(pair), excluded ? RuleSet{rule} : RuleSet{});
}

void TestExclusions::rankStepsCountAsTheProfessionCountsThem_data()
{
    QTest::addColumn<ProfessionGroup>("profession");
    QTest::addColumn<CareerStage>("peer");
    QTest::addColumn<CareerStage>("supporter");
    QTest::addColumn<bool>("excluded");
    using enum ProfessionGroup;
    QTest::newRow("two below") << Physician << CareerStage::Senior << CareerStage::Early << false;
    QTest::newRow("three below") << Physician << CareerStage::Senior << CareerStage::Fellow << true;
    QTest::newRow("above") << Physician << CareerStage::Resident << CareerStage::Leader << false;
    QTest::newRow("nurse two below") << RegisteredNurse << CareerStage::Senior << CareerStage::Early << false;
    QTest::newRow("nurse three below") << RegisteredNurse << CareerStage::Leader << CareerStage::Early << true;
    QTest::newRow("student for a mid-career nurse")
        << RegisteredNurse << CareerStage::Mid << CareerStage::Student << false;
}

void TestExclusions::rankStepsCountAsTheProfessionCountsThem()
{
    QFETCH(ProfessionGroup, profession);
    QFETCH(CareerStage, peer);
    QFETCH(CareerStage, supporter);
    QFETCH(bool, excluded);
    PairCase pair;
    pair.peer.profession = pair.supporter.profession = profession;
    pair.peer.stage = peer;
    pair.supporter.stage = supporter;
    QCOMPARE(rulesOf(pair).contains(ExclusionRule::RankTooLow), excluded);
}

void TestExclusions::theDirectorLiftsTheRankRule()
{
    PairCase pair;
    pair.peer.stage = CareerStage::Leader;
    pair.supporter.stage = CareerStage::Early;
    QCOMPARE(rulesOf(pair), RuleSet{ExclusionRule::RankTooLow});
    pair.request.directorLiftsRankRule = true;
    QVERIFY(rulesOf(pair).isEmpty());
    pair.request.directorLiftsRankRule = false;
    pair.supporter.stage = {}; // not known is not below
    QVERIFY(rulesOf(pair).isEmpty());
}

void TestExclusions::sentencesNameTheFigures()
{
    PairCase pair;
    pair.supporter.openCases = 2;
    QCOMPARE(exclusionText(ExclusionRule::AtCapacity, pair.view()), u"At the limit: 2 open of 2"_s);
    pair.supporter.capacity = 0;
    QVERIFY(exclusionText(ExclusionRule::AtCapacity, pair.view()).contains(u"limit 0"_s));
    pair.supporter.status = SupporterStatus::Paused;
    QVERIFY(exclusionText(ExclusionRule::NotActive, pair.view()).contains(labelOf(SupporterStatus::Paused)));
    pair.supporter.availableFrom = kToday.addDays(7);
    QVERIFY(exclusionText(ExclusionRule::Away, pair.view()).contains(u"from"_s));
    pair.supporter.availableFrom = {};
    pair.supporter.availableTo = kToday.addDays(-7);
    QVERIFY(exclusionText(ExclusionRule::Away, pair.view()).contains(u"until"_s));
    pair.peer.stage = CareerStage::Leader;
    pair.supporter.stage = CareerStage::Early;
    QVERIFY(exclusionText(ExclusionRule::RankTooLow, pair.view()).startsWith(u'3'));
}

void TestExclusions::everyRuleHasASentence()
{
    PairCase pair;
    pair.peer.category = EventCategory::MedicalError;
    RuleSet all;
    for (const Word<ExclusionRule> &word : wordsOf<ExclusionRule>()) {
        all.add(word.value);
        const QString text = exclusionText(word.value, pair.view());
        QVERIFY(!text.isEmpty());
        for (const char *jargon : {"case", "patient", "client", "database", "record", "user"})
            QVERIFY2(!text.contains(QLatin1StringView(jargon), Qt::CaseInsensitive), qPrintable(text));
    }
    QCOMPARE(listed(all).size(), size_t(kExclusionRuleCount));
}

QTEST_GUILESS_MAIN(TestExclusions)
#include "tst_exclusions.moc"
