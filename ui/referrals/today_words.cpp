// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/today_words.h"

#include "models/base/text.h"
#include "ui/base/date_words.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::TodayWords)
};

constexpr int kNoon = 12;
constexpr int kEvening = 18;

QString late(const QDateTime &due, const QDateTime &now)
{
    const int hours = int(due.secsTo(now) / 3600);
    if (hours >= 48)
        return Say::tr("%n day(s)", nullptr, hours / 24);
    return hours < 1 ? Say::tr("under 1 h") : Say::tr("%1 h").arg(hours);
}

QString target(const QueueRow &row, const TimeTargets &targets)
{
    switch (row.state) {
    case ReferralState::Received:
    case ReferralState::Triaged:
        return Say::tr("%1 h").arg(targets.triageHours);
    case ReferralState::Assigned:
        return Say::tr("%1 h").arg(targets.outreachHours);
    case ReferralState::Supporting:
        return Say::tr("%n day(s)", nullptr, targets.followUpDays);
    default:
        return {};
    }
}

} // namespace

QString greetingWords(const QTime &time, int overdue, int today)
{
    const QString hello = time.hour() < kNoon ? Say::tr("Good morning.")
        : time.hour() < kEvening              ? Say::tr("Good afternoon.")
                                              : Say::tr("Good evening.");
    if (overdue == 0 && today == 0)
        return Say::tr("%1 Nothing is due today.", "greeting").arg(hello);
    //: Greeting, then the counts: "Good morning. 1 overdue, 2 due today."
    return Say::tr("%1 %2 overdue, %3 due today.").arg(hello).arg(overdue).arg(today);
}

QString stateWords(const QueueRow &row)
{
    const QString supporter = givenNameFirst(row.supporter);
    switch (row.state) {
    case ReferralState::Received:
    case ReferralState::Triaged:
        return Say::tr("no supporter yet");
    case ReferralState::Assigned:
        return row.toldAt.isValid() ? Say::tr("%1 was asked; was there a first contact?").arg(supporter)
                                    : Say::tr("%1 is chosen and not told yet").arg(supporter);
    case ReferralState::Outreach:
        return Say::tr("%n attempt(s) by %1", nullptr, row.attempts).arg(supporter);
    case ReferralState::Connected:
        return Say::tr("in contact with %1; have they talked?").arg(supporter);
    case ReferralState::Supporting:
        return row.conversations == 1 ? Say::tr("talked once with %1; is a second talk wanted?").arg(supporter)
                                      : Say::tr("talked %n time(s) with %1", nullptr, row.conversations).arg(supporter);
    default:
        return labelOf(row.state);
    }
}

QString owedWords(const QueueRow &row, const TimeTargets &targets, const LocalNow &now)
{
    if (standingOf(row, now) != StepStanding::Overdue)
        return nextStepWords(row, now);
    const QString against = target(row, targets);
    const QString by = late(row.dueAt, now.utc());
    return against.isEmpty() ? Say::tr("%1 overdue").arg(by) : Say::tr("%1 over the %2 target").arg(by, against);
}

} // namespace wardmate
