// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_import.h"

namespace wardmate {

/// Plans an old tracking sheet: each row is an event of its own with one referral that has taken its course. Nobody
/// knows any more which rows were one event, and no row names a clinician.
void planHistory(
    const CsvTable &table, const MappingFile &mapping, const ReferralImportOptions &options, ReferralImportPlan &plan);

} // namespace wardmate
