// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/driver_workload.h"

#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace wardmate::bench {

namespace {

constexpr auto kScan = "SELECT * FROM referral";
constexpr auto kLookup = "SELECT * FROM referral WHERE id = ?";
constexpr auto kInsert = "INSERT INTO inserted (a, b, c, d, e) VALUES (?, ?, ?, ?, ?)";

/// Knuth's MMIX generator: the same sequence everywhere.
class Sequence
{
public:
    quint64 next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return m_state >> 33;
    }

private:
    quint64 m_state = 1;
};

quint64 weigh(const QVariant &value)
{
    return quint64(value.typeId());
}

sqlite3_stmt *prepared(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    return statement;
}

quint64 weighRow(sqlite3_stmt *statement)
{
    quint64 sum = 0;
    for (int i = 0; i < kColumns; i++) {
        switch (sqlite3_column_type(statement, i)) {
        case SQLITE_INTEGER:
            sum += weigh(QVariant(qint64(sqlite3_column_int64(statement, i))));
            break;
        case SQLITE_FLOAT:
            sum += weigh(QVariant(sqlite3_column_double(statement, i)));
            break;
        case SQLITE_NULL:
            sum += weigh(QVariant(QMetaType::fromType<QString>()));
            break;
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
            sum += weigh(QVariant(QString::fromUtf8(text, sqlite3_column_bytes(statement, i))));
        }
        }
    }
    return sum;
}

struct Texts {
    QString time = u"2026-01-01T00:00:00Z"_s;
    QString name = u"some family name"_s;
    QString note
        = u"a note of a hundred characters or so, as a person might write it after a first telephone call today"_s;
};

void bindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    sqlite3_bind_text16(statement, parameter, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
}

void run(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        qFatal("%s", qPrintable(sql));
}

} // namespace

void fill(QSqlDatabase &db, int rows)
{
    QString columns = u"id INTEGER PRIMARY KEY, a INTEGER, b INTEGER, c INTEGER"_s;
    QString places = u"?, ?, ?, ?"_s;
    for (int i = 4; i < kColumns; i++) {
        columns += u", t%1 TEXT"_s.arg(i);
        places += u", ?"_s;
    }
    run(db, u"CREATE TABLE referral (%1)"_s.arg(columns));
    run(db, u"CREATE TABLE inserted (id INTEGER PRIMARY KEY, a, b, c, d, e)"_s);
    Sequence sequence;
    db.transaction();
    QSqlQuery query(db);
    query.prepare(u"INSERT INTO referral VALUES (%1)"_s.arg(places));
    for (int row = 1; row <= rows; row++) {
        query.bindValue(0, row);
        for (int i = 1; i < 4; i++)
            query.bindValue(i, qint64(sequence.next()));
        for (int i = 4; i < kColumns; i++) // 6 to 37 letters, 20 on average
            query.bindValue(
                i, QString(6 + qsizetype(sequence.next() % 32), QChar(u'a' + ushort(sequence.next() % 26))));
        if (!query.exec())
            qFatal("filling failed");
    }
    query.finish();
    db.commit();
}

quint64 rawScan(sqlite3 *db)
{
    sqlite3_stmt *statement = prepared(db, kScan);
    quint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += weighRow(statement);
    sqlite3_finalize(statement);
    return sum;
}

quint64 rawLookups(sqlite3 *db, int count, int rows)
{
    sqlite3_stmt *statement = prepared(db, kLookup);
    Sequence sequence;
    quint64 sum = 0;
    for (int i = 0; i < count; i++) {
        sqlite3_bind_int64(statement, 1, qint64(1 + sequence.next() % quint64(rows)));
        if (sqlite3_step(statement) != SQLITE_ROW)
            qFatal("no row");
        sum += weighRow(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return sum;
}

quint64 rawInserts(sqlite3 *db, int count)
{
    const Texts texts;
    sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = prepared(db, kInsert);
    for (int i = 0; i < count; i++) {
        bindText(statement, 1, texts.time);
        bindText(statement, 2, texts.name);
        bindText(statement, 3, texts.note);
        sqlite3_bind_int(statement, 4, i);
        sqlite3_bind_int64(statement, 5, i);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("not inserted");
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
    return quint64(count);
}

quint64 queryScan(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    quint64 sum = 0;
    if (!query.exec(QString::fromLatin1(kScan)))
        qFatal("no scan");
    while (query.next()) {
        for (int i = 0; i < kColumns; i++)
            sum += weigh(query.value(i));
    }
    return sum;
}

quint64 queryLookups(const QSqlDatabase &db, int count, int rows)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(kLookup));
    Sequence sequence;
    quint64 sum = 0;
    for (int i = 0; i < count; i++) {
        query.bindValue(0, qint64(1 + sequence.next() % quint64(rows)));
        if (!query.exec() || !query.next())
            qFatal("no row");
        for (int column = 0; column < kColumns; column++)
            sum += weigh(query.value(column));
    }
    return sum;
}

quint64 queryInserts(const QSqlDatabase &db, int count)
{
    const Texts texts;
    run(db, u"BEGIN"_s);
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(kInsert));
    for (int i = 0; i < count; i++) {
        query.bindValue(0, texts.time);
        query.bindValue(1, texts.name);
        query.bindValue(2, texts.note);
        query.bindValue(3, i);
        query.bindValue(4, qint64(i));
        if (!query.exec())
            qFatal("not inserted");
    }
    query.finish();
    run(db, u"ROLLBACK"_s);
    return quint64(count);
}

} // namespace wardmate::bench
