// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sheets/sheet_blocks.h"
#include "models/sheets/sheet_items.h"
#include "models/sheets/sheet_style.h"

#include <QImage>

class QPagedPaintDevice;
class QIODevice;
class QPainter;

namespace wardmate {

/// A sheet as set: the same pages for preview, printer and PDF, the same blocks for the web page and plain text.
class SheetDocument
{
public:
    SheetDocument(SheetInfo info, QString language, SheetStyle style, std::vector<SheetBlock> blocks,
        std::vector<SheetPage> pages, std::vector<SheetProblem> problems);

    [[nodiscard]] const SheetInfo &info() const { return m_info; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const { return m_style.paper; } ///< in twentieths of a point
    [[nodiscard]] const std::vector<SheetProblem> &problems() const { return m_problems; }
    /// Everything has its place; a sheet that has not is never printed.
    [[nodiscard]] bool isWhole() const;
    /// The text holds no field and no mark that means nothing.
    [[nodiscard]] bool isUnderstood() const;
    [[nodiscard]] const std::vector<SheetPage> &pages() const { return m_pages; }
    [[nodiscard]] const std::vector<SheetBlock> &blocks() const { return m_blocks; }

    /// Draws a page (from 0) so that the whole paper fills `target`.
    void paint(QPainter &painter, int page, const QRectF &target) const;
    [[nodiscard]] QImage image(int page, double dotsPerInch) const;
    /// Sends all pages to a printer or PDF writer whose page is the whole paper.
    [[nodiscard]] Result<void> print(QPagedPaintDevice &device) const;
    /// PDF/A-1b with the sheet's title and nothing about the person, computer or file in it.
    [[nodiscard]] Result<void> writePdf(QIODevice &device) const;
    [[nodiscard]] Result<void> savePdf(const QString &path) const;

private:
    SheetInfo m_info;
    QString m_language;
    SheetStyle m_style;
    std::vector<SheetBlock> m_blocks;
    std::vector<SheetPage> m_pages;
    std::vector<SheetProblem> m_problems;
};

} // namespace wardmate
