// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/event.h"
#include "models/referrals/referral.h"
#include "models/referrals/workflow.h"

#include <optional>
#include <vector>

namespace wardmate {

class Database;

/// Storage steps shared by intake, import, workflow and queries; they run in the caller's transaction and throw
/// VaultError.
/// A valid id is kept (the demo's, so that the same seed gives the same content); else one is made.
[[nodiscard]] EventId insertEvent(Database &database, const Event &event);
[[nodiscard]] ReferralId insertReferral(Database &database, const Referral &referral, const PeerIdentity &identity);
void updateReferral(Database &database, const Referral &referral);
void writeIdentity(Database &database, ReferralId id, const PeerIdentity &identity);
void eraseIdentity(Database &database, ReferralId id);
void eraseIdentities(Database &database, const QString &which); ///< which: what the id is, "IN (…)"
void insertTransition(Database &database, ReferralId id, const Transition &transition);
void insertAttempt(Database &database, ReferralId id, const ContactAttempt &attempt);
void insertConversation(Database &database, ReferralId id, const Conversation &conversation);
/// Everything a planned step changes.
void writeStep(Database &database, const WorkflowStep &step);

[[nodiscard]] std::optional<Referral> readReferral(Database &database, ReferralId id);
/// Whether it lies in the bin; throws where there is no such referral.
[[nodiscard]] bool isInBin(Database &database, ReferralId id);
/// What lies in the bin takes no step until it is brought back.
void refuseIfInBin(Database &database, ReferralId id);
[[nodiscard]] std::optional<Event> readEvent(Database &database, EventId id);
[[nodiscard]] std::optional<PeerIdentity> readIdentity(Database &database, ReferralId id);
[[nodiscard]] std::vector<ReferralId> referralsOfEvent(Database &database, EventId id);

} // namespace wardmate
