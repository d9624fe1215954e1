// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_words.h"
#include "tests/base/word_checks.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestMatchWords : public QObject
{
    Q_OBJECT

private slots:
    void everyCriterionHasCodeAndLabel();
    void everyRuleHasCodeAndLabel();
    void everyWayOutHasCodeAndLabel();
};

void TestMatchWords::everyCriterionHasCodeAndLabel()
{
    tests::checkWords<Criterion>();
    QCOMPARE(tests::codesOf<Criterion>(),
        u"specialty rank experience profession unit language gender shift load freshness institution"_s);
}

void TestMatchWords::everyRuleHasCodeAndLabel()
{
    tests::checkWords<ExclusionRule>();
    QCOMPARE(tests::codesOf<ExclusionRule>(),
        u"involved_in_event line_of_authority avoid_list not_active training_lapsed no_agreement at_capacity "
        "cooling_down away category_not_comfortable rank_too_low set_aside present_supporter partner_while_local"_s);
}

void TestMatchWords::everyWayOutHasCodeAndLabel()
{
    tests::checkWords<WayOut>();
    QVERIFY(tests::codesOf<WayOut>().endsWith(u"partner_institution coordinator_in_person outside_line"_s));
}

QTEST_GUILESS_MAIN(TestMatchWords)
#include "tst_match_words.moc"
