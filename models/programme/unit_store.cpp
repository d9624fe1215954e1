// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/unit_store.h"

#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

using namespace Qt::StringLiterals;

namespace wardmate {

UnitStore::UnitStore(Database &database)
    : m_db(database)
{
}

Result<QList<Unit>> UnitStore::all() const
{
    return attempt([&] {
        QList<Unit> units;
        m_db.visit(
            [&](const Row &row) {
                units.append({row.get<UnitId>(0), row.get<QString>(1), row.get<QString>(2)});
            },
            u"SELECT id, name, area FROM unit ORDER BY name COLLATE NOCASE"_s);
        return units;
    });
}

Result<UnitId> UnitStore::idFor(const QString &name)
{
    return attempt([&] { return unitIdFor(m_db, name); });
}

Result<void> UnitStore::setArea(UnitId unit, const QString &area)
{
    return attempt([&] { m_db.execute(u"UPDATE unit SET area = ? WHERE id = ?"_s, area.simplified(), unit); });
}

} // namespace wardmate
