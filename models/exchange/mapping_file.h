// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/date_text.h"

#include <QList>

#include <utility>

namespace wardmate {

/// What a mapping file says: which heading is which field, and how the file is to be read.
///
/// {"columns": {"Heading text": "field_code", "Remarks": null}, "delimiter": ";", "encoding": "windows-1252",
///  "date_order": "dmy", "heading_row": 3}; the pairs may also stand the other way round, and without "columns".
struct MappingFile {
    QList<std::pair<QString, QString>> columns; ///< as written; what is left out has an empty second part
    CsvOptions reading;
    std::optional<DateOrder> dateOrder;
};

/// Error code: bad_mapping.
[[nodiscard]] Result<MappingFile> readMapping(const QByteArray &json);

} // namespace wardmate
