// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

namespace wardmate {

class Database;

/// A ward or department; area is the name under which reports join it with others.
struct Unit {
    UnitId id;
    QString name;
    QString area;
    bool operator==(const Unit &) const = default;
};

/// The units people work in; new names are taken up as they are met.
class UnitStore
{
public:
    explicit UnitStore(Database &database);
    [[nodiscard]] Result<QList<Unit>> all() const;
    /// The unit of that name, added if it is new; an empty name is no unit. Runs inside the caller's transaction if
    /// there is one.
    [[nodiscard]] Result<UnitId> idFor(const QString &name);
    [[nodiscard]] Result<void> setArea(UnitId unit, const QString &area);
    /// Units by name, added if they are new, each with its area: all of them or none.
    [[nodiscard]] Result<void> setAreas(const QList<Unit> &units);

private:
    Database &m_db;
};

} // namespace wardmate
