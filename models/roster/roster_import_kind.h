// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/exchange/import_kind.h"

#include <functional>

namespace wardmate {

class Clock;
class Database;
class RosterStore;

/// Lists of supporters for the import window; code "supporters". Everything given outlives the kind; hospital gives the
/// programme's own name, which a column of institutions may hold.
[[nodiscard]] ImportKind supporterImportKind(Database &database, RosterStore &store, const Clock &clock,
    PersonRole role, std::function<QString()> hospital = {});

} // namespace wardmate
