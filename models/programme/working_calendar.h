// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/programme_settings.h"

#include <QDateTime>
#include <QTimeZone>

namespace wardmate {

/// Deadlines in plain or working hours, right across both changes of daylight saving.
class WorkingCalendar
{
public:
    explicit WorkingCalendar(WorkingWeek week);

    /// start + hours. With working hours only, time outside them does not count; a deadline that would fall on the
    /// closing minute is that minute. UTC in, UTC out.
    [[nodiscard]] QDateTime addHours(const QDateTime &startUtc, int hours) const;

    /// The same time of day some calendar days later in the hospital's zone, moved to the next working day if needed.
    [[nodiscard]] QDateTime addDays(const QDateTime &startUtc, int days) const;

    /// The same time of day on another day in the hospital's zone, whatever day of the week it is.
    [[nodiscard]] QDateTime onDay(QDate day, const QDateTime &utc) const;

    [[nodiscard]] bool isWorkingDay(QDate date) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    [[nodiscard]] QDate localDate(const QDateTime &utc) const;

private:
    [[nodiscard]] QDateTime opening(QDate date) const;
    [[nodiscard]] QDateTime closing(QDate date) const;

    WorkingWeek m_week;
    QTimeZone m_zone;
};

} // namespace wardmate
