// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void aPeriodIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("quarter") << u"2026Q3"_s << u"2026Q3"_s << QDate(2026, 7, 1) << QDate(2026, 9, 30);
        QTest::newRow("last quarter") << u"2026q4"_s << u"2026Q4"_s << QDate(2026, 10, 1) << QDate(2026, 12, 31);
        QTest::newRow("first half, leap year") << u"2028H1"_s << u"2028H1"_s << QDate(2028, 1, 1) << QDate(2028, 6, 30);
        QTest::newRow("second half") << u"2026h2"_s << u"2026H2"_s << QDate(2026, 7, 1) << QDate(2026, 12, 31);
        QTest::newRow("year") << u"2026"_s << u"2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    }

    void aPeriodIsReadAndWritten()
    {
        QFETCH(QString, text);
        const auto period = Period::parse(text);
        QVERIFY(period);
        QTEST(period->text(), "written");
        QTEST(period->firstDay(), "first");
        QTEST(period->lastDay(), "last");
        QVERIFY(period->contains(period->firstDay()) && period->contains(period->lastDay()));
        QVERIFY(!period->contains(period->firstDay().addDays(-1)) && !period->contains(period->lastDay().addDays(1)));
        QCOMPARE(Period::parse(period->text()), period);
    }

    void whatIsNoPeriodIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "Q3", "202", "20261", "2026Q", "2026Q0", "2026Q5", "2026H3", "2026Q33", "2026-Q3",
                 "2026M1", "1066", "9999", "abcd", "2026 "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoPeriodIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!Period::parse(text));
    }

    void everyDayIsInItsQuarter()
    {
        for (QDate date(2027, 12, 1); date < QDate(2029, 2, 1); date = date.addDays(1))
            QVERIFY2(Period::quarterOf(date).contains(date), qPrintable(date.toString(Qt::ISODate)));
        QCOMPARE(Period::quarterOf(QDate(2026, 9, 30)).text(), u"2026Q3"_s);
        QCOMPARE(Period::quarterOf(QDate(2026, 10, 1)).text(), u"2026Q4"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
