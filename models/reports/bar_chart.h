// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/report_values.h"

#include <QColor>
#include <QRectF>

class QFont;
class QPainter;

namespace wardmate {

/// One bar; without a value it is a line of words, never a bar of nothing.
struct ChartBar {
    QString label;
    std::optional<int> value;
    std::optional<int> before; ///< the same category in the period compared with
    bool operator==(const ChartBar &) const = default;
};

/// A chart of horizontal bars with their numbers beside them. Drawn alike on screen, on paper and in grey: the period
/// compared with is hatched, not only another colour.
struct BarChart {
    QString title;
    QList<ChartBar> bars;
    int total = 0; ///< for percentages; 0 leaves them out
    QString name; ///< of the period, for the legend
    QString nameBefore; ///< empty: nothing to compare with
    bool saysHidden = true; ///< false where the table in the same row says it
    double leastLabels = 0; ///< width that other words below the chart's want as well
    bool operator==(const BarChart &) const = default;
};

/// The colours of a surface; blue and orange are told apart by everybody (Okabe and Ito), and hatching by the rest.
struct ChartInk {
    QColor text = QColor(0x1f, 0x24, 0x2b);
    QColor muted = QColor(0x5b, 0x63, 0x6e);
    QColor line = QColor(0xc4, 0xca, 0xd2);
    QColor bar = QColor(0x1f, 0x5f, 0x86);
    QColor before = QColor(0x8a, 0x53, 0x00);
};

/// A published list as a chart, beside the same list of another issue if there is one.
[[nodiscard]] BarChart chartOf(
    const ReportTable &table, const QString &name, const ReportTable *before = nullptr, const QString &nameBefore = {});
/// The coordinator's own figures.
[[nodiscard]] BarChart chartOf(const CountedList &list, const QString &name);

/// How high the chart is for a width of its font's device.
[[nodiscard]] double barChartHeight(const BarChart &chart, const QFont &font, double width);
/// Where its rows are: the height of what stands above them, then of each.
struct ChartRows {
    double above = 0;
    QList<double> heights;
    double labels = 0; ///< width of the words at the left
};
[[nodiscard]] ChartRows barChartRows(const BarChart &chart, const QFont &font, double width);
void paintBarChart(QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink);

/// The chart in words, for screen readers and as alternative text.
[[nodiscard]] QString barChartText(const BarChart &chart);
/// "too few to report": what stands in place of every hidden number.
[[nodiscard]] QString hiddenWords();
/// A period in words: "July to September 2026", "April 2026 to March 2027".
[[nodiscard]] QString spanWords(const Span &span);
/// "Q3 2026", "2026", "Q4 2026–Q1 2027": where there is little room.
[[nodiscard]] QString shortSpanWords(const Span &span);

} // namespace wardmate
