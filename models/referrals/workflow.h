// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/vocabulary.h"
#include "models/programme/programme_settings.h"
#include "models/referrals/referral.h"

#include <QStringList>

#include <optional>

namespace wardmate {

/// The first attempt and the two retries; after them the next step is to note that there was no response.
inline constexpr int kAttemptsEnough = 3;

/// What can be done with a referral; the codes are the verbs of the command line (cli.md, advance).
enum class Verb {
    Triage,
    Assign,
    Reassign,
    Unassign,
    Told,
    Outreach,
    Connected,
    Declined,
    NoResponse,
    Conversation,
    OfferResource,
    FurtherHelp,
    FollowUp,
    Close,
    Reopen,
    OutOfScope,
    Duplicate,
    Withdrawn,
    Hold,
    Release,
    Crisis,
    Escalate
};
template<>
[[nodiscard]] std::span<const Word<Verb>> wordsOf<Verb>();

/// What a verb may need to know. Which are required is checked by planStep().
struct VerbFacts {
    QDateTime at; ///< when it happened; now when left out
    SupporterId supporter; ///< assign, reassign
    bool excludePrevious = false; ///< reassign, unassign: do not propose that supporter for this peer again
    std::optional<Channel> channel; ///< outreach, conversation
    std::optional<AttemptResult> result; ///< outreach
    QDate heldOn; ///< conversation; today when left out
    std::optional<MinutesBand> minutes; ///< conversation
    std::optional<bool> resourcesGiven; ///< conversation, declined
    std::optional<bool> takenUp; ///< offer_resource
    std::optional<bool> furtherHelpOffered; ///< conversation, further_help
    std::optional<bool> furtherHelpAccepted; ///< further_help
    std::optional<FurtherHelp> furtherHelp; ///< further_help
    std::optional<Outcome> outcome; ///< close
    QString holdReason; ///< hold: litigation, investigation, records_request or other
    std::optional<PeerIdentity> identity; ///< reopen of one whose identity has been erased
};

/// A planned step: the referral as it will be and the rows that tell it.
struct WorkflowStep {
    Referral after;
    Transition transition;
    std::optional<ContactAttempt> attempt;
    std::optional<Conversation> conversation;
    SupporterId excludedSupporter;
    std::optional<PeerIdentity> identity;
};

/// The one transition table: may this verb be used in this state?
[[nodiscard]] bool isAllowed(Verb verb, ReferralState state);

/// Every verb that is possible now, in the order buttons show them.
[[nodiscard]] QList<Verb> verbsFor(const Referral &referral, PersonRole role);

/// The step a coordinator is most likely to take next: the main button of a row. None for what is closed.
[[nodiscard]] std::optional<Verb> nextVerb(const Referral &referral);

/// Works out what a verb does, or refuses with the reason: Refused (code illegal_verb, director_only, on_hold),
/// Invalid (code missing_<fact>). Pure: nothing is stored.
[[nodiscard]] Result<WorkflowStep> planStep(const Referral &before, Verb verb, const VerbFacts &facts,
    const ProgrammeSettings &settings, PersonRole role, const QDateTime &now);

/// The deadline of a referral's next step; invalid for one that waits for nobody.
[[nodiscard]] QDateTime nextDeadline(const Referral &referral, const ProgrammeSettings &settings);

/// Codes of the reasons a legal hold may have.
[[nodiscard]] QStringList holdReasons();

} // namespace wardmate
