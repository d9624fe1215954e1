// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_insert.h"

#include "models/vault/bulk_table.h"
#include "models/vault/database.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

BulkInsert::BulkInsert(Database &database, const QString &sql, size_t rowsTogether)
    : m_db(database)
    , m_columns(size_t(sql.count(u'?')))
    , m_together(rowsTogether)
{
    QString statement = sql;
    if (m_together > 1) {
        m_table = std::make_unique<BulkTable>(database, m_rows, int(m_columns));
        statement = sql.left(sql.lastIndexOf(u" VALUES "_s)) + u" SELECT * FROM "_s + m_table->name();
    }
    prepare(statement);
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement); // before the table it reads from
}

void BulkInsert::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v3(
        m_db.handle(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

void BulkInsert::bindRow(size_t row)
{
    for (size_t column = 0; column < m_columns; ++column) {
        const BulkRows::Value &value = m_rows.values()[row * m_columns + column];
        const int at = int(column) + 1;
        switch (value.kind) {
        case BulkRows::Value::Kind::Null:
            check(sqlite3_bind_null(m_statement, at));
            break;
        case BulkRows::Value::Kind::Number:
            check(sqlite3_bind_int64(m_statement, at, value.number));
            break;
        case BulkRows::Value::Kind::Code:
        case BulkRows::Value::Kind::Text: // both stand where they are until the row is run
            check(sqlite3_bind_text(m_statement, at, m_rows.bytesOf(value), value.size, SQLITE_STATIC));
            break;
        case BulkRows::Value::Kind::Blob:
            check(sqlite3_bind_blob(m_statement, at, m_rows.bytesOf(value), value.size, SQLITE_STATIC));
        }
    }
}

void BulkInsert::runOnce()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement);
}

void BulkInsert::finish()
{
    const size_t rows = std::exchange(m_waiting, 0);
    if (m_rows.values().size() != rows * m_columns) {
        m_rows.clear();
        throw VaultError(Error::Kind::Internal, u"a row has another number of values than its statement"_s);
    }
    if (m_table && rows > 0)
        runOnce();
    for (size_t row = 0; !m_table && row < rows; ++row) {
        bindRow(row);
        runOnce();
    }
    m_rows.clear();
}

void BulkInsert::write(BulkRows &rows)
{
    finish(); // what waits came before
    std::swap(m_rows, rows); // the statement reads where it did
    m_waiting = (m_rows.values().size() + m_columns - 1) / m_columns;
    finish();
    std::swap(m_rows, rows);
}

void BulkInsert::check(int code)
{
    if (code != SQLITE_OK)
        fail(code);
}

void BulkInsert::fail(int code)
{
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_db.handle()));
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_waiting = 0;
    m_db.raise(code, text);
}

} // namespace wardmate
