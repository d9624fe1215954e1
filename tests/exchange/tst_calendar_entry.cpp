// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendar_entry.h"

#include <QTest>
#include <QTimeZone>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kStart(QDate(2026, 11, 27), QTime(14, 0), Qt::UTC);
const QDateTime kStamp(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

QByteArray bytesOf(const CalendarEntry &entry)
{
    return calendarEntry(entry).value_or(QByteArray());
}

} // namespace

class TestCalendarEntry : public QObject
{
    Q_OBJECT
private slots:
    void theEntryIsComplete();
    void localTimesBecomeUtc();
    void textIsEscaped();
    void longLinesAreFoldedBetweenCharacters();
    void reminderAndInitialsAreOptional();
    void withoutAStartThereIsNoEntry();
};

void TestCalendarEntry::theEntryIsComplete()
{
    QCOMPARE(bytesOf({.uid = u"x1@wardmate.invalid"_s,
                 .title = u"Peer support follow-up"_s,
                 .start = kStart,
                 .minutes = 20,
                 .stamp = kStamp}),
        QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Wardmate//Wardmate//EN\r\nBEGIN:VEVENT\r\n"
                   "UID:x1@wardmate.invalid\r\nDTSTAMP:20261123T090000Z\r\nDTSTART:20261127T140000Z\r\n"
                   "DTEND:20261127T142000Z\r\nSUMMARY:Peer support follow-up\r\nCLASS:PRIVATE\r\nTRANSP:TRANSPARENT\r\n"
                   "END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void TestCalendarEntry::localTimesBecomeUtc()
{
    const QDateTime local(QDate(2026, 7, 1), QTime(9, 0), QTimeZone("America/Denver"));
    QVERIFY(bytesOf({.title = u"t"_s, .start = local, .stamp = kStamp}).contains("DTSTART:20260701T150000Z\r\n"));
}

void TestCalendarEntry::textIsEscaped()
{
    const QByteArray bytes = bytesOf({.title = u"a, b; c\\d\r\nEND:VEVENT\u0007"_s, .start = kStart, .stamp = kStamp});
    QVERIFY(bytes.contains("SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\r\n"));
    QCOMPARE(bytes.count("\r\nEND:VEVENT\r\n"), 1);
}

void TestCalendarEntry::longLinesAreFoldedBetweenCharacters()
{
    const QString title = QString(u"Seguimiento del apoyo ñandú €"_s).repeated(12);
    const QByteArray bytes = bytesOf({.title = title, .start = kStart, .stamp = kStamp});
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.size() <= 76); // 75 and the CR
        QVERIFY(line.isEmpty() || (uchar(line.at(0)) & 0xC0) != 0x80);
        QVERIFY(line.size() < 2 || (uchar(line.at(1)) & 0xC0) != 0x80 || line.at(0) != ' ');
    }
    QVERIFY(QString::fromUtf8(QByteArray(bytes).replace("\r\n ", "")).contains(title));
}

void TestCalendarEntry::reminderAndInitialsAreOptional()
{
    const QByteArray bytes = bytesOf(
        {.title = u"Follow-up"_s, .initials = u"RS"_s, .start = kStart, .stamp = kStamp, .reminderMinutes = 30});
    QVERIFY(bytes.contains("SUMMARY:Follow-up (RS)\r\n"));
    QVERIFY(bytes.contains("TRIGGER:-PT30M\r\n"));
    const QByteArray plain = bytesOf({.title = u"Follow-up"_s, .start = kStart, .stamp = kStamp});
    QVERIFY(!plain.contains("VALARM") && plain.contains("@wardmate.invalid"));
}

void TestCalendarEntry::withoutAStartThereIsNoEntry()
{
    const auto entry = calendarEntry({.title = u"t"_s});
    QVERIFY(!entry);
    QCOMPARE(entry.error().code, u"no_start"_s);
}

QTEST_GUILESS_MAIN(TestCalendarEntry)
#include "tst_calendar_entry.moc"
