// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_catalogue.h"

#include <QColor>
#include <QFont>
#include <QImage>
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
    bool tearOff = true; ///< strips at the foot, on sheets that have them
    bool operator==(const SheetOptions &) const = default;
};

/// All lengths of the layout are twentieths of a point, so that type sizes are whole pixels of one drawing.
[[nodiscard]] constexpr double pt(double points)
{
    return points * 20.0;
}

inline constexpr double kUnitsPerInch = 1440.0;

/// A sheet is set in its own sizes first; what is too full for its pages is set closer, step by step, before it goes on
/// to another page. Nothing gets smaller than 7.5 points; large print gives up air, never size.
inline constexpr int kTightest = 4;

/// What leaves half a card empty is set larger first.
inline constexpr int kLoosest = -3;

/// White between two columns.
inline constexpr double kGutter = pt(22);

/// How a run of text looks.
struct TextStyle {
    double size = 10.5; ///< points
    bool bold = false;
    double leading = 1.3; ///< line height as a multiple of the size
    QColor ink = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
    bool wrap = true; ///< numbers are never broken over two lines
    bool breakAnywhere = false; ///< addresses may be broken between any two letters
};

/// Sizes and distances of one way to print: page, card or large print.
struct SheetStyle {
    TextStyle title, lead, heading, body, strong, note, number, label, bar, call;
    QSizeF paper; ///< the whole paper
    QSizeF face; ///< what one run of blocks is set on: the paper, or a quarter of it
    QMarginsF margins;
    QImage logo; ///< the programme's, beside the title
    QSizeF logoSize; ///< empty without one
    double gap = 0; ///< between blocks
    double tight = 0; ///< between lines that belong together
    double qr = 0; ///< side of a code, 0 for none
    double numberColumn = 0;
    int directoryColumns = 1;
    bool card = false;
    bool deck = false; ///< every face is a card of its own
    double deckScale = 1; ///< how much larger the faces of a deck are set that carry no crisis block
    bool certificate = false;
    bool compactCrisis = false; ///< two entries to a row
    bool crisisCodes = false; ///< codes stand in the crisis block
    bool directoryCodes = false; ///< codes stand beside the other entries; the first to go where room is short
    bool crisisStrip = false; ///< the crisis block as a few lines of running text
    bool oneNote = false; ///< small print of an entry in one run
    bool stacked = false; ///< columns one under the other, numbers under names
    bool takesMorePaper = false; ///< large print: what a sheet promises is its size in standard print
    [[nodiscard]] double width() const { return face.width() - margins.left() - margins.right(); }
    [[nodiscard]] double height() const { return face.height() - margins.top() - margins.bottom(); }
};

[[nodiscard]] SheetStyle sheetStyle(const SheetInfo &info, const SheetOptions &options, int tightness = 0);

/// Gives the programme's logo its place; a null image takes none.
void putLogo(SheetStyle &style, const QImage &logo);

/// Makes the type face that comes with the program known to Qt, once.
void loadSheetFont();

/// The font of a style, from the type face that comes with the program.
[[nodiscard]] QFont sheetFont(const TextStyle &style);

} // namespace wardmate
