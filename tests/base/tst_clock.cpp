// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace wardmate;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void theSystemClockTellsUtc()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = SystemClock().nowUtc();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
    }

    void theFixedClockStandsUntilItIsMoved()
    {
        FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("America/New_York")));
        const QDateTime start(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
        QCOMPARE(clock.nowUtc(), start);
        QCOMPARE(clock.nowUtc().timeSpec(), Qt::UTC);
        clock.advance(90);
        QCOMPARE(clock.nowUtc(), start.addSecs(90));
        clock.set(start.toOffsetFromUtc(3600));
        QCOMPARE(clock.nowUtc(), start);
        QCOMPARE(clock.nowUtc().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
