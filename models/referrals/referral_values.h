// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/text.h"
#include "models/referrals/event.h"
#include "models/referrals/referral.h"
#include "models/referrals/workflow.h"

/// \file
/// What is written for each record, statement and values side by side, for one row (referral_rows.cpp) and for a great
/// many (referral_batch.cpp): into() takes the values in the order of the statement's columns.

namespace wardmate::referral_values {

using namespace Qt::StringLiterals;

inline const auto kInsertEvent
    = u"INSERT INTO event (id, occurred_on, received_at, received_via, referrer_kind, category, nature, unit_id, "
      "one_line, involved, group_support_requested, group_reached, shift_band, external_ref) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

template<typename Into>
void giveEvent(Into &&into, const Event &e, const QString &externalRef)
{
    into(e.id, e.occurredOn, e.receivedAt, e.receivedVia, e.referrerKind, e.category, e.nature, e.unit, e.oneLine,
        e.involved, e.groupSupportRequested, e.groupReached, e.shift, externalRef);
}

/// With what never changes, at once: a row that is written twice goes twice through every index.
inline const auto kInsertReferral
    = u"INSERT INTO referral (id, event_id, received_at, event_category, state, profession_group, career_stage, "
      "specialty, unit_id, preferred_unit, preferred_language, preferred_gender, preferred_channel, supporter_id, "
      "triaged_at, assigned_at, told_at, first_attempt_at, connected_at, declined_at, closed_at, followed_up_at, "
      "last_step_at, reopened_at, outcome, conversations, attempts, resources_offered_on, resources_taken_up, "
      "further_help_offered, further_help_accepted, further_help_kind, crisis_at, escalated_at, hold_reason, held_at, "
      "due_at, purge_due, purged_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

template<typename Into>
void giveReferral(Into &&into, const Referral &r, EventCategory category)
{
    into(r.id, r.event, r.receivedAt, category, r.state, r.profession, r.stage, r.specialty, r.unit, r.preferredUnit,
        r.preferredLanguage, r.preferredGender, r.preferredChannel, r.supporter, r.triagedAt, r.assignedAt, r.toldAt,
        r.firstAttemptAt, r.connectedAt, r.declinedAt, r.closedAt, r.followedUpAt, r.lastStepAt, r.reopenedAt,
        r.outcome, r.conversations, r.attempts, r.resourcesOfferedOn, r.resourcesTakenUp, r.furtherHelpOffered,
        r.furtherHelpAccepted, r.furtherHelpKind, r.crisisAt, r.escalatedAt,
        r.holdReason.isEmpty() ? std::nullopt : std::optional(r.holdReason), r.heldAt, r.dueAt, r.purgeDue, r.purgedAt);
}

inline const auto kInsertAvoid = u"INSERT OR IGNORE INTO avoid (referral_id, supporter_id) VALUES (?, ?)"_s;

inline const auto kInsertIdentity
    = u"INSERT INTO peer_identity (referral_id, name, name_key, sort_name, phone, email, best_time) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s;

template<typename Into>
void giveIdentity(Into &&into, ReferralId id, const PeerIdentity &who)
{
    into(id, who.name, personKey(who.name), folded(who.name), who.phone, who.email, who.bestTime);
}

inline const auto kInsertSearchable = u"INSERT INTO peer_search (rowid, name, spelled_out) VALUES (?, ?, ?)"_s;

inline const auto kInsertTransition
    = u"INSERT INTO transition (referral_id, place, at, role, verb, from_state, to_state) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)"_s;

template<typename Into>
void giveTransition(Into &&into, ReferralId id, int place, const Transition &t)
{
    into(id, place, t.at, t.role, t.verb, t.from, t.to);
}

inline const auto kInsertAttempt
    = u"INSERT INTO contact_attempt (referral_id, place, at, channel, result) VALUES (?, ?, ?, ?, ?)"_s;

template<typename Into>
void giveAttempt(Into &&into, ReferralId id, int place, const ContactAttempt &a)
{
    into(id, place, a.at, a.channel, a.result);
}

inline const auto kInsertConversation
    = u"INSERT INTO conversation (referral_id, place, held_on, number, mode, minutes_band, resources_given, "
      "further_help_offered) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s;

template<typename Into>
void giveConversation(Into &&into, ReferralId id, int place, const Conversation &c)
{
    into(id, place, c.heldOn, c.number, c.mode, c.minutes, c.resourcesGiven, c.furtherHelpOffered);
}

} // namespace wardmate::referral_values
