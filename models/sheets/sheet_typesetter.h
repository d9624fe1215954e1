// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_blocks.h"
#include "models/sheets/sheet_items.h"
#include "models/sheets/sheet_style.h"
#include "models/sheets/sheet_words.h"

namespace wardmate {

/// Sets blocks: breaks lines, measures, and reports what is wider than its place.
class SheetTypesetter
{
public:
    SheetTypesetter(const SheetStyle &style, const SheetWords &words, std::vector<SheetProblem> &problems);

    /// The block in a column of the given width.
    [[nodiscard]] SheetPiece set(const SheetBlock &block, double width);

    /// Adds text to a piece at a place and returns its height.
    double putText(SheetPiece &piece, const QString &text, const TextStyle &style, QPointF at, double width);
    /// The same on one line, set smaller where it must be; what is then still too wide is reported.
    double putOnOneLine(SheetPiece &piece, const QString &text, const TextStyle &style, QPointF at, double width);
    /// The first of several wordings that fits on one line; the last one is set smaller, then wrapped.
    double putFirstThatFits(
        SheetPiece &piece, const QStringList &wordings, const TextStyle &style, QPointF at, double width);
    /// Width of a text on one line.
    [[nodiscard]] double widthOf(const QString &text, const TextStyle &style) const;

private:
    void setText(SheetPiece &piece, const SheetBlock &block, double width);
    void setTitle(SheetPiece &piece, const SheetBlock &block, double width);
    void setMarked(SheetPiece &piece, const QString &mark, const TextStyle &markStyle, const SheetBlock &block,
        double indent, double width);
    void setWriteIn(SheetPiece &piece, const SheetBlock &block, double width);
    [[nodiscard]] static double baseline(const TextStyle &style); ///< below the top of its line
    void setCrisis(SheetPiece &piece, const SheetBlock &block, double width);
    void setCrisisStrip(SheetPiece &piece, const SheetBlock &block, double width);
    double putCrisisEntry(SheetPiece &piece, const Resource &entry, QPointF at, double width);
    void setResources(SheetPiece &piece, const SheetBlock &block, double width);
    double putEntry(SheetPiece &piece, const Resource &entry, QPointF at, double width, bool code, bool crisis);
    double putNumbersStacked(
        SheetPiece &piece, const Resource &entry, QPointF at, double width, const TextStyle &number);
    double putNumbersInline(
        SheetPiece &piece, const Resource &entry, QPointF at, double width, const TextStyle &number);
    double putAddresses(SheetPiece &piece, const Resource &entry, QPointF at, double width);
    double putQr(SheetPiece &piece, const Resource &entry, QPointF at);
    void setCall(SheetPiece &piece, const SheetBlock &block, double width);
    void setBox(SheetPiece &piece, const SheetBlock &block, double width);
    void setColumns(SheetPiece &piece, const SheetBlock &block, double width);
    double putStrip(SheetPiece &strip, const QString &text, double scale, double length);
    void setTearOff(SheetPiece &piece, const SheetBlock &block, double width);
    double putFlow(SheetPiece &piece, const std::vector<SheetBlock> &blocks, QPointF at, double width);

    const SheetStyle &m_style;
    const SheetWords &m_words;
    std::vector<SheetProblem> &m_problems;
};

} // namespace wardmate
