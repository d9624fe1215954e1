// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wardmate {

class Database;

/// What the search is told beside a name: its folded words where the engine's own folding, which takes accents away and
/// no more, would find others ("Sørensen", "Groß", "김"). Null for all other names.
[[nodiscard]] QString wordsBeside(const QString &name);

/// From this step of the schema on, keys of names are spelled out.
inline constexpr int kSpelledOutSchema = 190;

/// Writes the keys of names anew that an older version of the program wrote otherwise. Throws VaultError.
void spellOutNames(Database &database);

} // namespace wardmate
