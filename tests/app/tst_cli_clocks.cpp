// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The clocks of the desk as a script sees them: working hours, holidays and both changes of daylight saving, set and
// read through the real program.
#include "tests/app/cli_runner.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QByteArray kEvent = R"({"event": {"category": "medical_error", "unit": "ICU"},
    "clinicians": [{"name": "Rivera, Ana", "profession_group": "registered_nurse"}]})";

} // namespace

class TestCliClocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aReferralIsDueWhenTheHospitalHasWorkedSoLong_data();
    void aReferralIsDueWhenTheHospitalHasWorkedSoLong();
    void aQuarterIsTheHospitals();
    void aWrongClockIsRefused();
    void todayIsTheHospitals();

private:
    [[nodiscard]] CliAnswer at(const QDateTime &utc, const QStringList &words) const
    {
        return m_cli.run(QStringList{u"--program"_s, u"t.wardmate"_s, u"--passphrase-file"_s, u"passphrase"_s,
                             u"--as-of"_s, utc.toString(Qt::ISODate)}
            + words);
    }
    void set(const QString &setting, const QString &value)
    {
        if (std::exchange(m_set[setting], value) == value)
            return;
        const CliAnswer answer = m_cli.on({u"programme"_s, u"set"_s, setting, value});
        QVERIFY2(answer.exit == 0, qPrintable(setting + u": "_s + answer.words));
    }

    CliRunner m_cli;
    QHash<QString, QString> m_set; ///< as it stands in the file
};

void TestCliClocks::initTestCase()
{
    QCOMPARE(m_cli.create().exit, 0);
    m_cli.write(u"event.json"_s, kEvent);
    set(u"week.working_hours_only"_s, u"1"_s);
    set(u"week.opens"_s, u"08:00"_s);
    set(u"week.closes"_s, u"17:00"_s);
    set(u"week.days"_s, u"1,2,3,4,5"_s);
    set(u"week.holidays"_s, u"2026-11-26"_s); // a Thursday
}

void TestCliClocks::aReferralIsDueWhenTheHospitalHasWorkedSoLong_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("start"); // both in the hospital's zone
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const QString &zone, int hours, const QString &start, const QString &due) {
        QTest::newRow(name) << zone << QString::number(hours) << start << due;
    };
    const QString newYork = u"America/New_York"_s;
    row("within a day", newYork, 3, u"2026-11-18 09:15"_s, u"2026-11-18 12:15"_s);
    row("over a weekend", newYork, 2, u"2026-11-20 16:00"_s, u"2026-11-23 09:00"_s);
    row("over a holiday", newYork, 2, u"2026-11-25 16:00"_s, u"2026-11-27 09:00"_s);
    row("over the change in spring", newYork, 10, u"2026-03-06 16:00"_s, u"2026-03-09 17:00"_s);
    row("over the change in autumn", newYork, 10, u"2026-10-30 16:00"_s, u"2026-11-02 17:00"_s);
    row("Madrid, spring", u"Europe/Madrid"_s, 10, u"2026-03-27 16:00"_s, u"2026-03-30 17:00"_s);
    row("Madrid, autumn", u"Europe/Madrid"_s, 10, u"2026-10-23 16:00"_s, u"2026-10-26 17:00"_s);
}

void TestCliClocks::aReferralIsDueWhenTheHospitalHasWorkedSoLong()
{
    QFETCH(QString, zone);
    QFETCH(QString, hours);
    QFETCH(QString, start);
    const QTimeZone here(zone.toLatin1());
    const auto utcOf = [&here](const QString &text) {
        return QDateTime(
            QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s), here)
            .toUTC();
    };
    set(u"week.time_zone"_s, zone);
    set(u"targets.triage_hours"_s, hours);
    const CliAnswer recorded = at(utcOf(start), {u"refer"_s, u"--input"_s, u"event.json"_s});
    QVERIFY2(recorded.exit == 0, qPrintable(recorded.words));
    const QString event = QString::number(recorded.json().object().value(u"event"_s).toInteger());
    const auto listed = [&](const QDateTime &now, const QStringList &more) {
        return at(now, QStringList{u"list"_s, u"referrals"_s, u"--event"_s, event, u"--format"_s, u"json"_s} + more)
            .json()
            .array();
    };
    const QJsonArray rows = listed(utcOf(start), {});
    QCOMPARE(rows.size(), 1);
    const auto dueAt = QDateTime::fromString(rows.at(0).toObject().value(u"due_at"_s).toString(), Qt::ISODate);
    QTEST(dueAt.toTimeZone(here).toString(u"yyyy-MM-dd HH:mm"_s), "due");
    if (here.isDaylightTime(dueAt) == here.isDaylightTime(utcOf(start)))
        return;
    QVERIFY(listed(dueAt.addSecs(-60), {u"--overdue"_s}).isEmpty()); // across a change: due then, and no hour beside
    QCOMPARE(listed(dueAt.addSecs(60), {u"--overdue"_s}).size(), 1);
}

/// Its first hour is another day elsewhere: the list of a quarter and its report count the same referrals.
void TestCliClocks::aQuarterIsTheHospitals()
{
    set(u"week.time_zone"_s, u"Pacific/Auckland"_s);
    const QDateTime firstHour(QDate(2025, 6, 30), QTime(12, 30), Qt::UTC); // 1 July, half past midnight there
    QCOMPARE(at(firstHour, {u"refer"_s, u"--input"_s, u"event.json"_s}).exit, 0);
    const auto counted = [&](const QString &quarter) {
        const QDateTime now = firstHour.addDays(200);
        const auto report = at(now, {u"report"_s, quarter, u"--internal"_s}).json().object();
        const auto list = [&](const QString &what) {
            return at(now, {u"list"_s, what, u"--quarter"_s, quarter, u"--format"_s, u"json"_s}).json().array().size();
        };
        return u"%1 %2 %3"_s.arg(report.value(u"total"_s).toInt()).arg(list(u"referrals"_s)).arg(list(u"events"_s));
    };
    QCOMPARE(counted(u"2025Q2"_s), u"0 0 0"_s);
    QCOMPARE(counted(u"2025Q3"_s), u"1 1 1"_s);
}

void TestCliClocks::aWrongClockIsRefused()
{
    for (const auto &[setting, value] : {std::pair{u"week.opens"_s, u"25:00"_s}, std::pair{u"week.days"_s, u"0,9"_s},
             std::pair{u"week.holidays"_s, u"2026-02-30"_s}, std::pair{u"targets.triage_hours"_s, u"0"_s}}) {
        const CliAnswer answer = m_cli.on({u"programme"_s, u"set"_s, setting, value});
        QVERIFY2(answer.exit != 0, qPrintable(setting));
    }
}

/// Ten hours ahead of where this runs, or behind: what is due this evening there is due today.
void TestCliClocks::todayIsTheHospitals()
{
    set(u"week.working_hours_only"_s, u"0"_s);
    set(u"targets.triage_hours"_s, u"24"_s);
    for (const QString &zone : {u"Australia/Brisbane"_s, u"Pacific/Honolulu"_s}) {
        set(u"week.time_zone"_s, zone);
        const QTimeZone here(zone.toLatin1());
        const QDateTime evening(QDate(2026, 9, 9), QTime(23, 30), here);
        const CliAnswer recorded = at(evening.toUTC(), {u"refer"_s, u"--input"_s, u"event.json"_s});
        QVERIFY2(recorded.exit == 0, qPrintable(recorded.words));
        const auto id = recorded.json().object().value(u"referrals"_s).toArray().at(0).toInteger();
        const auto groupAt = [&](const QTime &time) {
            const QDateTime now(QDate(2026, 9, 10), time, here);
            for (const QJsonValue &row :
                at(now.toUTC(), {u"list"_s, u"today"_s, u"--format"_s, u"json"_s}).json().array()) {
                if (row[u"id"_s].toInteger() == id)
                    return row[u"group"_s].toString();
            }
            return QString();
        };
        QCOMPARE(groupAt({0, 30}), u"today"_s);
        QCOMPARE(groupAt({22, 0}), u"today"_s);
        QCOMPARE(groupAt({23, 31}), u"overdue"_s);
        const QDateTime dayBefore(QDate(2026, 9, 9), QTime(23, 45), here);
        QVERIFY(at(dayBefore.toUTC(), {u"list"_s, u"today"_s}).out.contains("week"));
    }
}

QTEST_GUILESS_MAIN(TestCliClocks)
#include "tst_cli_clocks.moc"
