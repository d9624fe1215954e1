// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/assignment.h"
#include "models/matching/candidates.h"

namespace wardmate {

/// Who could take one more without anybody being left without a match: those with a place left, and those one of whose
/// peers could go to such a supporter.
[[nodiscard]] std::vector<bool> supportersWithRoom(const AssignmentProblem &problem, const Assignment &best);

/// Why a referral has nobody in the best assignment: the smallest set of rules that, set aside, would leave some
/// supporter free to help, and what would help. A supporter whose every place is needed for other peers is at the limit.
[[nodiscard]] NoMatch whyNobody(const Candidates &candidates, int referral, const std::vector<bool> &room);

} // namespace wardmate
