// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace wardmate {

/// A reporting period: a quarter, a half-year or a year of the calendar ("2026Q3", "2026H2", "2026").
struct Period {
    int year = 0;
    int firstMonth = 1;
    int months = 12;
    auto operator<=>(const Period &) const = default;

    [[nodiscard]] static std::optional<Period> parse(const QString &text);
    [[nodiscard]] static Period quarterOf(QDate date);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDate firstDay() const { return QDate(year, firstMonth, 1); }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(months).addDays(-1); }
    [[nodiscard]] bool contains(QDate date) const { return date >= firstDay() && date <= lastDay(); }
};

} // namespace wardmate
