// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/workflow.h"

#include "models/programme/working_calendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// One step being worked out.
struct Planner {
    WorkflowStep step;
    const VerbFacts &facts;
    const ProgrammeSettings &settings;
    QDateTime at;
    QDateTime now;

    void moveTo(ReferralState state) { step.after.state = state; }
    void end(ReferralState state, Outcome outcome);
    [[nodiscard]] Result<void> assign();
    void unassign();
    [[nodiscard]] Result<void> outreach();
    [[nodiscard]] Result<void> conversation();
    [[nodiscard]] Result<void> furtherHelp();
    [[nodiscard]] Result<void> close();
    [[nodiscard]] Result<void> reopen();
    [[nodiscard]] Result<void> hold();
    void connected();
    void declined();
    [[nodiscard]] Result<void> apply(Verb verb);
    void noteFirstAttempt();
};

tl::unexpected<Error> missing(const QString &fact)
{
    return failure(Error::Kind::Invalid, u"the fact \"%1\" is needed"_s.arg(fact), u"missing_"_s + fact);
}

void Planner::noteFirstAttempt()
{
    if (!step.after.firstAttemptAt.isValid())
        step.after.firstAttemptAt = at;
}

void Planner::end(ReferralState state, Outcome outcome)
{
    Referral &after = step.after;
    after.state = state;
    after.outcome = outcome;
    after.closedAt = at;
    after.purgeDue = WorkingCalendar(settings.week).localDate(at).addDays(settings.targets.eraseDays);
}

Result<void> Planner::assign()
{
    if (!facts.supporter.isValid())
        return missing(u"supporter"_s);
    if (facts.excludePrevious && step.after.supporter.isValid())
        step.excludedSupporter = step.after.supporter;
    step.after.supporter = facts.supporter;
    step.after.assignedAt = at;
    step.after.toldAt = {};
    if (!step.after.triagedAt.isValid())
        step.after.triagedAt = at;
    moveTo(ReferralState::Assigned);
    return {};
}

void Planner::unassign()
{
    if (facts.excludePrevious)
        step.excludedSupporter = step.after.supporter;
    step.after.supporter = {};
    step.after.assignedAt = {};
    step.after.toldAt = {};
    moveTo(ReferralState::Triaged);
}

Result<void> Planner::outreach()
{
    if (!facts.channel)
        return missing(u"channel"_s);
    if (!facts.result)
        return missing(u"result"_s);
    noteFirstAttempt();
    step.after.attempts += 1;
    step.attempt = ContactAttempt{at, *facts.channel, *facts.result};
    moveTo(ReferralState::Outreach);
    return {};
}

void Planner::connected()
{
    noteFirstAttempt();
    step.after.connectedAt = at;
    step.after.declinedAt = {};
    step.after.outcome.reset();
    moveTo(ReferralState::Connected);
}

void Planner::declined()
{
    noteFirstAttempt(); // the offer was made: that is the intervention
    step.after.declinedAt = at;
    if (facts.resourcesGiven.value_or(false))
        step.after.resourcesOfferedOn = WorkingCalendar(settings.week).localDate(at);
    moveTo(ReferralState::Declined);
}

Result<void> Planner::conversation()
{
    if (!facts.channel)
        return missing(u"channel"_s);
    Referral &after = step.after;
    after.conversations += 1;
    const WorkingCalendar calendar(settings.week);
    const QDate heldOn = facts.heldOn.isValid() ? facts.heldOn : calendar.localDate(at);
    // The follow-up counts from the talk, not from when somebody found the time to write it down; of two, from the later.
    const QDateTime held = heldOn == calendar.localDate(at) ? at : std::min(calendar.onDay(heldOn, at), now);
    after.followedUpAt = after.followedUpAt.isValid() ? std::max(after.followedUpAt, held) : held;
    step.conversation = Conversation{heldOn, after.conversations, *facts.channel, facts.minutes,
        facts.resourcesGiven.value_or(false), facts.furtherHelpOffered.value_or(false)};
    if (facts.resourcesGiven.value_or(false) && !after.resourcesOfferedOn.isValid())
        after.resourcesOfferedOn = heldOn;
    after.furtherHelpOffered = after.furtherHelpOffered || facts.furtherHelpOffered.value_or(false);
    moveTo(ReferralState::Supporting);
    return {};
}

Result<void> Planner::furtherHelp()
{
    const bool accepted = facts.furtherHelpAccepted.value_or(false);
    if (accepted && !facts.furtherHelp)
        return missing(u"further_help_kind"_s);
    step.after.furtherHelpOffered = true;
    step.after.furtherHelpAccepted = step.after.furtherHelpAccepted || accepted;
    if (facts.furtherHelp)
        step.after.furtherHelpKind = facts.furtherHelp;
    return {};
}

Outcome usualOutcome(const Referral &referral)
{
    switch (referral.state) {
    case ReferralState::Declined:
        return referral.resourcesOfferedOn.isValid() ? Outcome::DeclinedWithResources : Outcome::Declined;
    case ReferralState::NoResponse:
        return Outcome::NoResponse;
    case ReferralState::Connected:
        return Outcome::BriefContact;
    default:
        return referral.furtherHelpAccepted ? Outcome::FurtherHelp : Outcome::Supported;
    }
}

Result<void> Planner::close()
{
    const Outcome outcome = facts.outcome.value_or(usualOutcome(step.after));
    const bool needsTalk = outcome == Outcome::Supported;
    if (needsTalk && step.after.conversations == 0)
        return failure(Error::Kind::Refused,
            u"no conversation has been logged, so the outcome cannot be \"supported\""_s,
            u"outcome_without_conversation"_s);
    end(ReferralState::Closed, outcome);
    return {};
}

Result<void> Planner::reopen()
{
    Referral &after = step.after;
    if (after.state == ReferralState::Purged) {
        if (!facts.identity || facts.identity->name.trimmed().isEmpty())
            return missing(u"name"_s);
        step.identity = facts.identity;
        after.purgedAt = {};
    }
    after.supporter = {};
    after.assignedAt = after.toldAt = after.closedAt = after.declinedAt = {};
    after.outcome.reset();
    after.purgeDue = {};
    after.reopenedAt = at;
    after.attempts = 0; // the retries of this time; those before stay in the history
    moveTo(ReferralState::Triaged);
    return {};
}

Result<void> Planner::hold()
{
    if (facts.holdReason.isEmpty())
        return missing(u"reason"_s);
    if (!holdReasons().contains(facts.holdReason))
        return failure(Error::Kind::Invalid, u"the fact \"reason\" is not one of %1"_s.arg(holdReasons().join(u", "_s)),
            u"bad_input"_s);
    step.after.holdReason = facts.holdReason;
    step.after.heldAt = at;
    return {};
}

Result<void> Planner::apply(Verb verb)
{
    switch (verb) {
    case Verb::Triage:
        step.after.triagedAt = at;
        moveTo(ReferralState::Triaged);
        return {};
    case Verb::Assign:
    case Verb::Reassign:
        return assign();
    case Verb::Unassign:
        unassign();
        return {};
    case Verb::Told:
        step.after.toldAt = at;
        return {};
    case Verb::Outreach:
        return outreach();
    case Verb::Connected:
        connected();
        return {};
    case Verb::Declined:
        declined();
        return {};
    case Verb::NoResponse:
        moveTo(ReferralState::NoResponse);
        return {};
    case Verb::Conversation:
        return conversation();
    case Verb::OfferResource:
        step.after.resourcesOfferedOn = WorkingCalendar(settings.week).localDate(at);
        step.after.resourcesTakenUp = facts.takenUp.value_or(step.after.resourcesTakenUp);
        return {};
    case Verb::FurtherHelp:
        return furtherHelp();
    case Verb::FollowUp:
        step.after.followedUpAt = at;
        return {};
    case Verb::Close:
        return close();
    case Verb::Reopen:
        return reopen();
    case Verb::OutOfScope:
        end(ReferralState::OutOfScope, Outcome::OutOfScope);
        return {};
    case Verb::Duplicate:
        end(ReferralState::Duplicate, Outcome::Duplicate);
        return {};
    case Verb::Withdrawn:
        end(ReferralState::Withdrawn, Outcome::Withdrawn);
        return {};
    case Verb::Hold:
        return hold();
    case Verb::Release:
        step.after.holdReason.clear();
        step.after.heldAt = {};
        return {};
    case Verb::Crisis:
        step.after.crisisAt = at;
        return {};
    case Verb::Escalate:
        step.after.escalatedAt = at;
        return {};
    }
    return {};
}

} // namespace

Result<WorkflowStep> planStep(const Referral &before, Verb verb, const VerbFacts &facts,
    const ProgrammeSettings &settings, PersonRole role, const QDateTime &now)
{
    if (role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator cannot change referrals"_s, u"role"_s);
    const QList<Verb> possible = verbsFor(before, role);
    if ((verb == Verb::Hold || verb == Verb::Release) && role != PersonRole::Director && isAllowed(verb, before.state))
        return failure(Error::Kind::Refused, u"only a director sets or releases a hold"_s, u"director_only"_s);
    if (!possible.contains(verb) && !(verb == Verb::Told && isAllowed(verb, before.state))) { // told again: told anew
        QStringList codes;
        for (const Verb other : possible)
            codes.append(codeOf(other));
        return failure(Error::Kind::Refused,
            u"\"%1\" is not possible in the state \"%2\"; possible now: %3"_s.arg(
                codeOf(verb), codeOf(before.state), codes.join(u", "_s)),
            verb == Verb::Hold && before.heldAt.isValid() ? u"on_hold"_s : u"illegal_verb"_s);
    }
    const QDateTime at = facts.at.isValid() ? facts.at.toUTC() : now;
    const WorkingCalendar calendar(settings.week); // days only: what is entered at noon may have begun in the morning
    if (at > now.addSecs(60) || (facts.heldOn.isValid() && facts.heldOn > calendar.localDate(now)))
        return failure(Error::Kind::Invalid, u"the time given is in the future"_s, u"future_time"_s);
    const QDate received = calendar.localDate(before.receivedAt);
    if (received.isValid()
        && (calendar.localDate(at) < received || (facts.heldOn.isValid() && facts.heldOn < received)))
        return failure(
            Error::Kind::Invalid, u"the time given lies before the referral was received"_s, u"time_before_receipt"_s);

    Planner planner{
        {before, {now, role, codeOf(verb), before.state, before.state}, {}, {}, {}, {}}, facts, settings, at, now};
    if (const auto applied = planner.apply(verb); !applied)
        return tl::unexpected<Error>(applied.error());
    WorkflowStep &step = planner.step;
    step.transition.at = at;
    step.transition.to = step.after.state;
    if (step.after.state != before.state)
        step.after.lastStepAt = at;
    step.after.dueAt = nextDeadline(step.after, settings);
    return step;
}

} // namespace wardmate
