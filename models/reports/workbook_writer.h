// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringEncoder>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;
class QDateTime;

namespace wardmate {

/// A workbook in the making, in a folder that only this person may read and that is gone afterwards; what the library
/// sets aside while it works goes there, too. The same input gives the same bytes.
class WorkbookWriter
{
public:
    /// Many rows go to the file as they come: a sheet is written from top to bottom then, and its words stand in its
    /// cells instead of being looked up.
    enum class Size {
        FewRows,
        ManyRows
    };
    explicit WorkbookWriter(Size size);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    [[nodiscard]] lxw_workbook *book() const noexcept { return m_book; } ///< nullptr: there is no place for it
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    [[nodiscard]] Result<QByteArray> finish(const QString &title, const QDateTime &created);

private:
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
};

/// Writes the cells of one sheet.
class CellWriter
{
public:
    explicit CellWriter(lxw_worksheet *sheet)
        : m_sheet(sheet)
    {
    }
    [[nodiscard]] lxw_worksheet *sheet() const noexcept { return m_sheet; }
    /// Never a formula, whatever it begins with.
    void text(qsizetype row, int column, QStringView text, lxw_format *format = nullptr);
    void number(qsizetype row, int column, double number, lxw_format *format = nullptr);

private:
    lxw_worksheet *m_sheet;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_utf8; ///< its room is kept from cell to cell
};

} // namespace wardmate
