// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/criteria/availability_fit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wardmate {

namespace {

constexpr double kRecentShare = 0.25;
constexpr qint64 kFreshDays = 182;
constexpr qint64 kStaleDays = 730;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Matching", text, nullptr, n);
}

} // namespace

bool appliesShift(const PairView &pair)
{
    return pair.referral.shift.has_value();
}

double shiftValue(const PairView &pair)
{
    if (pair.supporter.shifts.isEmpty())
        return kUnknown;
    return pair.supporter.shifts.contains(*pair.referral.shift) ? 1.0 : 0.0;
}

QString shiftText(const PairView &pair)
{
    const QString shift = labelOf(*pair.referral.shift);
    if (pair.supporter.shifts.isEmpty())
        return say(QT_TRANSLATE_NOOP("Matching", "Usual shifts not known"));
    if (pair.supporter.shifts.contains(*pair.referral.shift))
        return say(QT_TRANSLATE_NOOP("Matching", "Usually works the same shift (%1)")).arg(shift);
    return say(QT_TRANSLATE_NOOP("Matching", "Does not usually work that shift (%1)")).arg(shift);
}

double loadValue(const PairView &pair)
{
    const MatchSupporter &supporter = pair.supporter;
    const double load = supporter.openCases + kRecentShare * supporter.recentCases;
    return std::clamp(1.0 - load / std::max(1, supporter.capacity), 0.0, 1.0);
}

QString loadText(const PairView &pair)
{
    const MatchSupporter &supporter = pair.supporter;
    const QString open = say(QT_TRANSLATE_NOOP("Matching", "%1 open of %2"))
                             .arg(QLocale().toString(supporter.openCases), QLocale().toString(supporter.capacity));
    if (supporter.recentCases == 0)
        return open;
    //: %1 is "1 open of 3"
    return say(QT_TRANSLATE_N_NOOP("Matching", "%1, %n more in the last three months"), supporter.recentCases)
        .arg(open);
}

double freshnessValue(const PairView &pair)
{
    if (!pair.supporter.profileConfirmedOn.isValid() || !pair.request.today.isValid())
        return 0.0;
    const qint64 days = pair.supporter.profileConfirmedOn.daysTo(pair.request.today);
    return std::clamp(double(kStaleDays - days) / double(kStaleDays - kFreshDays), 0.0, 1.0);
}

QString freshnessText(const PairView &pair)
{
    if (!pair.supporter.profileConfirmedOn.isValid())
        return say(QT_TRANSLATE_NOOP("Matching", "Profile never confirmed"));
    return say(QT_TRANSLATE_NOOP("Matching", "Profile last confirmed on %1"))
        .arg(QLocale().toString(pair.supporter.profileConfirmedOn, QLocale::ShortFormat));
}

} // namespace wardmate
