// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_rules.h"
#include "models/sheets/sheet_typesetter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// \file
/// The part of the typesetter that sets the directory: the crisis block, and the rows of the other resources.

namespace wardmate {

namespace {

constexpr double kRule = pt(0.6);
constexpr double kFrame = pt(1.6);
constexpr double kSmallest = 0.6; // of the size of the other numbers

QString joined(const QString &first, const QString &second, const QString &by)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + by + second;
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

double SheetTypesetter::putChannels(
    SheetPiece &piece, const Resource &entry, QPointF at, double width, const TextStyle &number)
{
    struct Channel {
        QString label;
        QString text;
        bool isNumber;
    };
    std::vector<Channel> channels;
    const bool both = !entry.phone.isEmpty() && entry.phone == entry.textLine;
    if (!entry.phone.isEmpty())
        channels.push_back({m_words(both ? u"call_or_text"_s : u"call"_s), entry.phone, true});
    if (!entry.textLine.isEmpty() && !both)
        channels.push_back({m_words(u"text"_s), entry.textLine, true});
    if (!entry.chat.isEmpty())
        channels.push_back({m_words(u"chat"_s), entry.chat, false});
    if (!entry.web.isEmpty())
        channels.push_back({m_words(u"web"_s), entry.web, false});
    if (!entry.email.isEmpty())
        channels.push_back({m_words(u"email"_s), entry.email, false});
    TextStyle address = m_style.strong;
    double y = 0;
    for (const Channel &channel : channels) {
        const QString shown = QString(channel.text).remove(u"https://"_s);
        if (channel.isNumber) {
            y += putText(piece, channel.label, m_style.label, at + QPointF(0, y), width);
            // A long number is set smaller before it is ever broken; what is still too wide is reported.
            TextStyle fitted = number;
            fitted.wrap = false;
            fitted.size *= std::clamp(width / std::max(1.0, widthOf(shown, number) * 1.01), kSmallest, 1.0);
            y += putText(piece, shown, fitted, at + QPointF(0, y), width);
        } else if (!m_style.card) {
            address.size = m_style.label.size + 0.4;
            y += putText(piece, shown, address, at + QPointF(0, y), width); // an address explains itself
        }
    }
    return y;
}

void SheetTypesetter::setCrisis(SheetPiece &piece, const SheetBlock &block, double width)
{
    const bool compact = m_style.compactCrisis;
    piece.before = m_style.gap * (m_style.card ? 1.0 : 1.3);
    const double pad = pt(m_style.card ? 6 : 10);
    SheetPiece bar;
    const double above = pt(m_style.card ? 2.5 : 4.5);
    const QString title = m_words(m_style.card ? u"crisis_short"_s : u"crisis_title"_s);
    const double barHeight = putText(bar, title, m_style.bar, {pad, above}, width - 2 * pad) + 2 * above;
    piece.items.push_back(SheetBoxItem{QRectF(0, 0, width, barHeight), Qt::black, 0, 0});
    piece.items.insert(piece.items.end(), bar.items.begin(), bar.items.end());
    const double skip = pad * (compact && !m_style.card ? 0.6 : 0.45);
    const std::size_t columns = compact && !m_style.card && !m_style.stacked ? 2 : 1;
    const double each = (width - pad * double(columns + 1)) / double(columns);
    double y = barHeight + pad * 0.5;
    for (std::size_t i = 0; i < block.resources.size(); i += columns) {
        if (i > 0 && !compact) {
            piece.items.push_back(SheetLineItem{QLineF(pad, y, width - pad, y), kRule, false});
            y += skip;
        }
        double row = 0;
        for (std::size_t c = 0; c < columns && i + c < block.resources.size(); ++c)
            row = std::max(
                row, putCrisisEntry(piece, block.resources[i + c], {pad + double(c) * (each + pad), y}, each));
        y += row + skip;
    }
    if (m_style.qr > 0 && !compact) {
        TextStyle hint = m_style.note;
        hint.align = Qt::AlignRight;
        y += putText(piece, m_words(u"scan_hint"_s), hint, {pad, y - pt(1)}, width - 2 * pad) + pt(2);
    }
    y += pad * 0.1;
    piece.items.push_back(SheetBoxItem{QRectF(0, 0, width, y), {}, kFrame, 0});
    piece.height = y;
}

double SheetTypesetter::putCrisisEntry(SheetPiece &piece, const Resource &entry, QPointF at, double width)
{
    const bool compact = m_style.compactCrisis;
    TextStyle number = m_style.number;
    if (!compact)
        number.size *= 1.45;
    const double column = compact && !m_style.card ? std::min(m_style.numberColumn, pt(m_style.stacked ? 150 : 84))
                                                   : m_style.numberColumn;
    const double numberHeight = putChannels(piece, entry, at, column - pt(6), number);
    const double qr = m_style.qr > 0 && !compact ? m_style.qr + pt(8) : 0;
    const double x = at.x() + column;
    const double textWidth = width - column - qr;
    double y = at.y();
    y += putText(piece, m_words.name(entry), m_style.strong, {x, y}, textWidth);
    if (compact) {
        y += putText(piece, m_words.detail(entry), m_style.note, {x, y}, textWidth);
        y += putText(piece, m_words.checked(entry), m_style.note, {x, y}, textWidth);
        return std::max(numberHeight, y - at.y());
    }
    y += putText(piece, m_words.detail(entry), m_style.body, {x, y}, textWidth);
    const QString small = joined(m_words.terms(entry), m_words.checked(entry), u" · "_s);
    y += putText(piece, small, m_style.note, {x, y}, textWidth);
    const double code = putQr(piece, entry, {at.x() + width - m_style.qr, at.y()});
    return std::max({numberHeight, y - at.y(), code});
}

void SheetTypesetter::setResources(SheetPiece &piece, const SheetBlock &block, double width)
{
    piece.before = m_style.gap * 0.8;
    const double pad = m_style.gap * 0.7;
    double y = 0;
    for (const Resource &entry : block.resources) {
        piece.items.push_back(SheetLineItem{QLineF(0, y, width, y), kRule, false});
        y += pad;
        y += putResource(piece, entry, {0, y}, width) + pad;
    }
    piece.items.push_back(SheetLineItem{QLineF(0, y, width, y), kRule, false});
    piece.height = y;
}

double SheetTypesetter::putResource(SheetPiece &piece, const Resource &entry, QPointF at, double width)
{
    const double qr = m_style.qr > 0 ? m_style.qr + pt(6) : 0;
    const bool beside = !m_style.stacked && !m_style.card;
    const double column = beside ? m_style.numberColumn : 0;
    const double textWidth = width - qr - (beside ? column + pt(10) : 0);
    double y = at.y();
    y += putText(piece, m_words.name(entry), m_style.strong, {at.x(), y}, textWidth);
    y += putText(piece, m_words.detail(entry), m_style.body, {at.x(), y}, textWidth);
    const QString terms = joined(m_words.terms(entry), m_words.confidentiality(entry), u". "_s);
    y += putText(piece, terms, m_style.note, {at.x(), y}, textWidth);
    if (!beside) {
        y += putChannels(piece, entry, {at.x(), y}, textWidth, m_style.number);
        y += putText(piece, m_words.checked(entry), m_style.note, {at.x(), y}, textWidth);
        const double code = putQr(piece, entry, {at.x() + width - m_style.qr, at.y()});
        return std::max(y - at.y(), code);
    }
    const double x = at.x() + textWidth + pt(10);
    double right = at.y();
    right += putChannels(piece, entry, {x, right}, column, m_style.number);
    right += putText(piece, m_words.checked(entry), m_style.note, {x, right}, column);
    const double code = putQr(piece, entry, {at.x() + width - m_style.qr, at.y()});
    return std::max({y - at.y(), right - at.y(), code});
}

} // namespace wardmate
