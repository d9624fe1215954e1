// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/binding.h"

#include <QDeadlineTimer>

#include <vector>

struct sqlite3_stmt;

namespace wardmate {

class Database;

/// Reads lists of ids at the engine's own speed, a tenth of what a QVariant for each costs: every column of every row as
/// an integer, row after row, NULL as 0. Throws VaultError; a page that cannot be read is told as Database tells it.
class IdReader
{
public:
    IdReader(Database &database, const QString &sql);
    ~IdReader();
    IdReader(const IdReader &) = delete;
    IdReader &operator=(const IdReader &) = delete;

    /// Runs the statement with these values and puts what it reads at the end; it can be run again with others.
    void read(std::vector<qint64> &into, const QVariantList &args);
    /// The same, but no longer than until then; false when there is more.
    [[nodiscard]] bool read(std::vector<qint64> &into, const QVariantList &args, const QDeadlineTimer &until);

private:
    void bind(const QVariantList &args);
    [[nodiscard]] bool readRows(std::vector<qint64> &into, const QDeadlineTimer &until);
    [[noreturn]] void fail(int code);

    Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
};

/// The same at once.
template<typename... Args>
[[nodiscard]] std::vector<qint64> integers(Database &database, const QString &sql, const Args &...args)
{
    std::vector<qint64> all;
    IdReader(database, sql).read(all, {toBound(args)...});
    return all;
}

} // namespace wardmate
