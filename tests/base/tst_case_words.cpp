// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/case_words.h"

#include "tests/base/word_checks.h"

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::tests;

class TestCaseWords : public QObject
{
    Q_OBJECT

private slots:
    void everyWordHasOneCodeAndOneLabel()
    {
        checkWords<ReferralState>();
        checkWords<Outcome>();
        checkWords<Channel>();
        checkWords<AttemptResult>();
        checkWords<MinutesBand>();
        checkWords<FurtherHelp>();
        checkWords<UnitPreference>();
    }

    void codesAreThoseOfTheContract()
    {
        QCOMPARE(codesOf<Outcome>(),
            u"supported brief_contact declined_with_resources declined no_response supported_elsewhere further_help "
            "withdrawn duplicate out_of_scope"_s);
        QCOMPARE(codesOf<Channel>(), u"phone text email in_person video letter pager"_s);
        QCOMPARE(codesOf<MinutesBand>(), u"<15 15-29 30-44 45-59 60+"_s);
        QCOMPARE(codesOf<FurtherHelp>(),
            u"eap mental_health chaplain health_programme medicolegal disclosure_coaching time_off occupational_health "
            "primary_care crisis_line practical_relief other"_s);
        QVERIFY(codesOf<ReferralState>().startsWith(u"received triaged assigned outreach connected supporting"_s));
    }
};

QTEST_GUILESS_MAIN(TestCaseWords)
#include "tst_case_words.moc"
