// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/referrals/event.h"
#include "models/referrals/referral_bin.h"
#include "models/referrals/saved_filters.h"

#include <QList>

#include <utility>

namespace wardmate {

class Database;

/// What the desk offers to choose from, read from the file when a form or a filter opens.
class DeskChoices
{
public:
    explicit DeskChoices(Database &database);

    [[nodiscard]] Result<QList<std::pair<UnitId, QString>>> units() const;
    /// Everybody who has not left, by name.
    [[nodiscard]] Result<QList<std::pair<SupporterId, QString>>> supporters() const;
    /// The latest events, newest first, for one more clinician of the same.
    [[nodiscard]] Result<QList<Event>> recentEvents(int most) const;
    /// NotFound when there is none such.
    [[nodiscard]] Result<Event> event(EventId id) const;
    /// What the last event came through, as a first guess for the next one.
    [[nodiscard]] Result<Event> lastEvent() const;

    /// The filters the programme has given a name.
    [[nodiscard]] SavedFilters filters() const { return SavedFilters(m_db); }
    /// What lies in the bin, the latest first, at most so many.
    [[nodiscard]] Result<QList<BinnedReferral>> binned(const QDateTime &now, int most) const;

private:
    Database &m_db;
};

} // namespace wardmate
