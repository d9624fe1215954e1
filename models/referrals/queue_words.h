// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "models/referrals/queue_row.h"
#include "models/referrals/workflow.h"

namespace wardmate {

/// How a next step stands: meaning, not a colour.
enum class StepStanding {
    Overdue,
    DueToday,
    Later,
    Done ///< nothing more to do; an offer that was declined is done, too
};

[[nodiscard]] StepStanding standingOf(const QueueRow &row, const LocalNow &now);

/// The row's main act; none for what has ended.
[[nodiscard]] std::optional<Verb> nextVerb(const QueueRow &row);
[[nodiscard]] QList<Verb> verbsFor(const QueueRow &row, PersonRole role);

/// The next step in words with its deadline: "Overdue 2 h", "Match by 14:00", "Follow up Fri" (ux.md 7.2).
[[nodiscard]] QString nextStepWords(const QueueRow &row, const LocalNow &now);
/// The same as a screen reader says it: "Overdue by 2 hours".
[[nodiscard]] QString spokenNextStep(const QueueRow &row, const LocalNow &now);

/// What a button for a verb says: "Find a supporter", "Log contact…".
[[nodiscard]] QString verbCaption(Verb verb);
/// The name of the act in the Edit menu, after "Undo": "close referral".
[[nodiscard]] QString verbAct(Verb verb);
/// What has happened, for the history and the bar below: "Referral closed".
[[nodiscard]] QString verbDone(Verb verb);

} // namespace wardmate
