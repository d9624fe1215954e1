// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_words.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestQueueWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theNextStepIsSaidInWords_data();
    void theNextStepIsSaidInWords();
    void aDeclinedOfferIsDoneAndNeutral();
    void everyVerbHasItsThreeTexts();
    void theDayIsTheProgrammesNotTheComputers_data();
    void theDayIsTheProgrammesNotTheComputers();

private:
    const QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
};

void TestQueueWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "UTC");
}

void TestQueueWords::theNextStepIsSaidInWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("dueInMinutes");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("standing");
    const auto row = [](const char *name, ReferralState state, int minutes, int attempts, const QString &shown,
                         StepStanding standing) {
        QTest::newRow(name) << int(state) << minutes << attempts << shown << int(standing);
    };
    using enum ReferralState;
    row("waits", Received, 300, 0, u"Match by 14:00"_s, StepStanding::DueToday);
    row("waits until tomorrow", Triaged, 20 * 60, 0, u"Match by tomorrow"_s, StepStanding::Later);
    row("late by minutes", Received, -30, 0, u"Overdue"_s, StepStanding::Overdue);
    row("late by hours", Received, -150, 0, u"Overdue 2 h"_s, StepStanding::Overdue);
    row("to be called today", Assigned, 120, 0, u"Call today"_s, StepStanding::DueToday);
    row("to be called again", Outreach, 3 * 24 * 60, 1, u"Try again Mon"_s, StepStanding::Later);
    row("follow-up next week", Supporting, 14 * 24 * 60, 1, u"Follow up 4 Dec"_s, StepStanding::Later);
    row("declined, to be closed", Declined, 60, 1, u"Close today"_s, StepStanding::DueToday);
}

void TestQueueWords::theNextStepIsSaidInWords()
{
    QFETCH(int, state);
    QFETCH(int, dueInMinutes);
    QFETCH(int, attempts);
    QFETCH(QString, shown);
    QFETCH(int, standing);
    QueueRow row;
    row.state = ReferralState(state);
    row.dueAt = m_now.addSecs(60 * qint64(dueInMinutes));
    row.toldAt = m_now.addDays(-1);
    row.attempts = attempts;
    QCOMPARE(nextStepWords(row, m_now), shown);
    QCOMPARE(int(standingOf(row, m_now)), standing);
    if (standingOf(row, m_now) == StepStanding::Overdue)
        QVERIFY(spokenNextStep(row, m_now).startsWith(u"Overdue by "_s));
    else
        QCOMPARE(spokenNextStep(row, m_now), shown);
}

void TestQueueWords::aDeclinedOfferIsDoneAndNeutral()
{
    QueueRow row;
    row.state = ReferralState::Closed;
    row.outcome = Outcome::DeclinedWithResources;
    row.dueAt = m_now.addDays(-3);
    QCOMPARE(standingOf(row, m_now), StepStanding::Done);
    QCOMPARE(nextStepWords(row, m_now), u"Offer made, declined, resources given"_s);
}

void TestQueueWords::everyVerbHasItsThreeTexts()
{
    QSet<QString> captions;
    for (const Word<Verb> &word : wordsOf<Verb>()) {
        QVERIFY2(!verbCaption(word.value).isEmpty(), word.code);
        QVERIFY2(!verbAct(word.value).isEmpty(), word.code);
        QVERIFY2(!verbDone(word.value).isEmpty(), word.code);
        captions.insert(verbCaption(word.value).remove(u'&'));
    }
    QCOMPARE(captions.size(), qsizetype(wordsOf<Verb>().size()));
}

void TestQueueWords::theDayIsTheProgrammesNotTheComputers_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *zone, const char *now, const char *due, const QString &shown) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(now) << QString::fromLatin1(due) << shown;
    };
    const char *brisbane = "Australia/Brisbane"; // ten hours ahead of the computer
    row("tonight there", brisbane, "2026-11-19T21:00:00Z", "2026-11-20T13:30:00Z", u"Match by 23:30"_s);
    row("after midnight there", brisbane, "2026-11-20T12:00:00Z", "2026-11-20T14:30:00Z", u"Match by tomorrow"_s);
    row("before its midnight", "Pacific/Honolulu", "2026-11-20T08:00:00Z", "2026-11-20T10:30:00Z",
        u"Match by tomorrow"_s);
    const char *newYork = "America/New_York";
    row("last of 23 hours", newYork, "2027-03-14T05:30:00Z", "2027-03-15T03:30:00Z", u"Match by 23:30"_s);
    row("after 23 hours", newYork, "2027-03-14T05:30:00Z", "2027-03-15T04:30:00Z", u"Match by tomorrow"_s);
    row("last of 25 hours", newYork, "2026-11-01T04:30:00Z", "2026-11-02T04:30:00Z", u"Match by 23:30"_s);
    row("after 25 hours", newYork, "2026-11-01T04:30:00Z", "2026-11-02T05:30:00Z", u"Match by tomorrow"_s);
}

void TestQueueWords::theDayIsTheProgrammesNotTheComputers()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QString, due);
    QueueRow row;
    row.state = ReferralState::Received;
    row.dueAt = QDateTime::fromString(due, Qt::ISODate);
    const LocalNow here(QDateTime::fromString(now, Qt::ISODate), QTimeZone(zone));
    QTEST(nextStepWords(row, here), "shown");
    QFETCH(QString, shown);
    QCOMPARE(standingOf(row, here), shown.contains(u"tomorrow"_s) ? StepStanding::Later : StepStanding::DueToday);
}

QTEST_GUILESS_MAIN(TestQueueWords)
#include "tst_queue_words.moc"
