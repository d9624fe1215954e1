// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/area_rules.h"

#include "models/base/text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

AreaProblem areaProblem(const QList<Unit> &units)
{
    const QStringList names = areaNames(units);
    for (const QString &name : names) {
        const QString folded = name.toCaseFolded();
        if (folded == u"all"_s || folded == u"other"_s)
            return AreaProblem::ReservedName;
        if (name.size() > kLongestArea)
            return AreaProblem::LongName;
    }
    return names.size() > kMostNamedAreas ? AreaProblem::TooMany : AreaProblem::None;
}

QList<Unit> withOneSpelling(QList<Unit> units)
{
    QHash<QString, QString> spellings;
    for (Unit &unit : units) {
        const QString name = unit.area.simplified();
        QString &spelling = spellings[placeKey(name)];
        if (spelling.isEmpty())
            spelling = name;
        unit.area = spelling;
    }
    return units;
}

QStringList areaNames(const QList<Unit> &units)
{
    QStringList names;
    for (const Unit &unit : units) {
        if (!unit.area.isEmpty() && !names.contains(unit.area))
            names.append(unit.area);
    }
    std::ranges::sort(names);
    return names;
}

} // namespace wardmate
