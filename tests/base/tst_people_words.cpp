// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/people_words.h"

#include "tests/base/word_checks.h"

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::tests;

class TestPeopleWords : public QObject
{
    Q_OBJECT

private slots:
    void everyWordHasOneCodeAndOneLabel()
    {
        checkWords<ProfessionGroup>();
        checkWords<CareerStage>();
        checkWords<SupporterStatus>();
        checkWords<Gender>();
        checkWords<PersonRole>();
    }

    void codesAreThoseOfTheContract()
    {
        QCOMPARE(codesOf<ProfessionGroup>(),
            u"physician advanced_practice registered_nurse practical_nurse nursing_assistant midwife pharmacist "
            "respiratory_therapist technician therapist social_work_chaplain trainee student environmental_services "
            "administrative other"_s);
        QCOMPARE(codesOf<CareerStage>(), u"student resident fellow early mid senior leader"_s);
        QCOMPARE(codesOf<SupporterStatus>(), u"nominated invited in_training active paused left"_s);
        QCOMPARE(codesOf<PersonRole>(), u"coordinator director administrator"_s);
    }

    void residencyCountsAsStepsOnlyWhereThereIsOne_data()
    {
        QTest::addColumn<CareerStage>("from");
        QTest::addColumn<CareerStage>("to");
        QTest::addColumn<int>("withResidency");
        QTest::addColumn<int>("without");
        using enum CareerStage;
        QTest::newRow("the same") << Mid << Mid << 0 << 0;
        QTest::newRow("up one") << Mid << Senior << 1 << 1;
        QTest::newRow("down one") << Senior << Mid << -1 << -1;
        QTest::newRow("student to early") << Student << Early << 3 << 1;
        QTest::newRow("resident to early") << Resident << Early << 2 << 0;
        QTest::newRow("fellow to resident") << Fellow << Resident << -1 << 0;
        QTest::newRow("from end to end") << Student << Leader << 6 << 4;
    }

    void residencyCountsAsStepsOnlyWhereThereIsOne()
    {
        QFETCH(CareerStage, from);
        QFETCH(CareerStage, to);
        QTEST(rankSteps(from, to, true), "withResidency");
        QTEST(rankSteps(from, to, false), "without");
    }
};

QTEST_GUILESS_MAIN(TestPeopleWords)
#include "tst_people_words.moc"
