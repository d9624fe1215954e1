// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/people_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestPeopleText : public QObject
{
    Q_OBJECT
private slots:
    void professionsAreRead_data();
    void professionsAreRead();
    void everyProfessionReadsItsOwnCode();
    void credentialsAreTold();
    void whatNamesNobodyIsTold();
    void stagesComeFromTitlesAndYears();
    void statusesAreRead();
};

void TestPeopleText::professionsAreRead_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const QString &code) { QTest::newRow(text) << code; };
    row("MD", u"physician"_s);
    row("M.D.", u"physician"_s);
    row("DO", u"physician"_s);
    row("RN", u"registered_nurse"_s);
    row("RN, BSN", u"registered_nurse"_s);
    row("LPN", u"practical_nurse"_s);
    row("CNA", u"nursing_assistant"_s);
    row("CRNA", u"advanced_practice"_s);
    row("NP", u"advanced_practice"_s);
    row("PA-C", u"advanced_practice"_s);
    row("Physician assistant", u"advanced_practice"_s);
    row("PharmD", u"pharmacist"_s);
    row("Neonatologist", u"physician"_s);
    row("nefróloga", u"physician"_s);
    row("Psicóloga clínica", u"other"_s);
    row("Radiologic technologist", u"technician"_s);
    row("RT", u"respiratory_therapist"_s);
    row("Resident", u"trainee"_s);
    row("Fellow", u"trainee"_s);
    row("MSW", u"social_work_chaplain"_s);
    row("chaplain", u"social_work_chaplain"_s);
    row("EVS", u"environmental_services"_s);
    row("enfermera", u"registered_nurse"_s);
    row("médico", u"physician"_s);
    row("Médica adjunta", u"physician"_s);
    row("residente", u"trainee"_s);
    row("Médico residente", u"trainee"_s);
    row("farmacéutica", u"pharmacist"_s);
    row("Auxiliar de enfermería", u"nursing_assistant"_s);
    row("matrona", u"midwife"_s);
    row("Nursing student", u"student"_s);
    row("Pharmacy technician", u"technician"_s);
    row("Respiratory therapist", u"respiratory_therapist"_s);
    row("Physical therapist", u"therapist"_s);
    row("Trabajadora social", u"social_work_chaplain"_s);
    row("Unit clerk", u"administrative"_s);
    row("Surgeon", u"physician"_s);
    row("Nurse practitioner", u"advanced_practice"_s);
    row("Juggler", u"?"_s);
    row("", u"?"_s);
}

void TestPeopleText::professionsAreRead()
{
    QFETCH(QString, code);
    const auto found = professionIn(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found ? codeOf(*found) : u"?"_s, code);
}

void TestPeopleText::everyProfessionReadsItsOwnCode()
{
    for (const auto &word : wordsOf<ProfessionGroup>())
        QCOMPARE(professionIn(codeOf(word.value)), std::optional(word.value));
}

void TestPeopleText::credentialsAreTold()
{
    QVERIFY(isCredential(u"MD"_s));
    QVERIFY(isCredential(u" RN BSN "_s));
    QVERIFY(isCredential(u"Ph.D."_s));
    QVERIFY(!isCredential(u"Ana"_s));
    QVERIFY(!isCredential(u"Ana RN"_s));
    QVERIFY(!isCredential(QString()));
}

void TestPeopleText::whatNamesNobodyIsTold()
{
    for (const QString &text : {u"staff nurse"_s, u"RN"_s, u"Nurse on duty"_s, u"Anonymous"_s, u"ICU team"_s,
             u"see notes"_s, u"multiple"_s, u"12345"_s, u"Enfermera de guardia"_s, u"varios"_s, u"Unknown RN"_s})
        QVERIFY2(isNobody(text), qPrintable(text));
    for (const QString &text : {u"Ada Lowe"_s, u"Lowe, Ada"_s, u"Ma Do"_s, u"Cher"_s, u"Ada Lowe (ICU team)"_s,
             u"Rebecca Nurse"_s, u"Student, Pat"_s, u"Ana Medina"_s})
        QVERIFY2(!isNobody(text), qPrintable(text));
}

void TestPeopleText::stagesComeFromTitlesAndYears()
{
    QCOMPARE(careerStageFrom(u"Resident"_s, 26), std::optional(CareerStage::Resident));
    QCOMPARE(careerStageFrom(u"Fellow"_s, {}), std::optional(CareerStage::Fellow));
    QCOMPARE(careerStageFrom(u"RN"_s, 0), std::optional(CareerStage::Early));
    QCOMPARE(careerStageFrom(u"RN"_s, 5), std::optional(CareerStage::Early));
    QCOMPARE(careerStageFrom(u"RN"_s, 6), std::optional(CareerStage::Mid));
    QCOMPARE(careerStageFrom(u"MD"_s, 15), std::optional(CareerStage::Mid));
    QCOMPARE(careerStageFrom(u"MD"_s, 16), std::optional(CareerStage::Senior));
    QCOMPARE(careerStageFrom(u"MD"_s, {}), std::optional<CareerStage>());
    QCOMPARE(careerStageFrom(u"Medical student"_s, 2), std::optional(CareerStage::Student));
    QCOMPARE(careerStageFrom(u"Jefa de servicio"_s, 20), std::optional(CareerStage::Leader));
    QCOMPARE(careerStageFrom(u"Médico"_s, {}), std::optional<CareerStage>());
    QCOMPARE(careerStageIn(u"mid"_s), std::optional(CareerStage::Mid));
    QCOMPARE(careerStageIn(u"PGY-3"_s), std::optional(CareerStage::Resident));
    QCOMPARE(careerStageIn(u"Mid-career"_s), std::optional(CareerStage::Mid));
}

void TestPeopleText::statusesAreRead()
{
    QCOMPARE(supporterStatusIn(u"Active"_s), std::optional(SupporterStatus::Active));
    QCOMPARE(supporterStatusIn(u"inactiva"_s), std::optional(SupporterStatus::Paused));
    QCOMPARE(supporterStatusIn(u"On leave"_s), std::optional(SupporterStatus::Paused));
    QCOMPARE(supporterStatusIn(u"en formación"_s), std::optional(SupporterStatus::InTraining));
    QCOMPARE(supporterStatusIn(u"in_training"_s), std::optional(SupporterStatus::InTraining));
    QCOMPARE(supporterStatusIn(u"blue"_s), std::optional<SupporterStatus>());
}

QTEST_GUILESS_MAIN(TestPeopleText)
#include "tst_people_text.moc"
