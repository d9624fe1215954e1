// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/heading_map.h"
#include "models/exchange/import_report.h"
#include "models/roster/supporter.h"

#include <QDate>

#include <vector>

namespace wardmate {

/// A supporter as a record gives it.
struct PlannedSupporter {
    qsizetype record = 0;
    Supporter supporter; ///< id valid: somebody already here, to be brought up to date
};

/// What bringing in a list of supporters would do; nothing is written yet. Every record is in exactly one of the lists.
struct RosterImportPlan {
    qsizetype read = 0;
    QList<PlannedSupporter> accepted;
    QList<PlannedSupporter> updates;
    QList<RejectedRecord> duplicates; ///< repeated in the file, or here already
    QList<RejectedRecord> rejected;
    QList<ImportRemark> remarks;
    QStringList headings;
    QStringList ignoredColumns;
    HeadingMap columns;
    DateOrderGuess dates;
    [[nodiscard]] QByteArray rejectsCsv() const { return rejectsFile(headings, rejected + duplicates); }
};

/// What a list does not say by itself.
struct RosterImportOptions {
    QDate today;
    int trainingYears = 3; ///< how long a training counts where the list has no date for its end
    bool updateKnown = false; ///< bring people up to date who are here already under the same name and e-mail or phone
    QString hospital = {}; ///< the programme's own; a column of institutions names it too
};

/// The fields a list of supporters may have.
[[nodiscard]] QList<FieldSpec> rosterFields();

/// Works out what becomes of each record. Error codes: no_name_column, and those of mapHeadings().
[[nodiscard]] Result<RosterImportPlan> planRosterImport(const CsvTable &table, const MappingFile &mapping,
    const std::vector<Supporter> &known, const RosterImportOptions &options);

} // namespace wardmate
