// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_typesetter.h"

#include "models/sheets/dial_string.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// \file
/// The part of the typesetter that sets the directory: the crisis block, and the rows of the other resources.

namespace wardmate {

namespace {

constexpr double kRule = pt(0.6);
constexpr double kFrame = pt(1.6);

// Parts of the small print; a line never begins with the dot between them, and never ends within a part that is given
// as one.
QString joined(QString first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    if (first.endsWith(u'.'))
        first.chop(1);
    return first + QChar::Nbsp + u"· "_s + second;
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

// Right-to-left names keep to themselves and turn no number beside them round.
QString isolated(const QString &text)
{
    const bool turned = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    return turned ? QChar(0x2068) + text + QChar(0x2069) : text;
}

struct Channel {
    QString label;
    QString text;
};

std::vector<Channel> numbersOf(const Resource &entry, const SheetWords &words)
{
    std::vector<Channel> numbers;
    const bool both = !entry.phone.isEmpty() && entry.phone == entry.textLine;
    if (!entry.phone.isEmpty())
        numbers.push_back({words(both ? u"call_or_text"_s : u"call"_s), entry.phone});
    if (!entry.textLine.isEmpty() && !both)
        numbers.push_back({words(u"text"_s), entry.textLine});
    return numbers;
}

} // namespace

double SheetTypesetter::putQr(SheetPiece &piece, const Resource &entry, QPointF at)
{
    QString payload = dialUri(entry.phone);
    if (payload.isEmpty())
        payload = textUri(entry.textLine);
    if (payload.isEmpty())
        payload = entry.web;
    if (payload.isEmpty() || m_style.qr <= 0)
        return 0;
    piece.items.push_back(SheetQrItem{QRectF(at, QSizeF(m_style.qr, m_style.qr)), payload});
    return m_style.qr;
}

double SheetTypesetter::putNumbersStacked(
    SheetPiece &piece, const Resource &entry, QPointF at, double width, const TextStyle &number)
{
    double y = 0;
    for (const Channel &channel : numbersOf(entry, m_words)) {
        y += putText(piece, channel.label, m_style.label, at + QPointF(0, y), width);
        // A long number is set smaller; an extension may go below it; what is still too wide is reported.
        const QStringList lines
            = widthOf(channel.text, number) > width ? numberLines(channel.text) : QStringList{channel.text};
        for (const QString &line : lines)
            y += putOnOneLine(piece, line, number, at + QPointF(0, y), width);
    }
    return m_style.card ? y : y + putAddresses(piece, entry, at + QPointF(0, y), width);
}

double SheetTypesetter::putNumbersInline(
    SheetPiece &piece, const Resource &entry, QPointF at, double width, const TextStyle &number)
{
    double x = 0;
    double y = 0;
    double row = 0;
    for (const Channel &channel : numbersOf(entry, m_words)) {
        const double label = widthOf(channel.label, m_style.label) + pt(4);
        const double shown = widthOf(channel.text, number) * 1.01;
        if (x > 0 && x + label + shown > width) {
            x = 0;
            y += row;
        }
        TextStyle small = m_style.label;
        small.wrap = false;
        putText(piece, channel.label, small, at + QPointF(x, y + baseline(number) - baseline(small)), label);
        row = putOnOneLine(piece, channel.text, number, at + QPointF(x + label, y), width - x - label);
        x += label + shown + pt(10);
    }
    y += row;
    return m_style.card ? y : y + putAddresses(piece, entry, at + QPointF(0, y), width);
}

double SheetTypesetter::putAddresses(SheetPiece &piece, const Resource &entry, QPointF at, double width)
{
    TextStyle address = m_style.strong;
    address.size = m_style.label.size + 0.4;
    address.breakAnywhere = true; // an address explains itself, and may go over two lines
    double y = 0;
    for (const QString &each : {entry.chat, entry.web, entry.email})
        y += putText(piece, QString(each).remove(u"https://"_s), address, at + QPointF(0, y), width);
    return y;
}

void SheetTypesetter::setCrisis(SheetPiece &piece, const SheetBlock &block, double width)
{
    if (m_style.crisisStrip)
        return setCrisisStrip(piece, block, width);
    const bool compact = m_style.compactCrisis;
    piece.before = m_style.gap * (m_style.card ? 1.0 : 1.3);
    const double pad = pt(m_style.card ? 6 : 10);
    SheetPiece bar;
    const double above = pt(m_style.card ? 2.5 : 4.5);
    const QString title = m_words(m_style.card ? u"crisis_short"_s : u"crisis_title"_s);
    const double barHeight = putText(bar, title, m_style.bar, {pad, above}, width - 2 * pad) + 2 * above;
    piece.items.push_back(SheetBoxItem{QRectF(0, 0, width, barHeight), Qt::black, 0, 0});
    piece.items.insert(piece.items.end(), bar.items.begin(), bar.items.end());
    const double skip = std::min(pad * (compact && !m_style.card ? 0.6 : 0.45), m_style.gap);
    const std::size_t columns = compact && !m_style.card && !m_style.stacked ? 2 : 1;
    const double each = (width - pad * double(columns + 1)) / double(columns);
    double y = barHeight + std::min(pad * 0.5, m_style.gap);
    for (std::size_t i = 0; i < block.resources.size(); i += columns) {
        if (i > 0 && (!compact || m_style.stacked)) {
            piece.items.push_back(SheetLineItem{QLineF(pad, y, width - pad, y), kRule, false});
            y += skip;
        }
        double row = 0;
        for (std::size_t c = 0; c < columns && i + c < block.resources.size(); ++c)
            row = std::max(
                row, putCrisisEntry(piece, block.resources[i + c], {pad + double(c) * (each + pad), y}, each));
        y += row + skip;
    }
    if (m_style.crisisCodes) {
        TextStyle hint = m_style.note;
        hint.align = Qt::AlignRight;
        y += putText(piece, m_words(u"scan_hint"_s), hint, {pad, y - pt(1)}, width - 2 * pad) + pt(2);
    }
    y += pad * 0.1;
    piece.items.push_back(SheetBoxItem{QRectF(0, 0, width, y), {}, kFrame, 0});
    piece.height = y;
}

// "Emergency **911** (checked on …) · …": every crisis entry in running text, for letters.
void SheetTypesetter::setCrisisStrip(SheetPiece &piece, const SheetBlock &block, double width)
{
    const double pad = pt(6);
    QStringList entries;
    for (const Resource &entry : block.resources) {
        QStringList numbers;
        for (const Channel &channel : numbersOf(entry, m_words))
            numbers << unbroken(channel.label.toLower() + u" **"_s + channel.text) + u"**"_s;
        entries << u"%1: %2 (%3)"_s.arg(
            isolated(m_words.name(entry)), numbers.join(u", "_s), unbroken(m_words.checked(entry)));
    }
    TextStyle text = m_style.note;
    text.ink = Qt::black;
    text.align = m_style.body.align;
    const QString whole = u"**%1** %2"_s.arg(m_words(u"crisis_title"_s), entries.join(QChar::Nbsp + u"· "_s));
    piece.height = putText(piece, whole, text, {pad, pad * 0.7}, width - 2 * pad) + pad * 1.4;
    piece.items.push_back(SheetBoxItem{QRectF(0, 0, width, piece.height), {}, pt(1), 0});
}

double SheetTypesetter::putCrisisEntry(SheetPiece &piece, const Resource &entry, QPointF at, double width)
{
    if ((m_style.compactCrisis || m_style.stacked) && !m_style.card)
        return putEntry(piece, entry, at, width, m_style.crisisCodes, true);
    TextStyle number = m_style.number;
    if (!m_style.card)
        number.size *= 1.45;
    const double numbers = putNumbersStacked(piece, entry, at, m_style.numberColumn - pt(6), number);
    const double qr = m_style.crisisCodes ? m_style.qr + pt(8) : 0;
    const double x = at.x() + m_style.numberColumn;
    const double textWidth = width - m_style.numberColumn - qr;
    double y = at.y();
    y += putText(piece, m_words.name(entry), m_style.strong, {x, y}, textWidth);
    const QString detail = m_words.detail(entry);
    const QString checked = unbroken(m_words.checked(entry));
    if (m_style.card && m_style.oneNote) {
        y += putText(piece, joined(detail, checked), m_style.note, {x, y}, textWidth);
    } else if (m_style.card) {
        y += putText(piece, detail, m_style.note, {x, y}, textWidth);
        y += putText(piece, checked, m_style.note, {x, y}, textWidth);
    } else {
        y += putText(piece, detail, m_style.body, {x, y}, textWidth);
        y += putText(piece, joined(m_words.terms(entry), checked), m_style.note, {x, y}, textWidth);
    }
    const double code = m_style.crisisCodes ? putQr(piece, entry, {at.x() + width - m_style.qr, at.y()}) : 0;
    return std::max({numbers, y - at.y(), code});
}

void SheetTypesetter::setResources(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap * 0.8;
    const double pad = m_style.gap * 0.7;
    const auto columns = std::size_t(std::max(1, m_style.directoryColumns));
    const double gutter = columns > 1 ? kGutter : 0;
    const double each = (width - gutter * double(columns - 1)) / double(columns);
    double y = 0;
    for (std::size_t i = 0; i < block.resources.size(); i += columns) {
        piece.items.push_back(SheetLineItem{QLineF(0, y, width, y), kRule, false});
        y += pad;
        double row = 0;
        for (std::size_t c = 0; c < columns && i + c < block.resources.size(); ++c)
            row = std::max(row,
                putEntry(piece, block.resources[i + c], {double(c) * (each + gutter), y}, each, m_style.directoryCodes,
                    false));
        y += row + pad;
    }
    piece.items.push_back(SheetLineItem{QLineF(0, y, width, y), kRule, false});
    piece.height = y;
}

// Name, what it is, numbers, small print, one under the other; the code at the right.
double SheetTypesetter::putEntry(
    SheetPiece &piece, const Resource &entry, QPointF at, double width, bool code, bool crisis)
{
    const double side = code ? putQr(piece, entry, {at.x() + width - m_style.qr, at.y()}) : 0;
    const double textWidth = width - (side > 0 ? side + pt(6) : 0);
    TextStyle number = m_style.number;
    if (!m_style.stacked && !crisis)
        number.size *= 0.9;
    double y = at.y();
    if (crisis) {
        y += putNumbersInline(piece, entry, {at.x(), y}, textWidth, number);
        y += putText(piece, m_words.name(entry), m_style.strong, {at.x(), y}, textWidth);
        const QString checked = unbroken(m_words.checked(entry));
        if (!m_style.compactCrisis)
            y += putText(piece, m_words.detail(entry), m_style.body, {at.x(), y}, textWidth);
        const QString small = m_style.compactCrisis ? m_words.detail(entry) : m_words.terms(entry);
        y += putText(piece, joined(small, checked), m_style.note, {at.x(), y}, textWidth);
    } else {
        y += putText(piece, m_words.name(entry), m_style.strong, {at.x(), y}, textWidth);
        y += putText(piece, m_words.detail(entry), m_style.body, {at.x(), y}, textWidth);
        y += putNumbersInline(piece, entry, {at.x(), y}, textWidth, number);
        const QString terms = joined(m_words.terms(entry), m_words.confidentiality(entry));
        const QString note = joined(terms, unbroken(m_words.checked(entry)));
        y += putText(piece, note, m_style.note, {at.x(), y}, textWidth);
    }
    return std::max(y - at.y(), side);
}

} // namespace wardmate
