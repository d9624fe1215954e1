// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_style.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QVariant>

#include <array>

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
    style.call = {16, true, 1.15, Qt::black};
    style.margins = QMarginsF(pt(48), pt(58), pt(48), pt(52));
    style.gap = pt(7);
    style.tight = pt(2);
    style.qr = pt(40);
    style.numberColumn = pt(140);
    style.directoryColumns = 2;
    return style;
}

// Clear print guidelines ask for 16 points and more in large print; columns then stand one under the other.
void enlarge(SheetStyle &style)
{
    const bool isLarge = style.body.size > 12; // a poster or a certificate
    for (TextStyle *each : {&style.lead, &style.heading, &style.body, &style.strong})
        each->size = qMax(16.0, each->size * (isLarge ? 1.1 : 1.5));
    for (TextStyle *each : {&style.note, &style.label}) {
        each->size = 14;
        each->leading = 1.28;
        each->ink = Qt::black;
    }
    style.title.size = qMax(30.0, style.title.size);
    style.number.size = 20;
    style.call.size = qMax(24.0, style.call.size);
    style.bar.size = 16;
    style.gap = pt(10);
    style.tight = pt(4);
    style.qr *= 1.3;
    style.directoryColumns = 1;
    style.directoryCodes = true;
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
    style.call.size = 34;
    style.gap = pt(10);
    return style;
}

// For the wall of an office: everything in the middle, inside a frame.
SheetStyle certificateStyle()
{
    SheetStyle style = pageStyle();
    style.title.size = 36;
    style.lead.size = 15;
    style.body.size = 12.5;
    style.gap = pt(14);
    for (TextStyle *each : {&style.title, &style.lead, &style.body, &style.note})
        each->align = Qt::AlignHCenter;
    style.certificate = true;
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
    style.call = {16, true, 1.12, Qt::black};
    style.margins = QMarginsF(pt(22), pt(20), pt(22), pt(28));
    style.gap = pt(5);
    style.tight = pt(1);
    style.qr = 0;
    style.numberColumn = pt(72);
    style.directoryColumns = 1;
    style.card = true;
    return style;
}

std::array<TextStyle *, 10> textStylesOf(SheetStyle &style)
{
    return {&style.title, &style.lead, &style.heading, &style.body, &style.strong, &style.note, &style.number,
        &style.label, &style.bar, &style.call};
}

// The same letters with less air: all that large print may give up.
void setCloser(SheetStyle &style, std::size_t step)
{
    static constexpr std::array<double, kTightest + 1> gaps{1, 0.75, 0.62, 0.5, 0.42};
    for (TextStyle *each : textStylesOf(style))
        each->leading = qMax(1.06, each->leading - 0.03 * double(step));
    style.gap *= gaps.at(step);
    if (step > 1 && !style.card)
        style.margins -= QMarginsF(pt(6), pt(6), pt(6), pt(6));
}

// Closer and a little smaller, never below what is read at arm's length.
void tighten(SheetStyle &style, std::size_t step)
{
    static constexpr std::array<double, kTightest + 1> sizes{1, 0.96, 0.92, 0.87, 0.84};
    const double least = style.card ? 7.5 : 8.0;
    for (TextStyle *each : textStylesOf(style))
        each->size = qMax(qMin(each->size, least), each->size * sizes.at(step));
    setCloser(style, step);
    style.oneNote = step > 0 || !style.card;
    style.compactCrisis = style.compactCrisis || step > 0;
    style.directoryCodes = step < 2;
}

// Larger and with more air, where a card has room left; the crisis block keeps its size.
void loosen(SheetStyle &style, int looseness)
{
    const double size = 1 + 0.06 * looseness;
    if (style.deck) {
        style.deckScale = size;
        return;
    }
    for (TextStyle *each : {&style.lead, &style.heading, &style.body})
        each->size *= size;
    style.gap *= 1 + 0.2 * looseness;
}

QSizeF paperOf(const SheetOptions &options, bool landscape)
{
    const QPageSize size(options.paper == SheetPaper::Letter ? QPageSize::Letter : QPageSize::A4);
    const QSizeF upright = size.size(QPageSize::Point) * 20.0;
    return landscape ? upright.transposed() : upright;
}

} // namespace

SheetStyle sheetStyle(const SheetInfo &info, const SheetOptions &options, int tightness)
{
    const bool deck = info.format == SheetFormat::Deck;
    const bool card = (info.format == SheetFormat::Card || deck) && !options.largePrint;
    const bool certificate = info.format == SheetFormat::Certificate;
    SheetStyle style = card                  ? cardStyle()
        : certificate                        ? certificateStyle()
        : info.format == SheetFormat::Poster ? posterStyle()
                                             : pageStyle();
    style.deck = deck && card;
    if (style.deck) { // held up and read out
        style.heading.size *= 1.15;
        style.body.size *= 1.08;
    }
    style.crisisStrip = info.crisis == CrisisForm::Strip;
    style.compactCrisis = card || info.crisis == CrisisForm::Compact;
    const auto step = std::size_t(qBound(0, tightness, kTightest));
    if (options.largePrint) {
        enlarge(style);
        style.takesMorePaper = true;
        style.stacked = info.format != SheetFormat::Poster; // which is wide enough for two entries in a row
        setCloser(style, step);
    } else {
        tighten(style, step);
    }
    if (card && tightness < 0)
        loosen(style, -tightness);
    if (!options.qrCodes || card || certificate)
        style.qr = 0;
    style.directoryCodes = style.directoryCodes && style.qr > 0;
    style.crisisCodes = style.qr > 0 && (info.crisis == CrisisForm::Full || style.stacked);
    style.paper = paperOf(options, certificate);
    style.face = card ? style.paper / 2.0 : style.paper;
    return style;
}

void putLogo(SheetStyle &style, const QImage &logo)
{
    if (logo.isNull())
        return;
    const QSizeF room = style.certificate ? QSizeF(pt(170), pt(54))
        : style.card                      ? QSizeF(pt(62), pt(20))
                                          : QSizeF(pt(130), pt(44));
    style.logo = logo;
    style.logoSize = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
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
    if (QFontDatabase::hasFamily(u"Noto Sans"_s) || QFontDatabase::hasFamily(u"DejaVu Sans"_s))
        return;
    for (const QFileInfo &face : QDir(u":/more-fonts"_s).entryInfoList())
        QFontDatabase::addApplicationFont(face.filePath());
}

QFont sheetFont(const TextStyle &style)
{
    QFont font;
    // What the first face has no glyph for (Greek, Cyrillic) comes from the others.
    font.setFamilies({u"Atkinson Hyperlegible"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(pt(style.size)));
    font.setWeight(style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace wardmate
