// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_load.h"

#include "models/vault/sqlcipher_memory.h"
#include "tests/support/temp_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QString schemaOf(Database &database)
{
    return tableText(database, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
}

QString about(Database &database, const QString &table, const QString &type)
{
    return tableText(database,
        u"SELECT count(*) FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name = '%1' AND type = '%2'"_s.arg(
            table, type))
        .trimmed();
}

} // namespace

class TestBulkLoad : public QObject
{
    Q_OBJECT

private slots:
    void theSchemaIsTheSameAfterwards();
    void whatProtectsRowsStays();
    void anErrorBringsEverythingBack();
    void theIndexesHoldWhatCameMeanwhile();
    void onlyWithinATransaction();
    void theCacheIsLargerMeanwhile();
    void theMemoryGoesAfterwards();
    void referencesAreLookedUpAgainAfterwards();
};

void TestBulkLoad::theSchemaIsTheSameAfterwards()
{
    TempVault vault;
    const QString before = schemaOf(vault.db());
    vault.db().transaction([&] {
        BulkLoad load(vault.db(), {u"referral"_s, u"event"_s});
        QCOMPARE(about(vault.db(), u"referral"_s, u"index"_s), u"0"_s);
        QCOMPARE(about(vault.db(), u"event"_s, u"index"_s), u"0"_s);
        QVERIFY(about(vault.db(), u"peer_identity"_s, u"index"_s) != u"0"_s);
        load.finish();
    });
    QCOMPARE(schemaOf(vault.db()), before);
    vault.reopen();
    QCOMPARE(schemaOf(vault.db()), before);
}

/// Primary keys, unique columns, and triggers that refuse a change or run at one.
void TestBulkLoad::whatProtectsRowsStays()
{
    TempVault vault;
    vault.db().executeScript(u"CREATE TABLE kept (id INTEGER PRIMARY KEY, name TEXT UNIQUE);"
                             "CREATE UNIQUE INDEX kept_by_lower ON kept (lower(name));"
                             "CREATE INDEX kept_by_length ON kept (length(name));"_s);
    vault.db().transaction([&] {
        BulkLoad load(vault.db(), {u"kept"_s, u"audit"_s, u"referral"_s});
        QCOMPARE(about(vault.db(), u"kept"_s, u"index"_s), u"1"_s);
        vault.db().execute(u"INSERT INTO kept (name) VALUES ('a')"_s);
        QVERIFY_THROWS_EXCEPTION(VaultError, vault.db().execute(u"INSERT INTO kept (name) VALUES ('a')"_s));
        QVERIFY_THROWS_EXCEPTION(VaultError, vault.db().execute(u"INSERT INTO kept (name) VALUES ('A')"_s));
        QCOMPARE(about(vault.db(), u"audit"_s, u"trigger"_s), u"2"_s);
        QCOMPARE(about(vault.db(), u"referral"_s, u"trigger"_s), u"2"_s); // less, and a move
        load.finish();
    });
}

void TestBulkLoad::anErrorBringsEverythingBack()
{
    TempVault vault;
    vault.db().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
    const QString before = schemaOf(vault.db());
    const auto failing = [&] {
        vault.db().transaction([&] {
            BulkLoad load(vault.db(), {u"referral"_s, u"event"_s});
            vault.db().execute(u"INSERT INTO unit (id, name) VALUES (2, 'ED')"_s);
            throw VaultError(Error::Kind::DiskFull, u"the disk is full"_s);
        });
    };
    QVERIFY_THROWS_EXCEPTION(VaultError, failing());
    QCOMPARE(schemaOf(vault.db()), before);
    QCOMPARE(tableText(vault.db(), u"SELECT name FROM unit"_s).trimmed(), u"ICU"_s);
    QCOMPARE(tableText(vault.db(), u"PRAGMA integrity_check"_s).trimmed(), u"ok"_s);
    vault.reopen();
    QCOMPARE(schemaOf(vault.db()), before);
}

void TestBulkLoad::theIndexesHoldWhatCameMeanwhile()
{
    TempVault vault;
    vault.db().transaction([&] {
        BulkLoad load(vault.db(), {u"event"_s});
        for (int i = 1; i <= 50; ++i)
            vault.db().execute(u"INSERT INTO event (id, received_at, received_via, referrer_kind, category) "
                               "VALUES (?, '2026-01-01T00:00:00Z', 'phone', 'colleague', ?)"_s,
                i, i % 2 == 0 ? u"medical_error"_s : u"other"_s);
        load.finish();
    });
    QCOMPARE(tableText(vault.db(),
                 u"SELECT count(*) FROM event INDEXED BY event_by_category WHERE category = 'medical_error'"_s)
                 .trimmed(),
        u"25"_s);
    QCOMPARE(tableText(vault.db(), u"PRAGMA integrity_check"_s).trimmed(), u"ok"_s);
}

void TestBulkLoad::onlyWithinATransaction()
{
    TempVault vault;
    QVERIFY_THROWS_EXCEPTION(VaultError, BulkLoad(vault.db(), {u"referral"_s}));
}

void TestBulkLoad::theCacheIsLargerMeanwhile()
{
    TempVault vault;
    const auto size = [&] { return vault.db().value<qint64>(u"PRAGMA cache_size"_s).value_or(0); };
    const qint64 before = size();
    vault.db().transaction([&] {
        BulkLoad load(vault.db(), {u"referral"_s});
        QVERIFY(size() < before); // in KiB below nought
        load.finish();
    });
    QCOMPARE(size(), before);
}

void TestBulkLoad::theMemoryGoesAfterwards()
{
    TempVault vault;
    const size_t before = bytesOfSqlCipher();
    if (before == 0)
        return; // a sanitizer watches
    size_t meanwhile = 0;
    {
        const AroundBulkLoad around(vault.db());
        vault.db().transaction([&] {
            BulkLoad load(vault.db(), {u"event"_s}, 100'000);
            vault.db().executeScript(
                u"CREATE TABLE many (id INTEGER PRIMARY KEY, a BLOB); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                "SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO many SELECT i, zeroblob(1000) FROM n"_s);
            meanwhile = bytesOfSqlCipher();
            load.finish();
        });
    }
    QVERIFY(meanwhile > before + size_t(20) * 1000 * 1000);
    QVERIFY(bytesOfSqlCipher() < before + size_t(2) * 1000 * 1000);
}

void TestBulkLoad::referencesAreLookedUpAgainAfterwards()
{
    TempVault vault;
    const auto orphan = [&](int id) {
        return attempt([&] {
            vault.db().execute(u"INSERT INTO saved_filter (id, name, shown, unit_id) VALUES (?, ?, 'all', 77)"_s, id,
                QString::number(id));
        });
    };
    QVERIFY(!orphan(1));
    {
        const AroundBulkLoad aside(vault.db());
        QVERIFY(orphan(2));
    }
    QVERIFY(!orphan(3));
    const auto within = attempt([&] { vault.db().transaction([&] { const AroundBulkLoad aside(vault.db()); }); });
    QVERIFY(!within);
    QVERIFY(!orphan(4));
}

QTEST_GUILESS_MAIN(TestBulkLoad)
#include "tst_bulk_load.moc"
