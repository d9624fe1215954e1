// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/working_calendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

WorkingWeek newYork(bool workingHoursOnly)
{
    WorkingWeek week;
    week.countsWorkingHoursOnly = workingHoursOnly;
    week.timeZone = u"America/New_York"_s;
    week.holidays = {QDate(2026, 11, 26)}; // a Thursday
    return week;
}

/// "2026-11-20 16:00" in the hospital's zone, as UTC.
QDateTime local(const QString &text)
{
    return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s),
        QTimeZone("America/New_York"))
        .toUTC();
}

QString shown(const QDateTime &utc)
{
    return utc.toTimeZone(QTimeZone("America/New_York")).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

class TestWorkingCalendar : public QObject
{
    Q_OBJECT

private slots:
    void plainHoursAreHoursAcrossBothChangesOfTheClock()
    {
        const WorkingCalendar calendar(newYork(false));
        QCOMPARE(shown(calendar.addHours(local(u"2026-03-07 20:00"_s), 24)), u"2026-03-08 21:00"_s);
        QCOMPARE(shown(calendar.addHours(local(u"2026-10-31 20:00"_s), 24)), u"2026-11-01 19:00"_s);
        QCOMPARE(calendar.addHours(local(u"2026-03-07 20:00"_s), 24).timeSpec(), Qt::UTC);
    }

    void workingHoursCountOnlyWhileTheHospitalWorks_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("deadline");
        QTest::newRow("within a day") << u"2026-11-18 09:15"_s << 3 << u"2026-11-18 12:15"_s;
        QTest::newRow("exactly to the close") << u"2026-11-18 08:00"_s << 9 << u"2026-11-18 17:00"_s;
        QTest::newRow("one more goes over") << u"2026-11-18 08:00"_s << 10 << u"2026-11-19 09:00"_s;
        QTest::newRow("over a weekend") << u"2026-11-20 16:00"_s << 2 << u"2026-11-23 09:00"_s;
        QTest::newRow("from a Saturday") << u"2026-11-21 23:00"_s << 1 << u"2026-11-23 09:00"_s;
        QTest::newRow("before the opening") << u"2026-11-18 05:00"_s << 1 << u"2026-11-18 09:00"_s;
        QTest::newRow("after the close") << u"2026-11-18 22:00"_s << 1 << u"2026-11-19 09:00"_s;
        QTest::newRow("over a holiday") << u"2026-11-25 16:00"_s << 2 << u"2026-11-27 09:00"_s;
        QTest::newRow("over the spring change") << u"2026-03-06 16:00"_s << 10 << u"2026-03-09 17:00"_s;
        QTest::newRow("no hours, out of hours") << u"2026-11-21 12:00"_s << 0 << u"2026-11-23 08:00"_s;
    }

    void workingHoursCountOnlyWhileTheHospitalWorks()
    {
        QFETCH(QString, start);
        QFETCH(int, hours);
        QTEST(shown(WorkingCalendar(newYork(true)).addHours(local(start), hours)), "deadline");
    }

    void daysKeepTheTimeOfDay_data()
    {
        QTest::addColumn<bool>("workingHoursOnly");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("deadline");
        QTest::newRow("spring change") << false << u"2026-03-07 09:00"_s << 3 << u"2026-03-10 09:00"_s;
        QTest::newRow("autumn change") << false << u"2026-10-31 09:00"_s << 3 << u"2026-11-03 09:00"_s;
        QTest::newRow("a weekend counts") << false << u"2026-11-18 09:00"_s << 3 << u"2026-11-21 09:00"_s;
        QTest::newRow("to the next working day") << true << u"2026-11-18 09:00"_s << 3 << u"2026-11-23 09:00"_s;
        QTest::newRow("past a holiday") << true << u"2026-11-23 09:00"_s << 3 << u"2026-11-27 09:00"_s;
        QTest::newRow("into the skipped hour") << false << u"2026-03-07 02:30"_s << 1 << u"2026-03-08 03:30"_s;
    }

    void daysKeepTheTimeOfDay()
    {
        QFETCH(bool, workingHoursOnly);
        QFETCH(QString, start);
        QFETCH(int, days);
        QTEST(shown(WorkingCalendar(newYork(workingHoursOnly)).addDays(local(start), days)), "deadline");
    }

    void anotherDayHasTheSameTimeThere()
    {
        const WorkingCalendar calendar(newYork(true));
        QCOMPARE(shown(calendar.onDay(QDate(2026, 3, 7), local(u"2026-03-09 09:00"_s))), u"2026-03-07 09:00"_s);
        QCOMPARE(shown(calendar.onDay(QDate(2026, 3, 8), local(u"2026-03-09 02:30"_s))), u"2026-03-08 03:30"_s);
        QCOMPARE(shown(calendar.onDay(QDate(2026, 10, 31), local(u"2026-11-02 23:30"_s))), u"2026-10-31 23:30"_s);
    }

    void everyZoneHasItsOwnChanges_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("workingHoursOnly");
        QTest::addColumn<QDateTime>("start"); // in the zone
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("deadline"); // in the zone
        const auto row = [](const char *name, const char *zone, bool only, QDate day, int hour, int hours,
                             const QString &deadline) {
            QTest::newRow(name) << QString::fromLatin1(zone) << only
                                << QDateTime(day, QTime(hour, 0), QTimeZone(QByteArray(zone))) << hours << deadline;
        };
        row("Madrid, spring: the night is an hour shorter", "Europe/Madrid", false, {2026, 3, 28}, 20, 24,
            u"2026-03-29 21:00"_s);
        row("Madrid, autumn: an hour longer", "Europe/Madrid", false, {2026, 10, 24}, 20, 24, u"2026-10-25 19:00"_s);
        row("Madrid, working hours over spring", "Europe/Madrid", true, {2026, 3, 27}, 16, 10, u"2026-03-30 17:00"_s);
        row("Madrid, working hours over autumn", "Europe/Madrid", true, {2026, 10, 23}, 16, 10, u"2026-10-26 17:00"_s);
        row("Sydney, where spring is in October", "Australia/Sydney", false, {2026, 10, 3}, 20, 24,
            u"2026-10-04 21:00"_s);
        row("Sydney, where autumn is in April", "Australia/Sydney", false, {2026, 4, 4}, 20, 24, u"2026-04-05 19:00"_s);
        row("Phoenix keeps its clock", "America/Phoenix", false, {2026, 3, 7}, 20, 24, u"2026-03-08 20:00"_s);
        row("a zone of half hours", "Asia/Kolkata", true, {2026, 3, 6}, 16, 2, u"2026-03-09 09:00"_s);
    }

    void everyZoneHasItsOwnChanges()
    {
        QFETCH(QString, zone);
        QFETCH(bool, workingHoursOnly);
        QFETCH(QDateTime, start);
        QFETCH(int, hours);
        WorkingWeek week;
        week.timeZone = zone;
        week.countsWorkingHoursOnly = workingHoursOnly;
        const QDateTime deadline = WorkingCalendar(week).addHours(start.toUTC(), hours);
        QTEST(deadline.toTimeZone(QTimeZone(zone.toLatin1())).toString(u"yyyy-MM-dd HH:mm"_s), "deadline");
    }

    void aWeekThatNeverWorksCountsPlainHours_data()
    {
        QTest::addColumn<WorkingWeek>("week");
        WorkingWeek noDays = newYork(true);
        noDays.days.clear();
        WorkingWeek closesFirst = newYork(true);
        closesFirst.closes = closesFirst.opens;
        WorkingWeek impossibleDay = newYork(true);
        impossibleDay.days = {9};
        QTest::newRow("no days") << noDays;
        QTest::newRow("closes when it opens") << closesFirst;
        QTest::newRow("a day that does not exist") << impossibleDay;
    }

    void aWeekThatNeverWorksCountsPlainHours()
    {
        QFETCH(WorkingWeek, week);
        QCOMPARE(shown(WorkingCalendar(week).addHours(local(u"2026-11-20 16:00"_s), 24)), u"2026-11-21 16:00"_s);
    }

    void theDayIsTheHospitalsOwn()
    {
        const WorkingCalendar calendar(newYork(true));
        QCOMPARE(calendar.localDate(QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)), QDate(2026, 11, 20));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 11, 20)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 21)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 26)));
    }

    void anUnknownZoneIsTheComputersOwn()
    {
        WorkingWeek week;
        week.timeZone = u"Nowhere/At_All"_s;
        QCOMPARE(WorkingCalendar(week).zone(), QTimeZone::systemTimeZone());
    }
};

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_working_calendar.moc"
