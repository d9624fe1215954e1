// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace wardmate {

/// How the bytes of a spreadsheet export were encoded.
enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    Latin9,
    MacRoman,
    CodePage850 ///< DOS
};

/// One record of a table, with as many cells as there are headings.
struct CsvRecord {
    qsizetype number = 0; ///< counts records, blank ones too, the heading being 1
    QStringList cells;
    bool tooLong = false; ///< had more filled cells than headings; they are kept at the end of cells
    bool operator==(const CsvRecord &) const = default;
};

/// A spreadsheet as read: headings, records, and what was found out about the file.
struct CsvTable {
    QStringList headings;
    QList<CsvRecord> records;
    QStringList titleLines; ///< what stood above the headings ("Exported on ..."), cells joined by a blank
    QChar delimiter = u',';
    TextEncoding encoding = TextEncoding::Utf8;
    bool hadByteOrderMark = false;
    qsizetype blankRecords = 0; ///< passed over, but counted in the numbers
    qsizetype nulCharacters = 0; ///< taken out
    bool operator==(const CsvTable &) const = default;
};

} // namespace wardmate
