// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace wardmate {

class Session;

/// What every new programme begins with: its name and the country's starting list of resources, none of them verified.
[[nodiscard]] Result<void> fillFirstContents(Session &session, const QString &hospital);

} // namespace wardmate
