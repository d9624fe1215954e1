// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

/// \file
/// Words for what happened and how it reached the programme (domain.md, Enumerations).

namespace wardmate {

/// Who told the programme, by role; the name is not asked.
enum class ReferrerKind {
    Self,
    Colleague,
    DepartmentLeader,
    ChargeNurse,
    RiskOrLegal,
    PatientSafety,
    RcaOrMmChair,
    TrainingLead,
    Supporter,
    AutomaticTrigger
};
template<>
[[nodiscard]] std::span<const Word<ReferrerKind>> wordsOf<ReferrerKind>();

/// How the referral came in.
enum class ReceivedVia {
    Phone,
    Email,
    Form,
    InPerson,
    SafetyReport,
    Pager,
    Debrief,
    Import
};
template<>
[[nodiscard]] std::span<const Word<ReceivedVia>> wordsOf<ReceivedVia>();

/// What happened.
enum class EventCategory {
    MedicalError,
    PreventableHarm,
    UnexpectedPatientDeath,
    PaediatricEvent,
    YoungAdultDeath,
    FirstPatientDeath,
    FailureToDetectDeterioration,
    MultipleBadOutcomes,
    LongTermPatientDeath,
    PatientLikeFamily,
    PatientAggression,
    ExposureInjury,
    Litigation,
    BoardComplaint,
    ReviewProcess,
    ColleagueDeath,
    CommunityEvent,
    MassCasualty,
    DifficultDiagnosis,
    MoralDistress,
    WorkplaceConflict,
    CumulativeStress,
    PersonalLoss,
    Undisclosed,
    Other
};
template<>
[[nodiscard]] std::span<const Word<EventCategory>> wordsOf<EventCategory>();

/// Report groups of the categories.
enum class EventGroup {
    ClinicalOutcome,
    ErrorOrHarm,
    AggressionOrExposure,
    LegalOrReview,
    StaffOrOther
};
template<>
[[nodiscard]] std::span<const Word<EventGroup>> wordsOf<EventGroup>();

/// The field of practice an event belongs to, for matching.
enum class EventNature {
    Interventional,
    Medical,
    Surgical,
    Anaesthesia,
    Obstetric,
    Paediatric,
    Psychiatric,
    Emergency,
    CriticalCare,
    Diagnostic,
    Pharmacy,
    Legal,
    Interpersonal,
    Community,
    Other
};
template<>
[[nodiscard]] std::span<const Word<EventNature>> wordsOf<EventNature>();

/// When in the week something happened or somebody usually works.
enum class ShiftBand {
    Day,
    Evening,
    Night,
    Weekend
};
template<>
[[nodiscard]] std::span<const Word<ShiftBand>> wordsOf<ShiftBand>();

/// The report group a category belongs to (domain.md, event category).
[[nodiscard]] EventGroup groupOf(EventCategory category);

} // namespace wardmate
