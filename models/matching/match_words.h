// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"

/// \file
/// Words of matching: criteria, rules that exclude, ways out (domain.md, Matching). The codes are part of the JSON.

namespace wardmate {

/// What a pair is judged by.
enum class Criterion {
    Specialty,
    Rank,
    Experience,
    Profession,
    Unit,
    Language,
    Gender,
    Shift,
    Load,
    Freshness,
    Institution ///< has no weight: a partner institution comes last
};
inline constexpr int kCriterionCount = 11;
template<>
[[nodiscard]] std::span<const Word<Criterion>> wordsOf<Criterion>();

/// What rules a pair out, in the order of domain.md.
enum class ExclusionRule {
    InvolvedInEvent,
    LineOfAuthority,
    AvoidList,
    NotActive,
    TrainingLapsed,
    NoAgreement,
    AtCapacity,
    CoolingDown,
    Away,
    CategoryNotComfortable,
    RankTooLow,
    SetAside, ///< by a person, for this pair
    PresentSupporter, ///< another one is looked for
    PartnerWhileLocal
};
inline constexpr int kExclusionRuleCount = 14;
template<>
[[nodiscard]] std::span<const Word<ExclusionRule>> wordsOf<ExclusionRule>();

/// What would help a referral that has no match.
enum class WayOut {
    RaiseCapacity,
    WaitForSupporter,
    RenewTraining,
    SignAgreement,
    LiftRankRule,
    AllowPair,
    PartnerInstitution,
    CoordinatorInPerson,
    OutsideLine
};
template<>
[[nodiscard]] std::span<const Word<WayOut>> wordsOf<WayOut>();

} // namespace wardmate
