// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where our driver answers otherwise than Qt's own, and wants to; both answers, so that a change of either is seen.
#include "tests/vault/beside_qsqlite.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

/// What is asked, our answer, and that of QSQLITE.
struct Difference {
    const char *name;
    QString (*ask)(QSqlDatabase db);
    QString ours;
    QString stock;
};

QString valueOf(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {})
{
    QSqlQuery query(db);
    if (!query.prepare(sql))
        return u"not prepared"_s;
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return u"refused"_s;
    return query.next() ? query.value(0).toString() : QString();
}

QList<Difference> differencesInValues()
{
    return {
        {"a number without sign stays a number",
            [](auto db) { return valueOf(db, u"SELECT typeof(?)"_s, {quint64(7)}); }, u"integer"_s, u"text"_s},
        {"a short real number stays a number", [](auto db) { return valueOf(db, u"SELECT typeof(?)"_s, {1.5F}); },
            u"real"_s, u"text"_s},
        {"by place, a name takes its place once",
            [](auto db) {
                return valueOf(db, u"SELECT :a || :b || :a"_s, {1, 2});
            },
            u"121"_s, u"refused"_s},
        {"bytes are written as bytes",
            [](auto db) {
                QSqlField field(u"f"_s, QMetaType::fromType<QByteArray>());
                field.setValue(QByteArray("\x01\xff"));
                return db.driver()->formatValue(field);
            },
            u"X'01ff'"_s, u"'01ff'"_s},
    };
}

QList<Difference> differencesInStatements()
{
    return {
        {"a comment may follow", [](auto db) { return valueOf(db, u"SELECT 1; -- one"_s); }, u"1"_s, u"not prepared"_s},
        {"nothing cannot be prepared", [](auto db) { return valueOf(db, u"-- nothing"_s); }, u"not prepared"_s,
            u"refused"_s},
        {"nothing has no last row",
            [](auto db) {
                QSqlQuery query(db);
                query.setForwardOnly(true);
                query.exec(u"SELECT 1 WHERE 0"_s);
                return QString::number(query.last());
            },
            u"0"_s, u"1"_s},
        {"without rows a query stands before the first",
            [](auto db) { return QString::number(QSqlQuery(u"PRAGMA user_version = 1"_s, db).at()); }, u"-1"_s,
            u"-2"_s},
        {"what the statement before changed is not said again",
            [](auto db) {
                fillBeds(db);
                return QString::number(QSqlQuery(u"SELECT 1"_s, db).numRowsAffected());
            },
            u"0"_s, u"3"_s},
        {"a broken rule is the statement's error, not the connection's",
            [](auto db) {
                fillBeds(db);
                return QString::number(QSqlQuery(u"INSERT INTO bed (id) VALUES (1)"_s, db).lastError().type());
            },
            QString::number(QSqlError::StatementError), QString::number(QSqlError::ConnectionError)},
        {"a transaction that fails has its number",
            [](auto db) { return db.commit() ? u"done"_s : db.lastError().nativeErrorCode(); }, u"1"_s, QString()},
        {"a query can be cancelled",
            [](auto db) { return QString::number(db.driver()->hasFeature(QSqlDriver::CancelQuery)); }, u"1"_s, u"0"_s},
    };
}

QList<Difference> differencesInSchema()
{
    return {
        {"a key in its own order, and not counted by SQLite",
            [](auto db) {
                runAll(db, {u"CREATE TABLE t (b TEXT, a INTEGER, PRIMARY KEY (a, b))"_s});
                const QSqlIndex key = db.primaryIndex(u"t"_s);
                return key.fieldName(0) + key.fieldName(1) + QString::number(key.field(u"a"_s).isAutoValue());
            },
            u"ab0"_s, u"ba1"_s},
        {"a default is the text, not its literal",
            [](auto db) {
                runAll(db, {u"CREATE TABLE t (name TEXT DEFAULT 'it''s')"_s});
                return db.record(u"t"_s).field(0).defaultValue().toString();
            },
            u"it's"_s, u"it''s"_s},
        {"the table that counts is the system's",
            [](auto db) {
                runAll(db, {u"CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s});
                return db.tables(QSql::Tables).join(u' ') + u", "_s + db.tables(QSql::SystemTables).join(u' ');
            },
            u"t, sqlite_master sqlite_sequence"_s, u"t sqlite_sequence, sqlite_master"_s},
        {"brackets quote, as SQLite has it",
            [](auto db) { return QString::number(db.driver()->isIdentifierEscaped(u"[t]"_s, QSqlDriver::TableName)); },
            u"1"_s, u"0"_s},
    };
}

} // namespace

class TestSqlCipherWantedDifferences : public QObject
{
    Q_OBJECT

private slots:
    void whereWeDifferWeWantTo_data();
    void whereWeDifferWeWantTo();
};

void TestSqlCipherWantedDifferences::whereWeDifferWeWantTo_data()
{
    QTest::addColumn<Difference>("difference");
    for (const Difference &difference : differencesInValues() + differencesInStatements() + differencesInSchema())
        QTest::newRow(difference.name) << difference;
}

void TestSqlCipherWantedDifferences::whereWeDifferWeWantTo()
{
    QFETCH(Difference, difference);
    withBoth([&difference](const QSqlDatabase &ours, const QSqlDatabase &stock) {
        QCOMPARE(difference.ask(ours), difference.ours);
        QCOMPARE(difference.ask(stock), difference.stock);
    });
}

QTEST_GUILESS_MAIN(TestSqlCipherWantedDifferences)
#include "tst_sqlcipher_wanted_differences.moc"
