// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_catalogue.h"

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QPageSize>
#include <QSizeF>

namespace wardmate {

/// Paper a sheet can be printed on.
enum class SheetPaper {
    A4,
    Letter
};

struct SheetOptions {
    SheetPaper paper = SheetPaper::A4;
    bool largePrint = false;
    bool qrCodes = true;
    bool operator==(const SheetOptions &) const = default;
};

/// All lengths of the layout are twentieths of a point, so that type sizes are whole pixels of one drawing.
[[nodiscard]] constexpr double pt(double points)
{
    return points * 20.0;
}

inline constexpr double kUnitsPerInch = 1440.0;

/// How a run of text looks.
struct TextStyle {
    double size = 10.5; ///< points
    bool bold = false;
    double leading = 1.3; ///< line height as a multiple of the size
    QColor ink = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
    bool wrap = true; ///< numbers are never broken over two lines
};

/// Sizes and distances of one way to print: page, card or large print.
struct SheetStyle {
    TextStyle title, lead, heading, body, strong, note, number, label, bar;
    QSizeF paper; ///< the whole paper
    QSizeF face; ///< what one run of blocks is set on: the paper, or a quarter of it
    QMarginsF margins;
    double gap = 0; ///< between blocks
    double tight = 0; ///< between lines that belong together
    double qr = 0; ///< side of a code, 0 for none
    double numberColumn = 0;
    bool card = false;
    bool compactCrisis = false; ///< numbers beside names, two entries to a row, no codes
    bool stacked = false; ///< columns one under the other, numbers under names
    [[nodiscard]] double width() const { return face.width() - margins.left() - margins.right(); }
    [[nodiscard]] double height() const { return face.height() - margins.top() - margins.bottom(); }
};

[[nodiscard]] SheetStyle sheetStyle(const SheetInfo &info, const SheetOptions &options);

/// Makes the type face that comes with the program known to Qt, once.
void loadSheetFont();

/// The font of a style, from the type face that comes with the program.
[[nodiscard]] QFont sheetFont(const TextStyle &style);

} // namespace wardmate
