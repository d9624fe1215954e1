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

Result<void> UnitStore::setAreas(const QList<Unit> &units)
{
    return attempt([&] {
        m_db.transaction([&] {
            for (const Unit &unit : units) {
                const UnitId id = unitIdFor(m_db, unit.name);
                if (!id.isValid())
                    throw VaultError(Error::Kind::Invalid, u"a unit without a name"_s, u"no_unit"_s);
                m_db.execute(u"UPDATE unit SET area = ? WHERE id = ?"_s, unit.area.simplified(), id);
            }
        });
    });
}

} // namespace wardmate
