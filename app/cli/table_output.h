// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QJsonArray>
#include <QStringList>

namespace wardmate::cli {

/// Prints rows as JSON (an array of objects) or CSV (the columns in that order; lists joined by a blank).
int printRows(const Context &context, const QStringList &columns, const QJsonArray &rows);

/// JSON null for an empty text, so that "not known" and "" are not mixed up.
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue timeOrNull(const QDateTime &at);
[[nodiscard]] QJsonValue dateOrNull(QDate date);
[[nodiscard]] QJsonValue idOrNull(qint64 id);

} // namespace wardmate::cli
