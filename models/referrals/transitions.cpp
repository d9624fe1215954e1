// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/workflow.h"

#include <algorithm>
#include <initializer_list>

namespace wardmate {

namespace {

using enum ReferralState;

constexpr std::array<Word<Verb>, 22> kVerbs{{
    {Verb::Triage, "triage", QT_TRANSLATE_NOOP("Vocabulary", "Ready to match")},
    {Verb::Assign, "assign", QT_TRANSLATE_NOOP("Vocabulary", "Find a supporter")},
    {Verb::Told, "told", QT_TRANSLATE_NOOP("Vocabulary", "Supporter told")},
    {Verb::Outreach, "outreach", QT_TRANSLATE_NOOP("Vocabulary", "Log contact")},
    {Verb::Connected, "connected", QT_TRANSLATE_NOOP("Vocabulary", "Peer accepted")},
    {Verb::Conversation, "conversation", QT_TRANSLATE_NOOP("Vocabulary", "Log conversation")},
    {Verb::FollowUp, "follow_up", QT_TRANSLATE_NOOP("Vocabulary", "Followed up")},
    {Verb::Declined, "declined", QT_TRANSLATE_NOOP("Vocabulary", "Peer declined")},
    {Verb::NoResponse, "no_response", QT_TRANSLATE_NOOP("Vocabulary", "No response")},
    {Verb::OfferResource, "offer_resource", QT_TRANSLATE_NOOP("Vocabulary", "Resources given")},
    {Verb::FurtherHelp, "further_help", QT_TRANSLATE_NOOP("Vocabulary", "Further help")},
    {Verb::Close, "close", QT_TRANSLATE_NOOP("Vocabulary", "Close")},
    {Verb::Reassign, "reassign", QT_TRANSLATE_NOOP("Vocabulary", "Ask another supporter")},
    {Verb::Unassign, "unassign", QT_TRANSLATE_NOOP("Vocabulary", "Supporter cannot take it")},
    {Verb::Reopen, "reopen", QT_TRANSLATE_NOOP("Vocabulary", "Open again")},
    {Verb::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Vocabulary", "Withdrawn")},
    {Verb::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Vocabulary", "Duplicate")},
    {Verb::OutOfScope, "out_of_scope", QT_TRANSLATE_NOOP("Vocabulary", "Out of scope")},
    {Verb::Hold, "hold", QT_TRANSLATE_NOOP("Vocabulary", "Legal hold")},
    {Verb::Release, "release", QT_TRANSLATE_NOOP("Vocabulary", "Release the hold")},
    {Verb::Crisis, "crisis", QT_TRANSLATE_NOOP("Vocabulary", "Crisis line given")},
    {Verb::Escalate, "escalate", QT_TRANSLATE_NOOP("Vocabulary", "Handed on")},
}};

bool isOneOf(ReferralState state, std::initializer_list<ReferralState> states)
{
    return std::ranges::find(states, state) != states.end();
}

} // namespace

template<>
std::span<const Word<Verb>> wordsOf<Verb>()
{
    return kVerbs;
}

bool isAllowed(Verb verb, ReferralState state)
{
    switch (verb) {
    case Verb::Triage:
        return state == Received;
    case Verb::Assign:
        return isOneOf(state, {Received, Triaged});
    case Verb::Reassign:
    case Verb::Unassign:
        return isOneOf(state, {Assigned, Outreach, Connected, Supporting, NoResponse});
    case Verb::Told:
        return isOneOf(state, {Assigned, Outreach});
    case Verb::Outreach:
        return isOneOf(state, {Assigned, Outreach, NoResponse});
    case Verb::Connected:
        return isOneOf(state, {Assigned, Outreach, NoResponse, Declined});
    case Verb::Declined:
        return isOneOf(state, {Assigned, Outreach, Connected, NoResponse});
    case Verb::NoResponse:
        return state == Outreach;
    case Verb::Conversation:
    case Verb::FollowUp:
        return isOneOf(state, {Connected, Supporting});
    case Verb::OfferResource:
        return isOneOf(state, {Assigned, Outreach, Connected, Supporting, Declined, NoResponse, Closed});
    case Verb::FurtherHelp:
        return isOneOf(state, {Connected, Supporting, Declined, Closed});
    case Verb::Close:
        return isOneOf(state, {Connected, Supporting, Declined, NoResponse});
    case Verb::Reopen:
        return isOneOf(state, {Closed, Purged, Declined, NoResponse, OutOfScope, Duplicate, Withdrawn});
    case Verb::OutOfScope:
    case Verb::Duplicate:
        return isOneOf(state, {Received, Triaged, Assigned});
    case Verb::Withdrawn:
        return isOneOf(state, {Received, Triaged, Assigned, Outreach});
    case Verb::Hold:
    case Verb::Release:
        return state != Purged;
    case Verb::Crisis:
    case Verb::Escalate:
        return !isOneOf(state, {Purged, Duplicate, OutOfScope});
    }
    return false;
}

QList<Verb> verbsFor(const Referral &referral, PersonRole role)
{
    QList<Verb> verbs;
    for (const Word<Verb> &word : wordsOf<Verb>()) {
        const bool isHoldVerb = word.value == Verb::Hold || word.value == Verb::Release;
        if (!isAllowed(word.value, referral.state) || (isHoldVerb && role != PersonRole::Director))
            continue;
        if ((word.value == Verb::Hold && referral.heldAt.isValid())
            || (word.value == Verb::Release && !referral.heldAt.isValid()))
            continue;
        if (word.value == Verb::Told && referral.toldAt.isValid())
            continue;
        verbs.append(word.value);
    }
    return verbs;
}

std::optional<Verb> nextVerb(const Referral &referral)
{
    switch (referral.state) {
    case Received:
    case Triaged:
        return Verb::Assign;
    case Assigned:
        return referral.toldAt.isValid() ? Verb::Outreach : Verb::Told;
    case Outreach:
        return referral.attempts >= kAttemptsEnough ? Verb::NoResponse : Verb::Outreach;
    case Connected:
        return Verb::Conversation;
    case Supporting:
    case Declined:
    case NoResponse:
        return Verb::Close;
    case Closed:
    case Purged:
    case OutOfScope:
    case Duplicate:
    case Withdrawn:
        return std::nullopt;
    }
    return std::nullopt;
}

QStringList holdReasons()
{
    return {QStringLiteral("litigation"), QStringLiteral("investigation"), QStringLiteral("records_request"),
        QStringLiteral("other")};
}

} // namespace wardmate
