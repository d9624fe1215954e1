// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/date_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::DateWords)
};

int hoursBetween(const QDateTime &from, const QDateTime &to)
{
    return int(from.secsTo(to) / 3600);
}

QString withTime(const QString &day, const QDateTime &at, const LocalNow &now)
{
    return Say::tr("%1 %2", "day, time").arg(day, timeWords(now.timeOf(at)));
}

} // namespace

QString dateWords(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return {};
    const bool thisYear = date.year() == today.year();
    //: Date pattern of a day in this year, for lists: Thu 19 Nov
    const QString pattern = thisYear ? Say::tr("ddd d MMM")
                                     //: Date pattern of a day in another year: Thu 19 Nov 2025
                                     : Say::tr("ddd d MMM yyyy");
    return QLocale().toString(date, pattern);
}

QString fullDateWords(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

QString timeWords(const QTime &time)
{
    QString pattern = QLocale().timeFormat(QLocale::ShortFormat);
    pattern.remove(u":ss"_s);
    return QLocale().toString(time, pattern);
}

QString momentWords(const QDateTime &at, const LocalNow &now)
{
    if (!at.isValid())
        return {};
    const QDate day = now.dayOf(at);
    const QDate today = now.today();
    if (day == today)
        return withTime(Say::tr("Today"), at, now);
    if (day == today.addDays(-1))
        return withTime(Say::tr("Yesterday"), at, now);
    return withTime(dateWords(day, today), at, now);
}

QString momentInSentence(const QDateTime &at, const LocalNow &now)
{
    const qint64 days = at.isValid() ? now.dayOf(at).daysTo(now.today()) : -1;
    if (days == 0)
        return withTime(Say::tr("today"), at, now);
    return days == 1 ? withTime(Say::tr("yesterday"), at, now) : momentWords(at, now);
}

QString dueWords(const QDateTime &due, const LocalNow &now)
{
    if (!due.isValid())
        return {};
    if (due < now.utc()) {
        const int hours = hoursBetween(due, now.utc());
        if (hours >= 48)
            return Say::tr("Overdue %n day(s)", nullptr, hours / 24);
        return hours < 1 ? Say::tr("Overdue") : Say::tr("Overdue %1 h").arg(hours);
    }
    const QDate day = now.dayOf(due);
    const QDate today = now.today();
    return day == today ? withTime(Say::tr("Today"), due, now) : dueWords(day, today);
}

QString dueWords(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days < 0)
        return Say::tr("Overdue %n day(s)", nullptr, int(-days));
    if (days == 0)
        return Say::tr("Today");
    if (days == 1)
        return Say::tr("Tomorrow");
    return dateWords(due, today);
}

QString spokenDueWords(const QDateTime &due, const LocalNow &now)
{
    if (!due.isValid() || due >= now.utc())
        return dueWords(due, now);
    const int hours = hoursBetween(due, now.utc());
    if (hours >= 48)
        return Say::tr("Overdue by %n day(s)", nullptr, hours / 24);
    if (hours >= 1)
        return Say::tr("Overdue by %n hour(s)", nullptr, hours);
    return Say::tr("Overdue by %n minute(s)", nullptr, int(std::max<qint64>(1, due.secsTo(now.utc()) / 60)));
}

QString agoWords(const QDateTime &at, const LocalNow &now)
{
    if (!at.isValid())
        return {};
    const qint64 days = now.dayOf(at).daysTo(now.today());
    if (days <= 0)
        return at.secsTo(now.utc()) < 120 ? Say::tr("just now") : Say::tr("today");
    if (days == 1)
        return Say::tr("yesterday");
    return Say::tr("%n day(s) ago", nullptr, int(days));
}

} // namespace wardmate
