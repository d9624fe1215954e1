// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"

using namespace Qt::StringLiterals;

namespace wardmate {

std::optional<Period> Period::parse(const QString &text)
{
    bool isYear = false;
    const int year = text.left(4).toInt(&isYear);
    if (!isYear || year < 1990 || year > 2200)
        return std::nullopt;
    if (text.size() == 4)
        return Period{year, 1, 12};
    const int part = text.size() == 6 ? text.at(5).digitValue() : 0;
    const QChar kind = text.at(4).toUpper();
    if (kind == u'Q' && part >= 1 && part <= 4)
        return Period{year, (part - 1) * 3 + 1, 3};
    if (kind == u'H' && part >= 1 && part <= 2)
        return Period{year, (part - 1) * 6 + 1, 6};
    return std::nullopt;
}

Period Period::quarterOf(QDate date)
{
    return {date.year(), (date.month() - 1) / 3 * 3 + 1, 3};
}

QString Period::text() const
{
    const QString number = QString::number(year);
    if (months == 12)
        return number;
    return number + (months == 3 ? u'Q' : u'H') + QString::number((firstMonth - 1) / months + 1);
}

} // namespace wardmate
