// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"
#include "models/base/id.h"
#include "models/base/people_words.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace wardmate {

/// Who the peer is and how to reach them; a table of its own, erasable without the rest.
struct PeerIdentity {
    QString name;
    QString phone;
    QString email;
    QString bestTime;
    bool operator==(const PeerIdentity &) const = default;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && phone.isEmpty() && email.isEmpty(); }
};

/// One involved clinician on the way through the programme (domain.md, Referral). Times are UTC.
struct Referral {
    ReferralId id;
    EventId event;
    ReferralState state = ReferralState::Received;
    QDateTime receivedAt;
    ProfessionGroup profession = ProfessionGroup::Other;
    std::optional<CareerStage> stage;
    QString specialty;
    UnitId unit;
    QString unitName;
    UnitPreference preferredUnit = UnitPreference::None;
    QString preferredLanguage; ///< ISO 639-1 code or empty
    std::optional<Gender> preferredGender;
    std::optional<Channel> preferredChannel;
    SupporterId supporter;
    QDateTime triagedAt;
    QDateTime assignedAt;
    QDateTime toldAt; ///< when the supporter was told
    QDateTime firstAttemptAt;
    QDateTime connectedAt;
    QDateTime declinedAt;
    QDateTime closedAt;
    QDateTime followedUpAt; ///< the last conversation or follow-up
    QDateTime lastStepAt; ///< the last change of state
    QDateTime reopenedAt; ///< the clocks of one that was opened again run from here
    std::optional<Outcome> outcome;
    int conversations = 0;
    int attempts = 0;
    QDate resourcesOfferedOn;
    bool resourcesTakenUp = false;
    bool furtherHelpOffered = false;
    bool furtherHelpAccepted = false;
    std::optional<FurtherHelp> furtherHelpKind;
    QDateTime crisisAt;
    QDateTime escalatedAt;
    QString holdReason; ///< code of a legal hold, set by the director; empty when there is none
    QDateTime heldAt;
    QDateTime dueAt; ///< deadline of the next step
    QDate purgeDue;
    QDateTime purgedAt;
    QList<SupporterId> avoid; ///< whom the peer does not want
    bool operator==(const Referral &) const = default;
    /// From when the time targets count.
    [[nodiscard]] QDateTime clockStart() const { return reopenedAt.isValid() ? reopenedAt : receivedAt; }
};

/// One attempt to reach the peer (domain.md, Contact attempt). There is no text field, by design.
struct ContactAttempt {
    QDateTime at;
    Channel channel = Channel::Phone;
    AttemptResult result = AttemptResult::Reached;
    bool operator==(const ContactAttempt &) const = default;
};

/// One conversation: when, how, how long; never what was said.
struct Conversation {
    QDate heldOn;
    int number = 1;
    Channel mode = Channel::Phone;
    std::optional<MinutesBand> minutes;
    bool resourcesGiven = false;
    bool furtherHelpOffered = false;
    bool operator==(const Conversation &) const = default;
};

/// One step on the way: which verb, from where to where, when, by which role.
struct Transition {
    QDateTime at;
    PersonRole role = PersonRole::Coordinator;
    QString verb;
    ReferralState from = ReferralState::Received;
    ReferralState to = ReferralState::Received;
    bool operator==(const Transition &) const = default;
};

} // namespace wardmate
