// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_import_apply.h"

namespace wardmate {

/// Takes an import back, as far as its referrals are still as they were brought in; gives how many stayed. All of it or
/// nothing, heard of and called off by its progress up to the last step. Error code where it was called off: cancelled.
[[nodiscard]] Result<int> undoReferralImport(Database &database, const ReferralImportResult &result, PersonRole role,
    const QDateTime &now, WorkProgress *progress = nullptr);

} // namespace wardmate
