// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"
#include "models/base/event_words.h"
#include "models/base/id.h"
#include "models/base/people_words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace wardmate {

/// What a line of the queue shows of a referral.
struct QueueRow {
    ReferralId id;
    ReferralState state = ReferralState::Received;
    QString name; ///< empty when erased
    QString unit;
    EventCategory category = EventCategory::Other;
    QString supporter;
    ProfessionGroup profession = ProfessionGroup::Other;
    QDateTime receivedAt;
    QDateTime dueAt;
    QDateTime toldAt;
    QDateTime lastStepAt;
    int attempts = 0;
    int conversations = 0;
    bool isHeld = false;
    std::optional<Outcome> outcome;
    bool operator==(const QueueRow &) const = default;
};

/// Which referrals the toggles above the list show.
enum class QueueView {
    Overdue,
    Waiting, ///< for a supporter
    Open,
    Closed,
    All
};

/// By what the list can be sorted; each has an index.
enum class QueueSort {
    NextStep, ///< by its deadline; what is closed comes last, newest first
    Peer,
    Unit,
    Category,
    Supporter,
    Received
};

/// What narrows the list. Codes and ids match exactly, the text by the beginnings of words of the name.
struct QueueFilter {
    QueueView view = QueueView::Open;
    UnitId unit;
    std::optional<EventCategory> category;
    SupporterId supporter;
    EventId event;
    QString text;
    QueueSort sort = QueueSort::NextStep;
    bool descending = false;
    bool operator==(const QueueFilter &) const = default;
    [[nodiscard]] bool isNarrowed() const
    {
        return unit.isValid() || category || supporter.isValid() || event.isValid() || !text.trimmed().isEmpty();
    }
};

/// The numbers on the toggles.
struct QueueCounts {
    int overdue = 0;
    int waiting = 0;
    int open = 0;
    int closed = 0;
    bool operator==(const QueueCounts &) const = default;
};

} // namespace wardmate
