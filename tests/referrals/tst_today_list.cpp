// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/today_list.h"

#include "models/base/clock.h"
#include "models/referrals/referral_store.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestTodayList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsDueFallsIntoItsGroup();
    void theLongestOverdueComesFirstAndTheRestIsCounted();
    void whatBecameDueSinceLastTimeIsCounted();
    void namesAboutToBeErasedAreCountedButNotThoseOnHold();
    void theFirstDeadlineAfterThisWeekIsKnown();
    void theDayIsTheProgrammesNotTheComputers_data();
    void theDayIsTheProgrammesNotTheComputers();

private:
    ReferralId add(const QString &name, int hoursAgo);
    TodayList read(int most = 40, const QDateTime &lastTime = {});

    std::unique_ptr<TempVault> m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<ReferralStore> m_store;
};

void TestTodayList::init()
{
    m_store.reset();
    m_vault = std::make_unique<TempVault>();
    m_clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    m_store = std::make_unique<ReferralStore>(m_vault->db(), m_clock, PersonRole::Director);
}

ReferralId TestTodayList::add(const QString &name, int hoursAgo)
{
    Intake intake;
    intake.event.receivedAt = m_clock.nowUtc().addSecs(-3600 * qint64(hoursAgo));
    ClinicianIntake clinician;
    clinician.identity.name = name;
    intake.clinicians.append(clinician);
    return m_store->record(intake)->referrals.first();
}

TodayList TestTodayList::read(int most, const QDateTime &lastTime)
{
    return TodayQuery(m_vault->db()).read(m_clock.nowUtc(), lastTime, most).value();
}

void TestTodayList::whatIsDueFallsIntoItsGroup()
{
    (void)add(u"Overdue"_s, 26);
    (void)add(u"Today"_s, 20);
    (void)add(u"Week"_s, 0);
    const ReferralId gone = add(u"Gone"_s, 30);
    QVERIFY(m_store->setInBin(gone, true));
    const TodayList list = read();
    QCOMPARE(list.overdue.size(), 1);
    QCOMPARE(list.overdue.first().name, u"Overdue"_s);
    QCOMPARE(list.today.size(), 1);
    QCOMPARE(list.today.first().name, u"Today"_s);
    QCOMPARE(list.week.size(), 1);
    QCOMPARE(list.week.first().name, u"Week"_s);
}

void TestTodayList::theLongestOverdueComesFirstAndTheRestIsCounted()
{
    for (int at = 0; at < 5; ++at)
        (void)add(u"Peer %1"_s.arg(at), 30 + at);
    const TodayList list = read(2);
    QCOMPARE(list.overdue.size(), 2);
    QCOMPARE(list.overdue.first().name, u"Peer 4"_s);
    QCOMPARE(list.overdueCount, 5);
    QCOMPARE(TodayQuery(m_vault->db()).owed(m_clock.nowUtc()).value(), 5);
    (void)add(u"Later today"_s, 20);
    QCOMPARE(TodayQuery(m_vault->db()).owed(m_clock.nowUtc()).value(), 6);
}

void TestTodayList::whatBecameDueSinceLastTimeIsCounted()
{
    (void)add(u"Yesterday"_s, 40);
    (void)add(u"This morning"_s, 25);
    QCOMPARE(read(40, m_clock.nowUtc().addSecs(-2 * 3600)).becameDue, 1);
    QCOMPARE(read().becameDue, 0);
}

void TestTodayList::namesAboutToBeErasedAreCountedButNotThoseOnHold()
{
    const ReferralId one = add(u"One"_s, 30);
    const ReferralId held = add(u"Held"_s, 30);
    VerbFacts facts;
    facts.holdReason = u"litigation"_s;
    QVERIFY(m_store->advance(held, Verb::Hold, facts));
    QVERIFY(m_store->advance(one, Verb::Withdrawn, {}));
    QVERIFY(m_store->advance(held, Verb::Withdrawn, {}));
    QCOMPARE(read().soonErased, 0);
    m_clock.advance(25LL * 24 * 3600);
    const TodayList list = read();
    QCOMPARE(list.soonErased, 1);
    QCOMPARE(list.firstErased, QDate(2026, 12, 20));
}

void TestTodayList::theFirstDeadlineAfterThisWeekIsKnown()
{
    QVERIFY(!read().next.isValid());
    ProgrammeSettings unhurried;
    unhurried.targets.triageHours = 24 * 21;
    m_store->setSettings(unhurried);
    (void)add(u"Later"_s, 0);
    QCOMPARE(read().next, m_clock.nowUtc().addDays(21));
}

void TestTodayList::theDayIsTheProgrammesNotTheComputers_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("last"); ///< moment of today there
    QTest::newRow("ten hours ahead") << QByteArray("Australia/Brisbane") << u"2026-11-19T21:00:00Z"_s
                                     << u"2026-11-20T13:59:00Z"_s;
    QTest::newRow("ten hours behind") << QByteArray("Pacific/Honolulu") << u"2026-11-20T08:00:00Z"_s
                                      << u"2026-11-20T09:59:00Z"_s;
    QTest::newRow("the clock goes forward")
        << QByteArray("America/New_York") << u"2027-03-14T05:30:00Z"_s << u"2027-03-15T03:59:00Z"_s;
    QTest::newRow("the clock goes back") << QByteArray("America/New_York") << u"2026-11-01T04:30:00Z"_s
                                         << u"2026-11-02T04:59:00Z"_s;
}

void TestTodayList::theDayIsTheProgrammesNotTheComputers()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QString, last);
    const LocalNow here(QDateTime::fromString(now, Qt::ISODate), QTimeZone(zone));
    const QDateTime end = QDateTime::fromString(last, Qt::ISODate);
    const auto dueAt = [this](const QString &name, const QDateTime &at) {
        m_vault->db().execute(u"UPDATE referral SET due_at = ? WHERE id = ?"_s, at, add(name, 0));
    };
    dueAt(u"Late"_s, here.utc().addSecs(-60));
    dueAt(u"Last of today"_s, end);
    dueAt(u"First of tomorrow"_s, end.addSecs(60));
    const TodayList list = TodayQuery(m_vault->db()).read(here, {}, 40).value();
    QCOMPARE(list.overdue.size(), 1);
    QCOMPARE(list.today.size(), 1);
    QCOMPARE(list.today.first().name, u"Last of today"_s);
    QCOMPARE(list.week.size(), 1);
    QCOMPARE(TodayQuery(m_vault->db()).owed(here).value(), 2);
}

QTEST_GUILESS_MAIN(TestTodayList)
#include "tst_today_list.moc"
