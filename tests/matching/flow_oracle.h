// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/assignment.h"

namespace wardmate {

struct OracleAnswer {
    bool solved = false;
    int matched = 0;
    qint64 totalPoints = 0;
    qint64 unevenness = 0;
    double solveSeconds = 0; ///< without building the network
};

/// The same problem as a least-cost flow, solved by LEMON's network simplex: pins as lower bounds, a supporter's places
/// as parallel arcs.
OracleAnswer solveAsFlow(const AssignmentProblem &problem);

} // namespace wardmate
