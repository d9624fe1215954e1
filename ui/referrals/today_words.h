// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/programme_settings.h"
#include "models/referrals/queue_words.h"

namespace wardmate {

/// "Good morning. 1 overdue, 2 due today."
[[nodiscard]] QString greetingWords(const QTime &time, int overdue, int today);
/// How a referral stands: "no supporter yet", "Lee was asked".
[[nodiscard]] QString stateWords(const QueueRow &row);
/// When it is due and against which target: "2 h over the 24 h target", "outreach due today".
[[nodiscard]] QString owedWords(const QueueRow &row, const TimeTargets &targets, const LocalNow &now);

} // namespace wardmate
