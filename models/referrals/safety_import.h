// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_import.h"

namespace wardmate {

/// Plans a safety-report export: rows of one report number are one event, each clinician of it one referral.
void planSafetyReports(
    const CsvTable &table, const MappingFile &mapping, const ReferralImportOptions &options, ReferralImportPlan &plan);

} // namespace wardmate
