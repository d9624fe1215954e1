// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_map.h"

namespace wardmate {

/// The name of a field in the words of the interface; FieldSpec::label is a heading people write, in English.
[[nodiscard]] QString fieldLabel(const FieldSpec &field);

} // namespace wardmate
