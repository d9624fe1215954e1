// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/working_calendar.h"
#include "models/referrals/workflow.h"

namespace wardmate {

namespace {

QDateTime afterAttempts(const Referral &referral, const TimeTargets &targets, const WorkingCalendar &calendar)
{
    // Opened again, the first attempt that counts is the one with which this outreach began.
    const bool isOlder = referral.reopenedAt.isValid() && referral.firstAttemptAt < referral.reopenedAt;
    const QDateTime first = isOlder ? referral.lastStepAt : referral.firstAttemptAt;
    if (referral.attempts <= 1)
        return calendar.addDays(first, targets.firstRetryDays);
    // After the last retry a day is left for the answer.
    return calendar.addDays(first, targets.secondRetryDays + (referral.attempts >= kAttemptsEnough ? 1 : 0));
}

} // namespace

QDateTime nextDeadline(const Referral &referral, const ProgrammeSettings &settings)
{
    const WorkingCalendar calendar(settings.week);
    const TimeTargets &targets = settings.targets;
    switch (referral.state) {
    case ReferralState::Received:
    case ReferralState::Triaged:
        return calendar.addHours(referral.clockStart(), targets.triageHours);
    case ReferralState::Assigned:
        return calendar.addHours(referral.clockStart(), targets.outreachHours);
    case ReferralState::Outreach:
        return afterAttempts(referral, targets, calendar);
    case ReferralState::Connected:
        return calendar.addDays(referral.connectedAt, targets.firstRetryDays);
    case ReferralState::Supporting:
        return calendar.addDays(referral.followedUpAt, targets.followUpDays);
    case ReferralState::Declined:
        return calendar.addDays(referral.declinedAt, 1); // the resource sheet and the open invitation, then close
    case ReferralState::NoResponse:
        return calendar.addDays(referral.lastStepAt, 1);
    case ReferralState::Closed:
    case ReferralState::Purged:
    case ReferralState::OutOfScope:
    case ReferralState::Duplicate:
    case ReferralState::Withdrawn:
        return {};
    }
    return {};
}

} // namespace wardmate
