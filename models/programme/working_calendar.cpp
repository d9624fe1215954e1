// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/working_calendar.h"

#include <algorithm>
#include <utility>

namespace wardmate {

namespace {

constexpr int kMostDaysAhead = 3660; ///< a week without a working day must not search for ever

QTimeZone zoneOf(const WorkingWeek &week)
{
    const QTimeZone named(week.timeZone.toLatin1());
    return named.isValid() ? named : QTimeZone::systemTimeZone();
}

/// A time of day in a zone; within the hour that a change of the clock skips, the same minute an hour later.
QDateTime at(QDate date, QTime time, const QTimeZone &zone)
{
    const QDateTime plain(date, time, zone);
    return plain.isValid() ? plain : QDateTime(date, time.addSecs(3600), zone);
}

} // namespace

WorkingCalendar::WorkingCalendar(WorkingWeek week)
    : m_week(std::move(week))
    , m_zone(zoneOf(m_week))
{
    if (!(m_week.opens < m_week.closes) || m_week.days.isEmpty())
        m_week.countsWorkingHoursOnly = false;
}

bool WorkingCalendar::isWorkingDay(QDate date) const
{
    return m_week.days.contains(date.dayOfWeek()) && !m_week.holidays.contains(date);
}

QDate WorkingCalendar::localDate(const QDateTime &utc) const
{
    return utc.toTimeZone(m_zone).date();
}

QDateTime WorkingCalendar::opening(QDate date) const
{
    return at(date, m_week.opens, m_zone);
}

QDateTime WorkingCalendar::closing(QDate date) const
{
    return at(date, m_week.closes, m_zone);
}

QDateTime WorkingCalendar::addHours(const QDateTime &startUtc, int hours) const
{
    qint64 left = qint64(hours) * 3600;
    if (!m_week.countsWorkingHoursOnly)
        return startUtc.addSecs(left);
    const QDateTime start = startUtc.toTimeZone(m_zone);
    for (int day = 0; day < kMostDaysAhead; ++day) {
        const QDate date = start.date().addDays(day);
        if (!isWorkingDay(date))
            continue;
        const QDateTime from = std::max(start, opening(date));
        const qint64 today = from.secsTo(closing(date));
        if (today <= 0)
            continue;
        if (left <= today)
            return from.addSecs(left).toUTC();
        left -= today;
    }
    return startUtc.addSecs(qint64(hours) * 3600);
}

QDateTime WorkingCalendar::addDays(const QDateTime &startUtc, int days) const
{
    const QDateTime local = startUtc.toTimeZone(m_zone);
    QDate date = local.date().addDays(days);
    for (int day = 0; m_week.countsWorkingHoursOnly && !isWorkingDay(date) && day < kMostDaysAhead; ++day)
        date = date.addDays(1);
    return at(date, local.time(), m_zone).toUTC();
}

QDateTime WorkingCalendar::onDay(QDate day, const QDateTime &utc) const
{
    return at(day, utc.toTimeZone(m_zone).time(), m_zone).toUTC();
}

} // namespace wardmate
