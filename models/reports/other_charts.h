// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/bar_chart.h"

/// \file
/// Line, stacked bar and funnel: other drawings of the same figures, all with their numbers written beside them, told
/// apart by pattern as well as colour, and like the bars never drawn from a hidden number.

namespace wardmate {

/// How a chart's figures are drawn.
enum class ChartShape {
    Bars,
    Line, ///< one after the other in time; where a number is hidden the line is interrupted
    Stacked, ///< parts of one whole; what is hidden is one empty part, never parts of their own
    Funnel ///< each a part of the one before
};

[[nodiscard]] double chartHeight(ChartShape shape, const BarChart &chart, const QFont &font, double width);
void paintChart(ChartShape shape, QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink);

/// Totals of published periods in order of time, up to an issue; fewer than two are no trend.
[[nodiscard]] BarChart trendOf(const QList<Issue> &issues, const Issue &until);
/// From all referrals to a conversation to further help, as far as the numbers are shown.
[[nodiscard]] BarChart funnelOf(const Issue &issue);
/// One list as parts of its total.
[[nodiscard]] BarChart sharesOf(const ReportTable &table);

} // namespace wardmate
