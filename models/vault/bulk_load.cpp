// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_load.h"

#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Laid {
    QString kind;
    QString name;
    QString sql;
};

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

BulkLoad::BulkLoad(Database &database, const QStringList &tables)
    : m_db(database)
{
    if (!database.inTransaction())
        throw VaultError(Error::Kind::Internal, u"indexes are laid aside within a transaction only"_s);
    m_db.forgetStatements();
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
}

void BulkLoad::finish()
{
    for (const QString &sql : std::as_const(m_again))
        m_db.executeScript(sql);
    m_again.clear();
    m_db.forgetStatements();
}

} // namespace wardmate
