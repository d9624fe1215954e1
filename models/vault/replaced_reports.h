// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/vault_files.h"

/// \file
/// Copies of the report files whose programme a backup has replaced. A restore has no key, so they wait beside the
/// program file, as NAME.wardmate-replaced-reports-1 and so on, for whoever opens it next and can read them.

namespace wardmate {

/// Those that wait, absolute, oldest first. An empty one stands for a programme whose report file was not there.
[[nodiscard]] QStringList replacedReports(const VaultFiles &files);

/// Before the files are moved away: copies their report file beside where it waits, with kPartMark behind its name, and
/// returns the path without; empty where there is no programme. Throws VaultError.
[[nodiscard]] QString keepReplacedReports(const VaultFiles &files);

} // namespace wardmate
