// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/database.h"

#include <functional>

namespace wardmate::fuzz {

/// A file's content without its encryption: whoever sends a crafted file knows its key, so the page sums fit.
[[nodiscard]] QByteArray plainContent(const std::function<void(Database &)> &fill);

/// The content with changed bytes: each four of the input are a place (three bytes) and what stands there.
[[nodiscard]] QByteArray mangled(QByteArray content, const QByteArray &changes);

/// Opens content in memory with the settings of every file.
[[nodiscard]] std::unique_ptr<Database> openContent(const QByteArray &content);

} // namespace wardmate::fuzz
