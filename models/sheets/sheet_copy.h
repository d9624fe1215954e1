// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wardmate {

class Database;

/// \file
/// What sheets print, in a second file: an administrator has no key to the one with names, and prints sheets as well. All
/// of it is public: the directory, the programme's texts and logo, own copies of our templates.

/// Into an open file that has the table "setting" and none of the sheets' tables yet; throws VaultError.
void copySheetContents(Database &from, Database &to);

/// The same for two files that print the same; throws VaultError.
[[nodiscard]] QByteArray sheetContentsDigest(Database &database);

[[nodiscard]] bool hasSheetContents(Database &database);

} // namespace wardmate
