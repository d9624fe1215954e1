// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own table models stand on a driver's finest print: records, keys, quoting, detaching and rows kept.
#include "tests/vault/sqlcipher_scratch.h"

#include <QAbstractItemModelTester>
#include <QSqlRelationalTableModel>
#include <QSqlIndex>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherModels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTableModelShowsAndSortsRows();
    void anEditedRowIsWrittenAndTheOthersStayReadable();
    void anInsertedRowGetsItsNumber();
    void aRemovedRowIsGone();
    void aRefusedEditLeavesTheRow();
    void aRelationShowsTheOtherTablesText();
    void aFileAttachedWithItsKeyIsShown();

private:
    std::unique_ptr<SqlCipherScratch> m_scratch;
};

void TestSqlCipherModels::init()
{
    m_scratch = std::make_unique<SqlCipherScratch>();
    QVERIFY(m_scratch->open());
    QVERIFY(m_scratch->run(u"CREATE TABLE ward (id INTEGER PRIMARY KEY, label TEXT)"_s));
    QVERIFY(m_scratch->run(u"INSERT INTO ward VALUES (1, 'North'), (2, 'South')"_s));
    QVERIFY(m_scratch->run(u"CREATE TABLE bed (id INTEGER PRIMARY KEY, name TEXT UNIQUE, ward INTEGER)"_s));
    QVERIFY(m_scratch->run(u"INSERT INTO bed VALUES (1, 'c', 1), (2, 'a', 2), (3, 'b', 1)"_s));
}

void TestSqlCipherModels::cleanup()
{
    m_scratch.reset();
}

void TestSqlCipherModels::aTableModelShowsAndSortsRows()
{
    QSqlTableModel model(nullptr, m_scratch->db());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(u"bed"_s);
    model.setSort(1, Qt::AscendingOrder);
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 1).data().toString(), u"a"_s);
    model.setFilter(u"ward = 1"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.primaryKey().fieldName(0), u"id"_s);
}

void TestSqlCipherModels::anEditedRowIsWrittenAndTheOthersStayReadable()
{
    QSqlTableModel model(nullptr, m_scratch->db());
    model.setTable(u"bed"_s);
    model.setEditStrategy(QSqlTableModel::OnFieldChange);
    QVERIFY(model.select());
    QVERIFY(model.setData(model.index(1, 1), u"it's"_s));
    QCOMPARE(model.index(0, 1).data().toString(), u"c"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"it's"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"b"_s);
    QCOMPARE(m_scratch->rows(u"SELECT name FROM bed WHERE id = 2"_s), QStringList{u"it's"_s});
}

void TestSqlCipherModels::anInsertedRowGetsItsNumber()
{
    QSqlTableModel model(nullptr, m_scratch->db());
    model.setTable(u"bed"_s);
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QSqlRecord record = model.record();
    record.setValue(u"name"_s, u"d"_s);
    record.setGenerated(u"id"_s, false);
    QVERIFY(model.insertRecord(-1, record));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(m_scratch->rows(u"SELECT id, name FROM bed WHERE id > 3"_s), QStringList{u"4|d"_s});
}

void TestSqlCipherModels::aRemovedRowIsGone()
{
    QSqlTableModel model(nullptr, m_scratch->db());
    model.setTable(u"bed"_s);
    QVERIFY(model.select());
    QVERIFY(model.removeRow(0));
    QVERIFY(model.submitAll());
    QVERIFY(model.select());
    QCOMPARE(model.rowCount(), 2);
}

void TestSqlCipherModels::aRefusedEditLeavesTheRow()
{
    QSqlTableModel model(nullptr, m_scratch->db());
    model.setTable(u"bed"_s);
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QVERIFY(model.setData(model.index(0, 1), u"a"_s)); // taken by another row
    QVERIFY(!model.submitAll());
    QCOMPARE(model.lastError().nativeErrorCode(), u"2067"_s);
    model.revertAll();
    QCOMPARE(model.index(0, 1).data().toString(), u"c"_s);
}

void TestSqlCipherModels::aRelationShowsTheOtherTablesText()
{
    QSqlRelationalTableModel model(nullptr, m_scratch->db());
    model.setTable(u"bed"_s);
    model.setRelation(2, QSqlRelation(u"ward"_s, u"id"_s, u"label"_s));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QCOMPARE(model.index(0, 2).data().toString(), u"North"_s);
    QVERIFY(model.setData(model.index(0, 2), 2));
    QCOMPARE(model.index(0, 2).data().toString(), u"South"_s);
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(m_scratch->rows(u"SELECT ward FROM bed WHERE id = 1"_s), QStringList{u"2"_s});
}

void TestSqlCipherModels::aFileAttachedWithItsKeyIsShown()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"beside"_s);
    {
        SqlCipherScratch beside(path);
        QVERIFY(beside.openWithKey(7));
        QVERIFY(beside.run(u"CREATE TABLE [bed.far] (id INTEGER PRIMARY KEY, name TEXT)"_s));
        QVERIFY(beside.run(u"INSERT INTO [bed.far] VALUES (1, 'far')"_s));
    }
    QVERIFY(!m_scratch->run(u"ATTACH '%1' AS beside"_s.arg(path)));
    const QString key = u"07"_s.repeated(32);
    QVERIFY(m_scratch->run(u"ATTACH '%1' AS beside KEY \"x'%2'\""_s.arg(path, key)));
    QSqlTableModel model(nullptr, m_scratch->db());
    model.setTable(u"beside.[bed.far]"_s);
    QVERIFY2(model.select(), qPrintable(model.lastError().text()));
    QVERIFY(model.setData(model.index(0, 1), u"near"_s));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(m_scratch->rows(u"SELECT * FROM beside.[bed.far]"_s), QStringList{u"1|near"_s});
}

QTEST_GUILESS_MAIN(TestSqlCipherModels)
#include "tst_sqlcipher_models.moc"
