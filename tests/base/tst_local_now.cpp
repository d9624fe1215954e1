// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/local_now.h"

#include "models/base/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace

class TestLocalNow : public QObject
{
    Q_OBJECT

private slots:
    void daysAreThoseOfThePlace_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("begins"); ///< the day, UTC
        const auto row = [](const char *name, const char *zone, const char *now, const char *today, const char *time,
                             const char *begins) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(now) << QString::fromLatin1(today)
                                << QString::fromLatin1(time) << QString::fromLatin1(begins);
        };
        row("ten hours ahead", "Australia/Brisbane", "2026-11-19T22:30:00Z", "2026-11-20", "08:30",
            "2026-11-19T14:00:00Z");
        row("ten hours behind", "Pacific/Honolulu", "2026-11-20T09:59:00Z", "2026-11-19", "23:59",
            "2026-11-19T10:00:00Z");
        row("a day of 23 hours", "America/New_York", "2027-03-15T03:59:00Z", "2027-03-14", "23:59",
            "2027-03-14T05:00:00Z");
        row("a day of 25 hours", "America/New_York", "2026-11-02T04:59:00Z", "2026-11-01", "23:59",
            "2026-11-01T04:00:00Z");
        row("no midnight", "America/Havana", "2027-03-14T05:10:00Z", "2027-03-14", "01:10", "2027-03-14T05:00:00Z");
    }
    void daysAreThoseOfThePlace()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        const LocalNow here(utc(now), QTimeZone(zone));
        QTEST(here.today().toString(Qt::ISODate), "today");
        QTEST(here.time().toString(u"HH:mm"_s), "time");
        QTEST(here.startOf(here.today()).toString(Qt::ISODate), "begins");
        QVERIFY(here.utc() == utc(now) && here.dayOf({}).isNull());
    }

    void aClockKnowsItsPlaceAndTheComputersIsTheLastResort()
    {
        FixedClock there(utc(u"2026-11-19T22:30:00Z"_s));
        QCOMPARE(there.zone(), QTimeZone::systemTimeZone());
        ZonedClock clock(there);
        QCOMPARE(clock.zone(), there.zone());
        clock.setZone(QTimeZone("Australia/Brisbane"));
        QCOMPARE(clock.today(), QDate(2026, 11, 20));
        there.advance(16 * 3600);
        QCOMPARE(clock.nowUtc(), there.nowUtc());
        QCOMPARE(clock.today(), QDate(2026, 11, 21));
    }
};

QTEST_GUILESS_MAIN(TestLocalNow)
#include "tst_local_now.moc"
