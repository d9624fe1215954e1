// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_load.h"

#include "models/vault/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr auto kTables = {"setting", "secret", "unit", "supporter", "event", "referral", "avoid", "peer_identity",
    "transition", "contact_attempt", "conversation", "import_fingerprint", "audit", "queue_count"};

constexpr size_t kLeastCacheKiB = size_t(256) * 1024; ///< as BulkLoad has it
constexpr size_t kMostCacheKiB = size_t(1536) * 1024;

struct Value {
    int type = SQLITE_NULL;
    int size = 0;
    union {
        sqlite3_int64 number = 0;
        size_t start; ///< among the bytes
    };
};

/// One statement and what it is run with, row after row.
struct Filling {
    QByteArray insert;
    int columns = 0;
    std::vector<Value> values;
    QByteArray bytes;
};

void check(sqlite3 *db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(db));
}

void execute(sqlite3 *db, const QByteArray &sql)
{
    check(db, sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr));
}

class Statement
{
public:
    Statement(sqlite3 *db, const QByteArray &sql)
        : m_db(db)
    {
        check(db, sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &m_handle, nullptr));
    }
    ~Statement() { sqlite3_finalize(m_handle); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] sqlite3_stmt *handle() const { return m_handle; }
    bool step() const
    {
        const int code = sqlite3_step(m_handle);
        check(m_db, code);
        return code == SQLITE_ROW;
    }

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_handle = nullptr;
};

Value valueOf(sqlite3_stmt *row, int column, QByteArray &bytes)
{
    Value value;
    value.type = sqlite3_column_type(row, column);
    if (value.type == SQLITE_INTEGER) {
        value.number = sqlite3_column_int64(row, column);
    } else if (value.type != SQLITE_NULL) {
        const auto *from = static_cast<const char *>(sqlite3_column_blob(row, column));
        value.size = sqlite3_column_bytes(row, column);
        value.start = size_t(bytes.size());
        bytes.append(from, value.size);
    }
    return value;
}

Filling fillingOf(sqlite3 *db, const QByteArray &into, const QByteArray &select)
{
    const Statement rows(db, select);
    Filling filling;
    filling.columns = sqlite3_column_count(rows.handle());
    filling.insert = "INSERT INTO " + into + " VALUES (?" + QByteArray(", ?").repeated(filling.columns - 1) + ')';
    while (rows.step()) {
        for (int column = 0; column < filling.columns; ++column)
            filling.values.push_back(valueOf(rows.handle(), column, filling.bytes));
    }
    return filling;
}

void bind(sqlite3_stmt *statement, int at, const Value &value, const QByteArray &bytes)
{
    if (value.type == SQLITE_INTEGER)
        sqlite3_bind_int64(statement, at, value.number);
    else if (value.type == SQLITE_TEXT)
        sqlite3_bind_text(statement, at, bytes.constData() + value.start, value.size, SQLITE_STATIC);
    else if (value.type == SQLITE_BLOB)
        sqlite3_bind_blob(statement, at, bytes.constData() + value.start, value.size, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, at);
}

void fill(sqlite3 *db, const Filling &filling)
{
    const Statement insert(db, filling.insert);
    for (size_t at = 0; at < filling.values.size(); at += size_t(filling.columns)) {
        for (int column = 0; column < filling.columns; ++column)
            bind(insert.handle(), column + 1, filling.values[at + size_t(column)], filling.bytes);
        insert.step();
        sqlite3_reset(insert.handle());
    }
}

QList<QByteArray> schemaOf(sqlite3 *db, const QByteArray &which)
{
    const Statement rows(
        db, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND " + which);
    QList<QByteArray> all;
    while (rows.step())
        all.append(QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(rows.handle(), 0))));
    return all;
}

} // namespace

struct PlainLoad::Rows {
    std::vector<QByteArray> tables;
    std::vector<QByteArray> behind; ///< indexes and triggers
    std::vector<Filling> fillings;
    size_t cacheKiB = 0;
};

PlainLoad::PlainLoad(Database &from, size_t referrals)
    : m_rows(std::make_unique<Rows>())
{
    m_rows->cacheKiB = std::clamp(referrals * 3 / 2, kLeastCacheKiB, kMostCacheKiB);
    sqlite3 *db = from.handle();
    for (const QByteArray &sql : schemaOf(db, "type = 'table' AND name NOT LIKE 'peer_search_%'"))
        m_rows->tables.push_back(sql);
    for (const QByteArray &sql : schemaOf(db, "type IN ('index', 'trigger') ORDER BY type, name"))
        m_rows->behind.push_back(sql);
    for (const QByteArray table : kTables)
        m_rows->fillings.push_back(fillingOf(db, table, "SELECT * FROM " + table));
    m_rows->fillings.push_back(
        fillingOf(db, "peer_search (rowid, name)", "SELECT rowid, name FROM peer_search ORDER BY rowid"));
}

PlainLoad::~PlainLoad() = default;

double PlainLoad::write() const
{
    const QTemporaryDir folder;
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(folder.filePath(u"plain.db"_s).toUtf8().constData(), &db,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> closed(db, sqlite3_close);
    check(db, code);
    execute(db,
        "PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE;"
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;");
    execute(db, "PRAGMA cache_size = -" + QByteArray::number(qulonglong(m_rows->cacheKiB)));
    execute(db, "BEGIN");
    for (const QByteArray &sql : m_rows->tables)
        execute(db, sql);
    execute(db, "INSERT INTO peer_search (peer_search, rank) VALUES ('secure-delete', 1); COMMIT");
    QElapsedTimer timer;
    timer.start();
    execute(db, "BEGIN IMMEDIATE");
    for (const Filling &filling : m_rows->fillings)
        fill(db, filling);
    for (const QByteArray &sql : m_rows->behind)
        execute(db, sql);
    execute(db, "COMMIT");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace wardmate
