// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/step_line.h"

#include "ui/base/tones.h"

#include <QPainter>

namespace wardmate {

namespace {

int stepOf(ReferralState state)
{
    switch (state) {
    case ReferralState::Received:
    case ReferralState::Triaged:
        return 0;
    case ReferralState::Assigned:
        return 1;
    case ReferralState::Outreach:
    case ReferralState::NoResponse:
        return 2;
    case ReferralState::Connected:
    case ReferralState::Supporting:
    case ReferralState::Declined:
        return 3;
    case ReferralState::Closed:
    case ReferralState::Purged:
    case ReferralState::OutOfScope:
    case ReferralState::Duplicate:
    case ReferralState::Withdrawn:
        return 4;
    }
    return 0;
}

} // namespace

StepLine::StepLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState(ReferralState::Received);
}

QStringList StepLine::names() const
{
    return {tr("Referred"), tr("Matched"), tr("Outreach"), tr("In contact"), tr("Closed")};
}

void StepLine::setState(ReferralState state)
{
    m_current = stepOf(state);
    const QStringList steps = names();
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(steps.size()).arg(steps.at(m_current)));
    update();
}

QSize StepLine::sizeHint() const
{
    const int height = fontMetrics().height();
    int width = 0;
    for (const QString &name : names())
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    return {int(names().size()) * (width + fontMetrics().averageCharWidth()), height * 5 / 2};
}

QSize StepLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 5 / 2};
}

void StepLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const Tones &tones = tonesOf(palette());
    const QStringList steps = names();
    const int line = fontMetrics().height();
    const qreal dot = line * 0.32;
    const qreal column = qreal(width()) / qreal(steps.size());
    const qreal middle = line * 0.6;
    const auto centre = [&](int at) { return QPointF((at + 0.5) * column, middle); };
    for (int at = 1; at < steps.size(); ++at) {
        painter.setPen(QPen(at <= m_current ? tones.accent : tones.border, 2));
        painter.drawLine(centre(at - 1) + QPointF(dot, 0), centre(at) - QPointF(dot, 0));
    }
    for (int at = 0; at < steps.size(); ++at) {
        const bool isBehind = at <= m_current;
        painter.setPen(QPen(isBehind ? tones.accent : tones.border, 2));
        painter.setBrush(isBehind ? QBrush(tones.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre(at), dot, dot);
    }
    painter.resetTransform();
    const bool fits = sizeHint().width() <= width();
    for (int at = 0; at < steps.size(); ++at) {
        if (!fits && at != m_current)
            continue; // where there is no room only the present step is named
        const int place = layoutDirection() == Qt::RightToLeft ? int(steps.size()) - 1 - at : at;
        QFont font = this->font();
        font.setBold(at == m_current);
        painter.setFont(font);
        painter.setPen(palette().color(at == m_current ? QPalette::WindowText : QPalette::PlaceholderText));
        QRectF cell(place * column, line * 1.2, column, line * 1.25);
        if (!fits) {
            const qreal width = QFontMetricsF(font).horizontalAdvance(steps.at(at)) + 4;
            cell.setLeft(std::clamp(cell.center().x() - width / 2, 0.0, std::max(0.0, this->width() - width)));
            cell.setWidth(width);
        }
        painter.drawText(cell, Qt::AlignCenter, steps.at(at));
    }
}

} // namespace wardmate
