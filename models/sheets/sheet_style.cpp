// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_style.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr QColor kDarkGrey(60, 60, 60); // 10:1 on white, and still grey on a poor copier

SheetStyle pageStyle()
{
    SheetStyle style;
    style.title = {25, true, 1.12, Qt::black, Qt::AlignLeft};
    style.lead = {12, false, 1.32, Qt::black, Qt::AlignLeft};
    style.heading = {13, true, 1.2, Qt::black, Qt::AlignLeft};
    style.body = {10.5, false, 1.34, Qt::black, Qt::AlignLeft};
    style.strong = {10.5, true, 1.28, Qt::black, Qt::AlignLeft};
    style.note = {8.8, false, 1.28, kDarkGrey, Qt::AlignLeft};
    style.number = {14, true, 1.12, Qt::black, Qt::AlignLeft};
    style.label = {8.8, false, 1.2, kDarkGrey, Qt::AlignLeft};
    style.bar = {11.5, true, 1.25, Qt::white, Qt::AlignLeft};
    style.margins = QMarginsF(pt(48), pt(58), pt(48), pt(52));
    style.gap = pt(7);
    style.tight = pt(2);
    style.qr = pt(45);
    style.numberColumn = pt(140);
    return style;
}

// Clear print guidelines ask for 16 points and more in large print; columns then stand one under the other.
void enlarge(SheetStyle &style)
{
    for (TextStyle *each : {&style.lead, &style.heading, &style.body, &style.strong})
        each->size = qMax(16.0, each->size * 1.5);
    for (TextStyle *each : {&style.note, &style.label})
        *each = {14, false, 1.28, Qt::black, Qt::AlignLeft};
    style.title.size = 30;
    style.number.size = 20;
    style.bar.size = 16;
    style.gap = pt(10);
    style.tight = pt(4);
    style.qr *= 1.3;
    style.numberColumn = pt(190);
    style.stacked = true;
}

SheetStyle cardStyle()
{
    SheetStyle style = pageStyle();
    style.title = {13.5, true, 1.12, Qt::black, Qt::AlignLeft};
    style.lead = {9.4, false, 1.28, Qt::black, Qt::AlignLeft};
    style.heading = {9.6, true, 1.2, Qt::black, Qt::AlignLeft};
    style.body = {9, false, 1.25, Qt::black, Qt::AlignLeft};
    style.strong = {9, true, 1.25, Qt::black, Qt::AlignLeft};
    style.note = {7.4, false, 1.2, kDarkGrey, Qt::AlignLeft};
    style.number = {11, true, 1.1, Qt::black, Qt::AlignLeft};
    style.label = {7.4, false, 1.15, kDarkGrey, Qt::AlignLeft};
    style.bar = {8.6, true, 1.2, Qt::white, Qt::AlignLeft};
    style.margins = QMarginsF(pt(22), pt(22), pt(22), pt(26));
    style.gap = pt(4.5);
    style.tight = pt(1);
    style.qr = 0;
    style.numberColumn = pt(84);
    style.card = true;
    return style;
}

} // namespace

SheetStyle sheetStyle(SheetFormat format, const SheetOptions &options)
{
    const bool card = format == SheetFormat::Card && !options.largePrint;
    SheetStyle style = card ? cardStyle() : pageStyle();
    if (options.largePrint)
        enlarge(style);
    if (!options.qrCodes)
        style.qr = 0;
    const QPageSize size(options.paper == SheetPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    style.paper = size.size(QPageSize::Point) * 20.0;
    style.face = card ? style.paper / 2.0 : style.paper;
    return style;
}

QFont sheetFont(const TextStyle &style)
{
    // Adding the same file again returns what is there already (QFontDatabase), so nothing has to be remembered.
    QFontDatabase::addApplicationFont(u":/fonts/AtkinsonHyperlegible-Regular.ttf"_s);
    QFontDatabase::addApplicationFont(u":/fonts/AtkinsonHyperlegible-Bold.ttf"_s);
    QFont font;
    // What the first face has no glyph for (Greek, Cyrillic) comes from the others where they are installed.
    font.setFamilies({u"Atkinson Hyperlegible"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(pt(style.size)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace wardmate
