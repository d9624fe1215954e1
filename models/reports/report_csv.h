// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_values.h"

#include <QByteArray>

namespace wardmate {

/// A file of a folder of figures.
struct ReportFile {
    QString name;
    QByteArray bytes;
    bool operator==(const ReportFile &) const = default;
};

/// One file per list ("category,count"; a hidden number is "*", the total is "all") and layout.json, which has the
/// programme's own numbers, too (cli.md, report).
[[nodiscard]] QList<ReportFile> issueCsv(const Issue &issue);
/// The same of the coordinator's own figures, marked as internal.
[[nodiscard]] QList<ReportFile> internalCsv(const Period &period, const Counts &counts, const QDateTime &now);

/// Writes the files into a folder, which is made if it is not there.
[[nodiscard]] Result<void> writeFolder(const QString &path, const QList<ReportFile> &files);

} // namespace wardmate
