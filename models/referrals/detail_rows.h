// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"

namespace wardmate {

class Database;

/// A referral with everything that belongs to it. Throws VaultError: NotFound for an unknown id.
[[nodiscard]] ReferralDetail readDetail(Database &database, ReferralId id);

} // namespace wardmate
