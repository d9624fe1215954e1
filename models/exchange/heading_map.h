// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/csv_table.h"
#include "models/exchange/mapping_file.h"

#include <QList>
#include <QStringList>

namespace wardmate {

/// What the values of a field look like, for telling columns apart whose headings say little.
enum class ValueShape {
    Any,
    PersonName,
    Email,
    Phone,
    Date,
    Number,
    YesNo,
    // Words that are understood:
    EventKind, ///< "Medication error"
    Profession, ///< "RN", "enfermera"
    Language,
    Shift
};

/// A field that a list may have, with the headings people give it in English and Spanish.
struct FieldSpec {
    QString code;
    QString label;
    QStringList synonyms;
    bool required = false;
    ValueShape shape = ValueShape::Any;
    bool repeats = false; ///< a list may have several columns of it: "Clinician 1", "Clinician 2"
    QStringList orElse = {}; ///< fields of which one serves where this one is required and has no column
};

/// What becomes of a column.
enum class ColumnFate {
    Mapped,
    LeftOut, ///< a person or the mapping file said so
    Note, ///< free text about people, which is never imported (domain.md, rule 1)
    Identifying, ///< about the person treated, which is never imported either
    OfSupporters, ///< kept with supporters, and this is a list of referrals
    Unknown
};

/// One column of the table and the field found for it.
struct MappedColumn {
    int index = -1;
    QString heading;
    QString field; ///< empty unless mapped
    double confidence = 0; ///< 0 to 1; 1 where it was said
    ColumnFate fate = ColumnFate::Unknown;
    bool said = false; ///< by the mapping, not guessed
};

/// Which column is which field. Every column has a fate. A field has one column, but for those that repeat and for
/// further ones of the same thing, which fill in where the first is blank.
struct HeadingMap {
    QList<MappedColumn> columns;
    QStringList missing; ///< codes of required fields without a column

    [[nodiscard]] int columnOf(QStringView field) const;
    [[nodiscard]] bool has(QStringView field) const { return columnOf(field) >= 0; }
    /// The cell of a field, of several columns the first that is not blank; without blanks around it and without the
    /// apostrophe that CsvWriter puts before formulas.
    [[nodiscard]] QString cell(const CsvRecord &record, QStringView field) const;
    /// The cells of all columns of a field that repeats, in reading order.
    [[nodiscard]] QStringList cells(const CsvRecord &record, QStringView field) const;
    [[nodiscard]] QStringList ignoredColumns() const;
};

/// Finds the field of each column. What the mapping says wins; error codes: unknown_heading, unknown_field,
/// field_twice, note_column.
[[nodiscard]] Result<HeadingMap> mapHeadings(
    const CsvTable &table, const QList<FieldSpec> &fields, const MappingFile &mapping = {});

/// The values of one column.
[[nodiscard]] QStringList columnValues(const CsvTable &table, int column, qsizetype most = -1);

/// A heading people put above free text: Notes, Comments, Observaciones.
[[nodiscard]] bool isNoteHeading(const QString &heading);

} // namespace wardmate
