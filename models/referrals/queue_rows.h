// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_row.h"

#include <vector>

namespace wardmate {

class Database;

/// What lists show of these referrals, in their order, without those that are gone; all in one statement, which takes
/// half as long as one for each. Throws VaultError: never some of them.
[[nodiscard]] std::vector<QueueRow> queueRows(Database &database, const std::vector<qint64> &ids);

} // namespace wardmate
