// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/assignment.h"

#include <QString>

#include <optional>

namespace wardmate {

struct GlpsolAnswer {
    int matched = 0;
    qint64 totalPoints = 0;
    qint64 unevenness = 0;
};

/// The same problem as two linear programmes written to files and solved by GLPK's glpsol: first the number matched and
/// the points, then, with both of them fixed, the least unevenness. Another formulation and another solver than
/// flow_oracle.h. Nothing when the program fails.
std::optional<GlpsolAnswer> solveWithGlpsol(
    const AssignmentProblem &problem, const QString &glpsol, const QString &folder);

} // namespace wardmate
