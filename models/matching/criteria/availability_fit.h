// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/criteria/pair_view.h"

/// \file
/// How well a supporter is placed just now: shifts, load, how fresh the profile is. Values between 0 and 1.

namespace wardmate {

[[nodiscard]] bool appliesShift(const PairView &pair);
/// 1 when the supporter usually works the shift of the event.
[[nodiscard]] double shiftValue(const PairView &pair);
[[nodiscard]] QString shiftText(const PairView &pair);

/// What is free of a supporter's limit; a recent referral counts a quarter of an open one.
[[nodiscard]] double loadValue(const PairView &pair);
[[nodiscard]] QString loadText(const PairView &pair);

/// 1 up to half a year after the profile was confirmed, then falling to 0 at two years; never confirmed 0.
[[nodiscard]] double freshnessValue(const PairView &pair);
[[nodiscard]] QString freshnessText(const PairView &pair);

} // namespace wardmate
