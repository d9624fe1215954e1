// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace wardmate {

/// The sheet with the recovery key, for the sealed envelope. Both leave the encrypted file, so whoever calls has asked.
void printRecoverySheet(const QString &fileName, const QString &key);
[[nodiscard]] Result<void> saveRecoverySheet(const QString &path, const QString &fileName, const QString &key);

} // namespace wardmate
