// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/migrator.h"

#include "models/base/case_words.h"
#include "tests/support/temp_vault.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QString schemaOf(Database &database)
{
    return tableText(database,
               u"SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
               "AND name NOT LIKE 'peer_search_%' ORDER BY type, name"_s)
        + u'\n';
}

QByteArray fileOf(const QString &name)
{
    QFile file(QString::fromLocal8Bit(qgetenv("WARDMATE_SOURCE_DIR")) + u"/tests/migrations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The columns that take text, of the tables about events and referrals and of all that refer to them.
QString columnsForText(Database &database)
{
    return tableText(database,
               u"WITH RECURSIVE about(name) AS (VALUES ('event'), ('referral') UNION "
               "SELECT t.name FROM sqlite_schema t, pragma_foreign_key_list(t.name) f, about "
               "WHERE t.type = 'table' AND f.\"table\" = about.name) "
               "SELECT about.name || ': ' || group_concat(c.name, ' ') FROM about, pragma_table_info(about.name) c "
               "WHERE c.type NOT IN ('INTEGER', 'REAL') GROUP BY about.name ORDER BY about.name"_s)
        + u'\n';
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void theStepsAreNumberedAndCompiledIn();
    void theSchemaNowIsTheOneReviewed();
    void noLandedStepHasBeenEdited();
    void everyStepRunsOnTheOneBefore();
    void aReferralIsTheSameInItsNewTable();
    void aSecondRunChangesNothing();
    void aNewerFileIsRefused();
    void anotherProgramsFileIsRefused();
    void aFailingStepLeavesTheOldVersion();
    void everyTableIsStrict();
    void theLotIsDrawnWithTheFile();
    void aFingerprintIsHalfAsLongAndHasItsEvent();
    void whatBelongsToAReferralStaysInItsOrder();
    void noColumnCanHoldWhatWasSaid();
    void aPlaceForNotesIsSeen_data();
    void aPlaceForNotesIsSeen();
};

void TestMigrator::theStepsAreNumberedAndCompiledIn()
{
    const auto steps = migrationSteps();
    QVERIFY(steps.size() >= 4);
    for (qsizetype i = 1; i < steps.size(); ++i)
        QVERIFY(steps.at(i - 1).number < steps.at(i).number);
    QVERIFY(!steps.constFirst().sql.isEmpty());
}

void TestMigrator::theSchemaNowIsTheOneReviewed()
{
    TempVault vault;
    const QString now = schemaOf(vault.db());
    if (QString::fromUtf8(fileOf(u"schema_now.sql"_s)) != now) {
        QFile written(QString::fromLocal8Bit(qgetenv("WARDMATE_BINARY_DIR")) + u"/schema_now.sql"_s);
        if (written.open(QIODevice::WriteOnly))
            written.write(now.toUtf8());
        QFAIL("tests/migrations/schema_now.sql differs; the schema as it is now was written to the build folder");
    }
}

void TestMigrator::noLandedStepHasBeenEdited()
{
    QString hashes;
    for (const MigrationStep &step : migrationSteps()) {
        const QByteArray hash = QCryptographicHash::hash(step.sql.toUtf8(), QCryptographicHash::Sha256).toHex();
        hashes += u"%1 %2 %3\n"_s.arg(step.number, 4, 10, QChar(u'0')).arg(step.name, QString::fromLatin1(hash));
    }
    QCOMPARE(hashes, QString::fromUtf8(fileOf(u"step_hashes.txt"_s)));
}

void TestMigrator::everyStepRunsOnTheOneBefore()
{
    for (const MigrationStep &step : migrationSteps()) {
        TempVault vault(step.number);
        QCOMPARE(schemaVersion(vault.db()), step.number);
        int copiedFrom = -1;
        migrate(vault.db(), newestSchemaVersion(), [&](int from) { copiedFrom = from; });
        QCOMPARE(schemaVersion(vault.db()), newestSchemaVersion());
        QCOMPARE(copiedFrom, step.number == newestSchemaVersion() ? -1 : step.number);
    }
}

/// Step 130: a secret that is there stays, for what was published went by it.
void TestMigrator::theLotIsDrawnWithTheFile()
{
    const auto lot = u"SELECT bytes FROM secret WHERE name = 'disclosure_lot'"_s;
    TempVault fresh;
    TempVault another;
    const auto drawn = fresh.db().value<QByteArray>(lot);
    QCOMPARE(drawn.value_or(QByteArray()).size(), 32);
    QVERIFY(another.db().value<QByteArray>(lot) != drawn);
    TempVault old(100);
    QVERIFY(!old.db().value<QByteArray>(lot));
    migrate(old.db());
    QCOMPARE(old.db().value<QByteArray>(lot).value_or(QByteArray()).size(), 32);
    TempVault published(100);
    published.db().execute(u"INSERT INTO secret (name, bytes) VALUES ('disclosure_lot', x'0102')"_s);
    migrate(published.db());
    QCOMPARE(published.db().value<QByteArray>(lot), std::optional(QByteArray("\1\2")));
}

/// Step 170: what was brought in before is known again, and goes with its referral, which it finds through the event.
void TestMigrator::aFingerprintIsHalfAsLongAndHasItsEvent()
{
    TempVault vault(160);
    vault.db().executeScript(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
                             "VALUES (3, '2026-01-01T00:00:00Z', 'phone', 'colleague', 'litigation');"
                             "INSERT INTO referral (id, event_id, state, received_at, profession_group) "
                             "VALUES (4, 3, 'received', '2026-01-01T00:00:00Z', 'trainee');"
                             "INSERT INTO import_fingerprint VALUES "
                             "(x'000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F', 3, NULL),"
                             "(x'100102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F', NULL, 4);"_s);
    migrate(vault.db());
    QCOMPARE(
        tableText(vault.db(), u"SELECT hex(fingerprint), event_id, referral_id FROM import_fingerprint"_s).trimmed(),
        u"000102030405060708090A0B0C0D0E0F|3|NULL\n100102030405060708090A0B0C0D0E0F|3|4"_s);
}

/// Step 180: what belongs to a referral keeps its order, also where it was not written on end; what has ended is due no more.
void TestMigrator::whatBelongsToAReferralStaysInItsOrder()
{
    TempVault vault(170);
    Database &db = vault.db();
    db.executeScript(
        u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
        "VALUES (3, '2026-01-01T00:00:00Z', 'phone', 'colleague', 'litigation');"
        "INSERT INTO referral (id, event_id, state, received_at, profession_group, due_at) VALUES "
        "(4, 3, 'supporting', '2026-01-01T00:00:00Z', 'trainee', '2026-01-02T00:00:00Z'), "
        "(5, 3, 'closed', '2026-01-01T00:00:00Z', 'trainee', '2026-01-02T00:00:00Z');"
        "INSERT INTO transition (id, referral_id, at, role, verb, from_state, to_state) VALUES "
        "(1, 4, 'd1', 'r', 'first', 'f', 't'), (2, 5, 'd2', 'r', 'one', 'f', 't'), (7, 4, 'd0', 'r', 'second', 'f', "
        "'t');"
        "INSERT INTO contact_attempt (id, referral_id, at, channel, result) VALUES "
        "(9, 4, 'a2', 'phone', 'no_answer'), (3, 4, 'a1', 'text', 'reached');"
        "INSERT INTO conversation (id, referral_id, held_on, number, mode, minutes_band, resources_given, "
        "further_help_offered) VALUES (1, 4, 'c1', 1, 'phone', 'm', 1, 0), (2, 4, 'c2', 2, 'video', NULL, 0, 1);"_s);
    migrate(db);
    QCOMPARE(tableText(db, u"SELECT * FROM transition ORDER BY referral_id, place"_s).trimmed(),
        u"4|1|d1|r|first|f|t\n4|2|d0|r|second|f|t\n5|1|d2|r|one|f|t"_s);
    QCOMPARE(tableText(db, u"SELECT * FROM contact_attempt ORDER BY referral_id, place"_s).trimmed(),
        u"4|1|a1|text|reached\n4|2|a2|phone|no_answer"_s);
    QCOMPARE(tableText(db, u"SELECT * FROM conversation ORDER BY referral_id, place"_s).trimmed(),
        u"4|1|c1|1|phone|m|1|0\n4|2|c2|2|video|NULL|0|1"_s);
    QCOMPARE(
        tableText(db, u"SELECT id, due_at FROM referral ORDER BY id"_s).trimmed(), u"4|2026-01-02T00:00:00Z\n5|NULL"_s);
    db.execute(u"DELETE FROM referral WHERE id = 4"_s);
    for (const QString &table : {u"transition"_s, u"contact_attempt"_s, u"conversation"_s})
        QCOMPARE(tableText(db, u"SELECT count(*) FROM %1 WHERE referral_id = 4"_s.arg(table)).trimmed(), u"0"_s);
}

/// Step 100 makes the table anew: each value in its column, what refers to it, what its checks and triggers do.
void TestMigrator::aReferralIsTheSameInItsNewTable()
{
    TempVault vault(90);
    Database &db = vault.db();
    db.executeScript(u"INSERT INTO unit (id, name) VALUES (1, 'ICU'); INSERT INTO supporter (id, name, name_key, "
                     "profession_group, status, created_at) VALUES (2, 'Q', 'q', 'trainee', 'active', '2026-01-01');"
                     "INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
                     "VALUES (3, '2026-01-01T00:00:00Z', 'phone', 'colleague', 'litigation');"_s);
    const QStringList columns
        = tableText(db, u"SELECT name FROM pragma_table_info('referral') ORDER BY name"_s).trimmed().split(u'\n');
    QCOMPARE(columns.size(), 40);
    const QHash<QString, QString> given{{u"event_id"_s, u"3"_s}, {u"state"_s, u"'connected'"_s}, {u"unit_id"_s, u"1"_s},
        {u"preferred_unit"_s, u"'other'"_s}, {u"supporter_id"_s, u"2"_s}, {u"deleted_at"_s, u"NULL"_s},
        {u"event_category"_s, u"'litigation'"_s}};
    for (int row = 1; row <= 3; ++row) {
        QStringList values;
        for (qsizetype i = 0; i < columns.size(); ++i) // another value in each
            values.append(given.value(columns.at(i), QString::number(row * 1000 + i)));
        db.execute(u"INSERT INTO referral (%1) VALUES (%2)"_s.arg(columns.join(u", "_s), values.join(u", "_s)));
    }
    db.execute(u"INSERT INTO transition (referral_id, at, role, verb, from_state, to_state) "
               "SELECT id, '', '', '', '', '' FROM referral"_s);
    const QString all = u"SELECT %1 FROM referral ORDER BY id"_s.arg(columns.join(u", "_s));
    const QString before = tableText(db, all);
    migrate(db, 100);
    QCOMPARE(tableText(db, all), before);
    QCOMPARE(tableText(db, u"SELECT referrals FROM queue_count WHERE state = 'connected'"_s).trimmed(), u"3"_s);
    QVERIFY_THROWS_EXCEPTION(VaultError, db.execute(u"UPDATE referral SET state = 'asleep'"_s));
    QVERIFY_THROWS_EXCEPTION(VaultError, db.execute(u"UPDATE referral SET preferred_unit = 'any'"_s));
    QVERIFY_THROWS_EXCEPTION(VaultError, db.execute(u"UPDATE referral SET event_id = 99"_s));
    for (const Word<ReferralState> &state : wordsOf<ReferralState>())
        db.execute(u"UPDATE referral SET state = ?"_s, state.value);
    db.execute(u"UPDATE event SET category = 'medical_error'"_s);
    QCOMPARE(tableText(db, u"SELECT DISTINCT event_category FROM referral"_s).trimmed(), u"medical_error"_s);
    db.execute(u"DELETE FROM referral WHERE event_id = 3"_s);
    QCOMPARE(tableText(db, u"SELECT count(*) FROM transition"_s).trimmed(), u"0"_s);
    QCOMPARE(tableText(db, u"SELECT sum(referrals) FROM queue_count"_s).trimmed(), u"0"_s);
}

void TestMigrator::aSecondRunChangesNothing()
{
    TempVault vault;
    const QString before = schemaOf(vault.db());
    migrate(vault.db());
    QCOMPARE(schemaOf(vault.db()), before);
}

void TestMigrator::aNewerFileIsRefused()
{
    TempVault vault;
    vault.db().executeScript(u"PRAGMA user_version = 9000;"_s);
    const auto result = attempt([&] { migrate(vault.db()); });
    QCOMPARE(result.error().kind, Error::Kind::NewerSchema);
}

void TestMigrator::anotherProgramsFileIsRefused()
{
    TempVault vault;
    vault.db().executeScript(u"PRAGMA application_id = 1;"_s);
    const auto result = attempt([&] { migrate(vault.db()); });
    QCOMPARE(result.error().kind, Error::Kind::NotOurFile);
}

void TestMigrator::aFailingStepLeavesTheOldVersion()
{
    const auto steps = migrationSteps();
    const int first = steps.constFirst().number;
    TempVault vault(first);
    // a table of a later step stands in the way, so that the step fails half-way
    vault.db().executeScript(u"CREATE TABLE contact_attempt (id INTEGER) STRICT;"_s);
    const auto result = attempt([&] { migrate(vault.db()); });
    QVERIFY(!result);
    QCOMPARE(schemaVersion(vault.db()), first); // all steps or none
    QCOMPARE(
        tableText(vault.db(), u"SELECT count(*) FROM sqlite_schema WHERE name IN ('event', 'referral')"_s), u"0"_s);
    QCOMPARE(tableText(vault.db(), u"PRAGMA foreign_keys"_s), u"1"_s);
}

void TestMigrator::everyTableIsStrict()
{
    TempVault vault;
    QCOMPARE(tableText(vault.db(),
                 u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                 "AND name NOT LIKE 'sqlite_%' ORDER BY name"_s),
        QString());
}

/// T22 of the threat model: the list of text columns of the identified tables is closed. A new one needs a reason.
void TestMigrator::noColumnCanHoldWhatWasSaid()
{
    TempVault vault;
    QCOMPARE(columnsForText(vault.db()), QString::fromUtf8(fileOf(u"text_columns.txt"_s)));
}

void TestMigrator::aPlaceForNotesIsSeen_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a column") << u"ALTER TABLE conversation ADD COLUMN said TEXT"_s;
    QTest::newRow("a column of bytes") << u"ALTER TABLE referral ADD COLUMN voice BLOB"_s;
    QTest::newRow("a table") << u"CREATE TABLE remark (id INTEGER PRIMARY KEY, referral_id INTEGER NOT NULL "
                                "REFERENCES referral (id), text TEXT NOT NULL) STRICT"_s;
    QTest::newRow("a table of a table") << u"CREATE TABLE remark (id INTEGER PRIMARY KEY, conversation_id INTEGER "
                                           "REFERENCES conversation (id), text ANY) STRICT"_s;
}
void TestMigrator::aPlaceForNotesIsSeen()
{
    QFETCH(QString, sql);
    TempVault vault;
    vault.db().executeScript(sql);
    QCOMPARE_NE(columnsForText(vault.db()), QString::fromUtf8(fileOf(u"text_columns.txt"_s)));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
