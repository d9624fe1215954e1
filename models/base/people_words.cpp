// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/people_words.h"

#include <algorithm>

namespace wardmate {

namespace {

constexpr std::array<Word<ProfessionGroup>, 16> kProfessionGroup{{
    {ProfessionGroup::Physician, "physician", QT_TRANSLATE_NOOP("Vocabulary", "Physician")},
    {ProfessionGroup::AdvancedPractice, "advanced_practice",
        QT_TRANSLATE_NOOP("Vocabulary", "Advanced practice (NP, PA, CRNA)")},
    {ProfessionGroup::RegisteredNurse, "registered_nurse", QT_TRANSLATE_NOOP("Vocabulary", "Registered nurse")},
    {ProfessionGroup::PracticalNurse, "practical_nurse", QT_TRANSLATE_NOOP("Vocabulary", "Practical nurse")},
    {ProfessionGroup::NursingAssistant, "nursing_assistant", QT_TRANSLATE_NOOP("Vocabulary", "Nursing assistant")},
    {ProfessionGroup::Midwife, "midwife", QT_TRANSLATE_NOOP("Vocabulary", "Midwife")},
    {ProfessionGroup::Pharmacist, "pharmacist", QT_TRANSLATE_NOOP("Vocabulary", "Pharmacist")},
    {ProfessionGroup::RespiratoryTherapist, "respiratory_therapist",
        QT_TRANSLATE_NOOP("Vocabulary", "Respiratory therapist")},
    {ProfessionGroup::Technician, "technician", QT_TRANSLATE_NOOP("Vocabulary", "Technician")},
    {ProfessionGroup::Therapist, "therapist", QT_TRANSLATE_NOOP("Vocabulary", "Therapist (PT, OT, speech)")},
    {ProfessionGroup::SocialWorkChaplain, "social_work_chaplain",
        QT_TRANSLATE_NOOP("Vocabulary", "Social work or chaplain")},
    {ProfessionGroup::Trainee, "trainee", QT_TRANSLATE_NOOP("Vocabulary", "Trainee")},
    {ProfessionGroup::Student, "student", QT_TRANSLATE_NOOP("Vocabulary", "Student")},
    {ProfessionGroup::EnvironmentalServices, "environmental_services",
        QT_TRANSLATE_NOOP("Vocabulary", "Environmental services")},
    {ProfessionGroup::Administrative, "administrative", QT_TRANSLATE_NOOP("Vocabulary", "Administrative")},
    {ProfessionGroup::Other, "other", QT_TRANSLATE_NOOP("Vocabulary", "Other profession")},
}};

constexpr std::array<Word<CareerStage>, 7> kCareerStage{{
    {CareerStage::Student, "student", QT_TRANSLATE_NOOP("Vocabulary", "Student")},
    {CareerStage::Resident, "resident", QT_TRANSLATE_NOOP("Vocabulary", "Resident")},
    {CareerStage::Fellow, "fellow", QT_TRANSLATE_NOOP("Vocabulary", "Fellow")},
    {CareerStage::Early, "early", QT_TRANSLATE_NOOP("Vocabulary", "Early career")},
    {CareerStage::Mid, "mid", QT_TRANSLATE_NOOP("Vocabulary", "Mid career")},
    {CareerStage::Senior, "senior", QT_TRANSLATE_NOOP("Vocabulary", "Senior")},
    {CareerStage::Leader, "leader", QT_TRANSLATE_NOOP("Vocabulary", "Leader")},
}};

constexpr std::array<Word<SupporterStatus>, 6> kSupporterStatus{{
    {SupporterStatus::Nominated, "nominated", QT_TRANSLATE_NOOP("Vocabulary", "Nominated")},
    {SupporterStatus::Invited, "invited", QT_TRANSLATE_NOOP("Vocabulary", "Invited")},
    {SupporterStatus::InTraining, "in_training", QT_TRANSLATE_NOOP("Vocabulary", "In training")},
    {SupporterStatus::Active, "active", QT_TRANSLATE_NOOP("Vocabulary", "Active")},
    {SupporterStatus::Paused, "paused", QT_TRANSLATE_NOOP("Vocabulary", "Paused")},
    {SupporterStatus::Left, "left", QT_TRANSLATE_NOOP("Vocabulary", "Left")},
}};

constexpr std::array<Word<Gender>, 4> kGender{{
    {Gender::Woman, "woman", QT_TRANSLATE_NOOP("Vocabulary", "Woman")},
    {Gender::Man, "man", QT_TRANSLATE_NOOP("Vocabulary", "Man")},
    {Gender::NonBinary, "non_binary", QT_TRANSLATE_NOOP("Vocabulary", "Non-binary")},
    {Gender::SelfDescribed, "self_described", QT_TRANSLATE_NOOP("Vocabulary", "Self-described")},
}};

constexpr std::array<Word<PersonRole>, 3> kPersonRole{{
    {PersonRole::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Vocabulary", "Coordinator")},
    {PersonRole::Director, "director", QT_TRANSLATE_NOOP("Vocabulary", "Director")},
    {PersonRole::Administrator, "administrator", QT_TRANSLATE_NOOP("Vocabulary", "Administrator")},
}};

} // namespace

template<>
std::span<const Word<ProfessionGroup>> wordsOf<ProfessionGroup>()
{
    return kProfessionGroup;
}

template<>
std::span<const Word<CareerStage>> wordsOf<CareerStage>()
{
    return kCareerStage;
}

template<>
std::span<const Word<SupporterStatus>> wordsOf<SupporterStatus>()
{
    return kSupporterStatus;
}

template<>
std::span<const Word<Gender>> wordsOf<Gender>()
{
    return kGender;
}

template<>
std::span<const Word<PersonRole>> wordsOf<PersonRole>()
{
    return kPersonRole;
}

int rankSteps(CareerStage from, CareerStage to, bool withResidency)
{
    const auto rank = [withResidency](CareerStage stage) {
        const int raw = int(stage);
        if (withResidency || stage == CareerStage::Student)
            return raw;
        return std::max(raw - 2, 1); // student < early < mid < senior < leader
    };
    return rank(to) - rank(from);
}

} // namespace wardmate
