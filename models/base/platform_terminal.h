// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret_bytes.h"

#include <optional>

namespace wardmate::platform {

[[nodiscard]] bool isErrorOutputTerminal();

/// Asks on the terminal itself and reads a line without echo; nothing when there is no terminal.
[[nodiscard]] std::optional<SecretBytes> readHiddenLine(const char *prompt);

} // namespace wardmate::platform
