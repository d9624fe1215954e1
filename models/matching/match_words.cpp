// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_words.h"

namespace wardmate {

namespace {

constexpr std::array<Word<Criterion>, kCriterionCount> kCriterion{{
    {Criterion::Specialty, "specialty", QT_TRANSLATE_NOOP("Vocabulary", "Specialty")},
    {Criterion::Rank, "rank", QT_TRANSLATE_NOOP("Vocabulary", "Career stage")},
    {Criterion::Experience, "experience", QT_TRANSLATE_NOOP("Vocabulary", "Experience with such events")},
    {Criterion::Profession, "profession", QT_TRANSLATE_NOOP("Vocabulary", "Profession")},
    {Criterion::Unit, "unit", QT_TRANSLATE_NOOP("Vocabulary", "Unit")},
    {Criterion::Language, "language", QT_TRANSLATE_NOOP("Vocabulary", "Language")},
    {Criterion::Gender, "gender", QT_TRANSLATE_NOOP("Vocabulary", "Gender asked for")},
    {Criterion::Shift, "shift", QT_TRANSLATE_NOOP("Vocabulary", "Shifts")},
    {Criterion::Load, "load", QT_TRANSLATE_NOOP("Vocabulary", "Load")},
    {Criterion::Freshness, "freshness", QT_TRANSLATE_NOOP("Vocabulary", "Profile up to date")},
    {Criterion::Institution, "institution", QT_TRANSLATE_NOOP("Vocabulary", "Institution")},
}};

constexpr std::array<Word<ExclusionRule>, kExclusionRuleCount> kExclusionRule{{
    {ExclusionRule::InvolvedInEvent, "involved_in_event",
        QT_TRANSLATE_NOOP("Vocabulary", "Involved in the same event")},
    {ExclusionRule::LineOfAuthority, "line_of_authority",
        QT_TRANSLATE_NOOP("Vocabulary", "Has authority or a review role over the peer")},
    {ExclusionRule::AvoidList, "avoid_list", QT_TRANSLATE_NOOP("Vocabulary", "The peer would rather not")},
    {ExclusionRule::NotActive, "not_active", QT_TRANSLATE_NOOP("Vocabulary", "Not active")},
    {ExclusionRule::TrainingLapsed, "training_lapsed", QT_TRANSLATE_NOOP("Vocabulary", "Training not valid")},
    {ExclusionRule::NoAgreement, "no_agreement", QT_TRANSLATE_NOOP("Vocabulary", "No confidentiality agreement")},
    {ExclusionRule::AtCapacity, "at_capacity", QT_TRANSLATE_NOOP("Vocabulary", "At the limit")},
    {ExclusionRule::CoolingDown, "cooling_down", QT_TRANSLATE_NOOP("Vocabulary", "Resting after a referral")},
    {ExclusionRule::Away, "away", QT_TRANSLATE_NOOP("Vocabulary", "Away")},
    {ExclusionRule::CategoryNotComfortable, "category_not_comfortable",
        QT_TRANSLATE_NOOP("Vocabulary", "Would rather not take this kind of event")},
    {ExclusionRule::RankTooLow, "rank_too_low", QT_TRANSLATE_NOOP("Vocabulary", "Career stage too far below")},
    {ExclusionRule::SetAside, "set_aside", QT_TRANSLATE_NOOP("Vocabulary", "Set aside for this peer")},
    {ExclusionRule::PresentSupporter, "present_supporter", QT_TRANSLATE_NOOP("Vocabulary", "Is asked at present")},
    {ExclusionRule::PartnerWhileLocal, "partner_while_local",
        QT_TRANSLATE_NOOP("Vocabulary", "From a partner institution while somebody here can help")},
}};

constexpr std::array<Word<WayOut>, 9> kWayOut{{
    {WayOut::RaiseCapacity, "raise_capacity", QT_TRANSLATE_NOOP("Vocabulary", "Raise a limit")},
    {WayOut::WaitForSupporter, "wait_for_supporter", QT_TRANSLATE_NOOP("Vocabulary", "Wait for a supporter")},
    {WayOut::RenewTraining, "renew_training", QT_TRANSLATE_NOOP("Vocabulary", "Renew training")},
    {WayOut::SignAgreement, "sign_agreement", QT_TRANSLATE_NOOP("Vocabulary", "Have the agreement signed")},
    {WayOut::LiftRankRule, "lift_rank_rule", QT_TRANSLATE_NOOP("Vocabulary", "Lift the rule on career stage")},
    {WayOut::AllowPair, "allow_pair", QT_TRANSLATE_NOOP("Vocabulary", "Allow a pair that was set aside")},
    {WayOut::PartnerInstitution, "partner_institution", QT_TRANSLATE_NOOP("Vocabulary", "Ask a partner institution")},
    {WayOut::CoordinatorInPerson, "coordinator_in_person",
        QT_TRANSLATE_NOOP("Vocabulary", "The coordinator makes contact in person")},
    {WayOut::OutsideLine, "outside_line", QT_TRANSLATE_NOOP("Vocabulary", "Offer an outside line")},
}};

} // namespace

template<>
std::span<const Word<Criterion>> wordsOf<Criterion>()
{
    return kCriterion;
}

template<>
std::span<const Word<ExclusionRule>> wordsOf<ExclusionRule>()
{
    return kExclusionRule;
}

template<>
std::span<const Word<WayOut>> wordsOf<WayOut>()
{
    return kWayOut;
}

} // namespace wardmate
