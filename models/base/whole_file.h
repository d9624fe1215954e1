// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace wardmate {

/// Writes a file that is given out: all of it or nothing, and what was there before stays when it fails, as on a full disk.
/// What is no ordinary file, such as a device or a pipe, is written into and never replaced.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace wardmate
