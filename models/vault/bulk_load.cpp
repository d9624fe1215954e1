// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_load.h"

#include "models/vault/database.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Laid {
    QString kind;
    QString name;
    QString sql;
};

constexpr qint64 kLeastCacheKiB = 256 * 1024; ///< a hundred thousand referrals with their indexes
constexpr qint64 kMostCacheKiB = 1536 * 1024; ///< a million: else each index reads its table from the disk again

/// A referral's row, with what of its indexes is written at the same time.
qint64 cacheFor(size_t rows)
{
    return std::clamp(qint64(rows) * 3 / 2, kLeastCacheKiB, kMostCacheKiB);
}

/// Where it cannot be set it stays as it is.
void setCache(Database &database, qint64 size) noexcept
{
    sqlite3_exec(database.handle(), QByteArray("PRAGMA cache_size = " + QByteArray::number(size)).constData(), nullptr,
        nullptr, nullptr);
}

/// What keeps a table in one piece is no index with words of its own, so primary keys and the like stay.
std::vector<Laid> laidAside(Database &database, const QString &table)
{
    return database.select(
        [](const Row &row) {
            return Laid{row.get<QString>(0), row.get<QString>(1), row.get<QString>(2)};
        },
        u"SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL AND "
        "((type = 'index' AND sql LIKE 'CREATE INDEX %') OR (type = 'trigger' AND sql LIKE '% AFTER INSERT ON %')) "
        "ORDER BY name"_s,
        table);
}

} // namespace

BulkLoad::BulkLoad(Database &database, const QStringList &tables, size_t rows)
    : m_db(database)
    , m_cache(database.value<qint64>(u"PRAGMA cache_size"_s).value_or(0))
{
    if (!database.inTransaction())
        throw VaultError(Error::Kind::Internal, u"indexes are laid aside within a transaction only"_s);
    m_db.forgetStatements();
    setCache(m_db, -cacheFor(rows));
    for (const QString &table : tables) {
        for (const Laid &laid : laidAside(database, table)) {
            m_db.executeScript(u"DROP %1 \"%2\""_s.arg(laid.kind.toUpper(), laid.name));
            m_again.append(laid.sql);
        }
    }
}

BulkLoad::~BulkLoad()
{
    if (!m_again.isEmpty())
        m_db.forgetStatements();
    setCache(m_db, m_cache);
}

void BulkLoad::finish()
{
    for (const QString &sql : std::as_const(m_again))
        m_db.executeScript(sql);
    m_again.clear();
    m_db.forgetStatements();
}

AroundBulkLoad::AroundBulkLoad(Database &database)
    : m_db(database)
{
    if (database.inTransaction())
        throw VaultError(Error::Kind::Internal, u"within a transaction references are looked up as before"_s);
    m_db.execute(u"PRAGMA foreign_keys = OFF"_s);
}

AroundBulkLoad::~AroundBulkLoad()
{
    sqlite3_exec(m_db.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    sqlite3_db_release_memory(m_db.handle());
}

} // namespace wardmate
