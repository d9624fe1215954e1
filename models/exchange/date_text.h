// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace wardmate {

/// In which order a date written in numbers gives its parts.
enum class DateOrder {
    Mdy,
    Dmy,
    Ymd
};

/// What was read from a cell that should hold a date.
struct DateReading {
    enum class Kind {
        Empty,
        Read,
        Unreadable, ///< no date at all ("soon")
        Impossible ///< a date that does not exist (31/02/2026)
    };
    Kind kind = Kind::Empty;
    QDate date;
    QTime time; ///< null where none was written
    std::optional<int> offsetSeconds; ///< from UTC, where a zone was written
    [[nodiscard]] bool isRead() const { return kind == Kind::Read; }
    bool operator==(const DateReading &) const = default;
};

/// What a whole column says about the order of its dates.
struct DateOrderGuess {
    DateOrder order = DateOrder::Mdy;
    bool certain = false; ///< some date allows one order only
    bool mixed = false; ///< some dates speak for one order and some for the other
    bool operator==(const DateOrderGuess &) const = default;
};

/// Finds the order from all values of a column: any part over 12 decides, else the order that is usual here.
[[nodiscard]] DateOrderGuess guessDateOrder(const QStringList &values, DateOrder usual = DateOrder::Mdy);

/// Reads a date as people write it, with or without a time: 10/28/2025, 28.10.25, 2025-10-28T07:00:00Z, 28-Oct-2025,
/// "28 de octubre de 2025", a spreadsheet's serial number. A date that the order does not allow but another one does
/// ("28/10/2025" in a column of month-first dates) is read as the only date it can be. Years of two digits are
/// 1970 to 2069.
[[nodiscard]] DateReading readDate(const QString &text, DateOrder order = DateOrder::Mdy);

/// 04/05/2026: a day in April or in May, as nothing in it tells. With dots the day stands first.
[[nodiscard]] bool canBeReadTwoWays(const QString &text);

/// Whether the text is a spreadsheet's number of a day, with or without a fraction for the time.
[[nodiscard]] bool isSerialDate(const QString &text);

/// Reads a time alone: 07:00, 7:00 PM, 7:30 p, 14.30, 7 pm, 0700, "14:30 hrs", a spreadsheet's fraction of a day. One of
/// two digits ("0.25") is a quarter past midnight, unless the times are known to be a spreadsheet's numbers.
[[nodiscard]] std::optional<QTime> readTime(const QString &text, bool asSerial = false);

/// "mdy", "dmy", "ymd", as mapping files say it.
[[nodiscard]] std::optional<DateOrder> dateOrderFromCode(const QString &code);

} // namespace wardmate
