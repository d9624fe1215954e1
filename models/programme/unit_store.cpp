// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/unit_store.h"

#include "models/base/text.h"
#include "models/vault/audit_log.h"
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

namespace {

Unit unitOf(Database &database, UnitId id)
{
    Unit unit;
    database.visit(
        [&](const Row &row) {
            unit = {row.get<UnitId>(0), row.get<QString>(1), row.get<QString>(2)};
        },
        u"SELECT id, name, area FROM unit WHERE id = ?"_s, id);
    if (!unit.id.isValid())
        throw VaultError(Error::Kind::NotFound, u"no unit with that id"_s, u"unknown_unit"_s);
    return unit;
}

/// The areas under which lists of the year that are published count them, and the rest of the year will (security.md
/// 4c, rule 7).
void throwWhereAreasAreFixed(Database &database, const Unit &gone, const Unit &kept, int year)
{
    if (!database.value<int>(u"SELECT 1 FROM year_area WHERE year >= ? LIMIT 1"_s, year))
        return;
    const auto differ
        = database.value<int>(u"SELECT 1 FROM (SELECT DISTINCT year FROM year_area WHERE year >= ?) y WHERE "
                              "coalesce((SELECT area FROM year_area WHERE year = y.year AND unit_id = ?), ?) <> "
                              "coalesce((SELECT area FROM year_area WHERE year = y.year AND unit_id = ?), ?) LIMIT 1"_s,
            year, gone.id, gone.area, kept.id, kept.area);
    if (differ)
        throw VaultError(Error::Kind::Refused,
            u"lists of this year are published that count the two units in different areas"_s, u"areas_fixed"_s);
}

} // namespace

Result<UnitsMadeOne> UnitStore::makeOne(UnitId gone, UnitId kept, const UnitAct &act)
{
    if (gone == kept)
        return failure(Error::Kind::Invalid, u"this is one unit already"_s, u"same_unit"_s);
    return attempt([&] {
        return m_db.transaction([&] {
            const Unit from = unitOf(m_db, gone);
            const Unit into = unitOf(m_db, kept);
            throwWhereAreasAreFixed(m_db, from, into, act.year);
            UnitsMadeOne moved;
            moved.referrals = m_db.change(u"UPDATE referral SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            moved.events = m_db.change(u"UPDATE event SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            moved.supporters = m_db.change(u"UPDATE supporter SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            m_db.execute(u"UPDATE OR IGNORE supporter_authority SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            m_db.execute(u"DELETE FROM supporter_authority WHERE unit_id = ?"_s, gone);
            m_db.execute(u"UPDATE saved_filter SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            if (into.area.isEmpty())
                m_db.execute(u"UPDATE unit SET area = ? WHERE id = ?"_s, from.area, kept);
            m_db.execute(u"UPDATE unit_alias SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            m_db.execute(
                u"INSERT OR REPLACE INTO unit_alias (name_key, unit_id) VALUES (?, ?)"_s, placeKey(from.name), kept);
            m_db.execute(u"DELETE FROM unit WHERE id = ?"_s, gone);
            appendAudit(m_db, act.now, act.role, u"make_one"_s, u"unit"_s, kept.value);
            return moved;
        });
    });
}

} // namespace wardmate
