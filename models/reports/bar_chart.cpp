// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bar_chart.h"

#include "models/reports/chart_painting.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReportCharts", text);
}

/// What a row takes, measured once.
struct RowPlace {
    double width = 0; ///< of its label in one line
    double height = 0;
    bool isOneLine = true;
};

/// Distances of a chart, all from its font.
struct Measures {
    QFontMetricsF metrics;
    double gap;
    double labels; ///< width of the words at the left
    double bar; ///< height of one bar
    double numbers; ///< room for the number behind a bar

    Measures(const QFont &font, const QPaintDevice *device, double width, double leastLabels)
        : metrics(device == nullptr ? QFontMetricsF(font) : QFontMetricsF(font, device))
        , gap(metrics.height() * 0.55)
        , labels(std::max(width * 0.36, std::min(width * 0.5, leastLabels + gap)))
        , bar(metrics.height() * 1.05)
        , numbers(metrics.horizontalAdvance(u"0000 (100 %)"_s) + gap)
    {
    }

    [[nodiscard]] RowPlace place(const ChartBar &row, bool compares, bool saysHidden) const
    {
        const double room = labels - gap;
        RowPlace place{row.label.contains(u'\n') ? room + 1 : metrics.horizontalAdvance(row.label), 0};
        place.isOneLine = place.width <= room;
        const double words = place.isOneLine
            ? metrics.height()
            : metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap | Qt::AlignRight, row.label).height();
        const bool isEmpty = !saysHidden && !row.value && !row.before;
        const double bars = bar * (compares && !isEmpty ? 2.1 : 1.0);
        place.height = std::max(bars, words) + gap;
        return place;
    }
    /// A line of words whose middle is at a height; much faster than words in a rectangle.
    void paintWords(QPainter &painter, double left, double middle, const QString &words) const
    {
        painter.drawText(QPointF(left, middle - metrics.height() / 2 + metrics.ascent()), words);
    }
};

QString numberText(int value, int total)
{
    const QLocale locale;
    if (total <= 0)
        return locale.toString(value);
    return words(QT_TRANSLATE_NOOP("ReportCharts", "%1 (%2 %)"))
        .arg(locale.toString(value), locale.toString(qRound(100.0 * value / total)));
}

void paintBar(QPainter &painter, const QRectF &bar, bool isBefore, const ChartInk &ink, const Measures &measures)
{
    if (isBefore) {
        hatchChartBar(painter, bar, ink.before, measures.bar / 3);
        return;
    }
    painter.fillRect(bar, ink.bar);
}

void paintValue(QPainter &painter, const QRectF &room, const std::optional<int> &value, int most, int total,
    bool isBefore, const ChartInk &ink, const Measures &measures)
{
    if (!value) {
        painter.setPen(ink.muted);
        measures.paintWords(painter, room.left() + measures.gap / 2, room.center().y(), hiddenWords());
        return;
    }
    QRectF bar = room;
    bar.setWidth((room.width() - measures.numbers) * *value / std::max(1, most));
    paintBar(painter, bar, isBefore, ink, measures);
    painter.setPen(isBefore ? ink.muted : ink.text);
    measures.paintWords(painter, bar.right() + measures.gap / 2, room.center().y(), numberText(*value, total));
}

int mostOf(const BarChart &chart)
{
    int most = 0;
    for (const ChartBar &bar : chart.bars)
        most = std::max({most, bar.value.value_or(0), bar.before.value_or(0)});
    return most;
}

/// The period, then the one compared with.
void paintLegend(
    QPainter &painter, const QRectF &room, const BarChart &chart, const ChartInk &ink, const Measures &measures)
{
    const double needed
        = measures.metrics.horizontalAdvance(chart.name + chart.nameBefore) + measures.bar * 2.8 + measures.gap * 5;
    const double left = std::max(0.0, std::min(measures.labels, room.width() - needed));
    QRectF sample(room.left() + left, room.top() + measures.bar * 0.1, measures.bar * 1.4, measures.bar * 0.8);
    for (const bool isBefore : {false, true}) {
        paintBar(painter, sample, isBefore, ink, measures);
        painter.setPen(ink.text);
        const QString &name = isBefore ? chart.nameBefore : chart.name;
        const double width = measures.metrics.horizontalAdvance(name);
        const QRectF text(
            sample.right() + measures.gap / 2, sample.top() - measures.bar * 0.1, width + measures.gap, measures.bar);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
        sample.moveLeft(text.right() + measures.gap * 2);
    }
}

bool drawsNothing(const BarChart &chart)
{
    return std::ranges::none_of(
        chart.bars, [](const ChartBar &bar) { return bar.value.has_value() || bar.before.has_value(); });
}

/// How much of the height the legend takes.
double legendHeight(const BarChart &chart, const Measures &measures)
{
    return chart.nameBefore.isEmpty() || drawsNothing(chart) ? 0 : measures.bar + measures.gap;
}

} // namespace

void hatchChartBar(QPainter &painter, const QRectF &bar, const QColor &ink, double distance)
{
    const double width = distance / 5;
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(QPen(ink, width));
    QList<QLineF> lines; // drawn at once
    lines.reserve(qsizetype((bar.width() + bar.height()) / distance) + 1);
    for (double x = bar.left() - bar.height(); x < bar.right(); x += distance)
        lines.append(QLineF(x, bar.bottom(), x + bar.height(), bar.top()));
    painter.drawLines(lines);
    painter.restore();
    // A frame of four filled sides takes a tenth of the time of the outline of a rectangle.
    const QRectF outer = bar.adjusted(-width / 2, -width / 2, width / 2, width / 2);
    const QRectF inner = bar.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.fillRect(QRectF(outer.topLeft(), QPointF(outer.right(), inner.top())), ink);
    painter.fillRect(QRectF(QPointF(outer.left(), inner.bottom()), outer.bottomRight()), ink);
    painter.fillRect(QRectF(QPointF(outer.left(), inner.top()), inner.bottomLeft()), ink);
    painter.fillRect(QRectF(inner.topRight(), QPointF(outer.right(), inner.bottom())), ink);
}

QString chartEntry(const ChartBar &bar, int total)
{
    const QString value = bar.value ? numberText(*bar.value, total) : hiddenWords();
    return words(QT_TRANSLATE_NOOP("ReportCharts", "%1: %2")).arg(bar.label, value);
}

BarChart chartOf(const ReportTable &table, const QString &name, const ReportTable *before, const QString &nameBefore)
{
    BarChart chart{labelOf(table.list), {}, table.total, name, before == nullptr ? QString() : nameBefore};
    for (const ReportCell &cell : table.cells) {
        ChartBar bar{categoryLabel(table.list, cell.category), cell.shown, std::nullopt};
        if (before != nullptr) {
            const auto same = std::ranges::find(before->cells, cell.category, &ReportCell::category);
            if (same != before->cells.end())
                bar.before = same->shown;
        }
        chart.bars.append(bar);
    }
    return chart;
}

BarChart chartOf(const CountedList &list, const QString &name)
{
    BarChart chart{labelOf(list.list), {}, list.total(), name, {}};
    for (const CountedCell &cell : list.cells)
        chart.bars.append({categoryLabel(list.list, cell.category), cell.count, std::nullopt});
    return chart;
}

ChartRows barChartRows(const BarChart &chart, const QFont &font, double width)
{
    const Measures measures(font, nullptr, width, chart.leastLabels);
    const bool compares = !chart.nameBefore.isEmpty();
    ChartRows rows{legendHeight(chart, measures), {}, measures.labels};
    for (const ChartBar &bar : chart.bars)
        rows.heights.append(measures.place(bar, compares, chart.saysHidden).height);
    return rows;
}

double barChartHeight(const BarChart &chart, const QFont &font, double width)
{
    const ChartRows rows = barChartRows(chart, font, width);
    return std::accumulate(rows.heights.begin(), rows.heights.end(), rows.above);
}

void paintBarChart(QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink)
{
    const Measures measures(painter.font(), painter.device(), area.width(), chart.leastLabels);
    const bool compares = !chart.nameBefore.isEmpty();
    const int most = mostOf(chart);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double top = area.top();
    if (compares && !drawsNothing(chart))
        paintLegend(painter, area, chart, ink, measures);
    top += legendHeight(chart, measures);
    const double left = area.left() + measures.labels;
    QList<RowPlace> places;
    double bottom = top;
    for (const ChartBar &bar : chart.bars) {
        places.append(measures.place(bar, compares, chart.saysHidden));
        bottom += places.constLast().height;
    }
    if (chart.saysHidden || !drawsNothing(chart)) { // no axis without bars
        painter.setPen(QPen(ink.line, measures.bar / 14));
        painter.drawLine(QPointF(left, top), QPointF(left, bottom));
    }
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const ChartBar &bar = chart.bars.at(i);
        const RowPlace &place = places.at(i);
        const double middle = top + place.height / 2;
        painter.setPen(ink.text);
        if (place.isOneLine)
            measures.paintWords(painter, left - measures.gap - place.width, middle, bar.label);
        else
            painter.drawText(QRectF(area.left(), top, measures.labels - measures.gap, place.height),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, bar.label);
        QRectF room(
            left, middle - measures.bar * (compares ? 1.02 : 0.5), area.width() - measures.labels, measures.bar);
        if (bar.value || chart.saysHidden)
            paintValue(painter, room, bar.value, most, chart.total, false, ink, measures);
        if (compares && (bar.before || chart.saysHidden)) {
            room.moveTop(middle + measures.bar * 0.06);
            paintValue(painter, room, bar.before, most, 0, true, ink, measures);
        }
        top += place.height;
    }
    painter.restore();
}

QString barChartText(const BarChart &chart)
{
    QStringList parts;
    for (const ChartBar &bar : chart.bars)
        parts.append(chartEntry(bar, chart.total));
    return words(QT_TRANSLATE_NOOP("ReportCharts", "Bar chart, %1. %2.")).arg(chart.title, parts.join(u"; "_s));
}

QString hiddenWords()
{
    return words(QT_TRANSLATE_NOOP("ReportCharts", "too few to report"));
}

QString spanWords(const Span &span)
{
    const QLocale locale;
    const QDate first = span.firstDay();
    const QDate last = span.lastDay();
    if (first.month() == 1 && last.month() == 12 && first.year() == last.year())
        return QString::number(first.year());
    const QString from = locale.standaloneMonthName(first.month());
    const QString to = locale.standaloneMonthName(last.month());
    if (first.year() == last.year())
        return words(QT_TRANSLATE_NOOP("ReportCharts", "%1 to %2 %3")).arg(from, to).arg(last.year());
    return words(QT_TRANSLATE_NOOP("ReportCharts", "%1 %2 to %3 %4"))
        .arg(from)
        .arg(first.year())
        .arg(to)
        .arg(last.year());
}

QString shortSpanWords(const Span &span)
{
    const auto period = [](const Period &each) {
        const int number = (each.firstMonth - 1) / each.months + 1;
        return each.months == 12 ? QString::number(each.year)
            : each.months == 3   ? words(QT_TRANSLATE_NOOP("ReportCharts", "Q%1 %2")).arg(number).arg(each.year)
                               : words(QT_TRANSLATE_NOOP("ReportCharts", "Half-year %1 %2")).arg(number).arg(each.year);
    };
    return span.isJoined() ? period(span.first) + u'\u2013' + period(span.last) : period(span.first);
}

} // namespace wardmate
