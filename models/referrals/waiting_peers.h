// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/result.h"
#include "models/referrals/referral.h"

#include <functional>

namespace wardmate {

class Database;

/// Somebody who waits for a supporter (received or triaged), as far as the list of them shows.
struct WaitingLine {
    ReferralId id;
    EventId event;
    QString name; ///< empty when erased
    QString unit; ///< of the peer, else of the event
    EventCategory category = EventCategory::Other;
    QDate occurredOn;
    QDateTime dueAt; ///< UTC
    QDateTime heldAt; ///< UTC; valid while put on hold
};

/// All of them in one statement, however many: after a disaster a thousand are waiting.
[[nodiscard]] Result<void> visitWaiting(Database &database, const std::function<void(const WaitingLine &)> &visitor);

} // namespace wardmate
