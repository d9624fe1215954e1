// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/resource.h"

#include <QStringList>

namespace wardmate {

/// Countries there is a starting list for ("us", "uk", "ca", "au").
[[nodiscard]] QStringList directoryCountries();

/// The starting list of a country, every entry with source and date and none of them verified: somebody local has to.
[[nodiscard]] Result<std::vector<Resource>> nationalDirectory(const QString &country);

/// What only the hospital itself can know (employee assistance, chaplain, security, ...), names to be filled with
/// numbers on first use.
[[nodiscard]] std::vector<Resource> localBlanks();

/// Reads a directory file; for the shipped ones and for a hospital group's own.
[[nodiscard]] Result<std::vector<Resource>> readDirectory(const QByteArray &json);

/// Writes one, so that a list can be handed to a partner hospital.
[[nodiscard]] QByteArray writeDirectory(const std::vector<Resource> &resources);

} // namespace wardmate
