// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_values.h"

namespace wardmate {

class Database;

/// The numbers about the programme itself that its file has records of. Where there are no records of a kind at all its
/// numbers are left out: nobody entered is not the same as nobody there.
[[nodiscard]] Result<QList<OwnNumber>> programmeNumbers(Database &database, const Span &span, QDate today);

} // namespace wardmate
