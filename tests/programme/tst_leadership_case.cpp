// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/leadership_case.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestLeadershipCase : public QObject
{
    Q_OBJECT

private slots:
    // The worked example that is printed with the formula: N 450, burnout 50 %, turnover 7.5 %, 500,000 a replacement,
    // a fifth less burnout, programme 1,000,000 (field-facts.md, section 8).
    void thePublishedExampleComesOut()
    {
        LeadershipCase numbers = nothing();
        set(numbers, CaseInput::Physicians, 450);
        set(numbers, CaseInput::Burnout, 50);
        set(numbers, CaseInput::Turnover, 7.5);
        set(numbers, CaseInput::PhysicianReplacement, 500'000);
        set(numbers, CaseInput::BurnoutReduction, 20);
        set(numbers, CaseInput::OtherCosts, 1'000'000);
        for (const Outlook outlook : kOutlooks) {
            const CaseResult result = resultOf(numbers, outlook);
            QCOMPARE(result.turnoverWithoutBurnout, 0.05);
            QCOMPARE(result.attributableTurnover, 0.025);
            QCOMPARE(result.departures, 11.25);
            QCOMPARE(result.saving, 1'125'000.0);
            QCOMPARE(result.programmeCost, 1'000'000.0);
            QCOMPARE(result.returnOnCost.value(), 0.125);
        }
    }

    void nursesWhoStayAndAreLessAbsentAreCounted()
    {
        LeadershipCase numbers = nothing();
        set(numbers, CaseInput::SupportedNurses, 100);
        set(numbers, CaseInput::LeavingWithout, 16);
        set(numbers, CaseInput::LeavingWith, 14);
        set(numbers, CaseInput::NurseReplacement, 60'000);
        set(numbers, CaseInput::HoursSaved, 4);
        set(numbers, CaseInput::NurseHour, 50);
        QCOMPARE(resultOf(numbers, Outlook::Likely).nurseSaving, 100 * (0.02 * 60'000 + 4 * 50));
    }

    void theProgrammeCostsTimeAndMoney()
    {
        LeadershipCase numbers = nothing();
        set(numbers, CaseInput::DirectorShare, 10);
        set(numbers, CaseInput::DirectorSalary, 200'000);
        set(numbers, CaseInput::CoordinatorHours, 100);
        set(numbers, CaseInput::CoordinatorHour, 40);
        set(numbers, CaseInput::Conversations, 60);
        set(numbers, CaseInput::TalkMinutes, 45);
        set(numbers, CaseInput::AdministrationMinutes, 15);
        set(numbers, CaseInput::SupportersTrained, 10);
        set(numbers, CaseInput::TrainingHours, 8);
        set(numbers, CaseInput::ActiveSupporters, 20);
        set(numbers, CaseInput::MeetingHours, 4);
        set(numbers, CaseInput::SupporterHour, 50);
        set(numbers, CaseInput::OtherCosts, 1'000);
        QCOMPARE(resultOf(numbers, Outlook::Likely).programmeCost, 20'000 + 4'000 + (60 + 80 + 80) * 50 + 1'000.0);
    }

    void withoutTheHospitalsNumbersNothingIsPromised()
    {
        const CaseResult result = resultOf({}, Outlook::Hopeful);
        QCOMPARE(result.saving, 0.0);
        QVERIFY(!result.returnOnCost);
        QVERIFY(missingInputs({}).contains(CaseInput::Physicians));
        LeadershipCase numbers;
        set(numbers, CaseInput::Physicians, 450);
        QVERIFY(!missingInputs(numbers).contains(CaseInput::Physicians));
    }

    void carefulIsNeverMoreThanLikelyNorLikelyThanHopeful()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            LeadershipCase numbers;
            for (const CaseInputInfo &info : caseInputs()) {
                const double most = info.unit == CaseUnit::Percent ? 100 : 1000;
                std::array values{random.bounded(most), random.bounded(most), random.bounded(most)};
                std::ranges::sort(values);
                numbers.own.insert(info.input, {values[0], values[1], values[2]});
            }
            // A nurse who is more likely to leave with support than without would turn the sense of what replacing costs.
            numbers.own.insert(CaseInput::LeavingWith, {0, 0, 0});
            const double careful = resultOf(numbers, Outlook::Careful).net;
            const double likely = resultOf(numbers, Outlook::Likely).net;
            QVERIFY(careful <= likely && likely <= resultOf(numbers, Outlook::Hopeful).net);
        }
    }

    void theWidestSwingStandsFirstAndWhatMovesNothingIsLeftOut()
    {
        LeadershipCase numbers;
        set(numbers, CaseInput::Physicians, 450);
        const QList<CaseSwing> swings = swingsOf(numbers);
        QVERIFY(!swings.isEmpty());
        QCOMPARE(swings.constFirst().input, CaseInput::BurnoutReduction);
        for (qsizetype i = 1; i < swings.size(); ++i)
            QVERIFY(swings.at(i - 1).width() >= swings.at(i).width());
        QVERIFY(std::ranges::none_of(
            swings, [](const CaseSwing &swing) { return swing.input == CaseInput::SupportedNurses; }));
    }

    void whatIsStoredIsReadBack()
    {
        LeadershipCase numbers;
        numbers.own.insert(CaseInput::Turnover, {5.5, 6.25, 9});
        numbers.own.insert(CaseInput::OtherCosts, {0, 100, 2'000'000});
        QCOMPARE(caseFromText(caseAsText(numbers)), numbers);
    }

    void whatCannotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("not json") << u"{"_s;
        QTest::newRow("unknown") << uR"({"colour":[1,2,3]})"_s;
        QTest::newRow("two numbers") << uR"({"turnover":[1,2]})"_s;
        QTest::newRow("falling") << uR"({"turnover":[3,2,1]})"_s;
        QTest::newRow("over a hundred") << uR"({"turnover":[3,20,101]})"_s;
        QTest::newRow("text") << uR"({"turnover":["a","b","c"]})"_s;
    }

    void whatCannotBeReadIsLeftOut()
    {
        QFETCH(QString, text);
        QCOMPARE(caseFromText(text), LeadershipCase());
    }

    void largeNumbersAreGroupedInEveryLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        QCOMPARE(caseNumber(5'625'000, CaseUnit::Money), u"5.625.000"_s);
        QCOMPARE(caseNumber(-1'125'000, CaseUnit::Money), u"-1.125.000"_s);
        QCOMPARE(caseNumber(49'500, CaseUnit::Money), u"49.500"_s);
        QCOMPARE(caseNumber(1'250, CaseUnit::Count), u"1250"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(caseNumber(1'250, CaseUnit::Count), u"1,250"_s);
        QCOMPARE(caseNumber(12'345'678, CaseUnit::Money), u"12,345,678"_s);
        QLocale::setDefault(before);
    }

    void aRangeThatCannotBeIsSaid()
    {
        QVERIFY(caseProblem(CaseInput::Turnover, {1, 2, 3}).isEmpty());
        QVERIFY(caseProblem(CaseInput::Turnover, {3, 2, 4}).contains(u"rise"_s));
        QVERIFY(caseProblem(CaseInput::Turnover, {1, 2, 120}).contains(u"100"_s));
        QVERIFY(caseProblem(CaseInput::OtherCosts, {-1, 2, 3}).contains(u"zero or more"_s));
        QVERIFY(caseProblem(CaseInput::OtherCosts, {1, 2, 1e13}).contains(u"zero or more"_s));
    }

    void everyStandardValueHasASourceAndRises()
    {
        for (const CaseInputInfo &info : caseInputs()) {
            QVERIFY2(!caseInputLabel(info.input).isEmpty(), qPrintable(info.code));
            QVERIFY2(!caseInputSource(info.input).isEmpty(), qPrintable(info.code));
            QVERIFY2(caseProblem(info.input, info.standard).isEmpty(), qPrintable(info.code));
            if (*info.source == '\0')
                QCOMPARE(info.standard, CaseRange());
        }
    }

private:
    [[nodiscard]] static LeadershipCase nothing()
    {
        LeadershipCase numbers;
        for (const CaseInputInfo &info : caseInputs())
            numbers.own.insert(info.input, {});
        return numbers;
    }
    static void set(LeadershipCase &numbers, CaseInput input, double value)
    {
        numbers.own.insert(input, {value, value, value});
    }
};

QTEST_GUILESS_MAIN(TestLeadershipCase)
#include "tst_leadership_case.moc"
