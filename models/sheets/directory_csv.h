// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/resource.h"

namespace wardmate {

/// The directory as a table for a spreadsheet: a heading row with the names of the fields, then an entry a row.
[[nodiscard]] QByteArray writeDirectoryCsv(const std::vector<Resource> &resources);

/// Reads such a table back, with comma, semicolon or tab between the cells. Columns it does not know are left out; a
/// column "name" is needed (code "not_a_directory"). No entry of it counts as checked here.
[[nodiscard]] Result<std::vector<Resource>> readDirectoryCsv(const QByteArray &csv);

} // namespace wardmate
