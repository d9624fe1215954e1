// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_import_apply.h"

#include "models/exchange/csv_reader.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

RosterImportPlan planFor(Database &database)
{
    const auto table = readCsvFile(QFINDTESTDATA("samples/roster_us.csv"));
    const auto known = knownSupporters(database);
    if (!table || !known) {
        QTest::qFail(qPrintable(table ? known.error().detail : table.error().detail), __FILE__, __LINE__);
        return {};
    }
    return planRosterImport(*table, {}, *known, {kNow.date()}).value_or(RosterImportPlan());
}

} // namespace

class TestRosterImportApply : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAcceptedIsWritten();
    void theSameFileTwiceAddsNothing();
    void anImportCanBeTakenBack();
    void administratorsBringInNobody();
    void troubleLeavesNothingBehind();
};

void TestRosterImportApply::whatWasAcceptedIsWritten()
{
    TempVault vault;
    const auto result = applyRosterImport(vault.db(), planFor(vault.db()), PersonRole::Coordinator, kNow);
    QVERIFY(result);
    QCOMPARE(result->added.size(), 2);
    QCOMPARE(
        tableText(vault.db(),
            u"SELECT s.name, u.name, s.languages, s.trained_on FROM supporter s JOIN unit u ON u.id = s.unit_id ORDER BY s.name"_s)
            .trimmed(),
        u"Quill, Beatriz|ED|en|2025-10-28\nStone, Ravi|Med-Surg 3|en,es|2025-07-04"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM audit WHERE act = 'import'"_s).trimmed(), u"2"_s);
}

void TestRosterImportApply::theSameFileTwiceAddsNothing()
{
    TempVault vault;
    QVERIFY(applyRosterImport(vault.db(), planFor(vault.db()), PersonRole::Coordinator, kNow));
    const RosterImportPlan again = planFor(vault.db());
    QVERIFY(again.accepted.isEmpty());
    QCOMPARE(again.duplicates.size(), 3);
    QCOMPARE(again.rejected.size(), 2);
}

void TestRosterImportApply::anImportCanBeTakenBack()
{
    TempVault vault;
    const auto result = applyRosterImport(vault.db(), planFor(vault.db()), PersonRole::Coordinator, kNow);
    QVERIFY(result);
    const auto stayed = undoRosterImport(vault.db(), *result, PersonRole::Coordinator, kNow);
    QVERIFY(stayed);
    QCOMPARE(*stayed, 0);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM supporter"_s).trimmed(), u"0"_s);
}

void TestRosterImportApply::administratorsBringInNobody()
{
    TempVault vault;
    const auto result = applyRosterImport(vault.db(), planFor(vault.db()), PersonRole::Administrator, kNow);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Refused);
}

void TestRosterImportApply::troubleLeavesNothingBehind()
{
    TempVault vault;
    RosterImportPlan plan = planFor(vault.db());
    plan.accepted.last().supporter.capacity = 1000; // against the CHECK of the table
    QVERIFY(!applyRosterImport(vault.db(), plan, PersonRole::Coordinator, kNow));
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM supporter"_s).trimmed(), u"0"_s);
}

QTEST_GUILESS_MAIN(TestRosterImportApply)
#include "tst_roster_import_apply.moc"
