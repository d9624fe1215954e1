// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_watch.h"

#include <sqlite3.h>

#include <utility>

namespace wardmate {

void SqlCipherWatch::add(sqlite3 *db, const QString &table)
{
    m_tables.append(table);
    m_names.push_back(table.toUtf8());
    sqlite3_update_hook(db, &SqlCipherWatch::changed, this);
    sqlite3_commit_hook(db, &SqlCipherWatch::committed, this);
    sqlite3_rollback_hook(db, &SqlCipherWatch::rolledBack, this);
}

void SqlCipherWatch::remove(sqlite3 *db, const QString &table)
{
    m_tables.removeAll(table);
    std::erase(m_names, table.toUtf8());
    if (m_tables.isEmpty())
        clear(db);
}

void SqlCipherWatch::clear(sqlite3 *db)
{
    m_tables.clear();
    m_names.clear();
    m_pending.clear();
    if (db == nullptr)
        return;
    sqlite3_update_hook(db, nullptr, nullptr);
    sqlite3_commit_hook(db, nullptr, nullptr);
    sqlite3_rollback_hook(db, nullptr, nullptr);
}

void SqlCipherWatch::changed(void *self, int /*operation*/, const char * /*schema*/, const char *table, long long row)
{
    auto *watch = static_cast<SqlCipherWatch *>(self);
    for (size_t i = 0; i < watch->m_names.size(); i++) {
        // SQLite's names are equal whatever their case, and so are the tables meant.
        if (sqlite3_stricmp(watch->m_names[i].constData(), table) == 0)
            watch->m_pending.push_back({.table = watch->m_tables.at(qsizetype(i)), .row = row});
    }
}

int SqlCipherWatch::committed(void *self)
{
    auto *watch = static_cast<SqlCipherWatch *>(self);
    if (!watch->m_pending.empty())
        watch->m_deliver(std::exchange(watch->m_pending, {}));
    return 0;
}

void SqlCipherWatch::rolledBack(void *self)
{
    static_cast<SqlCipherWatch *>(self)->m_pending.clear();
}

} // namespace wardmate
