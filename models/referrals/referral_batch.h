// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/event.h"
#include "models/referrals/referral.h"
#include "models/referrals/workflow.h"

#include <memory>
#include <vector>

namespace wardmate {

class Database;

/// Writes a great many events and referrals inside the caller's transaction; throws VaultError. Ids and units are the
/// caller's, and those of one kind come in their order. Where there are many beside what is here already, the indexes
/// are laid aside until finish().
class ReferralBatch
{
public:
    ReferralBatch(Database &database, size_t coming);
    ~ReferralBatch();
    ReferralBatch(const ReferralBatch &) = delete;
    ReferralBatch &operator=(const ReferralBatch &) = delete;

    void add(const Event &event, const QString &externalRef);
    void add(const Referral &referral, EventCategory category, const PeerIdentity &identity);
    void add(ReferralId id, const Transition &transition);
    void add(ReferralId id, const ContactAttempt &attempt);
    void add(ReferralId id, const Conversation &conversation);

    /// Fingerprints, each with what it stands for; in the order of their bytes at best.
    void addFingerprint(const QByteArray &fingerprint, EventId event, ReferralId referral);

    /// The search and the indexes; nothing is added after it.
    void finish();

private:
    struct Parts;
    Database &m_db;
    std::unique_ptr<Parts> m_parts;
};

/// Ids for rows of these times, as many as there are and in the same order, none of them taken in the table. Times that
/// ascend give ids that do.
[[nodiscard]] std::vector<qint64> freeIds(
    Database &database, const QString &table, const std::vector<QDateTime> &times);

} // namespace wardmate
