// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json_reader.h"
#include "models/roster/supporter.h"
#include "models/sheets/resource.h"

/// \file
/// What is told about a supporter or an entry of the directory, read over what is known already: a key that is not there
/// leaves it, an empty one takes it away where nothing has to be there.

namespace wardmate::cli {

[[nodiscard]] Result<Supporter> supporterFrom(const QJsonObject &input, Supporter supporter, QStringList &ignored);
[[nodiscard]] Result<Resource> resourceFrom(const QJsonObject &input, Resource resource, QStringList &ignored);

[[nodiscard]] QJsonObject resourceJson(const Resource &resource);
[[nodiscard]] QStringList resourceColumns();

} // namespace wardmate::cli
