// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/statement_rules.h"

#include "models/vault/encrypted_copy.h"
#include "tests/support/cheap_keys.h"
#include "tests/support/temp_vault.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// security.md 3, Open sequence: what the authorizer refuses, and what goes on working under it.
class TestStatementRules : public QObject
{
    Q_OBJECT

private slots:
    void whatMustNotHappenIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql :
            {"ATTACH DATABASE 'out.db' AS other KEY ''", "ATTACH 'out.db' AS other", "DETACH DATABASE main",
                "PRAGMA key = 'x'", "PRAGMA rekey = 'x'", "PRAGMA hexrekey = '00'", "PRAGMA temp_store = FILE",
                "PRAGMA temp_store_directory = '/tmp'", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = OFF",
                "PRAGMA secure_delete = OFF", "PRAGMA locking_mode = NORMAL", "PRAGMA writable_schema = ON",
                "PRAGMA trusted_schema = ON", "PRAGMA cipher_plaintext_header_size = 32",
                "PRAGMA cipher_memory_security = OFF", "SELECT sqlcipher_export('main')", "SELECT load_extension('x')"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }

    void whatMustNotHappenIsRefused()
    {
        QFETCH(QString, sql);
        TempVault vault;
        const QStringList before = QDir(QFileInfo(vault.path()).path()).entryList(QDir::Files);
        QVERIFY(errorOf([&] { vault.db().execute(sql); }).has_value());
        QVERIFY(errorOf([&] { vault.db().executeScript(sql); }).has_value());
        QCOMPARE(vault.db().value<int>(u"PRAGMA temp_store"_s), 2);
        QCOMPARE(vault.db().value<QString>(u"PRAGMA journal_mode"_s), u"truncate"_s);
        QCOMPARE(vault.db().value<int>(u"PRAGMA synchronous"_s), 2);
        QCOMPARE(vault.db().value<int>(u"PRAGMA secure_delete"_s), 1);
        QCOMPARE(QDir(QFileInfo(vault.path()).path()).entryList(QDir::Files), before);
        vault.reopen(); // still under its own key
        QVERIFY(vault.db().value<int>(u"SELECT count(*) FROM unit"_s) == 0);
    }

    void theWorkOfEveryDayGoesOn()
    {
        TempVault vault;
        vault.db().execute(u"INSERT INTO unit (id, name) VALUES (1, 'ICU')"_s);
        vault.db().executeScript(u"VACUUM;"_s);
        QCOMPARE(vault.db().value<QString>(u"PRAGMA quick_check(1)"_s), u"ok"_s);
        const QString copy = vault.path() + u"-copy"_s;
        exportEncrypted(vault.db(), copy, TempVault::key());
        QVERIFY(QFileInfo(copy).size() > 0);
        QVERIFY(errorOf([&] { vault.db().execute(u"ATTACH 'x' AS y"_s); }).has_value()); // the pass has ended
    }

    void theyGoWithTheConnectionThatIsSwapped()
    {
        TempVault vault;
        auto other = Database::open(u":memory:"_s, {}, Database::Mode::Create);
        vault.db().swapWith(*other);
        QVERIFY(errorOf([&] { vault.db().execute(u"ATTACH 'x' AS y"_s); }).has_value());
        QVERIFY(errorOf([&] { other->execute(u"ATTACH 'x' AS y"_s); }).has_value());
        vault.db().swapWith(*other);
    }
};

QTEST_GUILESS_MAIN(TestStatementRules)
#include "tst_statement_rules.moc"
