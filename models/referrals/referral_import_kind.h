// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/exchange/import_kind.h"
#include "models/programme/programme_settings.h"

namespace wardmate {

class Clock;
class Database;

/// Safety-report exports and old tracking sheets for the import window; code "referrals". Everything given outlives
/// the kind; changed is called after something was written or taken back.
[[nodiscard]] ImportKind referralImportKind(Database &database, const Clock &clock, PersonRole role,
    std::function<ProgrammeSettings()> settings, std::function<void()> changed);

} // namespace wardmate
