// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_error.h"
#include "tests/vault/sqlcipher_scratch.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherDriver : public QObject
{
    Q_OBJECT

private slots:
    void aKeyedFileOpensAgainWithItsKeyAndNoOther();
    void aFileWithoutKeyIsRefused();
    void whatIsCommittedStaysAndWhatIsRolledBackGoes();
    void aTransactionInATransactionIsRefused();
    void aCommitThatBreaksAReferenceFailsAndLeavesTheTransactionOpen();
    void theHandleIsThere();
    void aClosedDriverAnswersNothing();
    void everyThreadMayHaveItsOwnConnection();
    void aLongQueryCanBeCancelled();

private:
    QTemporaryDir m_folder;
};

void TestSqlCipherDriver::aKeyedFileOpensAgainWithItsKeyAndNoOther()
{
    const QString path = m_folder.filePath(u"keyed.wardmate"_s);
    {
        SqlCipherScratch scratch(path);
        QVERIFY(scratch.openWithKey(7));
        QVERIFY(scratch.run(u"CREATE TABLE t (a INTEGER, b TEXT) STRICT"_s));
        QVERIFY(scratch.run(u"INSERT INTO t VALUES (1, 'Ñandú')"_s));
    }
    {
        SqlCipherScratch scratch(path);
        QVERIFY(!scratch.openWithKey(8));
        QCOMPARE(scratch.code(), u"26"_s); // SQLITE_NOTADB
    }
    SqlCipherScratch scratch(path);
    QVERIFY(scratch.openWithKey(7));
    QCOMPARE(scratch.rows(u"SELECT * FROM t"_s), QStringList{u"1|Ñandú"_s});
}

void TestSqlCipherDriver::aFileWithoutKeyIsRefused()
{
    SqlCipherScratch scratch(m_folder.filePath(u"unkeyed"_s));
    QVERIFY(!scratch.open());
    QCOMPARE(scratch.code(), QString::number(sqlcipher_code::noKey));
    SqlCipherScratch memory;
    QVERIFY(memory.open());
}

void TestSqlCipherDriver::whatIsCommittedStaysAndWhatIsRolledBackGoes()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (a)"_s));
    QVERIFY(scratch.driver().beginTransaction());
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (1)"_s));
    QVERIFY(scratch.driver().commitTransaction());
    QVERIFY(scratch.driver().beginTransaction());
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (2)"_s));
    QVERIFY(scratch.driver().rollbackTransaction());
    QCOMPARE(scratch.rows(u"SELECT a FROM t"_s), QStringList{u"1"_s});
}

void TestSqlCipherDriver::aTransactionInATransactionIsRefused()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(!scratch.driver().commitTransaction());
    QVERIFY(scratch.driver().beginTransaction());
    QVERIFY(!scratch.driver().beginTransaction());
    QCOMPARE(scratch.db().lastError().type(), QSqlError::TransactionError);
    QVERIFY(scratch.driver().rollbackTransaction());
    QVERIFY(!scratch.driver().rollbackTransaction());
}

void TestSqlCipherDriver::aCommitThatBreaksAReferenceFailsAndLeavesTheTransactionOpen()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE a (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(scratch.run(u"CREATE TABLE b (a INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED)"_s));
    QVERIFY(scratch.driver().beginTransaction());
    QVERIFY(scratch.run(u"INSERT INTO b VALUES (9)"_s));
    QVERIFY(!scratch.driver().commitTransaction());
    QCOMPARE(scratch.code(), u"787"_s); // SQLITE_CONSTRAINT_FOREIGNKEY
    QVERIFY(scratch.driver().rollbackTransaction());
    QCOMPARE(scratch.rows(u"SELECT count(*) FROM b"_s), QStringList{u"0"_s});
}

void TestSqlCipherDriver::theHandleIsThere()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.driver().nativeHandle() == nullptr);
    QVERIFY(scratch.open());
    QVERIFY(scratch.driver().nativeHandle() != nullptr);
    const QVariant handle = scratch.driver().handle();
    QCOMPARE(QByteArray(handle.typeName()), QByteArray("sqlite3*"));
    QCOMPARE(*static_cast<sqlite3 *const *>(handle.constData()), scratch.driver().nativeHandle());
}

void TestSqlCipherDriver::aClosedDriverAnswersNothing()
{
    SqlCipherScratch scratch;
    QVERIFY(!scratch.driver().beginTransaction());
    QVERIFY(!scratch.driver().cancelQuery());
    QVERIFY(!scratch.driver().subscribeToNotification(u"t"_s));
    QVERIFY(scratch.driver().tables(QSql::AllTables).isEmpty());
    QVERIFY(scratch.driver().record(u"t"_s).isEmpty());
}

void TestSqlCipherDriver::everyThreadMayHaveItsOwnConnection()
{
    const QString path = m_folder.filePath(u"threads"_s);
    SqlCipherScratch scratch(path);
    QVERIFY(scratch.openWithKey(3));
    QVERIFY(scratch.run(u"CREATE TABLE t (a)"_s));
    constexpr int kThreads = 3;
    constexpr int kRows = 20;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < kThreads; i++) {
        threads.emplace_back(QThread::create([path] {
            SqlCipherScratch own(path, u"QSQLCIPHER_BUSY_TIMEOUT=60000"_s);
            for (int row = 0; own.db().isOpen() || own.openWithKey(3); row++) {
                if (row == kRows)
                    return;
                own.run(u"INSERT INTO t VALUES (1)"_s);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(120000));
    QCOMPARE(scratch.rows(u"SELECT count(*) FROM t"_s), QStringList{QString::number(kThreads * kRows)});
}

void TestSqlCipherDriver::aLongQueryCanBeCancelled()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"_s));
    QVERIFY(query.next());
    QVERIFY(scratch.driver().cancelQuery());
    QVERIFY(!query.next());
    QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s); // SQLITE_INTERRUPT
}

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipher_driver.moc"
