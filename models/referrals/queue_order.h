// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_row.h"
#include "models/referrals/queue_stretch.h"

#include <vector>

namespace wardmate {

class Database;

/// Every referral of a view in an order, ids only, each read from an index that holds all it needs: slice after slice,
/// each going on behind the last id of the one before, so that no statement stays open in between. What has no unit or
/// supporter comes last, hence first when it goes backwards; what has no name comes last either way.
class QueueOrder
{
public:
    QueueOrder(QueueView view, QueueSort sort, bool descending, const QDateTime &now);

    /// Puts so many more at the end; fewer where the list ends, or where the view holds few of those gone through.
    /// Throws VaultError: then it can be tried again.
    void read(Database &database, std::vector<qint64> &into, size_t most);
    [[nodiscard]] bool isAtEnd() const { return m_isPrepared && m_at == m_stretches.size(); }

private:
    QueueView m_view;
    QueueSort m_sort;
    bool m_descending;
    QDateTime m_now;
    std::vector<Stretch> m_stretches;
    size_t m_at = 0;
    bool m_isPrepared = false;
};

/// Those of a view of what is open, in the order of ids, all at once.
[[nodiscard]] std::vector<qint64> membersOf(Database &database, QueueView view, const QDateTime &now);

/// Those of a view of what is open that have a deadline, in the order of deadlines.
[[nodiscard]] std::vector<qint64> dueIds(Database &database, QueueView view);

/// What is in the bin, in the order of ids.
[[nodiscard]] std::vector<qint64> binnedIds(Database &database);

/// The numbers on the toggles; none of them counts rows one by one but the overdue.
[[nodiscard]] QueueCounts queueCounts(Database &database, const QDateTime &now);

} // namespace wardmate
