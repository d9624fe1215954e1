// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style_painting.h"

#include "ui/base/tones.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace wardmate::painting {

namespace {

constexpr qreal kRadius = 4;

// Half a pixel in, so that a one-pixel line lies on pixels and not between them.
QRectF edge(const QRect &rect, qreal penWidth)
{
    const qreal inset = penWidth / 2;
    return QRectF(rect).adjusted(inset, inset, -inset, -inset);
}

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(edge(rect, width), radius, radius);
    painter.restore();
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

void button(const QStyleOption &option, QPainter &painter, bool isDefault)
{
    const Tones &tones = tonesOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    QColor fill = option.palette.color(QPalette::Button);
    QColor line = enabled ? tones.border : tones.line;
    if (isDefault && enabled) {
        fill = tones.accent;
        line = tones.accent;
        if (down)
            fill = fill.darker(120);
        else if (has(option, QStyle::State_MouseOver))
            fill = fill.darker(108);
    } else if (on) {
        fill = tones.informationGround;
        line = tones.ring;
    } else if (enabled && (down || has(option, QStyle::State_MouseOver))) {
        fill = tones.hover;
    }
    box(painter, option.rect, fill, line, 1, kRadius);
    if (has(option, QStyle::State_HasFocus)) {
        // On a filled button the ring stands inside, with a gap of the button's own colour.
        QStyleOption ring(option);
        if (isDefault && enabled) {
            box(painter, option.rect.adjusted(3, 3, -3, -3), Qt::transparent, tones.onAccent, 2, kRadius - 2);
        } else {
            focusRing(ring, painter);
        }
    }
}

void toolButton(const QStyleOption &option, QPainter &painter)
{
    const Tones &tones = tonesOf(option.palette);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    const bool on = has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    QColor fill = raised ? option.palette.color(QPalette::Button) : QColor(Qt::transparent);
    if (on)
        fill = tones.informationGround;
    else if (hover || down)
        fill = tones.hover;
    const QColor line = on ? tones.ring : (raised ? tones.border : QColor(Qt::transparent));
    box(painter, option.rect, fill, line, 1, kRadius);
    if (has(option, QStyle::State_HasFocus))
        focusRing(option, painter);
}

void field(const QStyleOption &option, QPainter &painter)
{
    const Tones &tones = tonesOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor line = focused ? tones.ring : (enabled ? tones.border : tones.line);
    box(painter, option.rect, option.palette.color(QPalette::Base), line, focused ? 2 : 1, kRadius);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Tones &tones = tonesOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor edgeColour = enabled ? tones.border : tones.line;
    const QColor fill = (on || partly) && enabled ? tones.accent : option.palette.color(QPalette::Base);
    box(painter, option.rect, fill, (on || partly) && enabled ? tones.accent : edgeColour, 1, 3);
    if (!on && !partly)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(option.rect);
    painter.setPen(QPen(enabled ? tones.onAccent : option.palette.color(QPalette::Disabled, QPalette::Text),
        std::max(1.6, area.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at
        = [&area](qreal x, qreal y) { return QPointF(area.x() + x * area.width(), area.y() + y * area.height()); };
    if (partly) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else {
        QPainterPath tick(at(0.22, 0.52));
        tick.lineTo(at(0.42, 0.72));
        tick.lineTo(at(0.78, 0.30));
        painter.drawPath(tick);
    }
    painter.restore();
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const Tones &tones = tonesOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = enabled ? (on ? tones.accent : tones.border) : tones.line;
    painter.setPen(QPen(line, on ? 2 : 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(edge(option.rect, on ? 2 : 1));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? tones.accent : option.palette.color(QPalette::Disabled, QPalette::Text));
        const qreal inset = option.rect.width() * 0.28;
        painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void frame(const QStyleOption &option, QPainter &painter, bool focused)
{
    const Tones &tones = tonesOf(option.palette);
    box(painter, option.rect, Qt::transparent, focused ? tones.ring : tones.border, focused ? 2 : 1, 2);
}

void focusRing(const QStyleOption &option, QPainter &painter)
{
    const Tones &tones = tonesOf(option.palette);
    const QColor colour
        = has(option, QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText) : tones.ring;
    box(painter, option.rect, Qt::transparent, colour, 2, kRadius);
}

void headerSection(const QStyleOption &option, QPainter &painter)
{
    const Tones &tones = tonesOf(option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter.fillRect(option.rect, active ? tones.hover : option.palette.color(QPalette::Window));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tones.border);
    const int inset = option.rect.height() / 4;
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header
        && (header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection))
        return;
    painter.fillRect(
        QRect(option.rect.right(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset), tones.line);
}

void arrow(const QStyleOption &option, QPainter &painter, bool up)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // As large as the text, unless there is only the half of a spin box for it.
    const qreal size = std::min(std::max<qreal>(7, option.fontMetrics.height() * 0.45), option.rect.height() * 0.6);
    const qreal rise = up ? -size / 4 : size / 4;
    const QPointF centre = QRectF(option.rect).center();
    const QPalette::ColorGroup group = has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(QPen(option.palette.color(group, QPalette::ButtonText), std::max(1.4, size / 6), Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(centre + QPointF(-size / 2, -rise));
    path.lineTo(centre + QPointF(0, rise));
    path.lineTo(centre + QPointF(size / 2, -rise));
    painter.drawPath(path);
    painter.restore();
}

void menuBarItem(const QStyleOption &option, QPainter &painter)
{
    const bool active = has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (active)
        box(painter, option.rect.adjusted(1, 2, -1, -2), tonesOf(option.palette).hover, QColor(Qt::transparent), 1,
            kRadius);
}

void scrollBar(const QStyleOptionComplex &option, const QRect &slider, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (!has(option, QStyle::State_Enabled))
        return;
    const bool upright = !has(option, QStyle::State_Horizontal);
    const int inset = (upright ? slider.width() : slider.height()) / 4;
    const QRect handle = upright ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    const Tones &tones = tonesOf(option.palette);
    const bool grasped = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    box(painter, handle, grasped ? tones.ring : tones.border, QColor(Qt::transparent), 1, inset);
}

} // namespace wardmate::painting
