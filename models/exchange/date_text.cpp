// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/date_text.h"

#include "models/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// The numbers of a date as written, before anybody knows what they mean.
struct NumericDate {
    std::array<int, 3> parts{};
    std::array<qsizetype, 3> digits{};
    QChar separator;
    QString rest; ///< what follows: a time, a zone
};

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year; // the usual window, as POSIX has it
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 10/28/2025 and nothing beside it, as it stands in nearly every row; the pattern below finds the same in it.
std::optional<NumericDate> bareNumericDate(const QString &text)
{
    NumericDate date;
    qsizetype at = 0;
    for (size_t part = 0; part < 3; ++part) {
        const qsizetype from = at;
        int number = 0;
        for (; at < text.size() && at - from < 5 && isDigit(text.at(at)); ++at)
            number = number * 10 + (text.at(at).unicode() - u'0');
        const qsizetype digits = at - from;
        if (digits == 0 || digits > (part == 1 ? 2 : 4))
            return std::nullopt;
        date.parts.at(part) = number;
        date.digits.at(part) = digits;
        if (part == 2)
            break;
        if (at == text.size() || (part == 1 && text.at(at) != date.separator))
            return std::nullopt;
        date.separator = text.at(at++);
        if (date.separator != u'/' && date.separator != u'-' && date.separator != u'.')
            return std::nullopt;
    }
    return at == text.size() ? std::optional(date) : std::nullopt;
}

/// No year is written with three digits, nor with four behind another of four.
std::optional<NumericDate> withAYear(const NumericDate &date)
{
    if (date.digits[0] == 3 || date.digits[2] == 3 || (date.digits[0] == 4 && date.digits[2] > 2))
        return std::nullopt;
    return date;
}

std::optional<NumericDate> numericDate(const QString &text)
{
    if (const auto bare = bareNumericDate(text))
        return withAYear(*bare);
    static const QRegularExpression pattern(
        u"^(?:[a-z]{2,10}\\.?,?\\s+)?(\\d{1,4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})(?!\\d)(?:\\s*(?:,|t|-|at)?\\s*(.*))?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    NumericDate date;
    for (size_t i = 0; i < 3; ++i) {
        const QString part = match.captured(i == 0 ? 1 : int(i) + 2);
        date.parts.at(i) = part.toInt();
        date.digits.at(i) = part.size();
    }
    date.separator = match.captured(2).at(0);
    date.rest = match.captured(5);
    return withAYear(date);
}

/// Folded for the patterns; what they find in nothing but numbers needs no folding.
QString cleanText(const QString &text)
{
    return bareNumericDate(text) ? text : folded(text);
}

QDate dateInOrder(const NumericDate &written, DateOrder order)
{
    const auto &[a, b, c] = written.parts;
    if (written.digits[0] == 4) {
        const QDate date(a, b, c);
        // 2025/28/10 is seen too; with hyphens it is the international form, where 2025-13-01 is a slip
        return date.isValid() || written.separator == u'-' ? date : QDate(a, c, b);
    }
    switch (order) {
    case DateOrder::Mdy:
        return {fullYear(c, written.digits[2]), a, b};
    case DateOrder::Dmy:
        return {fullYear(c, written.digits[2]), b, a};
    case DateOrder::Ymd:
        return written.digits[2] == 4 ? QDate() : QDate(fullYear(a, written.digits[0]), b, c);
    }
    return {};
}

/// The orders to try, the said one first. Dots are written between day, month and year, never month first.
std::array<DateOrder, 3> ordersFor(const NumericDate &written, DateOrder order)
{
    if (written.separator == u'.' && order == DateOrder::Mdy)
        return {DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd};
    switch (order) {
    case DateOrder::Mdy:
        return {DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd};
    case DateOrder::Dmy:
        return {DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd};
    case DateOrder::Ymd:
        break;
    }
    return {DateOrder::Ymd, DateOrder::Mdy, DateOrder::Dmy};
}

int monthNumber(const QString &word)
{
    static const QHash<QString, int> months{{u"jan"_s, 1}, {u"ene"_s, 1}, {u"feb"_s, 2}, {u"mar"_s, 3}, {u"apr"_s, 4},
        {u"abr"_s, 4}, {u"may"_s, 5}, {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8}, {u"ago"_s, 8}, {u"sep"_s, 9},
        {u"set"_s, 9}, {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}, {u"dic"_s, 12}};
    static const QRegularExpression whole(
        u"^(jan(uary)?|ene(ro)?|feb(ruary|rero)?|mar(ch|zo)?|apr(il)?|abr(il)?|may(o)?|june?|junio|july?|julio|aug(ust)"
        u"?|"
        "ago(sto)?|sept?(ember|iembre)?|set(iembre)?|oct(ober|ubre)?|nov(ember|iembre)?|dec(ember)?|dic(iembre)?)$"_s);
    return whole.match(word).hasMatch() ? months.value(word.left(3)) : 0;
}

DateReading readRest(DateReading reading, QString rest)
{
    // "09:00:00.000+00" has its zone in hours, "9:00-11" has none
    static const QRegularExpression zone(
        u"\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2}|(?<=:\\d{2}:\\d{2}|\\.\\d{3}|\\.\\d{6})[+-]\\d{2})$"_s);
    // "14:00 CST": the hospital's own time, so the hour stands as it was written
    static const QRegularExpression local(u"\\s*\\(?\\b(?:[aecmp][sd]?t|ak[sd]t|hst|ces?t|ees?t|wes?t|bst|ist)\\)?$"_s);
    rest = rest.trimmed();
    if (rest.isEmpty())
        return reading;
    rest.remove(local);
    const auto match = zone.match(rest);
    if (match.hasMatch()) {
        const QString name = match.captured(1);
        const QString digits = QString(name).remove(u':').mid(1);
        const int seconds = (digits.left(2).toInt() * 60 + digits.mid(2).toInt()) * 60;
        reading.offsetSeconds = name.front().isLetter() ? 0 : name.startsWith(u'-') ? -seconds : seconds;
        rest = rest.left(match.capturedStart());
    }
    if (const auto time = readTime(rest))
        reading.time = *time;
    else
        return {DateReading::Kind::Unreadable, {}, {}, {}};
    return reading;
}

DateReading readingOf(QDate date, const QString &rest)
{
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199)
        return {DateReading::Kind::Impossible, {}, {}, {}};
    return readRest({DateReading::Kind::Read, date, {}, {}}, rest);
}

/// 28-Oct-2025, Oct 28th, 2025, Tuesday, October 28 2025, 28 de octubre del 2025, 2025-Oct-28.
std::optional<DateReading> readNamedMonth(const QString &text)
{
    static const QString weekday = u"(?:[a-z]{3,10}\\.?,?\\s+)?"_s;
    static const QRegularExpression dayFirst(u"^"_s + weekday
        + u"(\\d{1,2})(?:st|nd|rd|th|o|\u00BA)?[\\s./-]*(?:(?:de|of)\\s+)?([a-z]{3,10})\\.?[\\s.,/-]*(?:del?\\s+)?(\\d{4}|'?\\d{2})(?!\\d)(?:\\s*[,t]?\\s*(?:at\\s+|a las\\s+)?(.*))?$"_s);
    static const QRegularExpression monthFirst(u"^"_s + weekday
        + u"([a-z]{3,10})\\.?[\\s./-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/-]+(\\d{4}|'?\\d{2})(?!\\d)(?:\\s*[,t]?\\s*(?:at\\s+|a las\\s+)?(.*))?$"_s);
    static const QRegularExpression yearFirst(
        u"^(\\d{4})[\\s./-]+([a-z]{3,10})\\.?[\\s./-]+(\\d{1,2})(?!\\d)(?:\\s*[,t]?\\s*(.*))?$"_s);
    const auto reading = [](QString year, const QString &month, const QString &day,
                             const QString &rest) -> std::optional<DateReading> {
        const int number = monthNumber(month);
        if (number == 0)
            return std::nullopt;
        year.remove(u'\'');
        return readingOf(QDate(fullYear(year.toInt(), year.size()), number, day.toInt()), rest);
    };
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return reading(match.captured(3), match.captured(2), match.captured(1), match.captured(4));
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return reading(match.captured(3), match.captured(1), match.captured(2), match.captured(4));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return reading(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
    return std::nullopt;
}

/// 45958 or 45958.2917, days since the last day of 1899 as spreadsheets count; and 20251028.
std::optional<DateReading> readBareNumber(const QString &text)
{
    static const QRegularExpression serial(u"^(\\d{5})(?:[.,](\\d+))?$"_s);
    static const QRegularExpression compact(u"^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[\\s_t-]*(.*))?$"_s);
    if (const auto match = serial.match(text); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        if (days < 20000 || days > 73050) // 1954 to 2099; other five-digit numbers are something else
            return std::nullopt;
        DateReading reading{DateReading::Kind::Read, QDate(1899, 12, 30).addDays(days), {}, {}};
        if (!match.captured(2).isEmpty()) {
            const double fraction = (u"0."_s + match.captured(2)).toDouble();
            reading.time = QTime(0, 0).addSecs(std::min(int(std::lround(fraction * 86400)), 86399));
        }
        return reading;
    }
    if (const auto match = compact.match(text); match.hasMatch())
        return readingOf(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), match.captured(4));
    return std::nullopt;
}

struct Votes {
    qsizetype mdy = 0;
    qsizetype dmy = 0;
    qsizetype ymd = 0;
};

/// One order only makes sense of this value: a vote, which weighs as an exclamation when that date exists as well.
void vote(const NumericDate &written, Votes &sure, Votes &likely)
{
    if (written.digits[0] == 4) {
        ++sure.ymd;
        return;
    }
    const auto &[a, b, c] = written.parts;
    const bool dayFirst = a > 12 && a <= 31 && b <= 12;
    const bool monthFirst = b > 12 && b <= 31 && a <= 12;
    if (dayFirst == monthFirst)
        return;
    const QDate date = dateInOrder(written, dayFirst ? DateOrder::Dmy : DateOrder::Mdy);
    Votes &votes = date.isValid() ? sure : likely;
    ++(dayFirst ? votes.dmy : votes.mdy);
}

} // namespace

DateOrderGuess guessDateOrder(const QStringList &values, DateOrder usual)
{
    Votes sure;
    Votes likely;
    qsizetype dotted = 0;
    qsizetype numeric = 0;
    for (const QString &value : values) {
        if (const auto written = numericDate(cleanText(value))) {
            vote(*written, sure, likely);
            ++numeric;
            dotted += written->separator == u'.' ? 1 : 0;
        }
    }
    for (const Votes &votes : {sure, likely}) {
        if (votes.mdy > 0 || votes.dmy > 0)
            return {votes.dmy > votes.mdy ? DateOrder::Dmy : DateOrder::Mdy, true, votes.dmy > 0 && votes.mdy > 0};
    }
    if (sure.ymd > 0 && sure.ymd == numeric)
        return {DateOrder::Ymd, true, false};
    if (numeric > 0 && dotted == numeric)
        return {DateOrder::Dmy, false, false};
    return {usual, false, false};
}

DateReading readDate(const QString &text, DateOrder order)
{
    const QString clean = cleanText(text);
    if (clean.isEmpty())
        return {};
    if (const auto written = numericDate(clean)) {
        for (const DateOrder tried : ordersFor(*written, order)) {
            if (tried == DateOrder::Ymd && order != DateOrder::Ymd && written->digits[0] != 4)
                continue; // 31/02/26 is no day of 2031
            const QDate date = dateInOrder(*written, tried);
            if (date.isValid())
                return readingOf(date, written->rest);
        }
        return {DateReading::Kind::Impossible, {}, {}, {}};
    }
    if (const auto named = readNamedMonth(clean))
        return *named;
    if (const auto number = readBareNumber(clean))
        return *number;
    return {DateReading::Kind::Unreadable, {}, {}, {}};
}

bool canBeReadTwoWays(const QString &text)
{
    const auto written = numericDate(cleanText(text));
    if (!written || written->digits[0] == 4 || written->separator == u'.')
        return false;
    const auto &[a, b, c] = written->parts;
    return a >= 1 && b >= 1 && a <= 12 && b <= 12 && a != b;
}

bool isSerialDate(const QString &text)
{
    const QString clean = cleanText(text);
    return clean.size() >= 5 && (clean.size() == 5 || !isDigit(clean.at(5))) && readBareNumber(clean).has_value();
}

std::optional<QTime> readTime(const QString &text, bool asSerial)
{
    static const QRegularExpression clock(
        u"^(?:(?:at|a las|@)\\s*)?(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2}))?(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?|[ap]\\.?|h|hrs?|hours?|horas?)?\\.?$"_s);
    static const QRegularExpression military(u"^([01]\\d|2[0-3])([0-5]\\d)\\s*(h|hrs?|hours?|horas?)?\\.?$"_s);
    // of two digits up to 59 it may be minutes after midnight
    static const QRegularExpression fraction(u"^0?[.,](?:\\d|[6-9]\\d|\\d{3,})$"_s);
    static const QRegularExpression anyFraction(u"^0?[.,]\\d+$"_s);
    const QString clean = folded(text);
    if (clean.size() == 5 && clean.at(2) == u':' && isDigit(clean.at(0)) && isDigit(clean.at(1)) && isDigit(clean.at(3))
        && isDigit(clean.at(4))) { // as most are; the pattern finds the same in it
        const int hour = clean.left(2).toInt();
        const QTime time(hour == 24 ? 0 : hour, clean.mid(3).toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    if (const auto match = military.match(clean); match.hasMatch())
        return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    if ((asSerial ? anyFraction : fraction).match(clean).hasMatch()) {
        const double part = QString(clean).replace(u',', u'.').toDouble();
        return QTime(0, 0).addSecs(std::min(int(std::lround(part * 86400)), 86399));
    }
    const auto match = clock.match(clean);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(4).isEmpty()))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4);
    if (half.startsWith(u'a') || half.startsWith(u'p')) {
        if (hour > 12)
            return hour < 24 ? std::optional(QTime(hour, match.captured(2).toInt())) : std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour == 24 ? 0 : hour, match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<DateOrder> dateOrderFromCode(const QString &code)
{
    const QString clean = folded(code);
    if (clean == u"mdy")
        return DateOrder::Mdy;
    if (clean == u"dmy")
        return DateOrder::Dmy;
    if (clean == u"ymd")
        return DateOrder::Ymd;
    return std::nullopt;
}

} // namespace wardmate
