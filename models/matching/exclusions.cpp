// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/exclusions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace wardmate {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Matching", text, nullptr, n);
}

QString dateText(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString trainingText(const MatchSupporter &supporter)
{
    if (!supporter.trainingValidUntil.isValid())
        return say(QT_TRANSLATE_NOOP("Matching", "No valid training is noted"));
    return say(QT_TRANSLATE_NOOP("Matching", "Training was valid until %1"))
        .arg(dateText(supporter.trainingValidUntil));
}

QString awayText(const MatchSupporter &supporter, QDate today)
{
    if (supporter.availableFrom.isValid() && today < supporter.availableFrom)
        return say(QT_TRANSLATE_NOOP("Matching", "Away, available from %1")).arg(dateText(supporter.availableFrom));
    return say(QT_TRANSLATE_NOOP("Matching", "Was available until %1")).arg(dateText(supporter.availableTo));
}

QString capacityText(const MatchSupporter &supporter)
{
    if (supporter.capacity <= 0)
        return say(QT_TRANSLATE_NOOP("Matching", "Takes no referrals at present (limit 0)"));
    return say(QT_TRANSLATE_NOOP("Matching", "At the limit: %1 open of %2"))
        .arg(QLocale().toString(supporter.openCases), QLocale().toString(supporter.capacity));
}

} // namespace

RuleSet rulesAgainst(const MatchSupporter &supporter, QDate today)
{
    RuleSet rules;
    if (supporter.status != SupporterStatus::Active)
        rules.add(ExclusionRule::NotActive);
    if (!supporter.trainingValidUntil.isValid() || supporter.trainingValidUntil < today)
        rules.add(ExclusionRule::TrainingLapsed);
    if (!supporter.confidentialityOn.isValid() || supporter.confidentialityOn > today)
        rules.add(ExclusionRule::NoAgreement);
    if (supporter.freeCapacity() == 0)
        rules.add(ExclusionRule::AtCapacity);
    if (supporter.freeAgainOn.isValid() && today < supporter.freeAgainOn)
        rules.add(ExclusionRule::CoolingDown);
    const bool notYet = supporter.availableFrom.isValid() && today < supporter.availableFrom;
    const bool noLonger = supporter.availableTo.isValid() && supporter.availableTo < today;
    if (notYet || noLonger)
        rules.add(ExclusionRule::Away);
    return rules;
}

RuleSet rulesBetween(const MatchReferral &referral, const MatchSupporter &supporter, bool directorLiftsRankRule)
{
    RuleSet rules;
    if (std::ranges::find(referral.involved, supporter.id) != referral.involved.end())
        rules.add(ExclusionRule::InvolvedInEvent);
    if (referral.unit.isValid()
        && std::ranges::find(supporter.authorityOver, referral.unit) != supporter.authorityOver.end())
        rules.add(ExclusionRule::LineOfAuthority);
    if (std::ranges::find(referral.avoid, supporter.id) != referral.avoid.end())
        rules.add(ExclusionRule::AvoidList);
    if (referral.present.isValid() && referral.present == supporter.id)
        rules.add(ExclusionRule::PresentSupporter);
    if (supporter.notComfortable.contains(referral.category))
        rules.add(ExclusionRule::CategoryNotComfortable);
    if (!directorLiftsRankRule) {
        const auto steps = stepsUp(referral, supporter);
        if (steps && *steps < kLowestRankSteps)
            rules.add(ExclusionRule::RankTooLow);
    }
    return rules;
}

QString exclusionText(ExclusionRule rule, const PairView &pair)
{
    const MatchSupporter &supporter = pair.supporter;
    switch (rule) {
    case ExclusionRule::InvolvedInEvent:
        return say(QT_TRANSLATE_NOOP("Matching", "Was involved in the same event"));
    case ExclusionRule::LineOfAuthority:
        return say(QT_TRANSLATE_NOOP("Matching", "Has authority or a review role over the peer's unit"));
    case ExclusionRule::AvoidList:
        return say(QT_TRANSLATE_NOOP("Matching", "The peer would rather not talk with this supporter"));
    case ExclusionRule::NotActive:
        return say(QT_TRANSLATE_NOOP("Matching", "Not active as a supporter: %1")).arg(labelOf(supporter.status));
    case ExclusionRule::TrainingLapsed:
        return trainingText(supporter);
    case ExclusionRule::NoAgreement:
        return say(QT_TRANSLATE_NOOP("Matching", "Has not signed the confidentiality agreement"));
    case ExclusionRule::AtCapacity:
        return capacityText(supporter);
    case ExclusionRule::CoolingDown:
        return say(QT_TRANSLATE_NOOP("Matching", "Resting after a referral, free again on %1"))
            .arg(dateText(supporter.freeAgainOn));
    case ExclusionRule::Away:
        return awayText(supporter, pair.request.today);
    case ExclusionRule::CategoryNotComfortable:
        return say(QT_TRANSLATE_NOOP("Matching", "Would rather not take this kind of event (%1)"))
            .arg(labelOf(pair.referral.category));
    case ExclusionRule::RankTooLow:
        return say(QT_TRANSLATE_N_NOOP(
                       "Matching", "%n career step(s) below the peer; more than two needs the director's word"),
            std::abs(stepsUp(pair.referral, supporter).value_or(0)));
    case ExclusionRule::SetAside:
        return say(QT_TRANSLATE_NOOP("Matching", "Set aside for this peer"));
    case ExclusionRule::PresentSupporter:
        return say(QT_TRANSLATE_NOOP("Matching", "Is the one asked at present; another supporter is looked for"));
    case ExclusionRule::PartnerWhileLocal:
        return say(QT_TRANSLATE_NOOP("Matching", "From a partner institution; somebody from here goes first"));
    }
    return {};
}

std::vector<ExclusionRule> listed(RuleSet rules)
{
    std::vector<ExclusionRule> list;
    for (const Word<ExclusionRule> &word : wordsOf<ExclusionRule>()) {
        if (rules.contains(word.value))
            list.push_back(word.value);
    }
    return list;
}

} // namespace wardmate
