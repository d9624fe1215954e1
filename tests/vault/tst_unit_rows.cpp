// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/unit_rows.h"

#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestUnitRows : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsTakenUpOnceWhateverItsCaseAndSpaces();
    void anEmptyNameIsNoUnit();
};

void TestUnitRows::aNameIsTakenUpOnceWhateverItsCaseAndSpaces()
{
    TempVault vault;
    const UnitId first = unitIdFor(vault.db(), u"Med-Surg 3"_s);
    QVERIFY(first.isValid());
    QCOMPARE(unitIdFor(vault.db(), u"  MED-SURG   3 "_s), first);
    for (const QString &other : {u"MedSurg 3"_s, u"med surg 3."_s, u"Méd/Surg 3"_s})
        QCOMPARE(unitIdFor(vault.db(), other), first);
    QCOMPARE(tableText(vault.db(), u"SELECT name FROM unit"_s), u"Med-Surg 3"_s); // the first spelling
    QVERIFY(unitIdFor(vault.db(), u"Med-Surg 31"_s) != first);
}

void TestUnitRows::anEmptyNameIsNoUnit()
{
    TempVault vault;
    QVERIFY(!unitIdFor(vault.db(), u"  "_s).isValid());
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM unit"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestUnitRows)
#include "tst_unit_rows.moc"
