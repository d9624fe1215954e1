// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QString>

namespace wardmate {

/// Fills {{field}} and keeps or drops {{#field}}...{{/field}} blocks (kept when the field is not empty). A field that is
/// not in fields at all is an error (Invalid, code unknown_field, detail names it): never an empty hole on paper.
/// Values are put in as they are and are not looked at for fields again.
[[nodiscard]] Result<QString> fillTemplate(const QString &text, const QMap<QString, QString> &fields);

} // namespace wardmate
