// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/owed.h"
#include "ui/referrals/referral_services.h"

namespace wardmate {

/// What Today says about the file itself: names to erase, a backup that is due, a recovery sheet nobody has tested.
[[nodiscard]] OwedElsewhere safetyInWords(const OwedItem &item);

} // namespace wardmate
