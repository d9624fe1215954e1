// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/people_words.h"
#include "models/base/result.h"

#include <QDateTime>
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

/// Who makes two units one, and when.
struct UnitAct {
    QDateTime now; ///< UTC
    PersonRole role = PersonRole::Coordinator;
    int year = 0; ///< the calendar year of the next lists that will be published (firstYearOpen in report_values.h)
};

/// What follows the unit that goes.
struct UnitsMadeOne {
    int referrals = 0;
    int events = 0;
    int supporters = 0;
    QString areaBefore; ///< of the unit that goes; empty: in none
    QString area; ///< of the one that stays, from now on
    bool operator==(const UnitsMadeOne &) const = default;
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
    /// Two that were one all the time: everything that was in \a gone is in \a kept from now on, and the name that went
    /// means the one that stayed, in lists too. Cannot be undone. What was published stays to the letter. Error codes:
    /// unknown_unit, same_unit; areas_fixed while this year's published lists count the two in different areas.
    [[nodiscard]] Result<UnitsMadeOne> makeOne(UnitId gone, UnitId kept, const UnitAct &act);
    /// What makeOne() would do or refuse; nothing is changed.
    [[nodiscard]] Result<UnitsMadeOne> wouldMakeOne(UnitId gone, UnitId kept, const UnitAct &act) const;
    /// Units that nothing names any more, as those that were typed half or wrongly and then set right; one that has an
    /// area, or to which another name points, stays. Not while an act may still be taken back that names one of them.
    [[nodiscard]] Result<int> forgetUnused();

private:
    Database &m_db;
};

} // namespace wardmate
