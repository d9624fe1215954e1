// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_style.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr QColor kDarkGrey(60, 60, 60); // 10:1 on white, and still grey on a poor copier

SheetStyle pageStyle()
{
    SheetStyle style;
    style.title = {25, true, 1.12, Qt::black};
    style.lead = {12, false, 1.32, Qt::black};
    style.heading = {13, true, 1.2, Qt::black};
    style.body = {10.5, false, 1.34, Qt::black};
    style.strong = {10.5, true, 1.28, Qt::black};
    style.note = {8.8, false, 1.28, kDarkGrey};
    style.number = {14, true, 1.12, Qt::black};
    style.label = {8.8, false, 1.2, kDarkGrey};
    style.bar = {11.5, true, 1.25, Qt::white};
    style.margins = QMarginsF(pt(48), pt(58), pt(48), pt(52));
    style.gap = pt(7);
    style.tight = pt(2);
    style.qr = pt(42);
    style.numberColumn = pt(140);
    return style;
}

// Clear print guidelines ask for 16 points and more in large print; columns then stand one under the other.
void enlarge(SheetStyle &style)
{
    for (TextStyle *each : {&style.lead, &style.heading, &style.body, &style.strong})
        each->size = qMax(16.0, each->size * 1.5);
    for (TextStyle *each : {&style.note, &style.label})
        *each = {14, false, 1.28, Qt::black};
    style.title.size = qMax(30.0, style.title.size);
    style.number.size = 20;
    style.bar.size = 16;
    style.gap = pt(10);
    style.tight = pt(4);
    style.qr *= 1.3;
    style.numberColumn = pt(190);
    style.stacked = true;
}

// Read from two metres away.
SheetStyle posterStyle()
{
    SheetStyle style = pageStyle();
    style.title.size = 38;
    style.title.leading = 1.08;
    style.lead.size = 17;
    style.heading.size = 18;
    style.body.size = 15;
    style.gap = pt(10);
    return style;
}

SheetStyle cardStyle()
{
    SheetStyle style = pageStyle();
    style.title = {15, true, 1.12, Qt::black};
    style.lead = {10, false, 1.28, Qt::black};
    style.heading = {10.6, true, 1.2, Qt::black};
    style.body = {9.7, false, 1.25, Qt::black};
    style.strong = {9.4, true, 1.2, Qt::black};
    style.note = {8, false, 1.2, kDarkGrey};
    style.number = {12, true, 1.08, Qt::black};
    style.label = {7.6, false, 1.15, kDarkGrey};
    style.bar = {9.6, true, 1.2, Qt::white};
    style.margins = QMarginsF(pt(22), pt(20), pt(22), pt(28));
    style.gap = pt(5);
    style.tight = pt(1);
    style.qr = 0;
    style.numberColumn = pt(72);
    style.card = true;
    return style;
}

} // namespace

SheetStyle sheetStyle(const SheetInfo &info, const SheetOptions &options)
{
    const bool card = info.format == SheetFormat::Card && !options.largePrint;
    SheetStyle style = card ? cardStyle() : info.format == SheetFormat::Poster ? posterStyle() : pageStyle();
    style.compactCrisis = card || info.compactCrisis;
    if (options.largePrint)
        enlarge(style);
    if (info.compactCrisis && !options.largePrint)
        style.qr = pt(39);
    if (!options.qrCodes || card)
        style.qr = 0;
    const QPageSize size(options.paper == SheetPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    style.paper = size.size(QPageSize::Point) * 20.0;
    style.face = card ? style.paper / 2.0 : style.paper;
    return style;
}

void loadSheetFont()
{
    // Once for each application object: adding a font throws away every font cache of the process.
    static constexpr auto kLoaded = "wardmate_sheet_font";
    QCoreApplication *application = QCoreApplication::instance();
    if (!application || application->property(kLoaded).isValid())
        return;
    application->setProperty(kLoaded, true);
    QFontDatabase::addApplicationFont(u":/fonts/AtkinsonHyperlegible-Regular.ttf"_s);
    QFontDatabase::addApplicationFont(u":/fonts/AtkinsonHyperlegible-Bold.ttf"_s);
}

QFont sheetFont(const TextStyle &style)
{
    QFont font;
    // What the first face has no glyph for (Greek, Cyrillic) comes from the others where they are installed.
    font.setFamilies({u"Atkinson Hyperlegible"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(pt(style.size)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace wardmate
