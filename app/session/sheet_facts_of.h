// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/sheet_facts.h"

namespace wardmate {

class Session;

/// What a sheet prints of this programme: its texts, its directory, today.
[[nodiscard]] Result<SheetFacts> sheetFactsOf(Session &session);

} // namespace wardmate
