// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/import_sorting.h"

#include "models/referrals/referral_import_apply.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

PlannedReferral clinician(qsizetype record, const QString &event, const QString &name)
{
    PlannedReferral planned;
    planned.record = record;
    planned.referral.receivedAt = kNow;
    planned.identity.name = name;
    planned.fingerprint = event + u'|' + name;
    return planned;
}

/// Each event with its clinicians, one a row.
ReferralImportPlan planOf(const QList<std::pair<QString, QStringList>> &events)
{
    ReferralImportPlan plan;
    qsizetype record = 2;
    for (const auto &[key, names] : events) {
        PlannedEvent event;
        event.fingerprint = key;
        event.event.receivedAt = kNow;
        for (const QString &name : names)
            event.referrals.append(clinician(record++, key, name));
        plan.events.append(event);
    }
    return plan;
}

void bringIn(Database &database, const ReferralImportPlan &plan)
{
    if (const auto done = applyReferralImport(database, plan, {}, PersonRole::Coordinator, kNow); !done)
        QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
}

} // namespace

class TestImportSorting : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsNewInAnEmptyFile();
    void whatIsHereAlreadyIsTold();
    void aLargeFileIsAskedRowByRow();
    void aRowWithSeveralPeopleIsToldOnce();
    void aNameBroughtInByAnOlderProgramIsKnown();
    void aNumberThatBeginsAgainIsAnotherEvent();
    void aDayCorrectedByHandIsTheSameEvent();
    void nothingIsWritten();
};

void TestImportSorting::everythingIsNewInAnEmptyFile()
{
    TempVault vault;
    const ReferralImportPlan plan = planOf({{u"A"_s, {u"Rivera"_s, u"Chen"_s}}, {u"B"_s, {u"Novak"_s}}});
    const SortedImport sorted = sortImport(vault.db(), plan);
    QCOMPARE(sorted.events.size(), size_t(2));
    QCOMPARE(sorted.referrals, size_t(3));
    QCOMPARE(sorted.events.front().planned, &plan.events.at(0));
    QCOMPARE(sorted.events.front().fresh.back(), &plan.events.at(0).referrals.at(1));
    QVERIFY(!sorted.events.front().known.isValid());
    QCOMPARE(sorted.records, (QSet<qsizetype>{2, 3, 4}));
}

void TestImportSorting::whatIsHereAlreadyIsTold()
{
    TempVault vault;
    bringIn(vault.db(), planOf({{u"A"_s, {u"Rivera"_s}}, {u"B"_s, {u"Novak"_s}}}));
    const ReferralImportPlan plan
        = planOf({{u"A"_s, {u"Rivera"_s, u"Chen"_s}}, {u"B"_s, {u"Novak"_s}}, {u"C"_s, {u"Okafor"_s}}});
    const SortedImport sorted = sortImport(vault.db(), plan);
    QCOMPARE(sorted.events.size(), size_t(2)); // B has nobody new
    QVERIFY(sorted.events.front().known.isValid());
    QVERIFY(!sorted.events.back().known.isValid());
    QCOMPARE(sorted.duplicates.size(), 2);
    QCOMPARE(sorted.duplicates.first().reason, RejectReason::KnownRecord);
    QCOMPARE(sorted.records, (QSet<qsizetype>{3, 5}));
    vault.db().execute(u"UPDATE referral SET purged_at = ?"_s, kNow);
    const SortedImport later = sortImport(vault.db(), plan);
    QCOMPARE(later.rejected.size(), 1);
    QCOMPARE(later.rejected.first().number, qsizetype(3));
    QCOMPARE(later.rejected.first().reason, RejectReason::ErasedBefore);
}

void TestImportSorting::aNameBroughtInByAnOlderProgramIsKnown()
{
    TempVault vault;
    bringIn(vault.db(), planOf({{u"A"_s, {u"rolf øvergard"_s}}}));
    ReferralImportPlan plan = planOf({{u"A"_s, {u"overgard rolf"_s}}});
    QCOMPARE(sortImport(vault.db(), plan).referrals, size_t(1));
    plan.events.first().referrals.first().formerFingerprint = u"A|rolf øvergard"_s;
    const SortedImport sorted = sortImport(vault.db(), plan);
    QCOMPARE(sorted.referrals, size_t(0));
    QCOMPARE(sorted.duplicates.size(), 1);
}

/// Whatever came in before, together or year by year, the newest first or last.
void TestImportSorting::aNumberThatBeginsAgainIsAnotherEvent()
{
    const auto ofYear = [](int year) {
        ReferralImportPlan plan = planOf({{u"17"_s, {u"Kumar"_s}}});
        plan.events.first().event.occurredOn = QDate(year, 3, 4);
        return plan;
    };
    TempVault vault;
    for (const int year : {2025, 2026, 2024}) {
        bringIn(vault.db(), ofYear(year));
        QCOMPARE(sortImport(vault.db(), ofYear(year)).duplicates.size(), 1);
    }
    QCOMPARE(tableText(vault.db(), u"SELECT occurred_on FROM event ORDER BY occurred_on"_s).trimmed(),
        u"2024-03-04\n2025-03-04\n2026-03-04"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT count(DISTINCT event_id) FROM referral"_s).trimmed(), u"3"_s);
    ReferralImportPlan all;
    for (const int year : {2026, 2025, 2024, 2023}) {
        all.events.append(ofYear(year).events.first());
        all.events.last().repeatsNumber = year != 2026;
    }
    const SortedImport sorted = sortImport(vault.db(), all);
    QCOMPARE(sorted.referrals, size_t(1));
    QCOMPARE(sorted.events.front().dated, u"|2023"_s);
    ReferralImportPlan soon = ofYear(2026); // the same event, told of a little later, with somebody else
    soon.events.first().event.occurredOn = QDate(2026, 3, 20);
    soon.events.first().referrals.first() = clinician(2, u"17"_s, u"Dahl"_s);
    bringIn(vault.db(), soon);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM event"_s).trimmed(), u"3"_s);
    soon.events.first().event.occurredOn = QDate(2026, 11, 20); // numbers begin again each quarter
    bringIn(vault.db(), soon);
    QCOMPARE(sortImport(vault.db(), soon).duplicates.size(), 1);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM event"_s).trimmed(), u"4"_s);
    QVERIFY(areOfTwoEvents(QDate(2026, 1, 1), QDate(2026, 2, 1)));
    QVERIFY(!areOfTwoEvents(QDate(2026, 1, 1), QDate(2026, 1, 31)));
    QVERIFY(!areOfTwoEvents(QDate(), QDate(2026, 1, 31)));
}

void TestImportSorting::aDayCorrectedByHandIsTheSameEvent()
{
    TempVault vault;
    ReferralImportPlan plan = planOf({{u"17"_s, {u"Kumar"_s}}});
    plan.events.first().event.occurredOn = QDate(2025, 3, 4);
    bringIn(vault.db(), plan);
    vault.db().execute(u"UPDATE event SET occurred_on = '2026-03-04'"_s);
    const auto referral = vault.db().value<qint64>(u"SELECT id FROM referral"_s);
    vault.db().execute(u"INSERT INTO audit (at, role, act, record, record_id, chain) "
                       "VALUES ('', '', 'edit', 'referral', ?, x'')"_s,
        *referral);
    QCOMPARE(sortImport(vault.db(), plan).duplicates.size(), 1);
}

/// What few rows ask of a file of many is the same as what many ask.
void TestImportSorting::aLargeFileIsAskedRowByRow()
{
    TempVault vault;
    QStringList many;
    for (int i = 0; i < 50; ++i)
        many.append(u"Person %1"_s.arg(i));
    bringIn(vault.db(), planOf({{u"A"_s, many}}));
    const ReferralImportPlan few = planOf({{u"A"_s, {u"Person 7"_s}}, {u"B"_s, {u"Person 7"_s}}});
    const SortedImport sorted = sortImport(vault.db(), few);
    QCOMPARE(sorted.duplicates.size(), 1);
    QCOMPARE(sorted.events.size(), size_t(1));
    QCOMPARE(sorted.events.front().planned, &few.events.at(1));
}

void TestImportSorting::aRowWithSeveralPeopleIsToldOnce()
{
    TempVault vault;
    ReferralImportPlan plan = planOf({{u"A"_s, {u"Rivera"_s, u"Chen"_s, u"Novak"_s}}});
    for (PlannedReferral &referral : plan.events.first().referrals)
        referral.record = 2;
    QCOMPARE(sortImport(vault.db(), plan).records.size(), 1);
    bringIn(vault.db(), plan);
    QCOMPARE(sortImport(vault.db(), plan).duplicates.size(), 1);
    plan.events.first().referrals.append(clinician(2, u"A"_s, u"Okafor"_s));
    const SortedImport sorted = sortImport(vault.db(), plan);
    QVERIFY(sorted.duplicates.isEmpty());
    QCOMPARE(sorted.referrals, size_t(1));
}

void TestImportSorting::nothingIsWritten()
{
    TempVault vault;
    const qint64 before = vault.db().changes();
    (void)sortImport(vault.db(), planOf({{u"A"_s, {u"Rivera"_s}}}));
    QCOMPARE(vault.db().changes(), before);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM secret WHERE name NOT IN ('disclosure_lot', 'audit_chain')"_s)
                 .trimmed(),
        u"0"_s);
}

QTEST_GUILESS_MAIN(TestImportSorting)
#include "tst_import_sorting.moc"
