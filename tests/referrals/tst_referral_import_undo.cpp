// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_undo.h"

#include "models/base/work_progress.h"
#include "models/exchange/csv_reader.h"
#include "models/vault/audit_log.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

/// Safety reports, two clinicians an event, from one number on.
CsvTable reports(int rows, const QString &prefix = u"LL"_s)
{
    QByteArray csv("Report #,Event date,Location,Event type,Staff involved,Staff role\n");
    for (int row = 0; row < rows; ++row)
        csv += prefix.toLatin1() + '-' + QByteArray::number(row / 2) + ",08/14/2026,ICU,Medication error,\"Lake"
            + QByteArray::number(row) + prefix.toLatin1() + ", Jo\",RN\n";
    return readCsv(csv).value_or(CsvTable());
}

CsvTable oldSheet(int rows)
{
    QByteArray csv("Date referred,Who referred,Dept,Role,Event type,Supporter,First contact,Contacts,Accepted?,"
                   "Further help,Closed\n");
    for (int row = 0; row < rows; ++row)
        csv += "01/" + QByteArray::number(row % 28 + 1) + "/2025,Risk,ICU,RN,Needlestick,\"Lee, Zoe\",03/01/2025,"
            + QByteArray::number(row % 3) + ",Yes,,03/20/2025\n";
    return readCsv(csv).value_or(CsvTable());
}

ReferralImportResult bringIn(Database &database, const CsvTable &table)
{
    ReferralImportOptions options;
    options.now = kNow;
    options.identifies = [](const QString &) { return false; };
    const auto plan = planReferralImport(table, {}, options);
    if (!plan)
        return {};
    return applyReferralImport(database, *plan, {}, PersonRole::Coordinator, kNow).value_or(ReferralImportResult());
}

/// Everything but the audit log, which keeps what was done, and the secret of the fingerprints.
QString wholeFile(Database &database)
{
    QString all = tableText(database, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
    for (const QString &table : {u"event"_s, u"referral"_s, u"peer_identity"_s, u"peer_search"_s, u"transition"_s,
             u"contact_attempt"_s, u"conversation"_s, u"queue_count"_s, u"import_fingerprint"_s, u"later_date"_s,
             u"avoid"_s, u"pair_excluded"_s, u"draft"_s})
        all += table + u'\n' + tableText(database, u"SELECT * FROM %1 ORDER BY 1"_s.arg(table));
    return all;
}

QString faultsOf(Database &database)
{
    (void)attempt([&] { database.execute(u"INSERT INTO peer_search (peer_search) VALUES ('integrity-check')"_s); });
    return tableText(database, u"PRAGMA foreign_key_check"_s) + tableText(database, u"PRAGMA integrity_check"_s);
}

} // namespace

class TestReferralImportUndo : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsAsItWas_data();
    void theFileIsAsItWas();
    void whatWasWorkedOnStays_data();
    void whatWasWorkedOnStays();
    void whateverNamesAReferralGoesWithIt();
    void calledOffAtAnyStepNothingHasHappened_data();
    void calledOffAtAnyStepNothingHasHappened();
    void theSameListGoesInAgain();
};

/// Few beside many go through the indexes, many beside few have them made anew.
void TestReferralImportUndo::theFileIsAsItWas_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("rows");
    QTest::newRow("few into nothing") << 0 << 10;
    QTest::newRow("few beside some") << 40 << 10;
    QTest::newRow("many beside few") << 40 << 2600;
    QTest::newRow("many beside many more") << 5200 << 2000;
}

void TestReferralImportUndo::theFileIsAsItWas()
{
    QFETCH(int, before);
    QFETCH(int, rows);
    TempVault vault;
    bringIn(vault.db(), reports(before, u"OLD"_s));
    bringIn(vault.db(), oldSheet(before / 2));
    const QString was = wholeFile(vault.db());
    const ReferralImportResult reportsIn = bringIn(vault.db(), reports(rows));
    QCOMPARE(reportsIn.referrals.size(), rows);
    const ReferralImportResult sheetIn = bringIn(vault.db(), oldSheet(rows + before / 2)); // its beginning is known
    QVERIFY(wholeFile(vault.db()) != was);
    std::set<int> told;
    WorkProgress progress([&](int thousandths) { told.insert(thousandths); });
    QCOMPARE(undoReferralImport(vault.db(), sheetIn, PersonRole::Coordinator, kNow, &progress).value_or(-1), 0);
    QCOMPARE(undoReferralImport(vault.db(), reportsIn, PersonRole::Coordinator, kNow).value_or(-1), 0);
    QVERIFY(wholeFile(vault.db()) == was);
    QCOMPARE(faultsOf(vault.db()).trimmed(), u"ok"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM peer_search WHERE peer_search MATCH 'lake*'"_s).trimmed(),
        QString::number(before));
    QVERIFY(told.size() > 8);
    QVERIFY(*told.begin() > 0 && *told.rbegin() < kAllDone);
    QCOMPARE(firstBrokenAuditRow(vault.db()), qint64(0));
}

void TestReferralImportUndo::whatWasWorkedOnStays_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("few") << 10;
    QTest::newRow("many") << 2400;
}

void TestReferralImportUndo::whatWasWorkedOnStays()
{
    QFETCH(int, rows);
    TempVault vault;
    appendAudit(vault.db(), kNow, PersonRole::Coordinator, u"assign"_s, u"referral"_s, 1); // before it, and another's
    const ReferralImportResult result = bringIn(vault.db(), reports(rows));
    const ReferralId worked = result.referrals.at(5);
    const QString its = tableText(vault.db(), u"SELECT * FROM referral WHERE id = %1"_s.arg(worked.value))
        + tableText(vault.db(), u"SELECT * FROM peer_identity WHERE referral_id = %1"_s.arg(worked.value));
    appendAudit(vault.db(), kNow, PersonRole::Coordinator, u"assign"_s, u"referral"_s, worked.value);
    QCOMPARE(undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow).value_or(-1), 1);
    QCOMPARE(
        tableText(vault.db(), u"SELECT * FROM referral"_s) + tableText(vault.db(), u"SELECT * FROM peer_identity"_s),
        its);
    QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM event"_s).trimmed(), u"1"_s);
    QCOMPARE(tableText(vault.db(), u"SELECT rowid FROM peer_search WHERE peer_search MATCH 'jo'"_s).trimmed(),
        QString::number(worked.value));
    QCOMPARE(tableText(vault.db(), u"SELECT state, referrals FROM queue_count WHERE referrals > 0"_s).trimmed(),
        u"received|1"_s);
    QCOMPARE(faultsOf(vault.db()).trimmed(), u"ok"_s);
}

/// References are not looked up meanwhile, so every table that has any must be thought of: by the schema itself.
void TestReferralImportUndo::whateverNamesAReferralGoesWithIt()
{
    TempVault vault;
    const ReferralImportResult result = bringIn(vault.db(), reports(4));
    const qint64 id = result.referrals.first().value;
    vault.db().execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) VALUES "
                       "(11, 'Quill, Beatriz', 'beatriz quill', 'trainee', 'active', '2026-01-01T00:00:00Z')"_s);
    vault.db().execute(u"INSERT INTO avoid (referral_id, supporter_id) VALUES (?, 11)"_s, id);
    vault.db().execute(u"INSERT INTO pair_excluded (referral_id, supporter_id) VALUES (?, 11)"_s, id);
    vault.db().execute(u"INSERT INTO later_date (referral_id, kind, due_on) VALUES (?, 'trial', '2027-01-01')"_s, id);
    vault.db().execute(u"INSERT INTO draft (kind, updated_at, body) VALUES ('step', '2026-11-20T09:00:00Z', ?)"_s,
        u"{\"referral\": %1}"_s.arg(id));
    QCOMPARE(undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow).value_or(-1), 0);
    for (const QString &table : {u"avoid"_s, u"pair_excluded"_s, u"later_date"_s, u"draft"_s, u"referral"_s, u"event"_s,
             u"transition"_s, u"import_fingerprint"_s})
        QCOMPARE(tableText(vault.db(), u"SELECT count(*) FROM "_s + table).trimmed(), u"0"_s);
    QCOMPARE(faultsOf(vault.db()).trimmed(), u"ok"_s);
    // Whatever names a referral or an event in the schema is one of the tables above or erased by name.
    QCOMPARE(tableText(vault.db(),
                 u"SELECT group_concat(name, ' ') FROM (SELECT DISTINCT s.name FROM sqlite_schema s JOIN "
                 "pragma_foreign_key_list(s.name) f WHERE f.\"table\" IN ('referral', 'event') ORDER BY s.name)"_s)
                 .trimmed(),
        u"avoid contact_attempt conversation import_fingerprint later_date pair_excluded peer_identity referral "
        "transition"_s);
}

void TestReferralImportUndo::calledOffAtAnyStepNothingHasHappened_data()
{
    theFileIsAsItWas_data();
}

void TestReferralImportUndo::calledOffAtAnyStepNothingHasHappened()
{
    QFETCH(int, before);
    QFETCH(int, rows);
    TempVault vault;
    bringIn(vault.db(), reports(before, u"OLD"_s));
    const ReferralImportResult result = bringIn(vault.db(), reports(rows));
    const QString was = wholeFile(vault.db()) + tableText(vault.db(), u"SELECT * FROM audit"_s);
    for (const int enough : {1, 400, kAllDone - 1}) {
        WorkProgress *self = nullptr;
        WorkProgress progress([&](int thousandths) {
            if (thousandths >= enough)
                self->cancel();
        });
        self = &progress;
        const auto undone = undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow, &progress);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, u"cancelled"_s);
        QVERIFY(wholeFile(vault.db()) + tableText(vault.db(), u"SELECT * FROM audit"_s) == was);
        QCOMPARE(vault.db().value<int>(u"PRAGMA foreign_keys"_s).value_or(0), 1);
    }
    QCOMPARE(undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow).value_or(-1), 0);
}

void TestReferralImportUndo::theSameListGoesInAgain()
{
    TempVault vault;
    const ReferralImportResult result = bringIn(vault.db(), reports(2600));
    QCOMPARE(undoReferralImport(vault.db(), result, PersonRole::Coordinator, kNow).value_or(-1), 0);
    QCOMPARE(bringIn(vault.db(), reports(2600)).referrals.size(), 2600);
}

QTEST_GUILESS_MAIN(TestReferralImportUndo)
#include "tst_referral_import_undo.moc"
