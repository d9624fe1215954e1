// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/load_bar.h"

#include "ui/base/tones.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace wardmate {

namespace {

constexpr int kTallest = 4; // referrals in one week; more than that fills the bar

} // namespace

LoadBar::LoadBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LoadBar::setWeeks(const QList<int> &weeks)
{
    m_weeks = weeks;
    const int total = std::accumulate(weeks.cbegin(), weeks.cend(), 0);
    setAccessibleName(tr("%n referral(s) taken in the last %1 weeks", nullptr, total).arg(weeks.size()));
    setToolTip(accessibleName());
    setVisible(!weeks.isEmpty());
    updateGeometry();
    update();
}

QSize LoadBar::sizeHint() const
{
    const int step = fontMetrics().averageCharWidth() * 2;
    return {step * int(std::max<qsizetype>(m_weeks.size(), 1)), fontMetrics().height() * 3 / 2};
}

void LoadBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tones &tones = tonesOf(palette());
    const int step = width() / int(std::max<qsizetype>(m_weeks.size(), 1));
    const int bar = step * 3 / 4;
    for (qsizetype week = 0; week < m_weeks.size(); ++week) {
        const qsizetype place = layoutDirection() == Qt::RightToLeft ? m_weeks.size() - 1 - week : week;
        const int tall = std::min(m_weeks.at(week), kTallest) * (height() - 2) / kTallest;
        const int x = int(place) * step;
        painter.fillRect(QRect(x, height() - 1, bar, 1), tones.border);
        painter.fillRect(QRect(x, height() - 1 - tall, bar, tall), tones.accent);
    }
}

} // namespace wardmate
