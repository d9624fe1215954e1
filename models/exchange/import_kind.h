// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/work_progress.h"
#include "models/exchange/heading_map.h"
#include "models/exchange/import_report.h"

#include <functional>

namespace wardmate {

inline constexpr int kLongList = 5000;

/// What bringing in a list did.
struct ImportOutcome {
    int added = 0;
    int updated = 0;
    QList<RejectedRecord> passedOver; ///< found to be here already while writing
    /// Takes everything back as one act; gives how many had to stay because they are in use by now. Heard of and called
    /// off like apply.
    std::function<Result<int>(WorkProgress &)> undo;
};

/// What bringing in a list would do, whatever it is a list of; nothing is written yet.
struct ImportPreview {
    qsizetype read = 0;
    int adding = 0;
    int updating = 0;
    int notRequested = 0; ///< rows that say no to peer support
    int events = 0; ///< what the added ones belong to, where that matters
    QList<RejectedRecord> duplicates;
    QList<RejectedRecord> rejected;
    QList<ImportRemark> remarks;
    QStringList headings;
    HeadingMap columns;
    DateOrderGuess dates;
    /// In one transaction; may be called again after its undo. Runs in whatever thread has the file; the work is heard of
    /// and called off by its progress.
    std::function<Result<ImportOutcome>(WorkProgress &)> apply;
    std::function<void()>
        changed; ///< after apply and undo, in the window's thread; empty where they tell of it themselves

    /// Too much to wait for with the window standing still; only where changed tells of it.
    [[nodiscard]] bool isLong() const { return changed && adding > kLongList; }
    [[nodiscard]] int problems() const { return int(duplicates.size() + rejected.size()); }
    [[nodiscard]] QByteArray problemsCsv() const { return rejectsFile(headings, rejected + duplicates); }
};

/// One kind of list that can be brought in.
struct ImportKind {
    QString code; ///< "supporters", "referrals"
    bool canUpdate = false; ///< can bring what is here already up to date
    std::function<QList<FieldSpec>(const CsvTable &table, const MappingFile &mapping)> fields;
    /// Reads the file too, so it runs in whatever thread has it. Called off, it fails with the code "cancelled".
    std::function<Result<ImportPreview>(
        const CsvTable &table, const MappingFile &mapping, bool updateKnown, WorkProgress &progress)>
        plan;
};

} // namespace wardmate
