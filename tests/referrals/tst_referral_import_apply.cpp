// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_apply.h"
#include "models/referrals/referral_import_undo.h"

#include "models/base/work_progress.h"
#include "models/exchange/csv_reader.h"
#include "models/referrals/referral_rows.h"
#include "models/vault/audit_log.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

ReferralImportPlan planOf(Database &database, const CsvTable &table)
{
    ReferralImportOptions options;
    options.now = kNow;
    options.identifies = [](const QString &line) { return line.contains(u"MRN"_s); };
    options.supporters = supportersByName(database).value_or(QHash<QString, SupporterId>());
    return planReferralImport(table, {}, options).value_or(ReferralImportPlan());
}

CsvTable sample(const QString &name)
{
    return readCsvFile(QFINDTESTDATA("samples/") + name).value_or(CsvTable());
}

ReferralImportResult bringIn(Database &database, const CsvTable &table, const ProgrammeSettings &settings = {})
{
    const auto result = applyReferralImport(database, planOf(database, table), settings, PersonRole::Coordinator, kNow);
    if (!result)
        QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
    return result.value_or(ReferralImportResult());
}

QString count(Database &database, const QString &table)
{
    return tableText(database, u"SELECT count(*) FROM "_s + table).trimmed();
}

} // namespace

class TestReferralImportApply : public QObject
{
    Q_OBJECT
private slots:
    void safetyReportsAreWritten();
    void historyIsWritten();
    void theSameFileTwiceAddsNothing_data();
    void theSameFileTwiceAddsNothing();
    void aTrialCountsAsTheImportDoes();
    void aRowOfSeveralPeopleCountsOnce();
    void anotherClinicianOfAKnownEventIsAddedToIt();
    void erasedNamesAreNotBroughtBack();
    void reportNumbersAreKeptOnlyWhenWanted();
    void anImportCanBeTakenBack();
    void whatWasWorkedOnStaysWhenItIsTakenBack();
    void aLongListGoesInAndComesOut();
    void aLongListCanBeCalledOff();
    void administratorsBringInNothing();
    void nothingOfTheNamesStaysOutsideTheirTable();
};

void TestReferralImportApply::safetyReportsAreWritten()
{
    TempVault vault;
    const ReferralImportResult result = bringIn(vault.db(), sample(u"safety_us.csv"_s));
    QCOMPARE(result.events.size(), 2);
    QCOMPARE(result.referrals.size(), 3);
    QCOMPARE(
        tableText(vault.db(),
            u"SELECT p.name, r.state, u.name, e.category, e.one_line FROM referral r JOIN event e ON e.id = r.event_id "
            "JOIN unit u ON u.id = r.unit_id JOIN peer_identity p ON p.referral_id = r.id ORDER BY p.name"_s)
            .trimmed(),
        u"Hart, Noor|received|PICU|paediatric_event|\n"
        "Quill, Beatriz|received|Radiology|litigation|Served with notice this morning.\n"
        "Stone, Ravi|received|PICU|paediatric_event|"_s);
    QCOMPARE(count(vault.db(), u"referral WHERE due_at IS NOT NULL"_s), u"3"_s);
    QCOMPARE(count(vault.db(), u"transition"_s), u"3"_s);
}

void TestReferralImportApply::historyIsWritten()
{
    TempVault vault;
    vault.db().execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) VALUES "
                       "(11, 'Quill, Beatriz', 'beatriz quill', 'trainee', 'active', '2026-01-01T00:00:00Z')"_s);
    const ReferralImportResult result = bringIn(vault.db(), sample(u"history_us.csv"_s));
    QCOMPARE(result.referrals.size(), 4);
    QCOMPARE(
        tableText(vault.db(),
            u"SELECT outcome, count(*), sum(conversations), count(supporter_id) FROM referral WHERE state = 'closed' "
            "GROUP BY outcome ORDER BY outcome"_s)
            .trimmed(),
        u"declined|2|0|2\nfurther_help|1|2|0\nsupported|1|3|1"_s);
    QCOMPARE(count(vault.db(), u"conversation"_s), u"5"_s);
    QCOMPARE(count(vault.db(), u"contact_attempt"_s), u"4"_s);
    QCOMPARE(count(vault.db(), u"peer_identity"_s), u"0"_s);
}

void TestReferralImportApply::theSameFileTwiceAddsNothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("referrals");
    QTest::newRow("safety reports") << u"safety_us.csv"_s << 3;
    QTest::newRow("history") << u"history_us.csv"_s << 4;
}

void TestReferralImportApply::theSameFileTwiceAddsNothing()
{
    QFETCH(QString, file);
    QFETCH(int, referrals);
    TempVault vault;
    bringIn(vault.db(), sample(file));
    const auto tried = tryReferralImport(vault.db(), planOf(vault.db(), sample(file)));
    QVERIFY(tried);
    QCOMPARE(tried->duplicates.size(), referrals);
    const ReferralImportResult again = bringIn(vault.db(), sample(file));
    QVERIFY(again.referrals.isEmpty() && again.events.isEmpty());
    QCOMPARE(again.duplicates.size(), referrals);
    QCOMPARE(count(vault.db(), u"referral"_s), QString::number(referrals));
}

void TestReferralImportApply::aTrialCountsAsTheImportDoes()
{
    TempVault vault;
    const CsvTable table = sample(u"safety_us.csv"_s);
    const auto tried = tryReferralImport(vault.db(), planOf(vault.db(), table));
    QVERIFY(tried);
    QCOMPARE(count(vault.db(), u"referral"_s), u"0"_s);
    const ReferralImportResult done = bringIn(vault.db(), table);
    QCOMPARE(tried->referrals.size(), done.referrals.size());
    QCOMPARE(tried->events.size(), done.events.size());
    QCOMPARE(tried->records, done.records);
}

void TestReferralImportApply::aRowOfSeveralPeopleCountsOnce()
{
    TempVault vault;
    const QByteArray headings = "Report #,Event date,Staff involved\n";
    const CsvTable two = readCsv(headings + "R1,08/14/2026,\"Lake, Jo; Moor, Al\"\n").value_or(CsvTable());
    const ReferralImportResult first = bringIn(vault.db(), two);
    QCOMPARE(first.referrals.size(), 2);
    QCOMPARE(first.records.size(), 1);
    const ReferralImportResult again = bringIn(vault.db(), two);
    QVERIFY(again.records.isEmpty());
    QCOMPARE(again.duplicates.size(), 1);
    const CsvTable more = readCsv(headings + "R1,08/14/2026,\"Lake, Jo; Reed, Di\"\n").value_or(CsvTable());
    const ReferralImportResult third = bringIn(vault.db(), more);
    QCOMPARE(third.records.size(), 1);
    QVERIFY(third.duplicates.isEmpty());
}

void TestReferralImportApply::anotherClinicianOfAKnownEventIsAddedToIt()
{
    TempVault vault;
    bringIn(vault.db(), sample(u"safety_us.csv"_s));
    const CsvTable more
        = readCsv("Report #,Event date,Staff involved\nSR-1,08/14/2026,\"Lake, Jo\"\n").value_or(CsvTable());
    const ReferralImportResult result = bringIn(vault.db(), more);
    QVERIFY(result.events.isEmpty());
    QCOMPARE(result.referrals.size(), 1);
    QCOMPARE(count(vault.db(), u"event"_s), u"2"_s);
}

void TestReferralImportApply::erasedNamesAreNotBroughtBack()
{
    TempVault vault;
    const ReferralImportResult first = bringIn(vault.db(), sample(u"safety_us.csv"_s));
    for (const ReferralId id : first.referrals) {
        eraseIdentity(vault.db(), id);
        vault.db().execute(u"UPDATE referral SET state = 'purged', purged_at = ? WHERE id = ?"_s, kNow, id);
    }
    const ReferralImportResult again = bringIn(vault.db(), sample(u"safety_us.csv"_s));
    QVERIFY(again.referrals.isEmpty());
    QCOMPARE(again.rejected.size(), 3);
    QCOMPARE(again.rejected.first().reason, RejectReason::ErasedBefore);
    QCOMPARE(count(vault.db(), u"peer_identity"_s), u"0"_s);
}

void TestReferralImportApply::reportNumbersAreKeptOnlyWhenWanted()
{
    TempVault without;
    bringIn(without.db(), sample(u"safety_us.csv"_s));
    QCOMPARE(count(without.db(), u"event WHERE external_ref <> ''"_s), u"0"_s);
    TempVault with;
    ProgrammeSettings settings;
    settings.keepsReportNumbers = true;
    bringIn(with.db(), sample(u"safety_us.csv"_s), settings);
    QCOMPARE(count(with.db(), u"event WHERE external_ref <> ''"_s), u"2"_s);
}

void TestReferralImportApply::anImportCanBeTakenBack()
{
    TempVault vault;
    const ReferralImportResult result = bringIn(vault.db(), sample(u"safety_us.csv"_s));
    const auto stayed = undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow);
    QVERIFY(stayed);
    QCOMPARE(*stayed, 0);
    for (const QString &table :
        {u"referral"_s, u"event"_s, u"peer_identity"_s, u"import_fingerprint"_s, u"transition"_s})
        QCOMPARE(count(vault.db(), table), u"0"_s);
    QCOMPARE(bringIn(vault.db(), sample(u"safety_us.csv"_s)).referrals.size(), 3);
}

void TestReferralImportApply::whatWasWorkedOnStaysWhenItIsTakenBack()
{
    TempVault vault;
    appendAudit(vault.db(), kNow, PersonRole::Coordinator, u"assign"_s, u"referral"_s, 1); // before it, and another's
    const ReferralImportResult result = bringIn(vault.db(), sample(u"safety_us.csv"_s));
    const ReferralId worked = result.referrals.first();
    appendAudit(vault.db(), kNow, PersonRole::Coordinator, u"assign"_s, u"referral"_s, worked.value);
    const auto stayed = undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow);
    QVERIFY(stayed);
    QCOMPARE(*stayed, 1);
    QCOMPARE(tableText(vault.db(), u"SELECT id FROM referral"_s).trimmed(), QString::number(worked.value));
    QCOMPARE(count(vault.db(), u"event"_s), u"1"_s);
    QCOMPARE(count(vault.db(), u"peer_identity"_s), u"1"_s);
    QCOMPARE(count(vault.db(), u"peer_search"_s), u"1"_s);
    QCOMPARE(count(vault.db(), u"audit WHERE act = 'undo_import'"_s), u"2"_s);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0));
}

namespace {

/// Long enough for the indexes to be laid aside.
CsvTable longList()
{
    QByteArray csv("Report #,Event date,Location,Event type,Staff involved,Staff role\n");
    for (int row = 0; row < 2500; ++row)
        csv += "LL-" + QByteArray::number(row / 2) + ",08/14/2026,ICU,Medication error,\"Lake" + QByteArray::number(row)
            + ", Jo\",RN\n";
    return readCsv(csv).value_or(CsvTable());
}

QString wholeFile(Database &database)
{
    QString all = tableText(database, u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s);
    for (const QString &table : {u"event"_s, u"referral"_s, u"peer_identity"_s, u"peer_search"_s, u"transition"_s,
             u"audit"_s, u"queue_count"_s, u"import_fingerprint"_s})
        all += tableText(database, u"SELECT * FROM "_s + table);
    return all;
}

} // namespace

void TestReferralImportApply::aLongListGoesInAndComesOut()
{
    TempVault vault;
    bringIn(vault.db(), sample(u"safety_us.csv"_s));
    const ReferralImportResult result = bringIn(vault.db(), longList());
    QCOMPARE(result.referrals.size(), 2500);
    QCOMPARE(result.events.size(), 1250);
    QCOMPARE(count(vault.db(), u"peer_search WHERE peer_search MATCH 'lake249*'"_s), u"11"_s);
    QCOMPARE(
        tableText(vault.db(), u"SELECT referrals FROM queue_count WHERE state = 'received'"_s).trimmed(), u"2503"_s);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0));
    QCOMPARE(bringIn(vault.db(), longList()).duplicates.size(), 2500);
    QCOMPARE(undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow).value_or(-1), 0);
    QCOMPARE(count(vault.db(), u"referral"_s), u"3"_s);
    QCOMPARE(count(vault.db(), u"event"_s), u"2"_s);
    QCOMPARE(count(vault.db(), u"peer_search WHERE peer_search MATCH 'lake*'"_s), u"0"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT referrals FROM queue_count WHERE state = 'received'"_s).trimmed(), u"3"_s);
    QCOMPARE(tableText(vault.db(), u"PRAGMA integrity_check"_s).trimmed(), u"ok"_s);
}

/// At the rows and at the indexes; afterwards it goes in as if nothing had been.
void TestReferralImportApply::aLongListCanBeCalledOff()
{
    TempVault vault;
    bringIn(vault.db(), sample(u"safety_us.csv"_s));
    const QString before = wholeFile(vault.db());
    const ReferralImportPlan plan = planOf(vault.db(), longList());
    for (const int enough : {60, 700}) {
        WorkProgress *self = nullptr;
        WorkProgress progress([&](int thousandths) {
            if (thousandths >= enough)
                self->cancel();
        });
        self = &progress;
        const auto result = applyReferralImport(vault.db(), plan, {}, PersonRole::Coordinator, kNow, &progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"cancelled"_s);
        QVERIFY(progress.thousandths() >= enough && progress.thousandths() < kAllDone);
        QCOMPARE(wholeFile(vault.db()), before);
    }
    QCOMPARE(bringIn(vault.db(), longList()).referrals.size(), 2500);
}

void TestReferralImportApply::administratorsBringInNothing()
{
    TempVault vault;
    const auto result = applyReferralImport(
        vault.db(), planOf(vault.db(), sample(u"safety_us.csv"_s)), {}, PersonRole::Administrator, kNow);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Refused);
}

void TestReferralImportApply::nothingOfTheNamesStaysOutsideTheirTable()
{
    TempVault vault;
    bringIn(vault.db(), sample(u"safety_us.csv"_s));
    const QString rest = tableText(vault.db(), u"SELECT * FROM event"_s)
        + tableText(vault.db(), u"SELECT * FROM referral"_s)
        + tableText(vault.db(), u"SELECT at, role, act, record, record_id FROM audit"_s)
        + tableText(vault.db(), u"SELECT hex(fingerprint) FROM import_fingerprint"_s);
    for (const QString &name : {u"Quill"_s, u"Hart"_s, u"Stone"_s, u"00112233"_s, u"SR-1"_s})
        QVERIFY2(!rest.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestReferralImportApply)
#include "tst_referral_import_apply.moc"
