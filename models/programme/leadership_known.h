// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/programme/leadership_case.h"

#include <QDate>

namespace wardmate {

class Database;

/// What the file itself knows of the leadership case's inputs, for the twelve months before the day: conversations,
/// supporters trained, active supporters, nurses supported. Counts, never people.
[[nodiscard]] Result<QMap<CaseInput, double>> knownNumbers(Database &database, QDate day);

} // namespace wardmate
