// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/unit_rows.h"

#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

UnitId unitIdFor(Database &database, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return {};
    if (const auto known = database.value<qint64>(u"SELECT id FROM unit WHERE name = ?"_s, tidy))
        return {*known};
    return {database.insert(u"INSERT INTO unit (name) VALUES (?)"_s, tidy)};
}

} // namespace wardmate
