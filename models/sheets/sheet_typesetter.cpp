// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_typesetter.h"

#include "models/sheets/dial_string.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Kind = SheetBlock::Kind;

constexpr double kDisplaySize = 13; // points: headings and titles

// Splits **bold** out of a text into format ranges.
QString readMarks(const QString &text, const QFont &bold, QList<QTextLayout::FormatRange> &ranges)
{
    QString plain;
    const QStringList parts = text.split(u"**"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1 && !parts.at(i).isEmpty()) {
            QTextCharFormat format;
            format.setFont(bold);
            ranges.append({int(plain.size()), int(parts.at(i).size()), format});
        }
        plain += parts.at(i);
    }
    return plain;
}

// Breaks a text into lines; one line (from 0) may be kept narrower than the others. The width of the widest.
double breakAt(QTextLayout &layout, const TextStyle &style, double width, int narrowed = -1, double narrow = 0)
{
    const double lineHeight = pt(style.size) * style.leading;
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(line.lineNumber() == narrowed ? narrow : width);
        const double y = line.lineNumber() * lineHeight + (lineHeight - line.height()) / 2;
        line.setPosition(QPointF(0, y));
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return widest;
}

// The first character that would come out as an empty box.
QString missingIn(const QString &text, const QFont &font)
{
    constexpr char16_t latin = 0x250; // the sheets' own font has what comes before
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(latin); }))
        return {};
    const QFontMetricsF metrics(font);
    const QList<uint> characters = text.toUcs4();
    for (const uint each : characters) {
        if (each >= latin && QChar::category(each) != QChar::Other_Format && !metrics.inFontUcs4(each))
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(&each), 1);
    }
    return {};
}

QString wordsOf(const QTextLayout &layout, int line)
{
    const QTextLine at = layout.lineAt(line);
    return layout.text().mid(at.textStart(), at.textLength()).trimmed();
}

// A last line of one short word takes the word before it along, if its own line has enough of them.
bool endsInAWidow(const QTextLayout &layout, double width)
{
    const int last = layout.lineCount() - 1;
    return last > 0 && !wordsOf(layout, last).contains(u' ') && wordsOf(layout, last - 1).count(u' ') >= 2
        && layout.lineAt(last).naturalTextWidth() < width * 0.3;
}

// Large and centred texts are broken into lines of about the same length.
double balanced(QTextLayout &layout, const TextStyle &style, double width)
{
    const int lines = layout.lineCount();
    double least = width / lines;
    double most = width;
    for (int step = 0; step < 6; ++step) {
        const double middle = (least + most) / 2;
        const bool fits = breakAt(layout, style, middle) <= middle + 1 && layout.lineCount() == lines;
        (fits ? most : least) = middle;
    }
    const double widest = breakAt(layout, style, most);
    const double shift = style.align.testFlag(Qt::AlignHCenter) ? (width - most) / 2 : 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        layout.lineAt(i).setPosition(layout.lineAt(i).position() + QPointF(shift, 0));
    return widest;
}

double breakLines(QTextLayout &layout, const TextStyle &style, double width)
{
    const double widest = breakAt(layout, style, width);
    const int lines = layout.lineCount();
    if (lines < 2 || !style.wrap || style.breakAnywhere || widest > width + 1)
        return widest;
    if (style.align.testFlag(Qt::AlignHCenter) || (style.bold && style.size >= kDisplaySize))
        return balanced(layout, style, width);
    if (!endsInAWidow(layout, width))
        return widest;
    const double shorter = layout.lineAt(lines - 2).naturalTextWidth() - 1;
    const double again = breakAt(layout, style, width, lines - 2, shorter);
    return layout.lineCount() == lines ? again : breakAt(layout, style, width);
}

// A border line of one point and a bit survives every copier.
constexpr double kRule = pt(0.6);
constexpr double kStripSize = 11; // points
constexpr double kSmallest = 0.6; // of the size that others of the kind have

} // namespace

SheetTypesetter::SheetTypesetter(const SheetStyle &style, const SheetWords &words, std::vector<SheetProblem> &problems)
    : m_style(style)
    , m_words(words)
    , m_problems(problems)
{
}

double SheetTypesetter::putText(
    SheetPiece &piece, const QString &text, const TextStyle &style, QPointF at, double width)
{
    if (text.isEmpty())
        return 0;
    QTextOption option(style.align);
    option.setWrapMode(!style.wrap ? QTextOption::NoWrap
            : style.breakAnywhere  ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                   : QTextOption::WordWrap);
    option.setUseDesignMetrics(true);
    TextStyle bold = style;
    bold.bold = true;
    QList<QTextLayout::FormatRange> ranges;
    const QFont font = sheetFont(style);
    const QString plain = text.contains(u"**") ? readMarks(text, sheetFont(bold), ranges) : text;
    auto layout = std::make_shared<QTextLayout>(plain, font);
    layout->setFormats(ranges);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (const QString missing = missingIn(plain, font); !missing.isEmpty())
        m_problems.push_back({SheetProblem::Kind::NoGlyph, missing, 0});
    const double widest = breakLines(*layout, style, width);
    if (widest > width + 1)
        m_problems.push_back({SheetProblem::Kind::TooWide, plain.left(40), 0});
    const double y = pt(style.size) * style.leading * layout->lineCount();
    piece.items.push_back(SheetTextItem{std::move(layout), at, style.ink, 0});
    return y;
}

double SheetTypesetter::putOnOneLine(
    SheetPiece &piece, const QString &text, const TextStyle &style, QPointF at, double width)
{
    TextStyle fitted = style;
    fitted.wrap = false;
    fitted.size *= std::clamp(width / std::max(1.0, widthOf(text, style) * 1.01), kSmallest, 1.0);
    return putText(piece, text, fitted, at, width);
}

double SheetTypesetter::putFirstThatFits(
    SheetPiece &piece, const QStringList &wordings, const TextStyle &style, QPointF at, double width)
{
    for (const QString &each : wordings) {
        if (widthOf(each, style) <= width)
            return putText(piece, each, style, at, width);
    }
    const QString &last = wordings.constLast();
    if (widthOf(last, style) * kSmallest * 1.2 <= width)
        return putOnOneLine(piece, last, style, at, width);
    TextStyle small = style;
    small.size *= kSmallest * 1.2;
    return putText(piece, last, small, at, width);
}

double SheetTypesetter::baseline(const TextStyle &style)
{
    const QFontMetricsF metrics(sheetFont(style));
    return (pt(style.size) * style.leading - metrics.height()) / 2 + metrics.ascent();
}

double SheetTypesetter::widthOf(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(sheetFont(style)).horizontalAdvance(text);
}

SheetPiece SheetTypesetter::set(const SheetBlock &block, double width)
{
    SheetPiece piece;
    piece.before = m_style.gap;
    piece.label = withoutMarks(block.text).left(40);
    switch (block.kind) {
    case Kind::WriteIn:
        setWriteIn(piece, block, width);
        break;
    case Kind::Crisis:
        piece.label = m_words(u"crisis_title"_s);
        setCrisis(piece, block, width);
        break;
    case Kind::Resources:
        setResources(piece, block, width);
        break;
    case Kind::Box:
        setBox(piece, block, width);
        break;
    case Kind::Columns:
        setColumns(piece, block, width);
        break;
    case Kind::TearOff:
        setTearOff(piece, block, width);
        break;
    case Kind::FaceBreak:
        piece.breakAfter = true;
        break;
    case Kind::Call:
        setCall(piece, block, width);
        break;
    default:
        setText(piece, block, width);
    }
    return piece;
}

void SheetTypesetter::setText(SheetPiece &piece, const SheetBlock &block, double width)
{
    const double indent = pt(m_style.body.size) * 1.25;
    switch (block.kind) {
    case Kind::Title:
        setTitle(piece, block, width);
        break;
    case Kind::Lead:
        piece.height = putText(piece, block.text, m_style.lead, {}, width);
        break;
    case Kind::Heading:
        piece.before = m_style.gap * 1.9;
        piece.keepWithNext = true;
        piece.height = putText(piece, block.text, m_style.heading, {}, width) - m_style.gap * 0.3;
        break;
    case Kind::Note:
        piece.height = putText(piece, block.text, m_style.note, {}, width);
        break;
    case Kind::Bullet:
        setMarked(piece, u"•"_s, m_style.body, block, indent, width);
        break;
    case Kind::Tick:
        setMarked(piece, {}, m_style.body, block, indent * 1.35, width);
        break;
    case Kind::Step:
        setMarked(piece, u"**%1.**"_s.arg(block.mark), m_style.body, block, indent * 1.35, width);
        break;
    case Kind::Letter: {
        TextStyle letter = m_style.number;
        letter.size = m_style.body.size * 2.1;
        letter.leading = 1.1;
        setMarked(piece, block.mark, letter, block, pt(letter.size) * 1.15, width);
        break;
    }
    case Kind::Saying:
        setMarked(piece, {}, m_style.body, block, indent * 0.9, width);
        break;
    default:
        piece.height = putText(piece, block.text, m_style.body, {}, width);
    }
}

void SheetTypesetter::setTitle(SheetPiece &piece, const SheetBlock &block, double width)
{
    const QSizeF logo = m_style.logoSize;
    if (logo.isEmpty()) {
        piece.height = putText(piece, block.text, m_style.title, {}, width);
    } else if (m_style.certificate) {
        piece.items.push_back(SheetImageItem{QRectF(QPointF((width - logo.width()) / 2, 0), logo), m_style.logo});
        const double y = logo.height() + m_style.gap;
        piece.height = y + putText(piece, block.text, m_style.title, {0, y}, width);
    } else {
        piece.items.push_back(SheetImageItem{QRectF(QPointF(width - logo.width(), 0), logo), m_style.logo});
        const double room = width - logo.width() - pt(12);
        piece.height = std::max(putText(piece, block.text, m_style.title, {}, room), logo.height());
    }
}

void SheetTypesetter::setMarked(SheetPiece &piece, const QString &mark, const TextStyle &markStyle,
    const SheetBlock &block, double indent, double width)
{
    const bool letter = block.kind == Kind::Letter;
    piece.before = m_style.gap * (letter ? 0.8 : 0.5);
    const double markHeight = putText(piece, mark, markStyle, {}, indent);
    const double textHeight = putText(piece, block.text, m_style.body, {indent, 0}, width - indent);
    piece.height = std::max(markHeight, textHeight);
    if (letter && textHeight < markHeight && piece.items.size() == 2)
        std::get<SheetTextItem>(piece.items.back()).at.ry() = (markHeight - textHeight) / 2;
    if (block.kind == Kind::Tick) {
        const double side = pt(m_style.body.size) * 0.85;
        const double top = pt(m_style.body.size) * (m_style.body.leading - 0.85) / 2;
        piece.items.push_back(SheetBoxItem{QRectF(kRule, top, side, side), {}, pt(0.9), 0});
    } else if (block.kind == Kind::Saying) {
        // Words to say stand behind a bar, which needs no italics and survives every copier.
        piece.before = m_style.gap * 0.7;
        piece.items.push_back(
            SheetBoxItem{QRectF(0, pt(1), pt(2), std::max(0.0, textHeight - pt(2))), Qt::black, 0, 0});
    }
}

void SheetTypesetter::setWriteIn(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap * 1.2;
    if (m_style.certificate) { // a line over its words, in the middle
        const double line = width * (block.text.isEmpty() ? 0.7 : 0.8);
        const double room = pt(block.text.isEmpty() ? 34 : 22);
        piece.items.push_back(SheetLineItem{QLineF((width - line) / 2, room, (width + line) / 2, room), kRule, false});
        piece.height = room + pt(3) + putText(piece, block.text, m_style.note, {0, room + pt(3)}, width);
        return;
    }
    const double textWidth = std::min(widthOf(block.text, m_style.body) + pt(6), width * 0.6);
    piece.height = putText(piece, block.text, m_style.body, {}, textWidth);
    piece.height = std::max(piece.height, pt(m_style.card ? 13 : 17));
    const double y = piece.height - pt(2);
    piece.items.push_back(SheetLineItem{QLineF(textWidth, y, width, y), kRule, false});
}

// Whom to ask for, and under it the number, read from afar.
void SheetTypesetter::setCall(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap;
    TextStyle whom = m_style.strong;
    whom.size = std::max(whom.size, m_style.body.size);
    piece.height = putText(piece, block.mark, whom, {}, width);
    const QStringList lines
        = widthOf(block.text, m_style.call) > width ? numberLines(block.text) : QStringList{block.text};
    for (const QString &line : lines)
        piece.height += putOnOneLine(piece, line, m_style.call, {0, piece.height}, width);
}

double SheetTypesetter::putFlow(SheetPiece &piece, const std::vector<SheetBlock> &blocks, QPointF at, double width)
{
    double y = 0;
    for (const SheetBlock &block : blocks) {
        const SheetPiece inner = set(block, width);
        if (y > 0)
            y += inner.before;
        place(piece.items, inner.items, at + QPointF(0, y));
        y += inner.height;
    }
    return y;
}

void SheetTypesetter::setBox(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap * 1.5;
    const double pad = pt(m_style.card ? 6 : 10);
    const double inner = width - 2 * pad;
    double y = pad * 0.8;
    if (!block.text.isEmpty())
        y += putText(piece, block.text, m_style.heading, {pad, y}, inner) + m_style.tight;
    y += putFlow(piece, block.children, {pad, y}, inner) + pad;
    piece.items.push_back(SheetBoxItem{QRectF(0, 0, width, y), {}, pt(0.9), pt(4)});
    piece.height = y;
}

void SheetTypesetter::setColumns(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap * 1.5;
    if (m_style.stacked || m_style.card) {
        for (const SheetBlock &column : block.children)
            piece.height += putFlow(piece, column.children, {0, piece.height}, width) + m_style.gap * 1.5;
        return;
    }
    const auto count = double(std::max<std::size_t>(1, block.children.size()));
    const double gutter = kGutter;
    const double each = (width - (count - 1) * gutter) / count;
    double x = 0;
    for (const SheetBlock &column : block.children) {
        piece.height = std::max(piece.height, putFlow(piece, column.children, {x, 0}, each));
        x += each + gutter;
    }
}

// Whom to ask for, and the number on a line of its own, never broken. How far it goes across the strip.
double SheetTypesetter::putStrip(SheetPiece &strip, const QString &text, double scale, double length)
{
    TextStyle style = m_style.strong;
    double across = 0;
    for (const QString &part : text.split(u" | "_s)) {
        style.wrap = across == 0;
        style.size = kStripSize * (style.wrap ? scale : 1);
        across += style.wrap ? putText(strip, part, style, {0, across}, length)
                             : putOnOneLine(strip, part, style, {0, across}, length);
    }
    return across;
}

void SheetTypesetter::setTearOff(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap * 2;
    piece.atFoot = true;
    const double height = pt(118);
    const int strips = 9;
    const double each = width / strips;
    piece.items.push_back(SheetLineItem{QLineF(0, 0, width, 0), kRule, true});
    const double length = height - pt(10);
    for (int i = 0; i < strips; ++i) {
        SheetPiece strip;
        double across = putStrip(strip, block.text, 1, length);
        for (double scale = 0.88; across > each && scale > kSmallest; scale -= 0.12) {
            strip.items.clear();
            across = putStrip(strip, block.text, scale, length);
        }
        for (SheetItem &inner : strip.items) {
            auto &item = std::get<SheetTextItem>(inner);
            item.turn = 90;
            item.at = QPointF(each * i + (each + across) / 2 - item.at.y(), pt(5));
            piece.items.push_back(item);
        }
        if (across > each)
            m_problems.push_back({SheetProblem::Kind::TooWide, block.text.left(40), 0});
        if (i > 0)
            piece.items.push_back(SheetLineItem{QLineF(each * i, 0, each * i, height), kRule, true});
    }
    piece.height = height;
}

} // namespace wardmate
