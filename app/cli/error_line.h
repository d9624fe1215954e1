// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace wardmate::cli {

/// Why something did not work and what to do, for the line "wardmate-cli: WHAT: WHY. WHAT TO DO." without the full
/// stops. Holds no names.
struct ErrorLine {
    QString why;
    QString whatToDo;
};

[[nodiscard]] ErrorLine errorLine(const Error &error);
/// The error's own code, else one for its kind; never empty.
[[nodiscard]] QString errorCode(const Error &error);

} // namespace wardmate::cli
