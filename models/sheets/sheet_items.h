// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <variant>
#include <vector>

/// \file
/// What a laid-out page consists of; lengths in twentieths of a point.

namespace wardmate {

/// A run of text, broken into lines and ready to draw.
struct SheetTextItem {
    std::shared_ptr<const QTextLayout> layout;
    QPointF at;
    QColor ink;
    double turn = 0; ///< degrees clockwise around `at`
};

/// A rectangle: a frame (`stroke` > 0), a filled area, or both.
struct SheetBoxItem {
    QRectF rect;
    QColor fill; ///< invalid: not filled
    double stroke = 0;
    double radius = 0;
};

struct SheetLineItem {
    QLineF line;
    double width = 0;
    bool dashed = false;
};

struct SheetQrItem {
    QRectF rect;
    QString payload;
};

struct SheetImageItem {
    QRectF rect;
    QImage image;
};

using SheetItem = std::variant<SheetTextItem, SheetBoxItem, SheetLineItem, SheetQrItem, SheetImageItem>;

struct SheetPage {
    std::vector<SheetItem> items;
    double filled = 0; ///< how much of its height the text takes
};

/// A block as set: its items relative to its own top left corner.
struct SheetPiece {
    std::vector<SheetItem> items;
    double height = 0;
    double before = 0; ///< white space above, dropped at the top of a page
    bool keepWithNext = false;
    bool breakAfter = false;
    bool atFoot = false; ///< belongs at the bottom of the page
    QString label; ///< first words, to name it in a problem
};

/// Items of a piece moved to a place.
void place(std::vector<SheetItem> &target, const std::vector<SheetItem> &items, QPointF by);

} // namespace wardmate
