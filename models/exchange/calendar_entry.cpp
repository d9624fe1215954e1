// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendar_entry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kLineBytes = 75; ///< RFC 5545 3.1, without the line break

/// RFC 5545 3.3.11; control characters other than the line break have no place in a text.
QByteArray escaped(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    QString out;
    for (const QChar c : std::as_const(lines)) {
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\n' || c == u'\r')
            out += u"\\n"_s;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
            out += c;
    }
    return out.toUtf8();
}

/// Long lines go on after CRLF and a blank, never inside a character.
void putLine(QByteArray &out, const QByteArray &line)
{
    qsizetype begin = 0;
    qsizetype room = kLineBytes;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while ((uchar(line.at(end)) & 0xC0) == 0x80)
            --end;
        out += line.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = kLineBytes - 1;
    }
    out += line.mid(begin) + "\r\n";
}

QByteArray utc(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray randomUid()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray id;
    for (const quint32 word : words)
        id += QByteArray::number(word, 16).rightJustified(8, '0');
    return id + "@wardmate.invalid";
}

} // namespace

Result<QByteArray> calendarEntry(const CalendarEntry &entry)
{
    if (!entry.start.isValid())
        return failure(Error::Kind::Invalid, u"a calendar entry needs a start"_s, u"no_start"_s);
    const QString title = entry.initials.isEmpty() ? entry.title : entry.title + u" ("_s + entry.initials + u')';
    const QDateTime stamp = entry.stamp.isValid() ? entry.stamp : QDateTime::currentDateTimeUtc();
    QByteArray out;
    putLine(out, "BEGIN:VCALENDAR");
    putLine(out, "VERSION:2.0");
    putLine(out, "PRODID:-//Wardmate//Wardmate//EN");
    putLine(out, "BEGIN:VEVENT");
    putLine(out, "UID:" + (entry.uid.isEmpty() ? randomUid() : escaped(entry.uid)));
    putLine(out, "DTSTAMP:" + utc(stamp));
    putLine(out, "DTSTART:" + utc(entry.start));
    putLine(out, "DTEND:" + utc(entry.start.addSecs(qint64(std::max(entry.minutes, 1)) * 60)));
    putLine(out, "SUMMARY:" + escaped(title));
    putLine(out, "CLASS:PRIVATE");
    putLine(out, "TRANSP:TRANSPARENT");
    if (entry.reminderMinutes > 0) {
        putLine(out, "BEGIN:VALARM");
        putLine(out, "ACTION:DISPLAY");
        putLine(out, "DESCRIPTION:" + escaped(title));
        putLine(out, "TRIGGER:-PT" + QByteArray::number(entry.reminderMinutes) + 'M');
        putLine(out, "END:VALARM");
    }
    putLine(out, "END:VEVENT");
    putLine(out, "END:VCALENDAR");
    return out;
}

} // namespace wardmate
