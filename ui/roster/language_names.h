// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace wardmate {

/// The languages hospitals ask for most, with their ISO 639-1 codes, in the order of their names.
[[nodiscard]] std::vector<std::pair<QString, QString>> spokenLanguages();

} // namespace wardmate
