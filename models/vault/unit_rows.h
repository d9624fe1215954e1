// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QString>

namespace wardmate {

class Database;

/// The unit of that name, however it is spelled (placeKey), or the one it was made one with; added if it is new: the
/// first spelling stays. An empty name is no unit. A step inside other stores' transactions; throws VaultError.
[[nodiscard]] UnitId unitIdFor(Database &database, const QString &name);

} // namespace wardmate
