// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::QueueWords)
};

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

QString clockTime(const QTime &time)
{
    QString pattern = QLocale().timeFormat(QLocale::ShortFormat);
    pattern.remove(u":ss"_s);
    return QLocale().toString(time, pattern);
}

/// "tomorrow", "Fri", "26 Nov"
QString dayWords(const QDate &day, const QDate &today)
{
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return Say::tr("today");
    if (ahead == 1)
        return Say::tr("tomorrow");
    if (ahead < 7)
        return QLocale().toString(day, u"ddd"_s);
    //: Date pattern of a day more than a week ahead, short, for lists: 26 Nov
    return QLocale().toString(day, Say::tr("d MMM"));
}

QString beforeDeadline(Verb verb, const QueueRow &row, const QString &day, const QString &limit)
{
    switch (verb) {
    case Verb::Assign:
        return Say::tr("Match by %1").arg(limit);
    case Verb::Told:
        return Say::tr("Tell the supporter by %1").arg(limit);
    case Verb::Outreach:
        return row.attempts > 0 ? Say::tr("Try again %1").arg(day) : Say::tr("Call %1").arg(day);
    case Verb::NoResponse:
        return Say::tr("Note no response %1").arg(day);
    case Verb::Conversation:
        return Say::tr("Ask about the talk %1").arg(day);
    case Verb::Close:
        if (row.state == ReferralState::Supporting)
            return Say::tr("Follow up %1").arg(day);
        return Say::tr("Close %1").arg(day);
    default:
        return day;
    }
}

QString endedWords(const QueueRow &row)
{
    switch (row.state) {
    case ReferralState::Purged:
        return Say::tr("Closed, name erased");
    case ReferralState::OutOfScope:
        return Say::tr("Out of scope");
    case ReferralState::Duplicate:
        return Say::tr("Recorded twice");
    case ReferralState::Withdrawn:
        return Say::tr("Withdrawn");
    default:
        return row.outcome ? labelOf(*row.outcome) : Say::tr("Closed");
    }
}

} // namespace

StepStanding standingOf(const QueueRow &row, const LocalNow &now)
{
    if (!nextVerb(row))
        return StepStanding::Done;
    if (row.dueAt.isValid() && row.dueAt < now.utc())
        return StepStanding::Overdue;
    const bool isToday = row.dueAt.isValid() && now.dayOf(row.dueAt) == now.today();
    return isToday ? StepStanding::DueToday : StepStanding::Later;
}

std::optional<Verb> nextVerb(const QueueRow &row)
{
    Referral referral;
    referral.state = row.state;
    referral.toldAt = row.toldAt;
    referral.attempts = row.attempts;
    return nextVerb(referral);
}

QList<Verb> verbsFor(const QueueRow &row, PersonRole role)
{
    Referral referral;
    referral.state = row.state;
    referral.toldAt = row.toldAt;
    if (row.isHeld)
        referral.heldAt = row.receivedAt; // since when does not matter
    return verbsFor(referral, role);
}

QString nextStepWords(const QueueRow &row, const LocalNow &now)
{
    const std::optional<Verb> verb = nextVerb(row);
    if (!verb)
        return endedWords(row);
    if (row.dueAt.isValid() && row.dueAt < now.utc()) {
        const qint64 late = row.dueAt.secsTo(now.utc());
        if (late >= 2 * kDay)
            return Say::tr("Overdue %n day(s)", nullptr, int(late / kDay));
        return late < kHour ? Say::tr("Overdue") : Say::tr("Overdue %1 h").arg(late / kHour);
    }
    const QDate today = now.today();
    const QDate day = row.dueAt.isValid() ? now.dayOf(row.dueAt) : today;
    const QString words = dayWords(day, today);
    return beforeDeadline(
        *verb, row, words, day == today && row.dueAt.isValid() ? clockTime(now.timeOf(row.dueAt)) : words);
}

QString spokenNextStep(const QueueRow &row, const LocalNow &now)
{
    if (standingOf(row, now) != StepStanding::Overdue)
        return nextStepWords(row, now);
    const qint64 late = row.dueAt.secsTo(now.utc());
    if (late >= 2 * kDay)
        return Say::tr("Overdue by %n day(s)", nullptr, int(late / kDay));
    if (late >= kHour)
        return Say::tr("Overdue by %n hour(s)", nullptr, int(late / kHour));
    return Say::tr("Overdue by %n minute(s)", nullptr, int(qMax<qint64>(1, late / 60)));
}

QString verbCaption(Verb verb)
{
    switch (verb) {
    case Verb::Triage:
        return Say::tr("&Ready to match");
    case Verb::Assign:
        return Say::tr("&Find a supporter");
    case Verb::Reassign:
        return Say::tr("Ask another &supporter");
    case Verb::Unassign:
        return Say::tr("Supporter ca&nnot take it");
    case Verb::Told:
        return Say::tr("&Write to the supporter…");
    case Verb::Outreach:
        return Say::tr("&Log contact…");
    case Verb::Connected:
        return Say::tr("Peer &accepted");
    case Verb::Declined:
        return Say::tr("Peer &declined…");
    case Verb::NoResponse:
        return Say::tr("No res&ponse");
    case Verb::Conversation:
        return Say::tr("Log &conversation…");
    case Verb::OfferResource:
        return Say::tr("&Resources given");
    case Verb::FurtherHelp:
        return Say::tr("Further &help…");
    case Verb::FollowUp:
        return Say::tr("Followed &up");
    case Verb::Close:
        return Say::tr("Cl&ose…");
    case Verb::Reopen:
        return Say::tr("Open a&gain");
    case Verb::OutOfScope:
        return Say::tr("Out of scop&e");
    case Verb::Duplicate:
        return Say::tr("Recorded &twice");
    case Verb::Withdrawn:
        return Say::tr("Withdra&wn by the peer");
    case Verb::Hold:
        return Say::tr("Legal hol&d…");
    case Verb::Release:
        return Say::tr("&Release the hold");
    case Verb::Crisis:
        return Say::tr("Crisis line given");
    case Verb::Escalate:
        return Say::tr("Handed on");
    }
    return {};
}

QString verbAct(Verb verb)
{
    switch (verb) {
    case Verb::Triage:
        return Say::tr("ready to match");
    case Verb::Assign:
    case Verb::Reassign:
        return Say::tr("choice of supporter");
    case Verb::Unassign:
        return Say::tr("supporter cannot take it");
    case Verb::Told:
        return Say::tr("supporter told");
    case Verb::Outreach:
        return Say::tr("log contact");
    case Verb::Connected:
        return Say::tr("peer accepted");
    case Verb::Declined:
        return Say::tr("peer declined");
    case Verb::NoResponse:
        return Say::tr("no response");
    case Verb::Conversation:
        return Say::tr("log conversation");
    case Verb::OfferResource:
        return Say::tr("resources given");
    case Verb::FurtherHelp:
        return Say::tr("further help");
    case Verb::FollowUp:
        return Say::tr("followed up");
    case Verb::Close:
        return Say::tr("close referral");
    case Verb::Reopen:
        return Say::tr("open referral again");
    case Verb::OutOfScope:
        return Say::tr("out of scope");
    case Verb::Duplicate:
        return Say::tr("recorded twice");
    case Verb::Withdrawn:
        return Say::tr("withdrawn");
    case Verb::Hold:
        return Say::tr("legal hold");
    case Verb::Release:
        return Say::tr("release of the hold");
    case Verb::Crisis:
        return Say::tr("crisis line given");
    case Verb::Escalate:
        return Say::tr("handed on");
    }
    return {};
}

QString verbDone(Verb verb)
{
    switch (verb) {
    case Verb::Triage:
        return Say::tr("Ready to match");
    case Verb::Assign:
        return Say::tr("Supporter chosen");
    case Verb::Reassign:
        return Say::tr("Another supporter chosen");
    case Verb::Unassign:
        return Say::tr("Supporter could not take it");
    case Verb::Told:
        return Say::tr("Supporter told");
    case Verb::Outreach:
        return Say::tr("Contact logged");
    case Verb::Connected:
        return Say::tr("Peer accepted");
    case Verb::Declined:
        return Say::tr("Offer made, declined");
    case Verb::NoResponse:
        return Say::tr("No response");
    case Verb::Conversation:
        return Say::tr("Conversation logged");
    case Verb::OfferResource:
        return Say::tr("Resources given");
    case Verb::FurtherHelp:
        return Say::tr("Further help noted");
    case Verb::FollowUp:
        return Say::tr("Followed up");
    case Verb::Close:
        return Say::tr("Referral closed");
    case Verb::Reopen:
        return Say::tr("Referral open again");
    case Verb::OutOfScope:
        return Say::tr("Out of scope");
    case Verb::Duplicate:
        return Say::tr("Recorded twice");
    case Verb::Withdrawn:
        return Say::tr("Withdrawn by the peer");
    case Verb::Hold:
        return Say::tr("On hold");
    case Verb::Release:
        return Say::tr("Hold released");
    case Verb::Crisis:
        return Say::tr("Crisis line given");
    case Verb::Escalate:
        return Say::tr("Handed on");
    }
    return {};
}

} // namespace wardmate
