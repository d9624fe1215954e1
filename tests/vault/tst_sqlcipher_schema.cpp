// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/sqlcipher_scratch.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherSchema : public QObject
{
    Q_OBJECT

private slots:
    void tablesViewsAndSystemTablesAreToldApart();
    void columnsHaveTypeDefaultAndRequirement();
    void thePrimaryKeyKeepsItsOwnOrder();
    void onlyAnIntegerKeyIsGivenByTheLibrary();
    void aTableIsFoundByAnyWritingOfItsName_data();
    void aTableIsFoundByAnyWritingOfItsName();
};

void TestSqlCipherSchema::tablesViewsAndSystemTablesAreToldApart()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s));
    QVERIFY(scratch.run(u"CREATE VIEW v AS SELECT id FROM t"_s));
    QVERIFY(scratch.run(u"CREATE TEMP TABLE passing (a)"_s));
    QCOMPARE(scratch.db().tables(QSql::Tables), QStringList({u"t"_s, u"passing"_s}));
    QCOMPARE(scratch.db().tables(QSql::Views), QStringList{u"v"_s});
    QCOMPARE(scratch.db().tables(QSql::SystemTables), QStringList({u"sqlite_master"_s, u"sqlite_sequence"_s}));
    QCOMPARE(scratch.db().tables(QSql::AllTables).size(), 5);
}

void TestSqlCipherSchema::columnsHaveTypeDefaultAndRequirement()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a VARCHAR(20) NOT NULL DEFAULT 'it''s', "
                        "b NUMERIC(10,2) DEFAULT 3, c BLOB, d AS (a || b))"_s));
    const QSqlRecord record = scratch.db().record(u"t"_s);
    QCOMPARE(record.count(), 5);
    QCOMPARE(record.field(1).metaType(), QMetaType::fromType<QString>());
    QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
    QCOMPARE(record.field(1).defaultValue().toString(), u"it's"_s);
    QCOMPARE(record.field(2).metaType(), QMetaType::fromType<double>());
    QCOMPARE(record.field(2).defaultValue().toString(), u"3"_s);
    QCOMPARE(record.field(3).metaType(), QMetaType::fromType<QByteArray>());
    QVERIFY(record.field(4).isReadOnly());
}

void TestSqlCipherSchema::thePrimaryKeyKeepsItsOwnOrder()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (a TEXT, b TEXT, c TEXT, PRIMARY KEY (c, a))"_s));
    const QSqlIndex key = scratch.db().primaryIndex(u"t"_s);
    QCOMPARE(key.count(), 2);
    QCOMPARE(key.fieldName(0), u"c"_s);
    QCOMPARE(key.fieldName(1), u"a"_s);
    QVERIFY(scratch.db().primaryIndex(u"absent"_s).isEmpty());
}

void TestSqlCipherSchema::onlyAnIntegerKeyIsGivenByTheLibrary()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE given (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(scratch.run(u"CREATE TABLE own (id INT PRIMARY KEY)"_s));
    QVERIFY(scratch.db().record(u"given"_s).field(0).isAutoValue());
    QVERIFY(!scratch.db().record(u"own"_s).field(0).isAutoValue());
}

void TestSqlCipherSchema::aTableIsFoundByAnyWritingOfItsName_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"plain", "\"plain\"", "main.plain", "[main].[plain]", "\"with.dot\"", "main.[with.dot]"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSqlCipherSchema::aTableIsFoundByAnyWritingOfItsName()
{
    QFETCH(QString, name);
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE plain (id)"_s));
    QVERIFY(scratch.run(u"CREATE TABLE \"with.dot\" (id)"_s));
    QCOMPARE(scratch.db().record(name).count(), 1);
    QCOMPARE(scratch.db().record(name).field(0).tableName(), name.startsWith(u'"') ? name.chopped(1).mid(1) : name);
    const QString quoted = scratch.driver().escapeIdentifier(name, QSqlDriver::TableName);
    QVERIFY2(scratch.run(u"SELECT * FROM "_s + quoted), qPrintable(quoted));
}

QTEST_GUILESS_MAIN(TestSqlCipherSchema)
#include "tst_sqlcipher_schema.moc"
