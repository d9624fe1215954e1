// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <utility>

namespace wardmate {

ZonedClock::ZonedClock(const Clock &clock)
    : m_clock(clock)
{
}

void ZonedClock::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

QDateTime ZonedClock::nowUtc() const
{
    return m_clock.nowUtc();
}

QTimeZone ZonedClock::zone() const
{
    return m_zone.isValid() ? m_zone : m_clock.zone();
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDateTime now)
    : m_now(std::move(now).toUTC())
{
}

QDateTime FixedClock::nowUtc() const
{
    return m_now;
}

void FixedClock::set(const QDateTime &now)
{
    m_now = now.toUTC();
}

void FixedClock::advance(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

} // namespace wardmate
