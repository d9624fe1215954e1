// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/date_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT
private slots:
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void timesAreRead_data();
    void timesAreRead();
    void aSpreadsheetsNumbersAreTimes();
    void someDatesCanBeReadTwoWays();
    void theOrderComesFromTheWholeColumn_data();
    void theOrderComesFromTheWholeColumn();
    void aZoneIsKept();
};

void TestDateText::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime day(QDate(2025, 10, 28), QTime(0, 0));
    const QDateTime seven(QDate(2025, 10, 28), QTime(7, 0));
    const auto row = [](const QString &text, DateOrder order, const QDateTime &at) {
        QTest::addRow("%s (%d)", qPrintable(text), int(order)) << text << order << at;
    };
    for (const QString &text : {u"October 28th, 2025"_s, u"28th of October 2025"_s, u"Tue, 28-Oct-2025"_s})
        row(text, DateOrder::Mdy, day);
    for (const QString &text : {u"2025-10-28 07:00 CST"_s, u"10/28/2025 7:00 AM (EDT)"_s, u"28-Oct-2025 07:00 CET"_s})
        row(text, DateOrder::Mdy, seven); // the hospital's own time
    for (const QString &text : {u"10/28/2025"_s, u"28/10/2025"_s, u"28.10.25"_s, u"28.10.2025"_s, u"2025-10-28"_s,
             u"2025/10/28"_s, u"28-Oct-2025"_s, u"28-oct.-25"_s, u"Oct 28 2025"_s, u"Oct. 28, 2025"_s,
             u"October 28th, 2025"_s, u"28 de octubre de 2025"_s, u"28 de octubre del 2025"_s, u"28 Octubre 2025"_s,
             u"Tuesday, October 28, 2025"_s, u"martes, 28 de octubre de 2025"_s, u"Tue 28 Oct 2025"_s,
             u"Tue 10/28/2025"_s, u"45958"_s, u"20251028"_s, u" 10 / 28 / 2025 "_s, u"2025-Oct-28"_s, u"28OCT2025"_s,
             u"10-28-25"_s, u"28 OCT '25"_s}) {
        row(text, DateOrder::Mdy, day);
        row(text, DateOrder::Dmy, day);
    }
    for (const QString &text :
        {u"10/28/2025 07:00"_s, u"10/28/2025 7:00 AM"_s, u"28/10/2025, 7.00"_s, u"2025-10-28T07:00:00"_s,
            u"2025-10-28 07:00:00.000"_s, u"28-Oct-2025 0700"_s, u"Oct 28, 2025 at 7:00 a.m."_s,
            u"28 de octubre de 2025 a las 7:00"_s, u"45958.2916667"_s, u"10/28/2025 at 7am"_s})
        row(text, DateOrder::Mdy, seven);
    row(u"03/04/2026"_s, DateOrder::Mdy, QDateTime(QDate(2026, 3, 4), QTime(0, 0)));
    row(u"03/04/2026"_s, DateOrder::Dmy, QDateTime(QDate(2026, 4, 3), QTime(0, 0)));
    row(u"03.04.2026"_s, DateOrder::Mdy, QDateTime(QDate(2026, 4, 3), QTime(0, 0)));
    row(u"26/04/03"_s, DateOrder::Ymd, QDateTime(QDate(2026, 4, 3), QTime(0, 0)));
    row(u"1/2/69"_s, DateOrder::Mdy, QDateTime(QDate(2069, 1, 2), QTime(0, 0)));
    row(u"1/2/70"_s, DateOrder::Mdy, QDateTime(QDate(1970, 1, 2), QTime(0, 0)));
    row(u"29/02/2028"_s, DateOrder::Mdy, QDateTime(QDate(2028, 2, 29), QTime(0, 0)));
}

void TestDateText::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDateTime, expected);
    const DateReading reading = readDate(text, order);
    QCOMPARE(int(reading.kind), int(DateReading::Kind::Read));
    QCOMPARE(reading.date, expected.date());
    QCOMPARE(reading.time.isValid() ? reading.time : QTime(0, 0), expected.time());
}

void TestDateText::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateReading::Kind>("kind");
    QTest::newRow("empty") << u"  "_s << DateReading::Kind::Empty;
    for (const QString &text : {u"soon"_s, u"12"_s, u"Q3 2026"_s, u"May"_s, u"10/2025"_s, u"555-0100"_s, u"x4321"_s,
             u"10/28/2025 late"_s, u"28 Brumaire 2025"_s, u"12345678901"_s, u"99999"_s, u"2025-10-28-11"_s})
        QTest::newRow(qPrintable(text)) << text << DateReading::Kind::Unreadable;
    for (const QString &text :
        {u"31/02/2026"_s, u"02/31/2026"_s, u"29/02/2026"_s, u"2026-02-30"_s, u"31 de junio de 2026"_s, u"Feb 30 2026"_s,
            u"31/04/26"_s, u"20260230"_s, u"2025-13-01"_s, u"13/13/2026"_s, u"0/1/2026"_s})
        QTest::newRow(qPrintable(text)) << text << DateReading::Kind::Impossible;
}

void TestDateText::whatIsNoDateIsRefused()
{
    QFETCH(QString, text);
    QFETCH(DateReading::Kind, kind);
    for (const DateOrder order : {DateOrder::Mdy, DateOrder::Dmy})
        QCOMPARE(int(readDate(text, order).kind), int(kind));
}

void TestDateText::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("07:00") << u"07:00"_s << QTime(7, 0);
    QTest::newRow("7:00 PM") << u"7:00 PM"_s << QTime(19, 0);
    QTest::newRow("7:00 p. m.") << u"7:00 p. m."_s << QTime(19, 0);
    QTest::newRow("14.30") << u"14.30"_s << QTime(14, 30);
    QTest::newRow("14h30") << u"14h30"_s << QTime(14, 30);
    QTest::newRow("1430") << u"1430"_s << QTime(14, 30);
    QTest::newRow("14:30 hrs") << u"14:30 hrs"_s << QTime(14, 30);
    QTest::newRow("12 AM") << u"12 AM"_s << QTime(0, 0);
    QTest::newRow("12:15 pm") << u"12:15 pm"_s << QTime(12, 15);
    QTest::newRow("19:05:06") << u"19:05:06"_s << QTime(19, 5, 6);
    QTest::newRow("fraction") << u"0.75"_s << QTime(18, 0); // no hour has 75 minutes
    QTest::newRow("half a day") << u"0.5"_s << QTime(12, 0);
    QTest::newRow("long fraction") << u"0.7500"_s << QTime(18, 0);
    QTest::newRow("25:00") << u"25:00"_s << QTime();
    QTest::newRow("7:75") << u"7:75"_s << QTime();
    QTest::newRow("night") << u"night"_s << QTime();
    QTest::newRow("bare number") << u"7"_s << QTime();
}

void TestDateText::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QTime, expected);
    QCOMPARE(readTime(text).value_or(QTime()), expected);
}

/// "0.25" alone is a quarter past midnight; beside a date that is a spreadsheet's number it is a quarter of the day.
void TestDateText::aSpreadsheetsNumbersAreTimes()
{
    QVERIFY(isSerialDate(u"46331"_s));
    QVERIFY(isSerialDate(u"46331.75"_s));
    QVERIFY(!isSerialDate(u"20261105"_s));
    QVERIFY(!isSerialDate(u"11/05/2026"_s));
    QVERIFY(!isSerialDate(u""_s));
    QCOMPARE(readTime(u"0.75"_s), std::optional(QTime(18, 0))); // no hour has 75 minutes
    QCOMPARE(readTime(u"0.25"_s), std::optional(QTime(0, 25)));
    QCOMPARE(readTime(u"0.25"_s, true), std::optional(QTime(6, 0)));
    QCOMPARE(readTime(u"0,5"_s, true), std::optional(QTime(12, 0)));
    QCOMPARE(readTime(u"7:30 p"_s), std::optional(QTime(19, 30)));
    QCOMPARE(readTime(u"12:10a"_s), std::optional(QTime(0, 10)));
}

void TestDateText::someDatesCanBeReadTwoWays()
{
    for (const QString &text : {u"04/05/2026"_s, u"4-5-26"_s, u"Tue 04/05/2026 07:00"_s})
        QVERIFY2(canBeReadTwoWays(text), qPrintable(text));
    for (const QString &text :
        {u"04/04/2026"_s, u"13/04/2026"_s, u"2026-04-05"_s, u"04.05.2026"_s, u"5 Apr 2026"_s, u"46331"_s, u""_s})
        QVERIFY2(!canBeReadTwoWays(text), qPrintable(text));
}

void TestDateText::theOrderComesFromTheWholeColumn_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<DateOrder>("usual");
    QTest::addColumn<DateOrderGuess>("expected");
    QTest::newRow("one day over 12 decides") << QStringList{u"03/04/2026"_s, u"28/04/2026"_s, u"05/06/2026"_s}
                                             << DateOrder::Mdy << DateOrderGuess{DateOrder::Dmy, true, false};
    QTest::newRow("month first") << QStringList{u"03/04/2026"_s, u"04/28/2026"_s} << DateOrder::Dmy
                                 << DateOrderGuess{DateOrder::Mdy, true, false};
    QTest::newRow("nothing decides") << QStringList{u"03/04/2026"_s, u""_s, u"soon"_s} << DateOrder::Dmy
                                     << DateOrderGuess{DateOrder::Dmy, false, false};
    QTest::newRow("both") << QStringList{u"13/04/2026"_s, u"04/28/2026"_s, u"04/29/2026"_s} << DateOrder::Dmy
                          << DateOrderGuess{DateOrder::Mdy, true, true};
    QTest::newRow("year first") << QStringList{u"2026-04-05"_s} << DateOrder::Mdy
                                << DateOrderGuess{DateOrder::Ymd, true, false};
    QTest::newRow("dots") << QStringList{u"03.04.2026"_s} << DateOrder::Mdy
                          << DateOrderGuess{DateOrder::Dmy, false, false};
    QTest::newRow("an impossible date counts less") << QStringList{u"31/02/2026"_s, u"03/28/2026"_s} << DateOrder::Mdy
                                                    << DateOrderGuess{DateOrder::Mdy, true, false};
    QTest::newRow("an impossible date is better than nothing") << QStringList{
        u"31/02/2026"_s, u"03/04/2026"_s} << DateOrder::Mdy << DateOrderGuess{DateOrder::Dmy, true, false};
}

void TestDateText::theOrderComesFromTheWholeColumn()
{
    QFETCH(QStringList, values);
    QFETCH(DateOrder, usual);
    QFETCH(DateOrderGuess, expected);
    const DateOrderGuess guess = guessDateOrder(values, usual);
    QCOMPARE(int(guess.order), int(expected.order));
    QCOMPARE(guess.certain, expected.certain);
    QCOMPARE(guess.mixed, expected.mixed);
}

void TestDateText::aZoneIsKept()
{
    QCOMPARE(readDate(u"2025-10-28T07:00:00Z"_s).offsetSeconds, std::optional(0));
    QCOMPARE(readDate(u"2025-10-28T07:00:00-05:00"_s).offsetSeconds, std::optional(-18000));
    QCOMPARE(readDate(u"2025-10-28T07:00+0200"_s).offsetSeconds, std::optional(7200));
    QCOMPARE(readDate(u"2025-10-28 07:00:00.000+02"_s).offsetSeconds, std::optional(7200));
    QCOMPARE(readDate(u"2025-10-28T07:00"_s).offsetSeconds, std::optional<int>());
}

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_date_text.moc"
