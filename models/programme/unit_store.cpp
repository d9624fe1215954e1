// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/unit_store.h"

#include "models/base/text.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"
#include "models/vault/referral_conditions.h"
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

/// Everything but the writing; throws where it may not be.
UnitsMadeOne checked(Database &database, const Unit &from, const Unit &into, int year)
{
    throwWhereAreasAreFixed(database, from, into, year);
    const auto count = [&](const QString &table) {
        return database.value<int>(u"SELECT count(*) FROM %1 WHERE unit_id = ?"_s.arg(table), from.id).value_or(0);
    };
    // By the indexes, for it is asked at each choice: those that are open, that have ended and that lie in the bin.
    static const auto kReferrals
        = u"SELECT (SELECT count(*) FROM referral WHERE unit_id = ? AND %1) + "
          "(SELECT count(*) FROM referral WHERE unit_id = ? AND %2) + "
          "(SELECT count(*) FROM referral WHERE unit_id = ? AND deleted_at IS NOT NULL)"_s.arg(kIsOpen, kHasEnded);
    const int referrals = database.value<int>(kReferrals, from.id, from.id, from.id).value_or(0);
    return {
        referrals, count(u"event"_s), count(u"supporter"_s), from.area, into.area.isEmpty() ? from.area : into.area};
}

/// Under which areas the year's lists count the unit that stays: with the other one it may have come after they were
/// fixed, and must not be joined to another area before the year is over.
void keepFixedAreas(Database &database, UnitId gone, UnitId kept)
{
    database.execute(u"INSERT OR IGNORE INTO year_area (year, unit_id, area) "
                     "SELECT year, ?, area FROM year_area WHERE unit_id = ?"_s,
        kept, gone);
    database.execute(u"DELETE FROM year_area WHERE unit_id = ?"_s, gone); // its number may be given to another unit
}

} // namespace

Result<UnitsMadeOne> UnitStore::wouldMakeOne(UnitId gone, UnitId kept, const UnitAct &act) const
{
    if (gone == kept)
        return failure(Error::Kind::Invalid, u"this is one unit already"_s, u"same_unit"_s);
    return attempt([&] { return checked(m_db, unitOf(m_db, gone), unitOf(m_db, kept), act.year); });
}

Result<UnitsMadeOne> UnitStore::makeOne(UnitId gone, UnitId kept, const UnitAct &act)
{
    if (gone == kept)
        return failure(Error::Kind::Invalid, u"this is one unit already"_s, u"same_unit"_s);
    return attempt([&] {
        return m_db.transaction([&] {
            const Unit from = unitOf(m_db, gone);
            const UnitsMadeOne moved = checked(m_db, from, unitOf(m_db, kept), act.year);
            for (const QString &table : {u"referral"_s, u"event"_s, u"supporter"_s, u"saved_filter"_s, u"unit_alias"_s})
                m_db.execute(u"UPDATE %1 SET unit_id = ? WHERE unit_id = ?"_s.arg(table), kept, gone);
            m_db.execute(u"UPDATE OR IGNORE supporter_authority SET unit_id = ? WHERE unit_id = ?"_s, kept, gone);
            m_db.execute(u"DELETE FROM supporter_authority WHERE unit_id = ?"_s, gone);
            m_db.execute(u"UPDATE unit SET area = ? WHERE id = ?"_s, moved.area, kept);
            keepFixedAreas(m_db, gone, kept);
            m_db.execute(
                u"INSERT OR REPLACE INTO unit_alias (name_key, unit_id) VALUES (?, ?)"_s, placeKey(from.name), kept);
            m_db.execute(u"DELETE FROM unit WHERE id = ?"_s, gone);
            appendAudit(m_db, act.now, act.role, u"make_one"_s, u"unit"_s, kept.value);
            return moved;
        });
    });
}

Result<int> UnitStore::forgetUnused()
{
    static const auto kUnused = u"DELETE FROM unit WHERE area = '' "
                                "AND NOT EXISTS (SELECT 1 FROM event WHERE unit_id = unit.id) "
                                "AND NOT EXISTS (SELECT 1 FROM supporter WHERE unit_id = unit.id) "
                                "AND NOT EXISTS (SELECT 1 FROM supporter_authority WHERE unit_id = unit.id) "
                                "AND NOT EXISTS (SELECT 1 FROM saved_filter WHERE unit_id = unit.id) "
                                "AND NOT EXISTS (SELECT 1 FROM unit_alias WHERE unit_id = unit.id) "
                                "AND NOT EXISTS (SELECT 1 FROM year_area WHERE unit_id = unit.id) "
                                "AND NOT EXISTS (SELECT 1 FROM referral WHERE unit_id = unit.id AND %1) "
                                "AND NOT EXISTS (SELECT 1 FROM referral WHERE unit_id = unit.id AND %2) "
                                "AND NOT EXISTS (SELECT 1 FROM referral WHERE unit_id = unit.id AND "
                                "deleted_at IS NOT NULL)"_s.arg(kIsOpen, kHasEnded);
    return attempt([&] { return m_db.transaction([&] { return m_db.change(kUnused); }); });
}

} // namespace wardmate
