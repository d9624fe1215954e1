// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"
#include "models/exchange/csv_table.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace wardmate {

/// Why a record was not taken.
enum class RejectReason {
    NoName,
    Duplicate, ///< the same as an earlier record of the file
    KnownPerson, ///< somebody of that name is here already
    KnownRecord, ///< brought in before
    ImpossibleDate,
    UnreadableDate,
    NoDate, ///< a date that is needed is missing
    FarOffDate,
    FutureDate, ///< what is reported has happened
    DatesOutOfOrder,
    BadNumber,
    UnclearAnswer, ///< neither yes nor no
    TooManyCells, ///< more cells than headings: what is in which column cannot be told
    TotalsRow, ///< the sums under a list
    HeadingAgain, ///< the headings once more
    TooLong, ///< a text in the place of a name or a unit
    ErasedBefore ///< identities of that event were erased; bringing it in again would bring them back
};
template<>
[[nodiscard]] std::span<const Word<RejectReason>> wordsOf<RejectReason>();

/// A record that was not taken, as it was.
struct RejectedRecord {
    qsizetype number = 0;
    RejectReason reason = RejectReason::NoName;
    QString heading; ///< the column in question, where there is one
    qsizetype sameAs = 0; ///< the earlier record it repeats
    QStringList cells;
};

/// Something about a record that was taken which a person should know; codes in importRemarkText().
struct ImportRemark {
    qsizetype number = 0;
    QString code;
    bool operator==(const ImportRemark &) const = default;
};

/// The reason in words, with column and earlier record.
[[nodiscard]] QString reasonText(const RejectedRecord &record);

/// What a remark means, for the summary after an import.
[[nodiscard]] QString importRemarkText(const QString &code);

/// How often each remark was made, in order of first appearance.
[[nodiscard]] QList<std::pair<QString, int>> countedRemarks(const QList<ImportRemark> &remarks);

/// The file of records not taken, by record number: the columns "record" and "reason", then the original cells.
[[nodiscard]] QByteArray rejectsFile(const QStringList &headings, QList<RejectedRecord> records);

} // namespace wardmate
