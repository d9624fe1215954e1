// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

struct sqlite3;

namespace wardmate {

/// Something that holds a statement of a connection and must let go of it before the connection closes.
class SqlCipherStatementHolder
{
public:
    SqlCipherStatementHolder() = default;
    SqlCipherStatementHolder(const SqlCipherStatementHolder &) = delete;
    SqlCipherStatementHolder &operator=(const SqlCipherStatementHolder &) = delete;
    virtual ~SqlCipherStatementHolder() = default;
    virtual void connectionCloses() = 0;
};

/// One handle of the C library, shared by the driver and its results; closing it finalizes what still stands open.
class SqlCipherConnection
{
public:
    explicit SqlCipherConnection(sqlite3 *db)
        : m_db(db)
    {
    }
    SqlCipherConnection(const SqlCipherConnection &) = delete;
    SqlCipherConnection &operator=(const SqlCipherConnection &) = delete;
    ~SqlCipherConnection();

    /// Null after close().
    [[nodiscard]] sqlite3 *handle() const noexcept { return m_db; }
    void close();

    void enter(SqlCipherStatementHolder *holder);
    void leave(SqlCipherStatementHolder *holder);

private:
    sqlite3 *m_db = nullptr;
    std::vector<SqlCipherStatementHolder *> m_holders;
};

} // namespace wardmate
