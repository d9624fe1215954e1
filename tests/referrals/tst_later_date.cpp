// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/referrals/purge.h"
#include "models/referrals/referral_store.h"
#include "tests/support/temp_vault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestLaterDate : public QObject
{
    Q_OBJECT

private slots:
    void theListIsKeptInTheOrderOfTheDays();
    void aDateWithoutADayIsRefused();
    void whatIsDueComesWithItsNameEarliestFirst();
    void whatIsDoneOrInTheBinIsNotOwed();
    void undoPutsTheListBackByteForByte();
    void erasingANameErasesItsDates();

private:
    ReferralId add(const QString &name);

    TempVault m_vault;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    ReferralStore m_store{m_vault.db(), m_clock, PersonRole::Coordinator};
};

ReferralId TestLaterDate::add(const QString &name)
{
    Intake intake;
    intake.event.category = EventCategory::Litigation;
    ClinicianIntake one;
    one.identity.name = name;
    intake.clinicians.append(one);
    return m_store.record(intake)->referrals.first();
}

void TestLaterDate::theListIsKeptInTheOrderOfTheDays()
{
    const ReferralId id = add(u"Rivera, Ana"_s);
    QSignalSpy changes(&m_store, &ReferralStore::changed);
    QVERIFY(m_store.setLaterDates(
        id, {{LaterDateKind::Anniversary, QDate(2027, 11, 19), {}}, {LaterDateKind::Trial, QDate(2027, 3, 2), {}}}));
    QCOMPARE(changes.count(), 1);
    const auto dates = m_store.detail(id)->laterDates;
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates.first().kind, LaterDateKind::Trial);
    QCOMPARE(dates.last().dueOn, QDate(2027, 11, 19));
}

void TestLaterDate::aDateWithoutADayIsRefused()
{
    QCOMPARE(m_store.setLaterDates(add(u"Chen, Wei"_s), {{}}).error().code, u"missing_date"_s);
}

void TestLaterDate::whatIsDueComesWithItsNameEarliestFirst()
{
    QVERIFY(m_store.setLaterDates(add(u"Okafor, Ngozi"_s), {{LaterDateKind::Review, QDate(2026, 12, 1), {}}}));
    QVERIFY(m_store.setLaterDates(add(u"Novak, Petr"_s),
        {{LaterDateKind::Trial, QDate(2026, 11, 25), {}}, {LaterDateKind::Anniversary, QDate(2027, 6, 1), {}}}));
    const auto due = m_store.laterDatesDue(QDate(2026, 12, 31), 10);
    QCOMPARE(due->size(), 2);
    QCOMPARE(due->first().name, u"Novak, Petr"_s);
    QCOMPARE(due->last().kind, LaterDateKind::Review);
    QCOMPARE(m_store.laterDatesDue(QDate(2026, 12, 31), 1)->size(), 1);
}

void TestLaterDate::whatIsDoneOrInTheBinIsNotOwed()
{
    const qsizetype before = m_store.laterDatesDue(QDate(2026, 11, 21), 99)->size();
    const ReferralId done = add(u"Lund, Erik"_s);
    QVERIFY(m_store.setLaterDates(done, {{LaterDateKind::Other, QDate(2026, 11, 20), m_clock.nowUtc()}}));
    const ReferralId binned = add(u"Haddad, Rana"_s);
    QVERIFY(m_store.setLaterDates(binned, {{LaterDateKind::Other, QDate(2026, 11, 20), {}}}));
    QCOMPARE(m_store.laterDatesDue(QDate(2026, 11, 21), 99)->size(), before + 1);
    QVERIFY(m_store.setInBin(binned, true));
    QCOMPARE(m_store.laterDatesDue(QDate(2026, 11, 21), 99)->size(), before);
}

void TestLaterDate::undoPutsTheListBackByteForByte()
{
    const ReferralId id = add(u"Diaz, Rosa"_s);
    QVERIFY(m_store.setLaterDates(id, {{LaterDateKind::Trial, QDate(2027, 3, 2), {}}}));
    const auto before = m_store.detail(id);
    const auto text = [&] {
        return tableText(m_vault.db(),
            u"SELECT kind, due_on, done_at FROM later_date WHERE referral_id = %1 ORDER BY due_on"_s.arg(id.value));
    };
    const QString dump = text();
    QVERIFY(m_store.setLaterDates(id, {}));
    QVERIFY(text().isEmpty());
    QVERIFY(m_store.restore(*before));
    QCOMPARE(text(), dump);
}

void TestLaterDate::erasingANameErasesItsDates()
{
    const ReferralId id = add(u"Khan, Omar"_s);
    QVERIFY(m_store.setLaterDates(id, {{LaterDateKind::Trial, QDate(2028, 3, 2), {}}}));
    QVERIFY(m_store.advance(id, Verb::Withdrawn, {}));
    m_clock.set(m_clock.nowUtc().addDays(60));
    QVERIFY(purge(m_vault.db(), m_clock, PersonRole::Coordinator)->identities >= 1);
    QVERIFY(m_store.detail(id)->laterDates.isEmpty());
    QCOMPARE(m_store.setLaterDates(id, {{LaterDateKind::Trial, QDate(2028, 3, 2), {}}}).error().code, u"erased"_s);
}

QTEST_GUILESS_MAIN(TestLaterDate)
#include "tst_later_date.moc"
