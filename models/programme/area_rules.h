// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/unit_store.h"

namespace wardmate {

/// Reports have so many areas with a name, and one more for what is in none (domain.md, Reports).
inline constexpr int kMostNamedAreas = 9;
inline constexpr int kLongestArea = 60;

enum class AreaProblem {
    None,
    TooMany,
    ReservedName, ///< "all" and "other" mean something else in every list
    LongName
};
/// What stands against joining the units so.
[[nodiscard]] AreaProblem areaProblem(const QList<Unit> &units);
/// The units with one spelling for each area, the first one met: "Surgery" and "surgery " are one.
[[nodiscard]] QList<Unit> withOneSpelling(QList<Unit> units);
/// The names of the areas, by the alphabet.
[[nodiscard]] QStringList areaNames(const QList<Unit> &units);

} // namespace wardmate
