// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/personal_fit.h"
#include "tests/matching/pair_case.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestPersonalFit : public QObject
{
    Q_OBJECT

private slots:
    void sameAndOtherUnitAreKeptOrNot();
    void anUnknownUnitKeepsNothing();
    void aPartnerWorksInAnotherUnit();
    void theProgrammesHabitAppliesOnlyWhereNothingWasAsked();
    void languageIsKeptByAnyOfTheSupporters();
    void genderIsKeptOnlyWhenGiven();
};

void TestPersonalFit::sameAndOtherUnitAreKeptOrNot()
{
    PairCase pair; // unit 100 and unit 200
    pair.peer.preferredUnit = UnitPreference::Other;
    QVERIFY(keepsUnit(pair.view()));
    QCOMPARE(unitText(pair.view()), u"Works in another unit, as the peer asked"_s);
    pair.peer.preferredUnit = UnitPreference::Same;
    QVERIFY(!keepsUnit(pair.view()));
    QCOMPARE(unitText(pair.view()), u"Works in another unit; the peer asked for the same"_s);
    pair.supporter.unit = pair.peer.unit;
    QVERIFY(keepsUnit(pair.view()));
    pair.peer.preferredUnit = UnitPreference::Other;
    QVERIFY(!keepsUnit(pair.view()));
    QCOMPARE(unitText(pair.view()), u"Works in the same unit; the peer asked for another"_s);
}

void TestPersonalFit::anUnknownUnitKeepsNothing()
{
    PairCase pair;
    pair.supporter.unit = {};
    for (const UnitPreference wanted : {UnitPreference::Same, UnitPreference::Other}) {
        pair.peer.preferredUnit = wanted;
        QVERIFY(!keepsUnit(pair.view()));
    }
    QVERIFY(unitText(pair.view()).startsWith(u"Not known"_s));
}

void TestPersonalFit::aPartnerWorksInAnotherUnit()
{
    PairCase pair;
    pair.supporter.partner = true;
    pair.supporter.unit = pair.peer.unit;
    pair.peer.preferredUnit = UnitPreference::Other;
    QVERIFY(keepsUnit(pair.view()));
}

void TestPersonalFit::theProgrammesHabitAppliesOnlyWhereNothingWasAsked()
{
    PairCase pair;
    QVERIFY(!appliesUsualUnit(pair.view()));
    pair.request.usualUnit = UnitPreference::Same;
    QVERIFY(appliesUsualUnit(pair.view()));
    QVERIFY(!keepsUnit(pair.view()));
    QCOMPARE(unitText(pair.view()), u"Works in another unit"_s);
    pair.peer.preferredUnit = UnitPreference::Other;
    QVERIFY(!appliesUsualUnit(pair.view()));
    QVERIFY(keepsUnit(pair.view()));
}

void TestPersonalFit::languageIsKeptByAnyOfTheSupporters()
{
    PairCase pair;
    pair.peer.preferredLanguage = u"es"_s;
    QVERIFY(!keepsLanguage(pair.view()));
    QCOMPARE(languageText(pair.view()), u"Does not speak Spanish, which the peer asked for"_s);
    pair.supporter.languages = {u"en"_s, u"ES"_s};
    QVERIFY(keepsLanguage(pair.view()));
    QCOMPARE(languageText(pair.view()), u"Speaks Spanish, as the peer asked"_s);
    pair.supporter.languages = {};
    QVERIFY(!keepsLanguage(pair.view()));
    QVERIFY(languageText(pair.view()).startsWith(u"Languages not known"_s));
}

void TestPersonalFit::genderIsKeptOnlyWhenGiven()
{
    PairCase pair;
    QVERIFY(!statesGender(pair.peer));
    pair.peer.preferredGender = Gender::Woman;
    QVERIFY(!keepsGender(pair.view()));
    QVERIFY(genderText(pair.view()).contains(u"not given"_s));
    pair.supporter.gender = Gender::Man;
    QVERIFY(!keepsGender(pair.view()));
    pair.supporter.gender = Gender::Woman;
    QVERIFY(keepsGender(pair.view()));
    QCOMPARE(genderText(pair.view()), u"Gender as the peer asked"_s);
}

QTEST_GUILESS_MAIN(TestPersonalFit)
#include "tst_personal_fit.moc"
