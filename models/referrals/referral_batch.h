// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/event.h"
#include "models/referrals/referral.h"
#include "models/referrals/workflow.h"

#include <memory>
#include <utility>
#include <vector>

namespace wardmate {

class Database;

using SearchNames = std::vector<std::pair<ReferralId, QString>>;

/// Rows of events and referrals with what belongs to them, in plain memory as the engine takes them. Nothing of the file
/// is needed to fill it, so any thread may. Ids and units are the caller's, and those of one kind come in their order.
/// The names are not in the search by themselves.
class ReferralBlock
{
public:
    ReferralBlock();
    ~ReferralBlock();
    ReferralBlock(const ReferralBlock &) = delete;
    ReferralBlock &operator=(const ReferralBlock &) = delete;

    void add(const Event &event, const QString &externalRef);
    void add(const Referral &referral, EventCategory category, const PeerIdentity &identity);
    void add(ReferralId id, const Transition &transition);
    void add(ReferralId id, const ContactAttempt &attempt);
    void add(ReferralId id, const Conversation &conversation);

    /// Fingerprints, each with what it stands for; in the order of their bytes at best.
    void addFingerprint(const QByteArray &fingerprint, EventId event, ReferralId referral);

    [[nodiscard]] bool isFull() const; ///< not that it takes no more; it is time to write it

    struct Rows; ///< as the engine takes them
    [[nodiscard]] Rows &rows() { return *m_rows; }

private:
    std::unique_ptr<Rows> m_rows;
};

/// Writes blocks of a great many events and referrals inside the caller's transaction; throws VaultError. Where there
/// are many beside what is here already, the indexes are laid aside until finish().
class ReferralBatch
{
public:
    ReferralBatch(Database &database, size_t coming);
    ~ReferralBatch();
    ReferralBatch(const ReferralBatch &) = delete;
    ReferralBatch &operator=(const ReferralBatch &) = delete;

    /// Puts names into the search, before the first block or after the last one: the search writes a part of its index
    /// by itself whenever anything else is written between them.
    void writeNames(SearchNames names);

    /// Writes the rows of a block and empties it.
    void write(ReferralBlock &block);

    /// The indexes; nothing is written after it.
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
