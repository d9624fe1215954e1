// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/professional_fit.h"
#include "tests/matching/pair_case.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestProfessionalFit : public QObject
{
    Q_OBJECT

private slots:
    void specialtyFallsWithDistance_data();
    void specialtyFallsWithDistance();
    void wordsNobodyKnowsAreComparedAsTheyAre();
    void sameStageOrOneAboveIsBestAndBelowIsWorst();
    void stagesAreComparedAcrossProfessions();
    void experienceCountsFieldAndKind();
    void aNatureNoFieldAnswersToLeavesTheKind();
    void professionsThatWorkTogetherAreClose();
};

void TestProfessionalFit::specialtyFallsWithDistance_data()
{
    QTest::addColumn<QString>("supporter");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("same") << u"cath lab"_s << 1.0 << u"Same specialty: Interventional cardiology"_s;
    QTest::newRow("close") << u"cardiology"_s << 0.8
                           << u"Close specialty: Cardiology, the peer Interventional cardiology"_s;
    QTest::newRow("distant") << u"neurology"_s << 0.4
                             << u"Only distantly related specialty: Neurology, the peer Interventional cardiology"_s;
    QTest::newRow("other") << u"L&D"_s << 0.0
                           << u"Other specialty: Labour and delivery, the peer Interventional cardiology"_s;
    QTest::newRow("none") << QString() << kUnknown << u"Specialty not known"_s;
}

void TestProfessionalFit::specialtyFallsWithDistance()
{
    QFETCH(QString, supporter);
    QFETCH(double, value);
    QFETCH(QString, text);
    PairCase pair;
    pair.peer.specialty = u"interventional cardiology"_s;
    pair.supporter.specialty = supporter;
    QVERIFY(appliesSpecialty(pair.view()));
    QCOMPARE(specialtyValue(pair.view()), value);
    QCOMPARE(specialtyText(pair.view()), text);
}

void TestProfessionalFit::wordsNobodyKnowsAreComparedAsTheyAre()
{
    PairCase pair;
    QVERIFY(!appliesSpecialty(pair.view()));
    pair.peer.specialty = u"Zygology"_s;
    pair.supporter.specialty = u"zygology "_s;
    QCOMPARE(specialtyValue(pair.view()), 1.0);
    pair.supporter.specialty = u"ICU"_s;
    QCOMPARE(specialtyValue(pair.view()), 0.0);
    QVERIFY(specialtyText(pair.view()).contains(u"Zygology"_s));
}

void TestProfessionalFit::sameStageOrOneAboveIsBestAndBelowIsWorst()
{
    PairCase pair;
    pair.peer.stage = CareerStage::Mid;
    std::map<CareerStage, double> values;
    for (const Word<CareerStage> &word : wordsOf<CareerStage>()) {
        pair.supporter.stage = word.value;
        values[word.value] = rankValue(pair.view());
    }
    QCOMPARE(values[CareerStage::Mid], 1.0);
    QCOMPARE(values[CareerStage::Senior], 1.0);
    QVERIFY(values[CareerStage::Leader] < 1.0 && values[CareerStage::Leader] >= kInFavour);
    QVERIFY(values[CareerStage::Early] < kUnknown);
    QVERIFY(values[CareerStage::Fellow] < values[CareerStage::Early]);
    pair.peer.stage = CareerStage::Student;
    pair.supporter.stage = CareerStage::Leader;
    QVERIFY(rankValue(pair.view()) > values[CareerStage::Early]); // however far above, better than below
    QCOMPARE(rankText(pair.view()), u"6 career step(s) above the peer"_s);
    pair.supporter.stage = {};
    QCOMPARE(rankValue(pair.view()), kUnknown);
}

void TestProfessionalFit::stagesAreComparedAcrossProfessions()
{
    PairCase pair;
    pair.peer.profession = ProfessionGroup::Trainee;
    pair.peer.stage = CareerStage::Resident;
    pair.supporter.profession = ProfessionGroup::RegisteredNurse;
    pair.supporter.stage = CareerStage::Early;
    QCOMPARE(stepsUp(pair.peer, pair.supporter), 0); // nurses have no steps between student and early career
    pair.supporter.profession = ProfessionGroup::Physician;
    QCOMPARE(stepsUp(pair.peer, pair.supporter), 2);
}

void TestProfessionalFit::experienceCountsFieldAndKind()
{
    PairCase pair;
    pair.peer.category = EventCategory::MedicalError;
    pair.peer.nature = EventNature::Interventional;
    QCOMPARE(experienceValue(pair.view()), 0.0);
    pair.supporter.experienced = {EventCategory::PreventableHarm}; // the same report group
    QCOMPARE(experienceValue(pair.view()), 0.3);
    pair.supporter.experienced = {EventCategory::MedicalError};
    QCOMPARE(experienceValue(pair.view()), 0.6);
    pair.supporter.specialty = u"interventional radiology"_s;
    QCOMPARE(experienceValue(pair.view()), 1.0);
    pair.supporter.experienced = {};
    QCOMPARE(experienceValue(pair.view()), 0.8);
    QCOMPARE(experienceText(pair.view()), u"Works in the field of the event (Interventional)"_s);
}

void TestProfessionalFit::aNatureNoFieldAnswersToLeavesTheKind()
{
    PairCase pair;
    pair.peer.category = EventCategory::Litigation;
    pair.peer.nature = EventNature::Legal;
    QCOMPARE(experienceValue(pair.view()), 0.0);
    pair.supporter.experienced = {EventCategory::Litigation};
    QCOMPARE(experienceValue(pair.view()), 1.0);
    pair.peer.category = EventCategory::Undisclosed;
    QVERIFY(!appliesExperience(pair.view()));
}

void TestProfessionalFit::professionsThatWorkTogetherAreClose()
{
    PairCase pair;
    QCOMPARE(professionValue(pair.view()), 1.0);
    pair.supporter.profession = ProfessionGroup::AdvancedPractice;
    QCOMPARE(professionValue(pair.view()), 0.5);
    QVERIFY(professionText(pair.view()).startsWith(u"Close profession"_s));
    pair.supporter.profession = ProfessionGroup::EnvironmentalServices;
    QCOMPARE(professionValue(pair.view()), 0.0);
    QVERIFY(professionText(pair.view()).startsWith(u"Other profession"_s));
    pair.peer.profession = ProfessionGroup::Other;
    QVERIFY(!appliesProfession(pair.view()));
}

QTEST_GUILESS_MAIN(TestProfessionalFit)
#include "tst_professional_fit.moc"
