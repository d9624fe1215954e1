// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/unit_store.h"

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
