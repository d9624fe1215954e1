// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/id_set.h"
#include "models/referrals/queue_order.h"

#include <memory>
#include <optional>
#include <vector>

namespace wardmate {

/// The ids of a list in its order; shared, because a list of 1,000,000 is not copied at every keystroke.
using QueueIds = std::shared_ptr<const std::vector<qint64>>;

/// An order and how far it has been read: what narrowed lists are picked from, kept from keystroke to keystroke.
struct QueueBasis {
    QueueBasis(const QueueFilter &wanted, const QDateTime &at)
        : filter(wanted)
        , now(at)
        , order(wanted.view, wanted.sort, wanted.descending, at)
    {
    }

    QueueFilter filter; ///< its view, order and direction
    QDateTime now;
    QueueOrder order;
    std::vector<qint64> ids;
};

/// A list while it is being read: its first page is there after some milliseconds whatever its length, the rest follows
/// in slices, so that nobody waits for it.
class QueueReading
{
public:
    /// members: what the list is narrowed to, in the order of ids; nothing when it is not.
    QueueReading(Database &database, std::shared_ptr<QueueBasis> basis, std::optional<std::vector<qint64>> members);

    /// Reads on until it holds so many or the time is up. An error changes nothing: it can be tried again.
    [[nodiscard]] Result<void> read(size_t rows, int milliseconds);
    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const std::vector<qint64> &soFar() const { return m_set ? m_picked : m_basis->ids; }
    /// The list once it is complete.
    [[nodiscard]] QueueIds ids() const;

private:
    [[nodiscard]] bool pickByNumber(const std::vector<qint64> &members);
    void pickOn();

    Database &m_db;
    std::shared_ptr<QueueBasis> m_basis;
    std::optional<IdSet> m_set;
    std::vector<qint64> m_picked;
    size_t m_at = 0; ///< of the basis, picked so far
    bool m_isComplete = false;
};

} // namespace wardmate
