// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"

namespace wardmate {

class Database;

/// Puts a referral back as it was: its row, identity, avoid list, attempts, conversations, steps and who is set aside.
/// Runs in the caller's transaction and throws VaultError: Refused (code erased) when its identity was erased since,
/// because what is erased stays erased.
void putBack(Database &database, const ReferralDetail &before);

} // namespace wardmate
