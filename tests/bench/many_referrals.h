// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wardmate {

class Database;

/// Twenty years of referrals of a large hospital, one in fifty of them open; the same rows on every call.
void fillWithReferrals(Database &database, int referrals);

} // namespace wardmate
