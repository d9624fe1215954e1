// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_error.h"
#include "tests/vault/sqlcipher_scratch.h"

#include <QDateTime>
#include <QSqlField>
#include <QTest>
#include <QUuid>

#include <limits>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherResult : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWent_data();
    void valuesComeBackAsTheyWent();
    void nullIsNullWhateverItsType();
    void aNumberAboveTheSignedRangeKeepsAllItsDigits();
    void aNameMayStandTwiceInAStatement();
    void valuesBoundByPlaceFitNames();
    void tooFewAndTooManyValuesAreRefused();
    void aChangedValueDoesNotReachARunningQuery();
    void aScrollableQueryGoesBackAndForth();
    void aForwardOnlyQueryRefusesToGoBackButFindsTheLastRow();
    void aQueryWithoutRowsHasNoFirstAndNoLast();
    void finishLetsAnotherWrite();
    void aPreparedQueryRunsAgain();
    void rowsAffectedAndLastIdAreThoseOfTheStatement();
    void aBatchRunsOncePerRow();
    void aSecondStatementIsRefused();
    void aCommentAfterTheStatementIsNot();
    void constraintsGiveTheirExtendedCode();
    void recordsKnowNamesTablesAndTypes();
    void realNumbersFollowThePrecisionPolicy();
    void aQueryOutlivesItsConnection();
    void returningGivesRowsAndChangesThem();
};

void TestSqlCipherResult::valuesComeBackAsTheyWent_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored");
    const auto same = [](const char *name, const QVariant &value) { QTest::newRow(name) << value << value; };
    same("smallest integer", std::numeric_limits<qint64>::min());
    same("largest integer", std::numeric_limits<qint64>::max());
    same("real", 0.1);
    same("empty text", u""_s);
    same("text", u"Ñandú, 看護師, 👩‍⚕️"_s);
    same("text with a NUL", QString(QChar::Null) + u"b"_s);
    same("long text", QString(100000, u'ß'));
    same("text at the limit of the shared buffer", QString(16384, u'x'));
    same("blob", QByteArray("a\0b", 3));
    same("empty blob", QByteArray(""));
    QTest::newRow("int") << QVariant(-7) << QVariant(qint64(-7));
    QTest::newRow("unsigned") << QVariant(4294967295U) << QVariant(Q_INT64_C(4294967295));
    QTest::newRow("bool") << QVariant(true) << QVariant(qint64(1));
    QTest::newRow("date") << QVariant(QDate(2026, 2, 28)) << QVariant(u"2026-02-28"_s);
    QTest::newRow("time") << QVariant(QTime(7, 5, 3, 20)) << QVariant(u"07:05:03.020"_s);
    QTest::newRow("date and time") << QVariant(QDateTime(QDate(2026, 2, 28), QTime(7, 5), Qt::UTC))
                                   << QVariant(u"2026-02-28T07:05:00.000Z"_s);
}

void TestSqlCipherResult::valuesComeBackAsTheyWent()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery query(scratch.db());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.prepare(u"SELECT ?"_s));
        query.addBindValue(value);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0), stored);
        QVERIFY(!query.isNull(0));
        QVERIFY(!query.next());
    }
}

void TestSqlCipherResult::nullIsNullWhateverItsType()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    const QVariantList nulls{QVariant(), QVariant(QString()), QVariant(QByteArray()), QVariant(QDate()),
        QVariant(QDateTime()), QVariant(QTime()), QVariant(QUuid()), QVariant(QMetaType::fromType<int>())};
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"SELECT typeof(?)"_s));
    for (const QVariant &value : nulls) {
        query.bindValue(0, value);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"null"_s);
    }
}

void TestSqlCipherResult::aNumberAboveTheSignedRangeKeepsAllItsDigits()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"SELECT ?"_s));
    query.addBindValue(std::numeric_limits<quint64>::max());
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toULongLong(), std::numeric_limits<quint64>::max());
}

void TestSqlCipherResult::aNameMayStandTwiceInAStatement()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"SELECT :a, :b, :a, ':b'"_s));
    query.bindValue(u":b"_s, 2);
    query.bindValue(u":a"_s, 1);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    QCOMPARE(query.value(1).toInt(), 2);
    QCOMPARE(query.value(2).toInt(), 1);
    QCOMPARE(query.value(3).toString(), u":b"_s);
    QCOMPARE(query.boundValue(u":b"_s).toInt(), 2);
}

void TestSqlCipherResult::valuesBoundByPlaceFitNames()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"SELECT :a || :b"_s));
    query.addBindValue(u"x"_s);
    query.addBindValue(u"y"_s);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"xy"_s);
}

void TestSqlCipherResult::tooFewAndTooManyValuesAreRefused()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().nativeErrorCode(), QString::number(sqlcipher_code::parameterCount));
    query.addBindValue(1);
    query.addBindValue(2);
    query.addBindValue(3);
    QVERIFY(!query.exec());
    QVERIFY(!query.isActive());
}

void TestSqlCipherResult::aChangedValueDoesNotReachARunningQuery()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    query.setForwardOnly(true);
    QVERIFY(query.prepare(u"SELECT ? || value, ? FROM json_each('[1,2,3]')"_s));
    query.bindValue(0, u"before"_s);
    query.bindValue(1, QByteArray("blob"));
    QVERIFY(query.exec());
    QVERIFY(query.next());
    query.bindValue(0, QString(30000, u'z'));
    query.bindValue(1, QByteArray(30000, 'z'));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"before2"_s);
    QCOMPARE(query.value(1).toByteArray(), QByteArray("blob"));
}

void TestSqlCipherResult::aScrollableQueryGoesBackAndForth()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.exec(u"SELECT value FROM json_each('[10,11,12,13]')"_s));
    const auto here = [&query] { return query.value(0).toInt(); };
    QVERIFY(query.last() && here() == 13 && query.at() == 3);
    QVERIFY(query.first() && here() == 10);
    QVERIFY(query.seek(2) && here() == 12);
    QVERIFY(query.previous() && here() == 11);
    QVERIFY(query.seek(2, true) && here() == 13);
    QVERIFY(!query.next());
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(query.previous() && here() == 13);
    QVERIFY(!query.seek(7));
    QVERIFY(query.first() && here() == 10);
    QCOMPARE(query.size(), -1);
}

void TestSqlCipherResult::aForwardOnlyQueryRefusesToGoBackButFindsTheLastRow()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT value FROM json_each('[10,11,12,13]')"_s));
    QVERIFY(query.next());
    QVERIFY(query.seek(2));
    QCOMPARE(query.value(0).toInt(), 12);
    QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::seek: cannot seek backwards in a forward only query");
    QVERIFY(!query.previous());
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 13);
    QCOMPARE(query.at(), 3);
    QVERIFY(query.last());
    QVERIFY(!query.next());
    QVERIFY(!query.last());
}

void TestSqlCipherResult::aQueryWithoutRowsHasNoFirstAndNoLast()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery query(scratch.db());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(u"SELECT 1 WHERE 0"_s));
        QVERIFY(query.isSelect());
        QVERIFY(!query.first());
        QVERIFY(!query.next());
        QVERIFY(!query.last());
    }
}

void TestSqlCipherResult::finishLetsAnotherWrite()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (a INTEGER)"_s));
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (1), (2)"_s));
    QSqlQuery query(scratch.db());
    QVERIFY(query.exec(u"SELECT a FROM t"_s));
    QVERIFY(query.next());
    QVERIFY(!scratch.run(u"DROP TABLE t"_s));
    query.finish();
    QVERIFY(!query.isActive());
    QVERIFY(scratch.run(u"DROP TABLE t"_s));
}

void TestSqlCipherResult::aPreparedQueryRunsAgain()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"SELECT ? + 1"_s));
    for (int i = 0; i < 3; i++) {
        query.addBindValue(i);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), i + 1);
    }
}

void TestSqlCipherResult::rowsAffectedAndLastIdAreThoseOfTheStatement()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a)"_s));
    QSqlQuery insert(scratch.db());
    QVERIFY(insert.exec(u"INSERT INTO t (id, a) VALUES (41, 1), (42, 1)"_s));
    QVERIFY(scratch.run(u"INSERT INTO t (id, a) VALUES (99, 2)"_s));
    QCOMPARE(insert.lastInsertId().toLongLong(), 42);
    QCOMPARE(insert.numRowsAffected(), 2);
    QSqlQuery update(scratch.db());
    QVERIFY(update.exec(u"UPDATE t SET a = 3 WHERE a = 1"_s));
    QCOMPARE(update.numRowsAffected(), 2);
    QVERIFY(update.exec(u"DELETE FROM t WHERE a = 77"_s));
    QCOMPARE(update.numRowsAffected(), 0);
}

void TestSqlCipherResult::aBatchRunsOncePerRow()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (a INTEGER, b TEXT)"_s));
    QSqlQuery query(scratch.db());
    QVERIFY(query.prepare(u"INSERT INTO t VALUES (:a, :b)"_s));
    query.bindValue(u":a"_s, QVariantList{1, 2, 3});
    query.bindValue(u":b"_s, QVariantList{u"x"_s, QVariant(), u"z"_s});
    QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
    QCOMPARE(query.numRowsAffected(), 3);
    QCOMPARE(scratch.rows(u"SELECT * FROM t"_s), QStringList({u"1|x"_s, u"2|NULL"_s, u"3|z"_s}));
    query.bindValue(u":b"_s, QVariantList{u"x"_s});
    QVERIFY(!query.execBatch());
}

void TestSqlCipherResult::aSecondStatementIsRefused()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(!query.exec(u"CREATE TABLE t (a); DROP TABLE t"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), QString::number(sqlcipher_code::severalStatements));
    QVERIFY(scratch.db().tables().isEmpty());
}

void TestSqlCipherResult::aCommentAfterTheStatementIsNot()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QCOMPARE(scratch.rows(u"SELECT 1; -- done\n"_s), QStringList{u"1"_s});
    QVERIFY(!scratch.run(u"-- nothing but this"_s));
}

void TestSqlCipherResult::constraintsGiveTheirExtendedCode()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (a TEXT UNIQUE, b TEXT NOT NULL) STRICT"_s));
    QVERIFY(scratch.run(u"INSERT INTO t VALUES ('secret', '')"_s));
    QSqlQuery query(scratch.db());
    QVERIFY(!query.exec(u"INSERT INTO t VALUES ('secret', '')"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"2067"_s); // SQLITE_CONSTRAINT_UNIQUE
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QVERIFY(!query.lastError().text().contains("secret"_L1));
    QVERIFY(!query.exec(u"INSERT INTO t VALUES ('other', NULL)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"1299"_s); // SQLITE_CONSTRAINT_NOTNULL
}

void TestSqlCipherResult::recordsKnowNamesTablesAndTypes()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, r REAL, b BLOB, n TEXT, f BOOLEAN)"_s));
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (1, 2.5, x'00', 'a', 1)"_s));
    QSqlQuery query(scratch.db());
    QVERIFY(query.exec(u"SELECT t.*, count(*) AS many FROM t"_s));
    QVERIFY(query.next());
    const QSqlRecord record = query.record();
    const QList<QMetaType::Type> types{
        QMetaType::Int, QMetaType::Double, QMetaType::QByteArray, QMetaType::QString, QMetaType::Bool, QMetaType::Int};
    QCOMPARE(record.count(), int(types.size()));
    for (int i = 0; i < record.count(); i++)
        QCOMPARE(record.field(i).metaType().id(), int(types.at(i)));
    QCOMPARE(record.fieldName(5), u"many"_s);
    QCOMPARE(record.field(0).tableName(), u"t"_s);
    QCOMPARE(query.value(u"n"_s).toString(), u"a"_s);
}

void TestSqlCipherResult::realNumbersFollowThePrecisionPolicy()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    query.setForwardOnly(true);
    const auto typeUnder = [&query](QSql::NumericalPrecisionPolicy policy, const QString &number = u"2.75"_s) {
        query.setNumericalPrecisionPolicy(policy);
        query.exec(u"SELECT "_s + number);
        query.next();
        return query.value(0);
    };
    QCOMPARE(typeUnder(QSql::LowPrecisionInt32), QVariant(2));
    QCOMPARE(typeUnder(QSql::LowPrecisionInt64), QVariant(qint64(2)));
    QCOMPARE(typeUnder(QSql::LowPrecisionDouble), QVariant(2.75));
    QCOMPARE(typeUnder(QSql::HighPrecision), QVariant(2.75));
    QCOMPARE(typeUnder(QSql::LowPrecisionInt64, u"1e300"_s), QVariant(std::numeric_limits<qint64>::max()));
    QCOMPARE(typeUnder(QSql::LowPrecisionInt32, u"4294967303.5"_s), QVariant(7)); // its low half, as for whole numbers
}

void TestSqlCipherResult::aQueryOutlivesItsConnection()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlQuery query(scratch.db());
    QVERIFY(query.exec(u"SELECT value FROM json_each('[1,2]')"_s));
    QVERIFY(query.next());
    scratch.driver().close();
    QVERIFY(!query.isActive());
    QVERIFY(!query.next());
    QVERIFY(!query.exec());
    QVERIFY(scratch.driver().nativeHandle() == nullptr);
}

void TestSqlCipherResult::returningGivesRowsAndChangesThem()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a)"_s));
    QCOMPARE(
        scratch.rows(u"INSERT INTO t (a) VALUES ('x'), ('y') RETURNING id, a"_s), QStringList({u"1|x"_s, u"2|y"_s}));
    QCOMPARE(scratch.rows(u"SELECT count(*) FROM t"_s), QStringList{u"2"_s});
}

QTEST_GUILESS_MAIN(TestSqlCipherResult)
#include "tst_sqlcipher_result.moc"
