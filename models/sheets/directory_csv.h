// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/resource.h"

#include <QStringList>

namespace wardmate {

/// A row of a table that makes no entry.
struct DirectoryRowProblem {
    enum class Kind {
        NoName,
        UnknownKind, ///< a word that is none of the kinds of entries
        ImplausibleNumber ///< as a spreadsheet leaves it that took 9-8-8 for a date
    };
    Kind kind = Kind::NoName;
    qsizetype row = 0; ///< the heading being 1
    QString what; ///< the name, or the word
    bool operator==(const DirectoryRowProblem &) const = default;
};

/// A directory as a table gave it.
struct DirectoryTable {
    std::vector<Resource> entries;
    QStringList columns; ///< the fields it has
    std::vector<DirectoryRowProblem> problems;
};

/// Every field of a directory, as the columns are called.
[[nodiscard]] const QStringList &directoryColumns();

/// The directory as a table for a spreadsheet: a heading row with the names of the fields, then an entry a row.
[[nodiscard]] QByteArray writeDirectoryCsv(const std::vector<Resource> &resources);

/// Reads such a table back, in whatever encoding and with whatever between the cells spreadsheets write it. Columns it
/// does not know are left out; a column "name" is needed (code "not_a_directory"). Kinds may be written as codes or as
/// in the window. No entry of it counts as checked here.
[[nodiscard]] Result<DirectoryTable> readDirectoryCsv(const QByteArray &csv);

} // namespace wardmate
