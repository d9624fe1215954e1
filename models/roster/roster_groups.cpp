// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_groups.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr std::array<Word<RosterGroup>, 5> kGroups{{
    {RosterGroup::Available, "available", QT_TRANSLATE_NOOP("Vocabulary", "Available")},
    {RosterGroup::AtLimit, "at_limit", QT_TRANSLATE_NOOP("Vocabulary", "At limit")},
    {RosterGroup::TrainingDue, "training_due", QT_TRANSLATE_NOOP("Vocabulary", "Training due")},
    {RosterGroup::Away, "away", QT_TRANSLATE_NOOP("Vocabulary", "Away")},
    {RosterGroup::Left, "left", QT_TRANSLATE_NOOP("Vocabulary", "Left")},
}};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::Readiness)
};

QString day(QDate date)
{
    //: Date pattern inside a sentence: 3 May 2026
    return QLocale().toString(date, Say::tr("d MMM yyyy"));
}

QString statusReason(SupporterStatus status)
{
    switch (status) {
    case SupporterStatus::Nominated:
        return Say::tr("nominated, not invited yet");
    case SupporterStatus::Invited:
        return Say::tr("invited, no answer yet");
    case SupporterStatus::InTraining:
        return Say::tr("in training");
    case SupporterStatus::Paused:
        return Say::tr("paused");
    case SupporterStatus::Left:
        return Say::tr("left the team");
    case SupporterStatus::Active:
        break;
    }
    return {};
}

QString trainingReason(const Supporter &supporter)
{
    return supporter.trainingValidUntil.isValid() ? Say::tr("training ended %1").arg(day(supporter.trainingValidUntil))
                                                  : Say::tr("no date for the training");
}

QString awayReason(const Supporter &supporter, QDate today)
{
    return supporter.availableFrom > today ? Say::tr("away until %1").arg(day(supporter.availableFrom.addDays(-1)))
                                           : Say::tr("away since %1").arg(day(supporter.availableTo.addDays(1)));
}

QStringList reasons(const SupporterStanding &standing, QDate today)
{
    const Supporter &supporter = standing.supporter;
    if (supporter.status == SupporterStatus::Left)
        return {statusReason(supporter.status)};
    QStringList words;
    for (const QString &code : standing.notReadyBecause) {
        if (code == "not_active"_L1)
            words.append(statusReason(supporter.status));
        else if (code == "training_lapsed"_L1)
            words.append(trainingReason(supporter));
        else if (code == "no_agreement"_L1)
            words.append(Say::tr("no confidentiality agreement"));
        else if (code == "away"_L1)
            words.append(awayReason(supporter, today));
    }
    return words;
}

} // namespace

template<>
std::span<const Word<RosterGroup>> wordsOf<RosterGroup>()
{
    return kGroups;
}

bool isIn(RosterGroup group, const SupporterStanding &standing, QDate today)
{
    const Supporter &supporter = standing.supporter;
    if (supporter.status == SupporterStatus::Left)
        return group == RosterGroup::Left;
    switch (group) {
    case RosterGroup::Available:
        return standing.isReady() && standing.freeCapacity() > 0 && !restsUntil(standing, today).isValid();
    case RosterGroup::AtLimit:
        return supporter.status == SupporterStatus::Active && standing.freeCapacity() == 0;
    case RosterGroup::TrainingDue:
        return !supporter.trainingValidUntil.isValid()
            || supporter.trainingValidUntil <= today.addDays(kTrainingNoticeDays);
    case RosterGroup::Away:
        return supporter.status == SupporterStatus::Paused || standing.notReadyBecause.contains(u"away"_s);
    case RosterGroup::Left:
        break;
    }
    return false;
}

QDate restsUntil(const SupporterStanding &standing, QDate today)
{
    if (!standing.lastClosedOn.isValid() || standing.supporter.coolDownDays <= 0)
        return {};
    const QDate until = standing.lastClosedOn.addDays(standing.supporter.coolDownDays);
    return until >= today ? until : QDate();
}

QDate lastContactOf(const SupporterStanding &standing)
{
    return std::max(standing.lastAssignedOn, standing.lastClosedOn);
}

QString readinessText(const SupporterStanding &standing, QDate today)
{
    const QStringList why = reasons(standing, today);
    if (!why.isEmpty())
        return Say::tr("Not ready: %1").arg(QLocale().createSeparatedList(why));
    if (standing.freeCapacity() == 0)
        return Say::tr("At the limit: %n referral(s) open", nullptr, standing.openCases);
    if (const QDate until = restsUntil(standing, today); until.isValid())
        return Say::tr("Resting until %1 after the last referral").arg(day(until));
    return Say::tr("Ready for %n more referral(s)", nullptr, standing.freeCapacity());
}

} // namespace wardmate
