// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same calls through our driver and through Qt's own: what a program is told must be the same. What we want to be
// different stands in tst_sqlcipher_wanted_differences.cpp.
#include "tests/vault/beside_qsqlite.h"

#include <QDateTime>
#include <QSqlField>
#include <QSqlIndex>
#include <QTest>
#include <QUuid>

#include <limits>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstOwnCode = 50000; ///< errors that a driver, not SQLite, found: QSQLITE gives them no number

using Program = void (*)(const QSqlDatabase &db, QStringList &told);

QString told(const QVariant &value)
{
    const QString type = QString::fromLatin1(value.metaType().name());
    if (value.isNull())
        return type + u" NULL"_s;
    if (value.typeId() == QMetaType::QByteArray)
        return type + u' ' + QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::Double)
        return type + u' ' + QString::number(value.toDouble(), 'g', 17);
    return type + u' ' + value.toString();
}

QString told(const QSqlError &error)
{
    if (!error.isValid())
        return u"fine"_s;
    const bool own = error.nativeErrorCode().isEmpty() || error.nativeErrorCode().toInt() >= kFirstOwnCode;
    return u"error "_s + (own ? u"of the driver"_s : error.nativeErrorCode());
}

QString told(const QSqlField &field)
{
    return u"%1 (%2) of '%3' required %4 auto %5 default '%6' length %7 precision %8"_s.arg(field.name(),
        QString::fromLatin1(field.metaType().name()), field.tableName(), QString::number(field.requiredStatus()),
        QString::number(field.isAutoValue()), field.defaultValue().toString(), QString::number(field.length()),
        QString::number(field.precision()));
}

void tell(QStringList &lines, const QSqlRecord &record)
{
    lines.append(u"record of %1"_s.arg(record.count()));
    for (int i = 0; i < record.count(); i++)
        lines.append(told(record.field(i)));
}

void tell(QStringList &lines, const QString &what, const QSqlQuery &query)
{
    lines.append(u"%1: %2, active %3, size %4"_s.arg(
        what, told(query.lastError()), QString::number(query.isActive()), QString::number(query.size())));
    if (query.isActive() && query.isSelect())
        lines.append(u"SELECT"_s);
    else if (query.isActive())
        lines.append(u"affected %1, last %2"_s.arg(query.numRowsAffected()).arg(told(query.lastInsertId())));
    if (query.isValid())
        lines.append(u"at %1: %2"_s.arg(query.at()).arg(told(query.value(0))));
}

void valuesOfEveryType(const QSqlDatabase &db, QStringList &lines)
{
    const QDateTime noon(QDate(2024, 2, 29), QTime(12, 0, 0, 7), Qt::UTC);
    const QVariantList values{7, -7, 7U, 4000000000U, qint64(1) << 40, true, false, 0.1, 1e300,
        std::numeric_limits<qint64>::min(), u"Ñandú"_s, u""_s, QString(), QByteArray("a\0b", 3), QByteArray(""),
        QByteArray(), QChar(u'x'), noon, noon.toLocalTime(), noon.toOffsetFromUtc(3600), noon.date(), noon.time(),
        QDateTime(), QDate(), QTime(), QUuid(), QUuid(u"{00010203-0405-0607-0809-0a0b0c0d0e0f}"_s), QVariant(),
        QVariant(QMetaType::fromType<int>()), short(5), ushort(6), QVariant::fromValue<char>('c'), u"1,5"_s,
        QString(20000, u'ß')};
    QSqlQuery query(db);
    for (const QVariant &value : values) {
        lines.append(u"prepare %1"_s.arg(query.prepare(u"SELECT v, typeof(v), length(v) FROM (SELECT ? AS v)"_s)));
        query.addBindValue(value);
        lines.append(u"exec %1 next %2"_s.arg(query.exec()).arg(query.next()));
        for (int i = 0; query.isValid() && i < 3; i++)
            lines.append(told(query.value(i)) + (query.isNull(i) ? u" null"_s : QString()));
    }
}

void valuesByNameAndByPlace(const QSqlDatabase &db, QStringList &lines)
{
    for (const QString &sql : {u"SELECT :b, ':a', \":c\", :a"_s, u"SELECT ?, ?, ?"_s, u"SELECT :a /* :b */ -- ?"_s,
             u"SELECT '?', ?"_s, u"SELECT :ab, :a"_s, u"SELECT 1"_s}) {
        for (int way = 0; way < 4; way++) {
            QSqlQuery query(db);
            lines.append(u"%1 way %2: prepare %3"_s.arg(sql).arg(way).arg(query.prepare(sql)));
            if (way == 0) {
                query.bindValue(u":b"_s, 2);
                query.bindValue(u":a"_s, 1);
            } else if (way == 1) {
                query.bindValue(0, u"x"_s);
                query.bindValue(1, u"y"_s);
            } else if (way == 2) {
                query.addBindValue(1);
                query.addBindValue(2);
                query.addBindValue(3);
            }
            lines.append(u"exec %1 next %2"_s.arg(query.exec()).arg(query.next()));
            lines.append(told(query.lastError()));
            for (int i = 0; query.isValid() && i < query.record().count(); i++)
                lines.append(told(query.value(i)));
        }
    }
}

void everyWayOverTheRows(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    for (const QString &sql : {u"SELECT id FROM bed WHERE id < 0"_s, u"SELECT id FROM bed WHERE id = 2"_s,
             u"SELECT id FROM bed ORDER BY id"_s}) {
        for (const bool forward : {false, true}) {
            QSqlQuery query(db);
            query.setForwardOnly(forward);
            lines.append(u"%1 forward %2 exec %3"_s.arg(sql).arg(forward).arg(query.exec(sql)));
            const auto step
                = [&](const QString &what, bool done) { tell(lines, u"%1 %2"_s.arg(what).arg(done), query); };
            step(u"next"_s, query.next());
            step(u"next"_s, query.next());
            step(u"previous"_s, query.previous());
            if (query.at() >= 0)
                step(u"last"_s, query.last());
            step(u"next beyond"_s, query.next());
            step(u"next beyond again"_s, query.next());
            step(u"previous from beyond"_s, query.previous());
            step(u"first"_s, query.first());
            step(u"previous before"_s, query.previous());
            step(u"next"_s, query.next());
            step(u"seek 2"_s, query.seek(2));
            step(u"seek 1"_s, query.seek(1));
            step(u"seek +1"_s, query.seek(1, true));
            step(u"seek 9"_s, query.seek(9));
            step(u"seek -1"_s, query.seek(-1));
            query.finish();
            step(u"finished"_s, query.exec());
            if (query.next())
                step(u"last again"_s, query.last());
            query.clear();
            step(u"cleared"_s, query.next());
        }
    }
}

void whatAStatementChanged(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    QSqlQuery query(db);
    for (const QString &sql : {u"SELECT id FROM bed"_s, u"INSERT INTO bed (name) VALUES ('d')"_s, u"SELECT 1"_s,
             u"UPDATE bed SET ward = 5"_s, u"UPDATE bed SET ward = 5 WHERE id > 99"_s,
             u"INSERT INTO bed VALUES (77, 'e', 1), (78, 'f', 1)"_s, u"INSERT OR IGNORE INTO bed VALUES (1, 'a', 1)"_s,
             u"DELETE FROM bed WHERE id > 70"_s, u"CREATE TABLE other (x)"_s, u"DROP TABLE other"_s,
             u"REPLACE INTO bed VALUES (1, 'new', 1)"_s, u"PRAGMA user_version = 3"_s, u"PRAGMA user_version"_s,
             u"WITH n(i) AS (SELECT 1) SELECT i FROM n"_s, u"EXPLAIN SELECT 1"_s, u"DELETE FROM bed"_s}) {
        lines.append(sql + u" %1"_s.arg(query.exec(sql)));
        tell(lines, u"then"_s, query);
    }
}

void errorsHaveTheirNumbers(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    runAll(db,
        {u"CREATE TABLE strict (n INTEGER CHECK (n > 0)) STRICT"_s,
            u"CREATE TABLE child (bed INTEGER NOT NULL REFERENCES bed(id))"_s, u"PRAGMA foreign_keys = ON"_s});
    QSqlQuery query(db);
    for (const QString &sql :
        {u"SELEKT"_s, u"SELECT nothing FROM bed"_s, u"SELECT * FROM nothing"_s, u"INSERT INTO bed VALUES (1, 'x', 1)"_s,
            u"INSERT INTO bed VALUES (9, 'a', 1)"_s, u"INSERT INTO bed VALUES (9, NULL, 1)"_s,
            u"INSERT INTO strict VALUES ('x')"_s, u"INSERT INTO strict VALUES (0)"_s, u"INSERT INTO child VALUES (9)"_s,
            u""_s, u"SELECT 1;"_s, u"COMMIT"_s, u"SELECT json('{')"_s, u"SELECT abs(-9223372036854775808)"_s,
            u"CREATE TABLE bed (x)"_s, u"SELECT 'open"_s}) {
        lines.append(sql + u" %1"_s.arg(query.exec(sql)));
        tell(lines, u"exec"_s, query);
        lines.append(u"prepare %1"_s.arg(query.prepare(sql)));
        tell(lines, u"prepared"_s, query);
        lines.append(u"run %1"_s.arg(query.exec()));
        tell(lines, u"run"_s, query);
    }
}

void transactionsWithinEachOther(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    QSqlDatabase same = db;
    const auto step = [&](const QString &what, bool done) { lines.append(u"%1 %2"_s.arg(what).arg(done)); };
    step(u"commit without"_s, same.commit());
    step(u"begin"_s, same.transaction());
    step(u"begin again"_s, same.transaction());
    QSqlQuery reading(db);
    reading.exec(u"SELECT id FROM bed"_s);
    reading.next();
    runAll(db, {u"DELETE FROM bed WHERE id = 3"_s});
    step(u"roll back while reading"_s, same.rollback());
    tell(lines, u"reading"_s, reading);
    reading.finish();
    step(u"roll back without"_s, same.rollback());
    step(u"begin"_s, same.transaction());
    runAll(db, {u"SAVEPOINT s"_s, u"DELETE FROM bed"_s, u"ROLLBACK TO s"_s, u"RELEASE s"_s});
    step(u"commit"_s, same.commit());
    QSqlQuery count(u"SELECT count(*) FROM bed"_s, db);
    count.next();
    lines.append(told(count.value(0)));
}

void batches(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    QSqlQuery query(db);
    query.prepare(u"INSERT INTO bed (id, name) VALUES (?, ?)"_s);
    query.addBindValue(QVariantList{11, 12, 13});
    query.addBindValue(QVariantList{u"k"_s, u"l"_s, u"m"_s});
    lines.append(u"batch %1"_s.arg(query.execBatch()));
    lines.append(told(query.lastInsertId()));
    query.prepare(u"INSERT INTO bed (id, name) VALUES (:id, :name)"_s);
    query.bindValue(u":name"_s, QVariantList{u"n"_s, u"a"_s, u"o"_s});
    query.bindValue(u":id"_s, QVariantList{21, 22, 23});
    lines.append(u"refused %1 %2"_s.arg(query.execBatch()).arg(told(query.lastError())));
    QSqlQuery rows(u"SELECT group_concat(id || name) FROM bed"_s, db);
    rows.next();
    lines.append(told(rows.value(0)));
}

void schema(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    runAll(db,
        {u"CREATE TABLE \"two words\" (b TEXT, a INT, \"odd.name\" varchar(20) DEFAULT 'x', PRIMARY KEY (b, a))"_s,
            u"CREATE TABLE types (i INT, big BIGINT, d DOUBLE, f FLOAT, r REAL, n NUMERIC(8, 2), t TEXT, c CHAR(3),"
            " y BLOB, o BOOLEAN DEFAULT 1, w datetime DEFAULT CURRENT_TIMESTAMP, z, u UNSIGNED INTEGER)"_s,
            u"CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s, u"INSERT INTO counted VALUES (1)"_s,
            u"CREATE VIEW seen AS SELECT name AS shown, ward + 1 AS more FROM bed"_s,
            u"CREATE TEMP TABLE passing (x INTEGER)"_s, u"ATTACH ':memory:' AS beside"_s,
            u"CREATE TABLE beside.far (k TEXT PRIMARY KEY)"_s});
    for (const auto type : {QSql::Tables, QSql::Views, QSql::SystemTables, QSql::AllTables}) {
        QStringList names = db.tables(type);
        names.removeAll(u"sqlite_sequence"_s); // counted as a system table here, as a table there
        names.sort();
        lines.append(names.join(u", "_s));
    }
    for (const QString &name : {u"bed"_s, u"BED"_s, u"\"bed\""_s, u"two words"_s, u"\"two words\""_s, u"types"_s,
             u"counted"_s, u"seen"_s, u"passing"_s, u"beside.far"_s, u"main.bed"_s, u"nothing"_s, u""_s}) {
        lines.append(name);
        tell(lines, db.record(name));
        lines.append(u"key '%1'"_s.arg(db.primaryIndex(name).name()));
        tell(lines, db.primaryIndex(name));
    }
}

void recordsOfQueries(const QSqlDatabase &db, QStringList &lines)
{
    fillBeds(db);
    for (const QString &sql :
        {u"SELECT * FROM bed ORDER BY id"_s, u"SELECT name AS n, ward + 1, 'x', 1.5, NULL FROM bed"_s,
            u"SELECT b.id, c.name FROM bed b JOIN bed c USING (ward)"_s, u"SELECT count(*), max(name) FROM bed"_s,
            u"SELECT id FROM bed WHERE id < 0"_s, u"INSERT INTO bed (name) VALUES ('z')"_s, u"PRAGMA user_version"_s}) {
        QSqlQuery query(db);
        query.prepare(sql);
        query.exec();
        lines.append(sql);
        query.next();
        tell(lines, query.record());
        for (int i = 0; query.isValid() && i < query.record().count(); i++)
            lines.append(told(query.record().value(i)) + u' ' + told(query.value(query.record().fieldName(i))));
    }
}

void numbersByPolicy(const QSqlDatabase &db, QStringList &lines)
{
    for (const auto policy :
        {QSql::HighPrecision, QSql::LowPrecisionDouble, QSql::LowPrecisionInt32, QSql::LowPrecisionInt64}) {
        QSqlQuery query(db);
        query.setNumericalPrecisionPolicy(policy);
        query.exec(u"SELECT 7, 2.9, -2.9, '3.7', 4000000000, 1e18, NULL"_s);
        query.next();
        for (int i = 0; i < 7; i++)
            lines.append(told(query.value(i)));
    }
}

void literalsAndNames(const QSqlDatabase &db, QStringList &lines)
{
    const QSqlDriver *driver = db.driver();
    for (const QVariant &value : QVariantList{1, 0.5, u"it's "_s, u""_s, true, QDate(2024, 2, 29), QVariant(),
             qint64(1) << 40, QUuid(u"{00010203-0405-0607-0809-0a0b0c0d0e0f}"_s)}) {
        QSqlField field(u"f"_s, value.metaType());
        field.setValue(value);
        lines.append(driver->formatValue(field) + u' ' + driver->formatValue(field, true));
    }
    for (const auto type : {QSqlDriver::FieldName, QSqlDriver::TableName}) {
        for (const QString &name : {u"bed"_s, u"two words"_s, u"a.b"_s, u"\"bed\""_s, u"a\"b"_s, u""_s}) {
            lines.append(driver->escapeIdentifier(name, type));
            lines.append(
                u"%1 %2"_s.arg(driver->isIdentifierEscaped(name, type)).arg(driver->stripDelimiters(name, type)));
        }
    }
    for (int feature = QSqlDriver::Transactions; feature < QSqlDriver::CancelQuery; feature++)
        lines.append(u"feature %1 %2"_s.arg(feature).arg(driver->hasFeature(QSqlDriver::DriverFeature(feature))));
}

} // namespace

class TestSqlCipherBesideQSqlite : public QObject
{
    Q_OBJECT

private slots:
    void theSameCallsTellTheSame_data();
    void theSameCallsTellTheSame();
};

void TestSqlCipherBesideQSqlite::theSameCallsTellTheSame_data()
{
    QTest::addColumn<Program>("program");
    QTest::newRow("values of every type") << &valuesOfEveryType;
    QTest::newRow("values by name and by place") << &valuesByNameAndByPlace;
    QTest::newRow("every way over the rows") << &everyWayOverTheRows;
    QTest::newRow("what a statement changed") << &whatAStatementChanged;
    QTest::newRow("errors have their numbers") << &errorsHaveTheirNumbers;
    QTest::newRow("transactions within each other") << &transactionsWithinEachOther;
    QTest::newRow("batches") << &batches;
    QTest::newRow("schema") << &schema;
    QTest::newRow("records of queries") << &recordsOfQueries;
    QTest::newRow("numbers by policy") << &numbersByPolicy;
    QTest::newRow("literals and names") << &literalsAndNames;
}

void TestSqlCipherBesideQSqlite::theSameCallsTellTheSame()
{
    QFETCH(Program, program);
    QStringList ours;
    QStringList stock;
    withBoth([&](const QSqlDatabase &oursDb, const QSqlDatabase &stockDb) {
        program(oursDb, ours);
        program(stockDb, stock);
    });
    QVERIFY(ours.size() > 3);
    QCOMPARE(ours, stock);
}

QTEST_GUILESS_MAIN(TestSqlCipherBesideQSqlite)
#include "tst_sqlcipher_beside_qsqlite.moc"
