// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/heading_map.h"
#include "models/exchange/import_report.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <utility>

namespace wardmate {

inline constexpr qsizetype kLongestEntry = 300; ///< characters of a name, a unit, a telephone number

/// Reads the fields of one record and keeps the first thing that cannot be used, for which the record is rejected.
class RecordReader
{
public:
    /// Where the column does not settle the order of its dates, those that can be read two ways are remarked on.
    RecordReader(const CsvTable &table, const HeadingMap &map, const DateOrderGuess &dates, const CsvRecord &record);

    [[nodiscard]] QString text(QStringView field) const;
    [[nodiscard]] QString lines(QStringView field) const; ///< the same with its line breaks
    [[nodiscard]] QStringList allLines(QStringView field) const; ///< of every column of a field that repeats
    [[nodiscard]] QString heading(QStringView field) const;
    /// The name of the record's person: whole in one column, or "Surname, Given" from several. Under "Nombre" stands the
    /// whole name, or the given name where "Apellidos" is another column.
    [[nodiscard]] QString personName() const;
    /// Null for an empty cell or a placeholder such as "n/a"; what is no date is a problem.
    [[nodiscard]] QDate date(QStringView field) { return dateOf(text(field), field); }
    [[nodiscard]] QDate dateOf(const QString &cell, QStringView field); ///< the same of what was read there
    [[nodiscard]] QTime timeOf(QStringView field); ///< the time beside a date; null without one
    [[nodiscard]] std::optional<int> number(QStringView field, int least, int most);
    /// Yes or no; a blank cell is no, anything unclear is a problem.
    [[nodiscard]] bool answer(QStringView field);

    void refuse(RejectReason reason, QStringView field = {}, qsizetype sameAs = 0);
    [[nodiscard]] const std::optional<RejectedRecord> &problem() const { return m_problem; }

    void remark(const QString &code);
    [[nodiscard]] const QList<ImportRemark> &remarks() const { return m_remarks; }
    [[nodiscard]] QList<ImportRemark> takeRemarks() { return std::exchange(m_remarks, {}); }
    void addRemarks(const QList<ImportRemark> &remarks) { m_remarks += remarks; }
    [[nodiscard]] qsizetype recordNumber() const { return m_record.number; }

private:
    const CsvTable &m_table;
    const HeadingMap &m_map;
    DateOrder m_order;
    bool m_orderIsOpen;
    const CsvRecord &m_record;
    std::optional<RejectedRecord> m_problem;
    QList<ImportRemark> m_remarks;
};

/// The order of all dates of a file: what the mapping says, else what the values of the date fields say together, else
/// day first where the headings are Spanish, else month first.
[[nodiscard]] DateOrderGuess dateOrderOf(
    const CsvTable &table, const HeadingMap &map, const QStringList &dateFields, std::optional<DateOrder> said);

/// Words that stand for nothing: "n/a", "pending", "-".
[[nodiscard]] bool isPlaceholder(const QString &text);

/// What stands in the first column of the sums under a list: "Total", "Grand total", "Suma", "Total supporters: 3".
[[nodiscard]] bool isTotal(const QString &text);

/// What spreadsheets and vendors print alone on a line under a list: "Page 1 of 3", "Last updated ...".
[[nodiscard]] bool isFooter(const QString &text);

} // namespace wardmate
