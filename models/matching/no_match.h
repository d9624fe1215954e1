// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/candidates.h"

namespace wardmate {

/// Why a referral has nobody: the smallest set of rules that, set aside, would leave some supporter free to help, and
/// what would help. Where somebody fits but is needed elsewhere, that set is empty.
[[nodiscard]] NoMatch whyNobody(const Candidates &candidates, int referral);

} // namespace wardmate
