// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/unit_store.h"

namespace wardmate {

class Session;

/// Who makes two units one now, and which areas that may not touch.
[[nodiscard]] Result<UnitAct> unitActNow(Session &session);

} // namespace wardmate
