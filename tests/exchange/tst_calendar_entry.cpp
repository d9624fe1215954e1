// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendar_entry.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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

/// What another implementation reads: Debian's icalendar for its own Python.
QJsonObject readByPython(const QByteArray &bytes)
{
    const QString debians = u"/usr/bin/python3"_s;
    QProcess python;
    python.start(QFileInfo::exists(debians) ? debians : u"python3"_s, {u"-c"_s, uR"(
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = [e for e in calendar.walk() if e.name == "VEVENT"]
e = events[0]
alarms = [a for a in e.walk() if a.name == "VALARM"]
print(json.dumps({
    "events": len(events), "errors": len(calendar.errors) + sum(len(c.errors) for c in calendar.walk()),
    "version": str(calendar["VERSION"]), "uid": str(e["UID"]), "title": str(e["SUMMARY"]),
    "start": e["DTSTART"].dt.isoformat(), "end": e["DTEND"].dt.isoformat(), "stamp": e["DTSTAMP"].dt.isoformat(),
    "class": str(e["CLASS"]), "busy": str(e["TRANSP"]), "keys": " ".join(sorted(e.keys())),
    "reminders": [a["TRIGGER"].dt.total_seconds() / 60 for a in alarms]}))
)"_s});
    if (!python.waitForStarted())
        return {};
    python.write(bytes);
    python.closeWriteChannel();
    python.waitForFinished(60000);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
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
    void anotherProgramReadsWhatWasWritten_data();
    void anotherProgramReadsWhatWasWritten();
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

void TestCalendarEntry::anotherProgramReadsWhatWasWritten_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QString>("read"); // the start as the other program has it
    QTest::addColumn<int>("reminder");
    const QTimeZone denver("America/Denver");
    QTest::newRow("plain") << u"Peer support follow-up"_s << kStart << u"2026-11-27T14:00:00+00:00"_s << 0;
    QTest::newRow("signs that mean something")
        << u"a, b; c\\d: \"e\""_s << kStart << u"2026-11-27T14:00:00+00:00"_s << 30;
    QTest::newRow("accents, longer than a line") << QString(u"Próxima llamada — ñandú, "_s).repeated(12).trimmed()
                                                 << kStart << u"2026-11-27T14:00:00+00:00"_s << 0;
    QTest::newRow("beyond the basic plane")
        << QString(u"\U0001F600"_s).repeated(60) << kStart << u"2026-11-27T14:00:00+00:00"_s << 0;
    QTest::newRow("the hour before summer time")
        << u"t"_s << QDateTime(QDate(2026, 3, 8), QTime(1, 59), denver) << u"2026-03-08T08:59:00+00:00"_s << 5;
    QTest::newRow("the hour after it") << u"t"_s << QDateTime(QDate(2026, 3, 8), QTime(3, 0), denver)
                                       << u"2026-03-08T09:00:00+00:00"_s << 5;
    QTest::newRow("winter time again") << u"t"_s << QDateTime(QDate(2026, 11, 1), QTime(2, 0), denver)
                                       << u"2026-11-01T09:00:00+00:00"_s << 5;
}

void TestCalendarEntry::anotherProgramReadsWhatWasWritten()
{
    QFETCH(QString, title);
    QFETCH(QDateTime, start);
    QFETCH(QString, read);
    QFETCH(int, reminder);
    const QJsonObject found = readByPython(bytesOf({.uid = u"x1@wardmate.invalid"_s,
        .title = title,
        .initials = u"B. Q."_s,
        .start = start,
        .minutes = 20,
        .stamp = kStamp,
        .reminderMinutes = reminder}));
    QCOMPARE(found.value(u"events").toInt(), 1);
    QCOMPARE(found.value(u"errors").toInt(), 0);
    QCOMPARE(found.value(u"version").toString(), u"2.0"_s);
    QCOMPARE(found.value(u"uid").toString(), u"x1@wardmate.invalid"_s);
    QCOMPARE(found.value(u"title").toString(), title + u" (B. Q.)"_s);
    QCOMPARE(found.value(u"start").toString(), read);
    QCOMPARE(QDateTime::fromString(found.value(u"end").toString(), Qt::ISODate), start.addSecs(20 * 60));
    QCOMPARE(found.value(u"stamp").toString(), u"2026-11-23T09:00:00+00:00"_s);
    QCOMPARE(found.value(u"class").toString(), u"PRIVATE"_s);
    QCOMPARE(found.value(u"busy").toString(), u"TRANSPARENT"_s);
    QCOMPARE(found.value(u"keys").toString(), u"CLASS DTEND DTSTAMP DTSTART SUMMARY TRANSP UID"_s); // and nothing else
    const QJsonArray reminders = found.value(u"reminders").toArray();
    QCOMPARE(reminders, reminder > 0 ? QJsonArray{double(-reminder)} : QJsonArray{});
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
