// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "models/base/result.h"
#include "models/referrals/queue_row.h"

#include <QDate>
#include <QList>

namespace wardmate {

class Database;

/// What the desk owes: worked out from the deadlines, never stored.
struct TodayList {
    QList<QueueRow> overdue; ///< the oldest first
    QList<QueueRow> today;
    QList<QueueRow> week; ///< the six days after today
    int overdueCount = 0; ///< all of them, also those not in the list
    int becameDue = 0; ///< since last time
    QDateTime next; ///< the first deadline after this week, for "Nothing is due"
    int soonErased = 0; ///< names that are erased within the week
    QDate firstErased;
};

/// Reads what is due from the file, at most some rows of each kind.
class TodayQuery
{
public:
    explicit TodayQuery(Database &database);
    [[nodiscard]] Result<TodayList> read(const LocalNow &now, const QDateTime &lastTime, int most) const;
    /// How many are overdue or due today, without reading them.
    [[nodiscard]] Result<int> owed(const LocalNow &now) const;

private:
    Database &m_db;
};

} // namespace wardmate
