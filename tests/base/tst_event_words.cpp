// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/event_words.h"

#include "tests/base/word_checks.h"

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::tests;

class TestEventWords : public QObject
{
    Q_OBJECT

private slots:
    void everyWordHasOneCodeAndOneLabel()
    {
        checkWords<ReferrerKind>();
        checkWords<ReceivedVia>();
        checkWords<EventCategory>();
        checkWords<EventGroup>();
        checkWords<EventNature>();
        checkWords<ShiftBand>();
    }

    void codesAreThoseOfTheContract()
    {
        QCOMPARE(codesOf<ReferrerKind>(),
            u"self colleague department_leader charge_nurse risk_or_legal patient_safety rca_or_mm_chair training_lead "
            "supporter automatic_trigger"_s);
        QCOMPARE(codesOf<ReceivedVia>(), u"phone email form in_person safety_report pager debrief import"_s);
        QCOMPARE(codesOf<EventCategory>(),
            u"medical_error preventable_harm unexpected_patient_death paediatric_event young_adult_death "
            "first_patient_death failure_to_detect_deterioration multiple_bad_outcomes long_term_patient_death "
            "patient_like_family patient_aggression exposure_injury litigation board_complaint review_process "
            "colleague_death community_event mass_casualty difficult_diagnosis moral_distress workplace_conflict "
            "cumulative_stress personal_loss undisclosed other"_s);
        QCOMPARE(codesOf<EventGroup>(),
            u"clinical_outcome error_or_harm aggression_or_exposure legal_or_review staff_or_other"_s);
        QCOMPARE(codesOf<EventNature>(),
            u"interventional medical surgical anaesthesia obstetric paediatric psychiatric emergency critical_care "
            "diagnostic pharmacy legal interpersonal community other"_s);
    }

    void everyCategoryBelongsToAReportGroup_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("group");
        QTest::newRow("an error") << u"medical_error"_s << u"error_or_harm"_s;
        QTest::newRow("harm") << u"preventable_harm"_s << u"error_or_harm"_s;
        QTest::newRow("a death") << u"unexpected_patient_death"_s << u"clinical_outcome"_s;
        QTest::newRow("assault") << u"patient_aggression"_s << u"aggression_or_exposure"_s;
        QTest::newRow("a needle") << u"exposure_injury"_s << u"aggression_or_exposure"_s;
        QTest::newRow("a claim") << u"litigation"_s << u"legal_or_review"_s;
        QTest::newRow("a review") << u"review_process"_s << u"legal_or_review"_s;
        QTest::newRow("a colleague") << u"colleague_death"_s << u"staff_or_other"_s;
        QTest::newRow("not said") << u"undisclosed"_s << u"staff_or_other"_s;
    }

    void everyCategoryBelongsToAReportGroup()
    {
        QFETCH(QString, category);
        QFETCH(QString, group);
        QCOMPARE(codeOf(groupOf(fromCode<EventCategory>(category).value())), group);
    }
};

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_event_words.moc"
