// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/unit_rows.h"

#include "models/base/text.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// The first unit that has the same name but for capitals, accents, spaces and punctuation; there are a few dozen.
UnitId unitSpelledOtherwise(Database &database, const QString &name)
{
    const QString key = placeKey(name);
    UnitId found;
    database.visit(
        [&](const Row &row) {
            if (!found.isValid() && placeKey(row.get<QString>(1)) == key)
                found = row.get<UnitId>(0);
        },
        u"SELECT id, name FROM unit ORDER BY id"_s);
    return found;
}

} // namespace

UnitId unitIdFor(Database &database, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return {};
    if (const auto known = database.value<qint64>(u"SELECT id FROM unit WHERE name = ?"_s, tidy))
        return {*known};
    if (const auto known
        = database.value<qint64>(u"SELECT unit_id FROM unit_alias WHERE name_key = ?"_s, placeKey(tidy)))
        return {*known};
    if (const UnitId known = unitSpelledOtherwise(database, tidy); known.isValid())
        return known;
    return {database.insert(u"INSERT INTO unit (name) VALUES (?)"_s, tidy)};
}

} // namespace wardmate
