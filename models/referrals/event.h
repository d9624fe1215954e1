// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/event_words.h"
#include "models/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wardmate {

/// The one sentence may be no longer than this (domain.md, rule 1).
inline constexpr int kOneLineLimit = 140;

/// Something hard that happened (domain.md, Event); one row however many clinicians were involved.
struct Event {
    EventId id;
    QDate occurredOn;
    QDateTime receivedAt; ///< UTC
    ReceivedVia receivedVia = ReceivedVia::Phone;
    ReferrerKind referrerKind = ReferrerKind::Colleague;
    EventCategory category = EventCategory::Other;
    EventNature nature = EventNature::Other;
    UnitId unit;
    QString unitName;
    QString oneLine;
    int involved = 0;
    bool groupSupportRequested = false;
    int groupReached = 0; ///< people reached by group support, counted apart from referrals
    std::optional<ShiftBand> shift;
    bool operator==(const Event &) const = default;
};

} // namespace wardmate
