// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/exchange/import_kind.h"

namespace wardmate {

class Clock;
class Database;
class RosterStore;

/// Lists of supporters for the import window; code "supporters". Everything given outlives the kind.
[[nodiscard]] ImportKind supporterImportKind(
    Database &database, RosterStore &store, const Clock &clock, PersonRole role, int trainingYears = 3);

} // namespace wardmate
