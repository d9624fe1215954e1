// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace wardmate {

/// Now, and where: days and times of day are those of one place, wherever the computer stands and whatever its clock is
/// set to. Without a place, those of the computer.
class LocalNow
{
public:
    LocalNow(const QDateTime &now, const QTimeZone &zone = QTimeZone::systemTimeZone()) // NOLINT: a moment is enough
        : m_utc(now.toUTC())
        , m_zone(zone)
    {
    }

    [[nodiscard]] const QDateTime &utc() const { return m_utc; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDate today() const { return dayOf(m_utc); }
    [[nodiscard]] QTime time() const { return timeOf(m_utc); }
    /// Null for no moment.
    [[nodiscard]] QDate dayOf(const QDateTime &at) const { return at.toTimeZone(m_zone).date(); }
    [[nodiscard]] QTime timeOf(const QDateTime &at) const { return at.toTimeZone(m_zone).time(); }
    /// The first moment of a day there, UTC; where the clock skips midnight, a little later.
    [[nodiscard]] QDateTime startOf(QDate day) const { return day.startOfDay(m_zone).toUTC(); }

private:
    QDateTime m_utc;
    QTimeZone m_zone;
};

} // namespace wardmate
