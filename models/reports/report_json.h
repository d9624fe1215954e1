// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report_values.h"

#include <QByteArray>
#include <QJsonObject>

namespace wardmate {

/// An issue as JSON (cli.md, report): a hidden number is null.
[[nodiscard]] QJsonObject issueJson(const Issue &issue);
/// layout.json beside the CSV files: lists, categories, threshold, period, issue date.
[[nodiscard]] QJsonObject layoutJson(const Issue &issue);
/// The coordinator's own figures, marked as internal.
[[nodiscard]] QJsonObject internalJson(const Period &period, const Counts &counts, const QDateTime &now);

} // namespace wardmate
