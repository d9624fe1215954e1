// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace wardmate {

/// Gives the connection the function behind "text REGEXP pattern" (QRegularExpression, compiled patterns are kept).
/// Returns SQLite's result code.
[[nodiscard]] int installRegexp(sqlite3 *db);

} // namespace wardmate
