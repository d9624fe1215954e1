// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/bulk_rows.h"

#include <memory>

struct sqlite3_stmt;

namespace wardmate {

class BulkTable;
class Database;

/// One INSERT for a great many rows, prepared once. Each row goes in as it comes, or many together by one statement that
/// reads them where they stand: what a statement costs by itself is as much as its row. Throws VaultError.
class BulkInsert
{
public:
    /// The statement ends in VALUES (?, …).
    BulkInsert(Database &database, const QString &sql, size_t rowsTogether = 1);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    template<typename... Args>
    void add(const Args &...args)
    {
        m_rows.add(args...);
        ++m_waiting;
        if (m_waiting >= m_together)
            finish();
    }

    /// Writes rows that were put together elsewhere, all of them at once, and empties them.
    void write(BulkRows &rows);

    /// Writes the rows that wait; without it they are left out.
    void finish();

private:
    void bindRow(size_t row);
    void runOnce();
    void prepare(const QString &sql);
    void check(int code);
    [[noreturn]] void fail(int code);

    Database &m_db;
    std::unique_ptr<BulkTable> m_table; ///< the rows as a table, where many go in together
    sqlite3_stmt *m_statement = nullptr;
    BulkRows m_rows;
    size_t m_columns;
    size_t m_together;
    size_t m_waiting = 0;
};

} // namespace wardmate
