// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/purge.h"

namespace wardmate {

class Session;

/// Erases the identities whose time is up, in the file and in the copies the program itself made beside it before it
/// raised the schema (security.md 2d: erased is erased). Backups elsewhere follow their own clock. What an earlier time
/// could not finish, for want of room or because the program was killed, is finished first of all the next time.
[[nodiscard]] Result<PurgeSummary> eraseDue(Session &session);

} // namespace wardmate
