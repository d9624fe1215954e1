// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/availability_fit.h"
#include "tests/matching/pair_case.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestAvailabilityFit : public QObject
{
    Q_OBJECT

private slots:
    void shiftIsSharedOrNot();
    void loadIsWhatIsTakenOfTheLimit();
    void recentReferralsCountAQuarter();
    void freshnessFallsBetweenHalfAYearAndTwo_data();
    void freshnessFallsBetweenHalfAYearAndTwo();
};

void TestAvailabilityFit::shiftIsSharedOrNot()
{
    PairCase pair;
    QVERIFY(!appliesShift(pair.view()));
    pair.peer.shift = ShiftBand::Night;
    QCOMPARE(shiftValue(pair.view()), kUnknown);
    QCOMPARE(shiftText(pair.view()), u"Usual shifts not known"_s);
    pair.supporter.shifts = {ShiftBand::Day};
    QCOMPARE(shiftValue(pair.view()), 0.0);
    pair.supporter.shifts.add(ShiftBand::Night);
    QCOMPARE(shiftValue(pair.view()), 1.0);
    QCOMPARE(shiftText(pair.view()), u"Usually works the same shift (Night)"_s);
}

void TestAvailabilityFit::loadIsWhatIsTakenOfTheLimit()
{
    PairCase pair;
    QCOMPARE(loadValue(pair.view()), 1.0);
    pair.supporter.capacity = 4;
    pair.supporter.openCases = 1;
    QCOMPARE(loadValue(pair.view()), 0.75);
    QCOMPARE(loadText(pair.view()), u"1 open of 4"_s);
    pair.supporter.openCases = 9;
    QCOMPARE(loadValue(pair.view()), 0.0);
}

void TestAvailabilityFit::recentReferralsCountAQuarter()
{
    PairCase pair;
    pair.supporter.capacity = 2;
    pair.supporter.recentCases = 2;
    QCOMPARE(loadValue(pair.view()), 0.75);
    QCOMPARE(loadText(pair.view()), u"0 open of 2, 2 more in the last three months"_s);
}

void TestAvailabilityFit::freshnessFallsBetweenHalfAYearAndTwo_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<double>("value");
    QTest::newRow("today") << 0 << 1.0;
    QTest::newRow("half a year") << 182 << 1.0;
    QTest::newRow("between") << 456 << 0.5;
    QTest::newRow("two years") << 730 << 0.0;
    QTest::newRow("long ago") << 3000 << 0.0;
}

void TestAvailabilityFit::freshnessFallsBetweenHalfAYearAndTwo()
{
    QFETCH(int, daysAgo);
    QFETCH(double, value);
    PairCase pair;
    pair.supporter.profileConfirmedOn = kToday.addDays(-daysAgo);
    QCOMPARE(freshnessValue(pair.view()), value);
    pair.supporter.profileConfirmedOn = {};
    QCOMPARE(freshnessValue(pair.view()), 0.0);
    QCOMPARE(freshnessText(pair.view()), u"Profile never confirmed"_s);
}

QTEST_GUILESS_MAIN(TestAvailabilityFit)
#include "tst_availability_fit.moc"
