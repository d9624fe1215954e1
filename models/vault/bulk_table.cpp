// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_table.h"

#include "models/vault/bulk_rows.h"
#include "models/vault/database.h"

#include <sqlite3.h>

#include <memory>
#include <new>

using namespace Qt::StringLiterals;

namespace wardmate {

struct BulkTable::Source {
    const BulkRows &rows;
    size_t columns;
};

namespace {

using Source = BulkTable::Source;

/// What the engine holds of the table and of whoever reads it; its own part stands first, as it wants it.
struct Table {
    sqlite3_vtab base{};
    const Source *source = nullptr;
};
struct Reader {
    sqlite3_vtab_cursor base{};
    const Source *source = nullptr;
    size_t row = 0;
};

Reader &readerOf(sqlite3_vtab_cursor *cursor)
{
    return *reinterpret_cast<Reader *>(cursor);
}

int connectTable(sqlite3 *db, void *source, int, const char *const *, sqlite3_vtab **made, char **)
{
    const auto *from = static_cast<const Source *>(source);
    QByteArray columns;
    for (size_t i = 0; i < from->columns; ++i)
        columns += (i == 0 ? "v" : ", v") + QByteArray::number(qulonglong(i));
    const int code = sqlite3_declare_vtab(db, QByteArray("CREATE TABLE rows (" + columns + ')').constData());
    auto *table = code == SQLITE_OK ? new (std::nothrow) Table : nullptr;
    if (table == nullptr)
        return code == SQLITE_OK ? SQLITE_NOMEM : code;
    table->source = from;
    *made = &table->base;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete reinterpret_cast<Table *>(table);
    return SQLITE_OK;
}

int planReading(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // from the first row to the last is the only way
}

int openReader(sqlite3_vtab *table, sqlite3_vtab_cursor **made)
{
    auto *reader = new (std::nothrow) Reader;
    if (reader == nullptr)
        return SQLITE_NOMEM;
    reader->source = reinterpret_cast<Table *>(table)->source;
    *made = &reader->base;
    return SQLITE_OK;
}

int closeReader(sqlite3_vtab_cursor *cursor)
{
    delete &readerOf(cursor);
    return SQLITE_OK;
}

int firstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    readerOf(cursor).row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *cursor)
{
    ++readerOf(cursor).row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const Reader &reader = readerOf(cursor);
    return reader.row * reader.source->columns >= reader.source->rows.values().size() ? 1 : 0;
}

int giveValue(sqlite3_vtab_cursor *cursor, sqlite3_context *to, int column)
{
    const Reader &reader = readerOf(cursor);
    const BulkRows &rows = reader.source->rows;
    const BulkRows::Value &value = rows.values()[reader.row * reader.source->columns + size_t(column)];
    switch (value.kind) {
    case BulkRows::Value::Kind::Null:
        break; // as it is without a word
    case BulkRows::Value::Kind::Number:
        sqlite3_result_int64(to, value.number);
        break;
    case BulkRows::Value::Kind::Code:
    case BulkRows::Value::Kind::Text: // they stay where they are until all rows are in
        sqlite3_result_text(to, rows.bytesOf(value), value.size, SQLITE_STATIC);
        break;
    case BulkRows::Value::Kind::Blob:
        sqlite3_result_blob(to, rows.bytesOf(value), value.size, SQLITE_STATIC);
    }
    return SQLITE_OK;
}

int rowNumber(sqlite3_vtab_cursor *cursor, sqlite3_int64 *number)
{
    *number = sqlite3_int64(readerOf(cursor).row);
    return SQLITE_OK;
}

constexpr sqlite3_module moduleOfRows()
{
    sqlite3_module module{};
    module.xConnect = connectTable; // and no xCreate: it is there without being made
    module.xBestIndex = planReading;
    module.xDisconnect = disconnectTable;
    module.xOpen = openReader;
    module.xClose = closeReader;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = isAtEnd;
    module.xColumn = giveValue;
    module.xRowid = rowNumber;
    return module;
}

constexpr sqlite3_module kModule = moduleOfRows();

} // namespace

BulkTable::BulkTable(Database &database, const BulkRows &rows, int columns)
    : m_db(database)
    , m_source(std::make_unique<Source>(Source{rows, size_t(columns)}))
    , m_name(u"bulk_rows_%1"_s.arg(quintptr(m_source.get()), 0, 16))
{
    const int code
        = sqlite3_create_module_v2(m_db.handle(), m_name.toUtf8().constData(), &kModule, m_source.get(), nullptr);
    if (code != SQLITE_OK)
        m_db.raise(code, QString::fromUtf8(sqlite3_errmsg(m_db.handle())));
}

BulkTable::~BulkTable()
{
    sqlite3_create_module_v2(m_db.handle(), m_name.toUtf8().constData(), nullptr, nullptr, nullptr); // takes it out
}

} // namespace wardmate
