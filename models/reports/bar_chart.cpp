// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bar_chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReportCharts", text);
}

/// Distances of a chart, all from its font.
struct Measures {
    QFontMetricsF metrics;
    double labels; ///< width of the words at the left
    double gap;
    double bar; ///< height of one bar
    double numbers; ///< room for the number behind a bar

    Measures(const QFont &font, const QPaintDevice *device, double width)
        : metrics(device == nullptr ? QFontMetricsF(font) : QFontMetricsF(font, device))
        , labels(width * 0.36)
        , gap(metrics.height() * 0.55)
        , bar(metrics.height() * 1.05)
        , numbers(metrics.horizontalAdvance(u"0000 (100 %)"_s) + gap)
    {
    }

    [[nodiscard]] QRectF labelRect(const QString &label) const
    {
        return metrics.boundingRect(QRectF(0, 0, labels - gap, 1e6), Qt::TextWordWrap | Qt::AlignRight, label);
    }
    [[nodiscard]] double rowHeight(const ChartBar &row, bool compares) const
    {
        const double bars = bar * (compares ? 2.1 : 1.0);
        return std::max(bars, labelRect(row.label).height()) + gap;
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

void hatch(QPainter &painter, const QRectF &rect, const QColor &ink, double distance)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(ink, distance / 5));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += distance)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
    painter.setPen(QPen(ink, distance / 5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void paintBar(QPainter &painter, const QRectF &bar, bool isBefore, const ChartInk &ink, const Measures &measures)
{
    if (isBefore) {
        hatch(painter, bar, ink.before, measures.bar / 3);
        return;
    }
    painter.fillRect(bar, ink.bar);
}

void paintValue(QPainter &painter, const QRectF &room, const std::optional<int> &value, int most, int total,
    bool isBefore, const ChartInk &ink, const Measures &measures)
{
    if (!value) {
        painter.setPen(ink.muted);
        painter.drawText(room.adjusted(measures.gap / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, hiddenWords());
        return;
    }
    QRectF bar = room;
    bar.setWidth((room.width() - measures.numbers) * *value / std::max(1, most));
    paintBar(painter, bar, isBefore, ink, measures);
    painter.setPen(isBefore ? ink.muted : ink.text);
    painter.drawText(room.adjusted(bar.width() + measures.gap / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        numberText(*value, total));
}

int mostOf(const BarChart &chart)
{
    int most = 0;
    for (const ChartBar &bar : chart.bars)
        most = std::max({most, bar.value.value_or(0), bar.before.value_or(0)});
    return most;
}

/// Two lines: the period and the one compared with.
void paintLegend(
    QPainter &painter, const QRectF &room, const BarChart &chart, const ChartInk &ink, const Measures &measures)
{
    QRectF sample(room.left() + measures.labels, room.top(), measures.bar * 1.4, measures.bar * 0.8);
    for (const bool isBefore : {false, true}) {
        paintBar(painter, sample, isBefore, ink, measures);
        painter.setPen(ink.text);
        const QRectF text(sample.right() + measures.gap / 2, sample.top(), room.width(), sample.height());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, isBefore ? chart.nameBefore : chart.name);
        sample.moveTop(sample.top() + measures.bar * 1.2);
    }
}

/// How much of the height the legend takes.
double legendHeight(const BarChart &chart, const Measures &measures)
{
    return chart.nameBefore.isEmpty() ? 0 : measures.bar * 2.4 + measures.gap;
}

} // namespace

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

double barChartHeight(const BarChart &chart, const QFont &font, double width)
{
    const Measures measures(font, nullptr, width);
    const bool compares = !chart.nameBefore.isEmpty();
    double height = legendHeight(chart, measures);
    for (const ChartBar &bar : chart.bars)
        height += measures.rowHeight(bar, compares);
    return height;
}

void paintBarChart(QPainter &painter, const QRectF &area, const BarChart &chart, const ChartInk &ink)
{
    const Measures measures(painter.font(), painter.device(), area.width());
    const bool compares = !chart.nameBefore.isEmpty();
    const int most = mostOf(chart);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double top = area.top();
    if (compares)
        paintLegend(painter, area, chart, ink, measures);
    top += legendHeight(chart, measures);
    const double left = area.left() + measures.labels;
    painter.setPen(QPen(ink.line, measures.bar / 14));
    painter.drawLine(
        QPointF(left, top), QPointF(left, area.top() + barChartHeight(chart, painter.font(), area.width())));
    for (const ChartBar &bar : chart.bars) {
        const double height = measures.rowHeight(bar, compares) - measures.gap;
        const double middle = top + (height + measures.gap) / 2;
        painter.setPen(ink.text);
        painter.drawText(QRectF(area.left(), top, measures.labels - measures.gap, height + measures.gap),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, bar.label);
        QRectF room(
            left, middle - measures.bar * (compares ? 1.02 : 0.5), area.width() - measures.labels, measures.bar);
        paintValue(painter, room, bar.value, most, chart.total, false, ink, measures);
        if (compares) {
            room.moveTop(middle + measures.bar * 0.06);
            paintValue(painter, room, bar.before, most, 0, true, ink, measures);
        }
        top += height + measures.gap;
    }
    painter.restore();
}

QString barChartText(const BarChart &chart)
{
    QStringList parts;
    for (const ChartBar &bar : chart.bars) {
        const QString value = bar.value ? numberText(*bar.value, chart.total) : hiddenWords();
        parts.append(words(QT_TRANSLATE_NOOP("ReportCharts", "%1: %2")).arg(bar.label, value));
    }
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
