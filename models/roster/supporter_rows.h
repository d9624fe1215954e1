// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roster/supporter.h"

#include <QDateTime>

#include <vector>

namespace wardmate {

class Database;

/// Storage steps shared by the roster store and the import; they run in the caller's transaction and throw VaultError.
[[nodiscard]] std::vector<Supporter> readSupporters(Database &database, SupporterId only = {});
[[nodiscard]] SupporterId insertSupporter(Database &database, const Supporter &supporter, const QDateTime &now);
void updateSupporter(Database &database, const Supporter &supporter);

} // namespace wardmate
