// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace wardmate::cli {

/// The exit codes of cli.md.
enum ExitCode {
    Done = 0,
    Refused = 1,
    Usage = 2,
    WrongPassphrase = 3,
    NotAProgramFile = 4,
    InputOutput = 5,
    SomeRowsRejected = 6
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace wardmate::cli
