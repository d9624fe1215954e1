// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chart_view.h"

#include "ui/base/tones.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace wardmate {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const BarChart &chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(barChartText(chart));
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 56;
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 28;
    return {width, heightForWidth(width)};
}

int ChartView::heightForWidth(int width) const
{
    return int(std::ceil(barChartHeight(m_chart, font(), width)));
}

void ChartView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Tones &tones = tonesOf(palette());
    const ChartInk ink{palette().color(QPalette::WindowText), tones.muted, tones.line, tones.accent, tones.due};
    QPainter painter(this);
    painter.setFont(font());
    paintBarChart(painter, rect(), m_chart, ink);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace wardmate
