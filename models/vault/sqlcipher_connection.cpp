// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace wardmate {

SqlCipherConnection::~SqlCipherConnection()
{
    close();
}

void SqlCipherConnection::close()
{
    if (m_db == nullptr)
        return;
    for (auto *holder : m_holders)
        holder->connectionCloses();
    sqlite3_update_hook(m_db, nullptr, nullptr);
    sqlite3_commit_hook(m_db, nullptr, nullptr);
    sqlite3_rollback_hook(m_db, nullptr, nullptr);
    sqlite3_close_v2(std::exchange(m_db, nullptr));
}

void SqlCipherConnection::enter(SqlCipherStatementHolder *holder)
{
    m_holders.push_back(holder);
}

void SqlCipherConnection::leave(SqlCipherStatementHolder *holder)
{
    // The newest query is the one that most often goes first.
    const auto found = std::find(m_holders.rbegin(), m_holders.rend(), holder);
    if (found != m_holders.rend())
        m_holders.erase(std::next(found).base());
}

} // namespace wardmate
