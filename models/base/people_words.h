// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

/// \file
/// Words for people: professions, career stages, roles (domain.md, Enumerations).

namespace wardmate {

/// Profession, as reports and matching group it.
enum class ProfessionGroup {
    Physician,
    AdvancedPractice,
    RegisteredNurse,
    PracticalNurse,
    NursingAssistant,
    Midwife,
    Pharmacist,
    RespiratoryTherapist,
    Technician,
    Therapist,
    SocialWorkChaplain,
    Trainee,
    Student,
    EnvironmentalServices,
    Administrative,
    Other
};
template<>
[[nodiscard]] std::span<const Word<ProfessionGroup>> wordsOf<ProfessionGroup>();

/// Ordered from lowest to highest, for "similar or higher rank".
enum class CareerStage {
    Student,
    Resident,
    Fellow,
    Early,
    Mid,
    Senior,
    Leader
};
template<>
[[nodiscard]] std::span<const Word<CareerStage>> wordsOf<CareerStage>();

/// Where a supporter stands with the programme.
enum class SupporterStatus {
    Nominated,
    Invited,
    InTraining,
    Active,
    Paused,
    Left
};
template<>
[[nodiscard]] std::span<const Word<SupporterStatus>> wordsOf<SupporterStatus>();

/// Self-described, optional; used for a stated preference and the coverage view.
enum class Gender {
    Woman,
    Man,
    NonBinary,
    SelfDescribed
};
template<>
[[nodiscard]] std::span<const Word<Gender>> wordsOf<Gender>();

/// What a person with a passphrase may do (security.md 3).
enum class PersonRole {
    Coordinator,
    Director,
    Administrator
};
template<>
[[nodiscard]] std::span<const Word<PersonRole>> wordsOf<PersonRole>();

/// Steps between two career stages; positive where the second is higher. Residents and fellows are steps of
/// their own only in professions with residency (domain.md, career stage).
[[nodiscard]] int rankSteps(CareerStage from, CareerStage to, bool withResidency);

} // namespace wardmate
