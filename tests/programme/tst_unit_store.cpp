// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/unit_store.h"

#include "tests/support/statement_watch.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestUnitStore : public QObject
{
    Q_OBJECT

private slots:
    void aNewNameIsTakenUpOnce()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const auto first = store.idFor(u"Med-Surg 3"_s);
        QVERIFY(first && first->isValid());
        QCOMPARE(store.idFor(u"Med-Surg 3"_s).value(), first.value());
        QCOMPARE(store.idFor(u"  med-surg   3 "_s).value(), first.value());
        QVERIFY(store.idFor(u"Med-Surg 4"_s).value() != first.value());
        QCOMPARE(tableText(vault.db(), u"SELECT name FROM unit ORDER BY name"_s), u"Med-Surg 3\nMed-Surg 4"_s);
    }

    void noNameIsNoUnit()
    {
        TempVault vault;
        UnitStore store(vault.db());
        QVERIFY(!store.idFor(u"  "_s).value().isValid());
        QCOMPARE(store.all().value().size(), 0);
    }

    void unitsAreListedByNameWithTheirArea()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId picu = store.idFor(u"PICU"_s).value();
        const UnitId clinic = store.idFor(u"clinic"_s).value();
        QVERIFY(store.setArea(picu, u" Children   "_s));
        QCOMPARE(store.all().value(), QList<Unit>({{clinic, u"clinic"_s, {}}, {picu, u"PICU"_s, u"Children"_s}}));
    }

    void twoUnitsBecomeOne()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId gone = store.idFor(u"Intensive Care Unit"_s).value();
        const UnitId kept = store.idFor(u"ICU"_s).value();
        QVERIFY(store.setArea(gone, u"Critical care"_s));
        vault.db().execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category, nature, "
                           "unit_id) VALUES (1, '2026-11-20T12:00:00Z', 'phone', 'colleague', 'other', 'other', ?)"_s,
            gone);
        vault.db().execute(u"INSERT INTO referral (id, event_id, received_at, event_category, state, "
                           "profession_group, unit_id) VALUES (1, 1, '2026-11-20T12:00:00Z', 'other', 'received', "
                           "'other', ?)"_s,
            gone);
        vault.db().execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at, unit_id) "
                           "VALUES (1, 'A', 'a', 'other', 'active', '2026-11-20T12:00:00Z', ?)"_s,
            gone);
        for (const UnitId unit : {gone, kept})
            vault.db().execute(u"INSERT INTO supporter_authority (supporter_id, unit_id) VALUES (1, ?)"_s, unit);
        vault.db().execute(u"INSERT INTO saved_filter (name, shown, unit_id) VALUES ('f', 'open', ?)"_s, gone);
        const UnitAct act{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), PersonRole::Director, 2026};
        const auto moved = store.makeOne(gone, kept, act);
        QVERIFY(moved);
        QCOMPARE(moved->referrals, 1);
        QCOMPARE(moved->events, 1);
        QCOMPARE(moved->supporters, 1);
        QCOMPARE(store.all().value(), QList<Unit>({{kept, u"ICU"_s, u"Critical care"_s}}));
        for (const QString &table :
            {u"event"_s, u"referral"_s, u"supporter"_s, u"supporter_authority"_s, u"saved_filter"_s})
            QCOMPARE(tableText(vault.db(), u"SELECT unit_id FROM "_s + table), QString::number(kept.value));
        QCOMPARE(tableText(vault.db(), u"SELECT role, act, record, record_id FROM audit WHERE act = 'make_one'"_s),
            u"director|make_one|unit|%1"_s.arg(kept.value));
        QCOMPARE(tableText(vault.db(), u"SELECT * FROM pragma_foreign_key_check"_s), QString());
        // the name that went means the one that stayed, however it is spelled, also after the next merging
        QCOMPARE(store.idFor(u"intensive-care unit"_s).value(), kept);
        const UnitId last = store.idFor(u"Critical Care"_s).value();
        QVERIFY(store.makeOne(kept, last, act));
        QCOMPARE(store.idFor(u"Intensive Care Unit"_s).value(), last);
        QCOMPARE(store.idFor(u"ICU"_s).value(), last);
    }

    void whatCannotBecomeOneStays()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId one = store.idFor(u"ICU"_s).value();
        const UnitId other = store.idFor(u"Ward 2"_s).value();
        QVERIFY(store.setArea(one, u"Critical care"_s));
        const auto codeFor = [&](UnitId gone, UnitId kept, int year) {
            const auto done = store.makeOne(gone, kept, {QDateTime::currentDateTimeUtc(), PersonRole::Director, year});
            return done ? u"done"_s : done.error().code;
        };
        QCOMPARE(codeFor(one, one, 2026), u"same_unit"_s);
        QCOMPARE(codeFor(one, {99}, 2026), u"unknown_unit"_s);
        QCOMPARE(codeFor({99}, one, 2026), u"unknown_unit"_s);
        vault.db().execute(u"INSERT INTO year_area (year, unit_id, area) SELECT 2026, id, area FROM unit"_s);
        QCOMPARE(codeFor(one, other, 2026), u"areas_fixed"_s);
        QVERIFY(store.setArea(one, {})); // what is fixed for the year is what counts
        QCOMPARE(codeFor(one, other, 2026), u"areas_fixed"_s);
        QCOMPARE(store.all().value().size(), 2);
        QCOMPARE(codeFor(one, other, 2027), u"done"_s);
        QCOMPARE(tableText(vault.db(), u"SELECT unit_id, area FROM year_area"_s), u"%1|"_s.arg(other.value));
    }

    void aTrialSaysTheSameAndChangesNothing()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId gone = store.idFor(u"Intensive Care Unit"_s).value();
        const UnitId kept = store.idFor(u"ICU"_s).value();
        QVERIFY(store.setArea(gone, u"Critical care"_s));
        vault.db().execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category, nature, "
                           "unit_id) VALUES (1, '2026-11-20T12:00:00Z', 'phone', 'colleague', 'other', 'other', ?)"_s,
            gone);
        const UnitAct act{QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), PersonRole::Director, 2026};
        const auto would = store.wouldMakeOne(gone, kept, act);
        QVERIFY(would);
        QCOMPARE(*would, (UnitsMadeOne{0, 1, 0, u"Critical care"_s, u"Critical care"_s}));
        QCOMPARE(store.all().value().size(), 2);
        QCOMPARE(tableText(vault.db(), u"SELECT unit_id FROM event"_s), QString::number(gone.value));
        QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM audit WHERE act = 'make_one'"_s), u"0"_s);
        QCOMPARE(store.makeOne(gone, kept, act).value(), *would);
        QCOMPARE(store.wouldMakeOne(kept, kept, act).error().code, u"same_unit"_s);
        QCOMPARE(store.wouldMakeOne(gone, kept, act).error().code, u"unknown_unit"_s);
    }

    // "Burn", while somebody was still typing "Burn unit".
    void whatNothingNamesAnyMoreIsForgotten()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId joined = store.idFor(u"ICU"_s).value();
        QVERIFY(store.setArea(joined, u"Critical care"_s));
        (void)store.idFor(u"Burn"_s).value();
        const UnitId used = store.idFor(u"Burn unit"_s).value();
        const UnitId filtered = store.idFor(u"Ward 2"_s).value();
        const UnitId gone = store.idFor(u"Ward two"_s).value();
        const UnitId kept = store.idFor(u"Ward two, east"_s).value();
        vault.db().execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category, nature, "
                           "unit_id) VALUES (1, '2026-11-20T12:00:00Z', 'phone', 'colleague', 'other', 'other', ?)"_s,
            used);
        vault.db().execute(u"INSERT INTO saved_filter (name, shown, unit_id) VALUES ('f', 'open', ?)"_s, filtered);
        QVERIFY(store.makeOne(gone, kept, {QDateTime::currentDateTimeUtc(), PersonRole::Director, 2026}));
        QCOMPARE(store.forgetUnused().value(), 1);
        QCOMPARE(
            tableText(vault.db(), u"SELECT name FROM unit ORDER BY id"_s), u"ICU\nBurn unit\nWard 2\nWard two, east"_s);
        QCOMPARE(store.forgetUnused().value(), 0);
    }

    /// It is asked at each choice, of however many referrals there are.
    void whatWouldComeOverIsCountedByIndexes()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId gone = store.idFor(u"ICU"_s).value();
        const UnitId kept = store.idFor(u"Intensive care"_s).value();
        const StatementWatch watch(vault.db());
        QVERIFY(store.wouldMakeOne(gone, kept, {QDateTime::currentDateTimeUtc(), PersonRole::Director, 2026}));
        const auto readsThemAll = [&vault](const QString &sql) {
            return tableText(vault.db(), u"EXPLAIN QUERY PLAN "_s + sql).contains(u"SCAN referral"_s);
        };
        const QStringList asked = QStringList(watch.statements().values()).filter(u"FROM referral"_s);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!readsThemAll(QString(asked.first()).replace(u'?', u'1')));
        QVERIFY(readsThemAll(u"SELECT count(*) FROM referral WHERE unit_id = 1"_s));
    }

    void allAreasAreSetAtOnce()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const UnitId icu = store.idFor(u"ICU"_s).value();
        QVERIFY(store.setAreas({{{}, u"icu"_s, u"Critical care"_s}, {{}, u"Ward 2"_s, u"Surgery"_s}}));
        const QList<Unit> units = store.all().value();
        QCOMPARE(units.size(), 2);
        QCOMPARE(units.first(), (Unit{icu, u"ICU"_s, u"Critical care"_s}));
        QCOMPARE(units.last().area, u"Surgery"_s);
        QVERIFY(!store.setAreas({{{}, u"ICU"_s, u"Medicine"_s}, {{}, {}, u"Medicine"_s}}));
        QCOMPARE(store.all().value().first().area, u"Critical care"_s);
    }

    void aUnitIsTakenUpWithinTheCallersTransactionOrNotAtAll()
    {
        TempVault vault;
        UnitStore store(vault.db());
        const auto outcome = attempt([&] {
            vault.db().transaction([&] {
                if (store.idFor(u"ICU"_s).value().isValid())
                    throw VaultError(Error::Kind::Refused, u"changed their mind"_s);
            });
        });
        QVERIFY(!outcome);
        QCOMPARE(store.all().value().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUnitStore)
#include "tst_unit_store.moc"
