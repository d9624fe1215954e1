// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/taken_over.h"

#include "tests/reports/report_fixture.h"
#include "tests/support/cheap_keys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

Period period(const QString &text)
{
    return *Period::parse(text);
}

/// Two files with the same referrals: what one publishes, the other takes over. Both go by the same dice.
struct Pair {
    ReportFixture published;
    ReportFixture restored;

    void fill(const QString &quarter, int referrals, int alreadyLost = 0)
    {
        published.fill(period(quarter), referrals);
        restored.fill(period(quarter), referrals - alreadyLost);
    }
    int takeOver()
    {
        int taken = -1;
        const QList<Issue> issues = published.issues();
        Database &db = restored.vault.db();
        db.transaction(
            [&] { taken = wardmate::takeOver(db, issues, restored.clock.nowUtc(), PersonRole::Coordinator); });
        return restored.publisher().findMembers() ? taken : -1;
    }
    [[nodiscard]] QString audit() { return tableText(restored.vault.db(), u"SELECT act FROM audit ORDER BY id"_s); }
};

} // namespace

/// Rule 7 when a backup takes the place of a file.
class TestTakenOver : public QObject
{
    Q_OBJECT

private slots:
    void aPeriodIsFrozenAsItWasPublished()
    {
        Pair pair;
        pair.fill(u"2026Q1"_s, 60);
        QCOMPARE(pair.published.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(pair.takeOver(), 1);
        QCOMPARE(pair.restored.issues(), pair.published.issues());
        QCOMPARE(pair.audit(), u"taken_over"_s);
        pair.restored.fill(period(u"2026Q1"_s), 3);
        QCOMPARE(pair.restored.publish(u"2026Q1"_s), u"already_published"_s);
        QCOMPARE(pair.takeOver(), 0); // known by now
        QCOMPARE(pair.restored.issues(), pair.published.issues());
    }

    void whatComesInLateCountsInTheNextPeriod()
    {
        Pair pair;
        pair.fill(u"2026Q1"_s, 60);
        (void)pair.published.publish(u"2026Q1"_s);
        QCOMPARE(pair.takeOver(), 1);
        Database &db = pair.restored.vault.db();
        const QString members = tableText(db, u"SELECT referral_id FROM issue_member ORDER BY 1"_s);
        QCOMPARE(members, tableText(db, u"SELECT id FROM referral ORDER BY 1"_s));
        pair.restored.fill(period(u"2026Q1"_s), 3);
        db.execute(u"UPDATE referral SET id = -id WHERE id NOT IN (SELECT referral_id FROM issue_member)"_s);
        pair.restored.fill(period(u"2026Q2"_s), 40);
        QCOMPARE(pair.restored.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        QCOMPARE(pair.restored.issue(u"2026Q2"_s).total, 43);
        QCOMPARE(tableText(db, u"SELECT referral_id FROM issue_member WHERE period = '2026Q1' ORDER BY 1"_s), members);
    }

    // The backup held 50 of the 60 that were counted: ten come back, and only what is over counts later.
    void whatWasLostIsNotCountedTwiceWhenItIsEnteredAgain()
    {
        Pair pair;
        pair.fill(u"2026Q1"_s, 60, 10);
        (void)pair.published.publish(u"2026Q1"_s);
        QCOMPARE(pair.takeOver(), 1);
        pair.restored.fill(period(u"2026Q2"_s), 40);
        pair.restored.fill(period(u"2026Q1"_s), 6);
        QVERIFY(pair.restored.publisher().propose({period(u"2026Q2"_s)}).has_value()); // somebody looks in between
        pair.restored.fill(period(u"2026Q1"_s), 7);
        QCOMPARE(pair.restored.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        QCOMPARE(pair.restored.issue(u"2026Q2"_s).total, 43);
    }

    void theYearIsTheSumOfWhatWasTakenOver()
    {
        Pair pair;
        for (const QString &quarter : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s}) {
            pair.fill(quarter, 60);
            QCOMPARE(pair.published.publish(quarter), u"ok "_s + quarter);
        }
        QCOMPARE(pair.takeOver(), 4);
        QCOMPARE(pair.restored.publish(u"2026"_s), u"ok 2026"_s);
        QCOMPARE(pair.published.publish(u"2026"_s), u"ok 2026"_s);
        QCOMPARE(pair.restored.issue(u"2026"_s).tables, pair.published.issue(u"2026"_s).tables);
    }

    // Joined ones, and the plan of a year that began with totals.
    void joinedPeriodsAndTotalsAreTakenOverToo()
    {
        Pair pair;
        pair.fill(u"2026Q1"_s, 6);
        pair.fill(u"2026Q2"_s, 60);
        QCOMPARE(pair.published.publish(u"2026Q2"_s, true), u"ok 2026Q1-2026Q2"_s);
        QCOMPARE(pair.takeOver(), 1);
        QCOMPARE(pair.restored.publish(u"2026Q1"_s, true), u"already_published"_s);
        QCOMPARE(pair.restored.publish(u"2026Q2"_s, true), u"already_published"_s);
        QCOMPARE(pair.restored.publish(u"2026Q2"_s), u"plan_fixed"_s);
    }

    void theListsOfTotalsWaitForWhatWasLost()
    {
        Pair pair;
        const QStringList quarters{u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s};
        for (const QString &quarter : quarters) {
            pair.fill(quarter, 60, quarter == quarters.constLast() ? 2 : 0);
            QCOMPARE(pair.published.publish(quarter, true), u"ok "_s + quarter);
        }
        QCOMPARE(pair.takeOver(), 4);
        QCOMPARE(pair.restored.publish(u"2026"_s), u"referrals_lost"_s);
        pair.restored.fill(period(u"2026Q4"_s), 2);
        QCOMPARE(pair.restored.publish(u"2026"_s), u"ok 2026"_s);
        QCOMPARE(pair.restored.issue(u"2026"_s).total, 240);
    }

    // A file that was restored before this was seen to: what contradicts the ledger does not get into it.
    void whatContradictsTheLedgerIsRefusedWhole()
    {
        Pair pair;
        for (const QString &quarter : {u"2026Q1"_s, u"2026Q2"_s})
            pair.fill(quarter, 60);
        QCOMPARE(pair.published.publish(u"2026Q1"_s), u"ok 2026Q1"_s);
        QCOMPARE(pair.published.publish(u"2026Q2"_s), u"ok 2026Q2"_s);
        QCOMPARE(pair.restored.publish(u"2026H1"_s), u"ok 2026H1"_s);
        const QList<Issue> before = pair.restored.issues();
        const auto refused = errorOf([&] { (void)pair.takeOver(); });
        QVERIFY(refused && refused->code == u"gate_twice"_s);
        QCOMPARE(pair.restored.issues(), before);
    }

    void whatCannotBeReadIsNotPublishedAgain_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("answer");
        QTest::newRow("over by then") << u"2026Q1"_s << u"published_unknown"_s;
        QTest::newRow("its half-year, not over by then") << u"2026H1"_s << u"published_unknown"_s;
        QTest::newRow("its year, not over by then") << u"2026"_s << u"published_unknown"_s;
        QTest::newRow("not over by then") << u"2026Q2"_s << u"ok 2026Q2"_s;
        QTest::newRow("later") << u"2026Q3"_s << u"ok 2026Q3"_s;
    }
    void whatCannotBeReadIsNotPublishedAgain()
    {
        QFETCH(QString, asked);
        QFETCH(QString, answer);
        ReportFixture programme;
        for (const QString &quarter : {u"2026Q1"_s, u"2026Q2"_s, u"2026Q3"_s, u"2026Q4"_s})
            programme.fill(period(quarter), 60);
        Database &db = programme.vault.db();
        db.transaction([&] {
            markPublishedUnknown(db, QDate(2026, 5, 15));
            markPublishedUnknown(db, QDate(2026, 4, 20)); // the later day holds
        });
        QCOMPARE(publishedUnknownBefore(db), std::optional(QDate(2026, 5, 15)));
        QCOMPARE(programme.publish(asked), answer);
    }

    void aSmallPeriodThatMayBeOutIsNotJoined()
    {
        ReportFixture programme;
        programme.fill(period(u"2026Q1"_s), 5);
        programme.fill(period(u"2026Q2"_s), 60);
        Database &db = programme.vault.db();
        db.transaction([&] { markPublishedUnknown(db, QDate(2026, 5, 15)); });
        QCOMPARE(programme.publish(u"2026Q2"_s), u"published_unknown"_s);
    }

    void aDirectorMayStateThatItNeverWas()
    {
        ReportFixture programme;
        programme.fill(period(u"2026Q1"_s), 60);
        Database &db = programme.vault.db();
        db.transaction([&] { markPublishedUnknown(db, QDate(2026, 5, 15)); });
        const PublishRequest stated{period(u"2026Q1"_s), false, true};
        Publisher coordinators = programme.publisher({}, PersonRole::Coordinator);
        QCOMPARE(coordinators.publish(stated).error().code, u"published_unknown"_s);
        QVERIFY(programme.publisher().publish(stated).has_value());
        QCOMPARE(tableText(db, u"SELECT role, act FROM audit"_s), u"director|never_published"_s);
        QCOMPARE(programme.publisher().publish(stated).error().code, u"already_published"_s);
    }
};

QTEST_GUILESS_MAIN(TestTakenOver)
#include "tst_taken_over.moc"
