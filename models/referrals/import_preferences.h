// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_map.h"
#include "models/referrals/referral.h"

namespace wardmate {

class RecordReader;

/// What a peer may wish, as columns of a list: language, unit, way of being reached.
[[nodiscard]] QList<FieldSpec> preferenceFields();

/// Takes the wishes of a row; what is not understood is left out with a remark.
void takePreferences(RecordReader &reader, Referral &referral);

} // namespace wardmate
