// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"

#include <QDateTime>

namespace wardmate {

/// The time of day, passed in wherever a rule needs it, so that tests and --as-of can set it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Where days begin and end: the computer's own zone, unless a clock knows better.
    [[nodiscard]] virtual QTimeZone zone() const { return QTimeZone::systemTimeZone(); }
    [[nodiscard]] LocalNow now() const { return {nowUtc(), zone()}; }
    [[nodiscard]] QDate today() const { return now().today(); }
};

/// Another clock's time in the zone of a programme.
class ZonedClock final : public Clock
{
public:
    explicit ZonedClock(const Clock &clock);
    void setZone(const QTimeZone &zone);
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QTimeZone zone() const override;

private:
    const Clock &m_clock;
    QTimeZone m_zone; ///< invalid: that of the other clock
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
};

/// A clock that stands where it was put; for --as-of and for tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now);
    [[nodiscard]] QDateTime nowUtc() const override;
    void set(const QDateTime &now);
    void advance(qint64 seconds);

private:
    QDateTime m_now;
};

} // namespace wardmate
