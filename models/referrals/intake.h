// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/event.h"
#include "models/referrals/later_date.h"
#include "models/referrals/referral.h"

#include <QList>

namespace wardmate {

/// One involved clinician as told to the coordinator.
struct ClinicianIntake {
    Referral referral; ///< profession, stage, specialty, unit, preferences, avoid list
    PeerIdentity identity;
};

/// A new event, or more clinicians of a known one.
struct Intake {
    Event event;
    EventId sameAs; ///< valid: the clinicians belong to this event and event above is not used
    QList<ClinicianIntake> clinicians;
};

/// What was made of an intake.
struct IntakeResult {
    EventId event;
    QList<ReferralId> referrals;
};

/// What is to be different about a referral; what is not given stays as it is.
struct ReferralEdits {
    std::optional<Referral> facts; ///< profession, stage, specialty, unit, preferences, avoid list
    std::optional<PeerIdentity> identity;
    std::optional<QList<LaterDate>> laterDates; ///< the whole list
};

/// An open or recent referral of what looks like the same person, shown while a name is typed.
struct SamePerson {
    ReferralId referral;
    QString name;
    ReferralState state = ReferralState::Received;
    QDate receivedOn;
    EventId event;
};

/// Another clinician of the same event, to go there from the detail.
struct EventMember {
    ReferralId referral;
    QString name; ///< empty when erased
    ReferralState state = ReferralState::Received;
    bool operator==(const EventMember &) const = default;
};

/// Everything the detail pane shows of one referral.
struct ReferralDetail {
    Referral referral;
    Event event;
    PeerIdentity identity; ///< empty when erased
    QString supporterName;
    QString supporterPhone;
    QString supporterEmail;
    int othersOfEvent = 0;
    QList<EventMember> others; ///< the first of them, in the order they were recorded
    QList<ContactAttempt> attempts;
    QList<Conversation> conversations;
    QList<Transition> transitions;
    QList<LaterDate> laterDates; ///< the earliest first
    QList<SupporterId> setAside; ///< asked before without success, not proposed again
};

} // namespace wardmate
