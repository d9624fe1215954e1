// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/event_words.h"

namespace wardmate {

namespace {

constexpr std::array<Word<ReferrerKind>, 10> kReferrerKind{{
    {ReferrerKind::Self, "self", QT_TRANSLATE_NOOP("Vocabulary", "Self")},
    {ReferrerKind::Colleague, "colleague", QT_TRANSLATE_NOOP("Vocabulary", "Colleague")},
    {ReferrerKind::DepartmentLeader, "department_leader", QT_TRANSLATE_NOOP("Vocabulary", "Department leader")},
    {ReferrerKind::ChargeNurse, "charge_nurse", QT_TRANSLATE_NOOP("Vocabulary", "Charge nurse")},
    {ReferrerKind::RiskOrLegal, "risk_or_legal", QT_TRANSLATE_NOOP("Vocabulary", "Risk or legal")},
    {ReferrerKind::PatientSafety, "patient_safety", QT_TRANSLATE_NOOP("Vocabulary", "Patient safety")},
    {ReferrerKind::RcaOrMmChair, "rca_or_mm_chair", QT_TRANSLATE_NOOP("Vocabulary", "Chair of RCA or M&M")},
    {ReferrerKind::TrainingLead, "training_lead", QT_TRANSLATE_NOOP("Vocabulary", "Training lead")},
    {ReferrerKind::Supporter, "supporter", QT_TRANSLATE_NOOP("Vocabulary", "Supporter")},
    {ReferrerKind::AutomaticTrigger, "automatic_trigger", QT_TRANSLATE_NOOP("Vocabulary", "Automatic trigger")},
}};

constexpr std::array<Word<ReceivedVia>, 8> kReceivedVia{{
    {ReceivedVia::Phone, "phone", QT_TRANSLATE_NOOP("Vocabulary", "Phone")},
    {ReceivedVia::Email, "email", QT_TRANSLATE_NOOP("Vocabulary", "E-mail")},
    {ReceivedVia::Form, "form", QT_TRANSLATE_NOOP("Vocabulary", "Form")},
    {ReceivedVia::InPerson, "in_person", QT_TRANSLATE_NOOP("Vocabulary", "In person")},
    {ReceivedVia::SafetyReport, "safety_report", QT_TRANSLATE_NOOP("Vocabulary", "Safety report")},
    {ReceivedVia::Pager, "pager", QT_TRANSLATE_NOOP("Vocabulary", "Pager")},
    {ReceivedVia::Debrief, "debrief", QT_TRANSLATE_NOOP("Vocabulary", "Debrief")},
    {ReceivedVia::Import, "import", QT_TRANSLATE_NOOP("Vocabulary", "Import")},
}};

constexpr std::array<Word<EventCategory>, 25> kEventCategory{{
    {EventCategory::MedicalError, "medical_error", QT_TRANSLATE_NOOP("Vocabulary", "Medical error")},
    {EventCategory::PreventableHarm, "preventable_harm", QT_TRANSLATE_NOOP("Vocabulary", "Preventable harm")},
    {EventCategory::UnexpectedPatientDeath, "unexpected_patient_death",
        QT_TRANSLATE_NOOP("Vocabulary", "Unexpected death of a patient")},
    {EventCategory::PaediatricEvent, "paediatric_event", QT_TRANSLATE_NOOP("Vocabulary", "Event with a child")},
    {EventCategory::YoungAdultDeath, "young_adult_death", QT_TRANSLATE_NOOP("Vocabulary", "Death of a young adult")},
    {EventCategory::FirstPatientDeath, "first_patient_death",
        QT_TRANSLATE_NOOP("Vocabulary", "First death of a patient")},
    {EventCategory::FailureToDetectDeterioration, "failure_to_detect_deterioration",
        QT_TRANSLATE_NOOP("Vocabulary", "Deterioration not detected")},
    {EventCategory::MultipleBadOutcomes, "multiple_bad_outcomes",
        QT_TRANSLATE_NOOP("Vocabulary", "Several bad outcomes")},
    {EventCategory::LongTermPatientDeath, "long_term_patient_death",
        QT_TRANSLATE_NOOP("Vocabulary", "Death of a long-term patient")},
    {EventCategory::PatientLikeFamily, "patient_like_family",
        QT_TRANSLATE_NOOP("Vocabulary", "Patient resembled family")},
    {EventCategory::PatientAggression, "patient_aggression", QT_TRANSLATE_NOOP("Vocabulary", "Aggression or assault")},
    {EventCategory::ExposureInjury, "exposure_injury", QT_TRANSLATE_NOOP("Vocabulary", "Needlestick or exposure")},
    {EventCategory::Litigation, "litigation", QT_TRANSLATE_NOOP("Vocabulary", "Lawsuit or claim")},
    {EventCategory::BoardComplaint, "board_complaint", QT_TRANSLATE_NOOP("Vocabulary", "Complaint to a board")},
    {EventCategory::ReviewProcess, "review_process", QT_TRANSLATE_NOOP("Vocabulary", "Review (RCA, peer review)")},
    {EventCategory::ColleagueDeath, "colleague_death", QT_TRANSLATE_NOOP("Vocabulary", "Death of a colleague")},
    {EventCategory::CommunityEvent, "community_event", QT_TRANSLATE_NOOP("Vocabulary", "Event in the community")},
    {EventCategory::MassCasualty, "mass_casualty", QT_TRANSLATE_NOOP("Vocabulary", "Mass casualty or disaster")},
    {EventCategory::DifficultDiagnosis, "difficult_diagnosis",
        QT_TRANSLATE_NOOP("Vocabulary", "Difficult diagnosis given")},
    {EventCategory::MoralDistress, "moral_distress", QT_TRANSLATE_NOOP("Vocabulary", "Moral distress")},
    {EventCategory::WorkplaceConflict, "workplace_conflict", QT_TRANSLATE_NOOP("Vocabulary", "Conflict at work")},
    {EventCategory::CumulativeStress, "cumulative_stress", QT_TRANSLATE_NOOP("Vocabulary", "Cumulative stress")},
    {EventCategory::PersonalLoss, "personal_loss", QT_TRANSLATE_NOOP("Vocabulary", "Personal loss")},
    {EventCategory::Undisclosed, "undisclosed", QT_TRANSLATE_NOOP("Vocabulary", "Not disclosed")},
    {EventCategory::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other event")},
}};

constexpr std::array<Word<EventGroup>, 5> kEventGroup{{
    {EventGroup::ClinicalOutcome, "clinical_outcome", QT_TRANSLATE_NOOP("Vocabulary", "Clinical outcome")},
    {EventGroup::ErrorOrHarm, "error_or_harm", QT_TRANSLATE_NOOP("Vocabulary", "Error or harm")},
    {EventGroup::AggressionOrExposure, "aggression_or_exposure",
        QT_TRANSLATE_NOOP("Vocabulary", "Aggression or exposure")},
    {EventGroup::LegalOrReview, "legal_or_review", QT_TRANSLATE_NOOP("Vocabulary", "Legal or review")},
    {EventGroup::StaffOrOther, "staff_or_other", QT_TRANSLATE_NOOP("Vocabulary", "Staff or other")},
}};

constexpr std::array<Word<EventNature>, 15> kEventNature{{
    {EventNature::Interventional, "interventional", QT_TRANSLATE_NOOP("Vocabulary", "Interventional")},
    {EventNature::Medical, "medical", QT_TRANSLATE_NOOP("Vocabulary", "Medical")},
    {EventNature::Surgical, "surgical", QT_TRANSLATE_NOOP("Vocabulary", "Surgical")},
    {EventNature::Anaesthesia, "anaesthesia", QT_TRANSLATE_NOOP("Vocabulary", "Anaesthesia")},
    {EventNature::Obstetric, "obstetric", QT_TRANSLATE_NOOP("Vocabulary", "Obstetric")},
    {EventNature::Paediatric, "paediatric", QT_TRANSLATE_NOOP("Vocabulary", "Paediatric")},
    {EventNature::Psychiatric, "psychiatric", QT_TRANSLATE_NOOP("Vocabulary", "Psychiatric")},
    {EventNature::Emergency, "emergency", QT_TRANSLATE_NOOP("Vocabulary", "Emergency")},
    {EventNature::CriticalCare, "critical_care", QT_TRANSLATE_NOOP("Vocabulary", "Critical care")},
    {EventNature::Diagnostic, "diagnostic", QT_TRANSLATE_NOOP("Vocabulary", "Diagnostic")},
    {EventNature::Pharmacy, "pharmacy", QT_TRANSLATE_NOOP("Vocabulary", "Pharmacy")},
    {EventNature::Legal, "legal", QT_TRANSLATE_NOOP("Vocabulary", "Legal")},
    {EventNature::Interpersonal, "interpersonal", QT_TRANSLATE_NOOP("Vocabulary", "Interpersonal")},
    {EventNature::Community, "community", QT_TRANSLATE_NOOP("Vocabulary", "Community")},
    {EventNature::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other field")},
}};

constexpr std::array<Word<ShiftBand>, 4> kShiftBand{{
    {ShiftBand::Day, "day", QT_TRANSLATE_NOOP("Vocabulary", "Day")},
    {ShiftBand::Evening, "evening", QT_TRANSLATE_NOOP("Vocabulary", "Evening")},
    {ShiftBand::Night, "night", QT_TRANSLATE_NOOP("Vocabulary", "Night")},
    {ShiftBand::Weekend, "weekend", QT_TRANSLATE_NOOP("Vocabulary", "Weekend")},
}};

} // namespace

template<>
std::span<const Word<ReferrerKind>> wordsOf<ReferrerKind>()
{
    return kReferrerKind;
}

template<>
std::span<const Word<ReceivedVia>> wordsOf<ReceivedVia>()
{
    return kReceivedVia;
}

template<>
std::span<const Word<EventCategory>> wordsOf<EventCategory>()
{
    return kEventCategory;
}

template<>
std::span<const Word<EventGroup>> wordsOf<EventGroup>()
{
    return kEventGroup;
}

template<>
std::span<const Word<EventNature>> wordsOf<EventNature>()
{
    return kEventNature;
}

template<>
std::span<const Word<ShiftBand>> wordsOf<ShiftBand>()
{
    return kShiftBand;
}

EventGroup groupOf(EventCategory category)
{
    switch (category) {
    case EventCategory::UnexpectedPatientDeath:
    case EventCategory::PaediatricEvent:
    case EventCategory::YoungAdultDeath:
    case EventCategory::FirstPatientDeath:
    case EventCategory::MultipleBadOutcomes:
    case EventCategory::LongTermPatientDeath:
    case EventCategory::PatientLikeFamily:
    case EventCategory::DifficultDiagnosis:
        return EventGroup::ClinicalOutcome;
    case EventCategory::MedicalError:
    case EventCategory::PreventableHarm:
    case EventCategory::FailureToDetectDeterioration:
        return EventGroup::ErrorOrHarm;
    case EventCategory::PatientAggression:
    case EventCategory::ExposureInjury:
        return EventGroup::AggressionOrExposure;
    case EventCategory::Litigation:
    case EventCategory::BoardComplaint:
    case EventCategory::ReviewProcess:
        return EventGroup::LegalOrReview;
    case EventCategory::ColleagueDeath:
    case EventCategory::CommunityEvent:
    case EventCategory::MassCasualty:
    case EventCategory::MoralDistress:
    case EventCategory::WorkplaceConflict:
    case EventCategory::CumulativeStress:
    case EventCategory::PersonalLoss:
    case EventCategory::Undisclosed:
    case EventCategory::Other:
        return EventGroup::StaffOrOther;
    }
    return EventGroup::StaffOrOther;
}

} // namespace wardmate
