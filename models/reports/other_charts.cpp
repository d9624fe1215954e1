// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/other_charts.h"

#include "models/reports/chart_painting.h"
#include "models/reports/disclosure.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLinesHigh = 9; ///< of a line chart
constexpr qsizetype kMostPeriods = 8;

QString words(const char *text)
{
    return QCoreApplication::translate("ReportCharts", text);
}

QFontMetricsF metricsOf(const QPainter &painter)
{
    return {painter.font(), painter.device()};
}

int largestOf(const BarChart &chart)
{
    int largest = 1;
    for (const ChartBar &bar : chart.bars)
        largest = std::max(largest, bar.value.value_or(0));
    return largest;
}

void paintLine(QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink)
{
    const double line = metricsOf(painter).height();
    double side = line; // half of the widest word under the line
    for (const ChartBar &bar : chart.bars)
        side = std::max(side, metricsOf(painter).horizontalAdvance(bar.label) / 2);
    const QRectF plot = area.adjusted(side, line * 1.4, -side, -line * 1.6);
    const double step = plot.width() / double(std::max<qsizetype>(1, chart.bars.size() - 1));
    const int largest = largestOf(chart);
    painter.setPen(QPen(ink.line, line / 14));
    painter.drawLine(
        QPointF(area.left(), plot.bottom()), QPointF(area.right(), plot.bottom())); // the axis begins at zero
    std::optional<QPointF> before;
    const QPen thread(ink.bar, line / 7);
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const ChartBar &bar = chart.bars.at(i);
        const double x = plot.left() + step * double(i);
        const QRectF room(x - step / 2, 0, step, line);
        painter.setPen(ink.muted);
        painter.drawText(room.translated(0, plot.bottom() + line * 0.4), Qt::AlignCenter, bar.label);
        if (!bar.value) {
            before.reset();
            painter.drawText(room.translated(0, plot.bottom() - line * 1.2), Qt::AlignCenter, u"\u2013"_s);
            continue;
        }
        const QPointF point(x, plot.bottom() - plot.height() * *bar.value / largest);
        painter.setPen(thread);
        if (before)
            painter.drawLine(*before, point);
        painter.setBrush(ink.bar);
        painter.drawEllipse(point, line / 4.5, line / 4.5);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(ink.text);
        painter.drawText(room.translated(0, point.y() - line * 1.4), Qt::AlignCenter, QLocale().toString(*bar.value));
        before = point;
    }
}

/// One of five looks of the parts of a stacked bar, told apart on grey paper, too: full, slanted, wide apart, pale,
/// slanted the other way.
void paintLook(QPainter &painter, const QRectF &part, int look, const ChartInk &ink, double line)
{
    switch (look % 5) {
    case 0:
        painter.fillRect(part, ink.bar);
        break;
    case 1:
        hatchChartBar(painter, part, ink.before, line / 3);
        break;
    case 2:
        hatchChartBar(painter, part, ink.bar, line / 1.6);
        break;
    case 3:
        painter.fillRect(part, ink.line);
        break;
    default:
        painter.save();
        painter.translate(part.center().x() * 2, 0);
        painter.scale(-1, 1);
        hatchChartBar(painter, part, ink.text, line / 2.2);
        painter.restore();
    }
}

/// Whatever is hidden has a broken outline and no look.
void paintPart(QPainter &painter, const QRectF &part, int look, const ChartInk &ink, double line)
{
    if (look < 0) {
        painter.setPen(QPen(ink.muted, line / 14, Qt::DashLine));
    } else {
        paintLook(painter, part, look, ink, line);
        painter.setPen(QPen(ink.text, line / 18));
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(part);
}

void paintStacked(QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink)
{
    const double line = metricsOf(painter).height();
    QRectF part(area.left(), area.top(), 0, line * 1.6);
    double top = part.bottom() + line * 0.6;
    int rest = chart.total;
    int pattern = 0;
    const auto legend = [&](int look, const QString &text) {
        paintPart(painter, QRectF(area.left(), top + line * 0.15, line * 1.2, line * 0.8), look, ink, line);
        painter.setPen(ink.text);
        painter.drawText(QRectF(area.left() + line * 1.7, top, area.width() - line * 1.7, line * 1.2),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        top += line * 1.35;
    };
    const auto take = [&](int count, int look) {
        part.setLeft(part.right());
        part.setWidth(area.width() * count / std::max(1, chart.total));
        paintPart(painter, part, look, ink, line);
    };
    part.setWidth(0);
    for (const ChartBar &bar : chart.bars) {
        if (!bar.value)
            continue;
        take(*bar.value, pattern);
        legend(pattern, chartEntry(bar, chart.total));
        rest -= *bar.value;
        ++pattern;
    }
    if (rest > 0) {
        take(rest, -1);
        legend(-1, words(QT_TRANSLATE_NOOP("ReportCharts", "The others: each too few to report")));
    }
}

void paintFunnel(QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink)
{
    const double line = metricsOf(painter).height();
    const int largest = largestOf(chart);
    double top = area.top();
    for (const ChartBar &bar : chart.bars) {
        const double width = area.width() * bar.value.value_or(0) / largest;
        painter.setPen(ink.text);
        painter.drawText(
            QRectF(area.left(), top, area.width(), line * 1.2), Qt::AlignHCenter, chartEntry(bar, chart.total));
        top += line * 1.25;
        painter.fillRect(QRectF(area.center().x() - width / 2, top, width, line * 0.9), ink.bar);
        top += line * 1.5;
    }
}

} // namespace

double chartHeight(ChartShape shape, const BarChart &chart, const QFont &font, double width)
{
    const double line = QFontMetricsF(font).height();
    const auto shown = std::ranges::count_if(chart.bars, [](const ChartBar &bar) { return bar.value.has_value(); });
    switch (shape) {
    case ChartShape::Bars:
        return barChartHeight(chart, font, width);
    case ChartShape::Line:
        return line * kLinesHigh;
    case ChartShape::Stacked:
        return line * (2.3 + 1.35 * double(shown + (shown < chart.bars.size() ? 1 : 0)));
    case ChartShape::Funnel:
        return line * 2.75 * double(chart.bars.size());
    }
    return 0;
}

void paintChart(ChartShape shape, QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (shape) {
    case ChartShape::Bars:
        paintBarChart(painter, area, chart, ink);
        break;
    case ChartShape::Line:
        paintLine(painter, area, chart, ink);
        break;
    case ChartShape::Stacked:
        paintStacked(painter, area, chart, ink);
        break;
    case ChartShape::Funnel:
        paintFunnel(painter, area, chart, ink);
        break;
    }
    painter.restore();
}

BarChart trendOf(const QList<Issue> &issues, const Issue &until)
{
    QList<Issue> periods;
    for (const Issue &issue : issues) {
        const bool isYearOfTotals = issue.kind == IssueKind::Lists && !partsOf(issue, issues).isEmpty();
        if (issue.kind != IssueKind::Sum && !isYearOfTotals && issue.span.lastDay() <= until.span.lastDay())
            periods.append(issue);
    }
    std::ranges::sort(periods, {}, [](const Issue &issue) { return issue.span.firstDay(); });
    if (periods.size() > kMostPeriods)
        periods = periods.mid(periods.size() - kMostPeriods);
    BarChart chart{words(QT_TRANSLATE_NOOP("ReportCharts", "Referrals in published periods")), {}, 0, {}, {}};
    for (const Issue &issue : periods)
        chart.bars.append({shortSpanWords(issue.span), issue.total, std::nullopt});
    return chart;
}

BarChart funnelOf(const Issue &issue)
{
    BarChart chart{words(QT_TRANSLATE_NOOP("ReportCharts", "From referral to further help")), {}, issue.total, {}, {}};
    const auto shownIn = [&](ReportList list, const QString &category) -> std::optional<int> {
        const ReportTable *table = issue.table(list);
        if (table == nullptr)
            return std::nullopt;
        const auto cell = std::ranges::find(table->cells, category, &ReportCell::category);
        return cell == table->cells.end() ? std::nullopt : cell->shown;
    };
    chart.bars.append({words(QT_TRANSLATE_NOOP("ReportCharts", "Referred")), issue.total, std::nullopt});
    if (const auto none = shownIn(ReportList::Conversations, u"0"_s))
        chart.bars.append(
            {words(QT_TRANSLATE_NOOP("ReportCharts", "At least one conversation")), issue.total - *none, std::nullopt});
    if (const auto none = shownIn(ReportList::FurtherHelp, u"none"_s))
        chart.bars.append(
            {words(QT_TRANSLATE_NOOP("ReportCharts", "Further help taken up")), issue.total - *none, std::nullopt});
    return chart;
}

BarChart sharesOf(const ReportTable &table)
{
    return chartOf(table, {});
}

} // namespace wardmate
