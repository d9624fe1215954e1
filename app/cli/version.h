// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wardmate::cli {

/// Program, Qt, SQLCipher and schema versions, a line each.
[[nodiscard]] QString versionText();

} // namespace wardmate::cli
