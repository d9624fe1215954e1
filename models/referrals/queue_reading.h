// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/id_set.h"
#include "models/referrals/queue_narrowing.h"
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
    QueueReading(Database &database, std::shared_ptr<QueueBasis> basis, QueueNarrowing narrowing);

    /// Reads on until it holds so many or the time is up. An error changes nothing: it can be tried again.
    [[nodiscard]] Result<void> read(size_t rows, int milliseconds);
    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] const std::vector<qint64> &soFar() const { return m_isWhole ? m_basis->ids : m_picked; }
    /// The list once it is complete.
    [[nodiscard]] QueueIds ids() const;

private:
    void readSlice(size_t rows, size_t slice, const QDeadlineTimer &until);
    void pickFirst(size_t rows);
    void readMembers(const QDeadlineTimer &until);
    [[nodiscard]] bool pickByNumber(const std::vector<qint64> &members);
    void pickOn(size_t slice);

    Database &m_db;
    std::shared_ptr<QueueBasis> m_basis;
    QueueNarrowing m_narrowing;
    bool m_isWhole; ///< it is not narrowed
    bool m_isFirst = true; ///< candidates are looked at one page after the other, before all members are known
    std::optional<std::vector<qint64>> m_members; ///< as soon as all are known
    std::optional<IdSet> m_set; ///< the same, to be asked
    std::vector<qint64> m_picked;
    size_t m_at = 0; ///< of the basis, picked so far
    bool m_isComplete = false;
};

} // namespace wardmate
