// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reports/report_csv.h"
#include "models/reports/report_values.h"

namespace wardmate {

/// What figures can be saved as.
enum class ReportFormat {
    Xlsx,
    Pdf,
    Csv,
    Html,
    Json
};
template<>
[[nodiscard]] std::span<const Word<ReportFormat>> wordsOf<ReportFormat>();

/// Everything a document of one issue says.
struct ReportContent {
    Issue issue;
    QList<Issue> all; ///< everything published, for comparing and for the last check
    ReportFrame frame;
    [[nodiscard]] const Issue *yearBefore() const; ///< the same period a year earlier, if it was published
};

/// Heading and explanation of the numbers about the programme itself.
[[nodiscard]] QString ownNumbersTitle();
[[nodiscard]] QString ownNumbersNote();
/// The words of a document that every format has: title, definitions, and what is hidden and why.
[[nodiscard]] QString reportTitle(const ReportContent &content);
[[nodiscard]] QStringList reportNotes(const ReportContent &content);
/// "Small numbers are hidden so that no colleague can be recognised ..." with how many.
[[nodiscard]] QString hiddenNote(const Issue &issue);
/// "wardmate-2026Q3.xlsx"; CSV is a folder. Holds nobody's name.
[[nodiscard]] QString reportFileName(const Issue &issue, ReportFormat format);

[[nodiscard]] QByteArray reportHtml(const ReportContent &content);
[[nodiscard]] Result<QByteArray> reportPdf(const ReportContent &content);
[[nodiscard]] Result<QByteArray> reportXlsx(const ReportContent &content);

/// Asks the gate, then writes the file, or the folder for CSV, whole or not at all.
[[nodiscard]] Result<void> saveReport(const ReportContent &content, ReportFormat format, const QString &path);

} // namespace wardmate
