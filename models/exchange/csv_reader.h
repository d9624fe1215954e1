// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/csv_table.h"

#include <optional>

namespace wardmate {

/// What a person or a mapping file says about a file; what is left empty is found out.
struct CsvOptions {
    std::optional<QChar> delimiter = {};
    std::optional<TextEncoding> encoding = {};
    std::optional<qsizetype> headingRow = {}; ///< record that holds the headings, the first of the file being 1
};

/// Files beyond this are not a hospital's list but a mistake.
inline constexpr qsizetype kLargestCsvBytes = 256 * 1024 * 1024;

/// Reads CSV as hospitals have it. Error codes: unclosed_quote, empty_file, not_text, workbook_file, too_large.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options = {});

/// The same for text that was pasted.
[[nodiscard]] Result<CsvTable> readCsvText(const QString &text, const CsvOptions &options = {});

/// The same for a file; the error text names no path.
[[nodiscard]] Result<CsvTable> readCsvFile(const QString &path, const CsvOptions &options = {});

} // namespace wardmate
