// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_row.h"

#include <vector>

namespace wardmate {

class Database;

/// Every referral of a view in an order, ids only, each read from an index that holds all it needs. What has no unit,
/// supporter or name comes last. Throws VaultError.
[[nodiscard]] std::vector<qint64> orderedIds(Database &database, QueueView view, QueueSort sort, const QDateTime &now);

/// Those of both, in the order of the first.
[[nodiscard]] std::vector<qint64> common(const std::vector<qint64> &order, const std::vector<qint64> &members);

/// The numbers on the toggles; none of them counts rows one by one but the overdue.
[[nodiscard]] QueueCounts queueCounts(Database &database, const QDateTime &now);

} // namespace wardmate
