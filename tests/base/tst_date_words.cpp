// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/date_words.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDateWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "America/New_York");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void datesAreShortAndHaveTheYearOnlyWhenItIsAnother()
    {
        const QDate today(2026, 11, 20);
        QCOMPARE(dateWords(QDate(2026, 11, 19), today), u"Thu 19 Nov"_s);
        QCOMPARE(dateWords(QDate(2025, 11, 19), today), u"Wed 19 Nov 2025"_s);
        QCOMPARE(dateWords(QDate(), today), QString());
    }

    void dueIsSaidInWords_data()
    {
        QTest::addColumn<QDateTime>("due");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("spoken");
        const QDateTime now = at(2026, 11, 20, 10, 0);
        QTest::newRow("minutes over") << now.addSecs(-60 * 20) << u"Overdue"_s << u"Overdue by 20 minute(s)"_s;
        QTest::newRow("two hours over") << now.addSecs(-3600 * 2) << u"Overdue 2 h"_s << u"Overdue by 2 hour(s)"_s;
        QTest::newRow("47 hours over") << now.addSecs(-3600 * 47) << u"Overdue 47 h"_s << u"Overdue by 47 hour(s)"_s;
        QTest::newRow("three days over") << now.addDays(-3) << u"Overdue 3 day(s)"_s << u"Overdue by 3 day(s)"_s;
        QTest::newRow("this very moment") << now << u"Today 10:00"_s << u"Today 10:00"_s;
        QTest::newRow("today") << at(2026, 11, 20, 14, 0) << u"Today 14:00"_s << u"Today 14:00"_s;
        QTest::newRow("tomorrow") << at(2026, 11, 21, 14, 0) << u"Tomorrow"_s << u"Tomorrow"_s;
        QTest::newRow("next week") << at(2026, 11, 26, 9, 0) << u"Thu 26 Nov"_s << u"Thu 26 Nov"_s;
        // Ten in the evening here is already tomorrow in UTC.
        QTest::newRow("late today") << at(2026, 11, 20, 22, 0).toUTC() << u"Today 22:00"_s << u"Today 22:00"_s;
        QTest::newRow("none") << QDateTime() << QString() << QString();
    }

    void dueIsSaidInWords()
    {
        QFETCH(QDateTime, due);
        QFETCH(QString, words);
        QFETCH(QString, spoken);
        const QDateTime now = at(2026, 11, 20, 10, 0).toUTC();
        QCOMPARE(dueWords(due, now), words);
        QCOMPARE(spokenDueWords(due, now), spoken);
    }

    void aDayIsDueWithoutATime()
    {
        const QDate today(2026, 11, 20);
        QCOMPARE(dueWords(today, today), u"Today"_s);
        QCOMPARE(dueWords(today.addDays(1), today), u"Tomorrow"_s);
        QCOMPARE(dueWords(today.addDays(-1), today), u"Overdue 1 day(s)"_s);
        QCOMPARE(dueWords(QDate(2027, 1, 4), today), u"Mon 4 Jan 2027"_s);
    }

    void whatIsPastIsSaidInWords()
    {
        const QDateTime now = at(2026, 11, 20, 10, 0);
        QCOMPARE(agoWords(now.addSecs(-30), now), u"just now"_s);
        QCOMPARE(agoWords(now.addSecs(-3600 * 3), now), u"today"_s);
        QCOMPARE(agoWords(at(2026, 11, 19, 23, 59), now), u"yesterday"_s);
        QCOMPARE(agoWords(now.addDays(-2), now), u"2 day(s) ago"_s);
        QCOMPARE(momentWords(at(2026, 11, 20, 9, 12), now), u"Today 09:12"_s);
        QCOMPARE(momentWords(at(2026, 11, 19, 9, 12), now), u"Yesterday 09:12"_s);
        QCOMPARE(momentWords(at(2026, 11, 5, 9, 12), now), u"Thu 5 Nov 09:12"_s);
        QCOMPARE(momentInSentence(at(2026, 11, 20, 9, 12), now), u"today 09:12"_s);
        QCOMPARE(momentInSentence(at(2026, 11, 19, 9, 12), now), u"yesterday 09:12"_s);
        QCOMPARE(momentInSentence(at(2026, 11, 5, 9, 12), now), u"Thu 5 Nov 09:12"_s);
        QCOMPARE(momentInSentence({}, now), QString());
    }

    void timesHaveNoSeconds()
    {
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedKingdom),
                 QLocale(QLocale::Spanish, QLocale::Spain)}) {
            QLocale::setDefault(locale);
            QVERIFY2(timeWords(QTime(9, 5, 59)).count(u':') == 1, qPrintable(timeWords(QTime(9, 5, 59))));
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private:
    static QDateTime at(int year, int month, int day, int hour, int minute)
    {
        return {QDate(year, month, day), QTime(hour, minute)};
    }
};

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_date_words.moc"
