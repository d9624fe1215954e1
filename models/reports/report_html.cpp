// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/other_charts.h"
#include "models/reports/report_export.h"
#include "models/sheets/sheet_style.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kChartWidth = 620;
constexpr int kChartType = 15;

QString words(const char *text)
{
    return QCoreApplication::translate("ReportText", text);
}

/// The chart as a picture within the page; its words are what a screen reader says.
QString chartHtml(ChartShape shape, const BarChart &chart)
{
    QFont font(u"sans-serif"_s);
    font.setPixelSize(kChartType);
    const int height = int(std::ceil(chartHeight(shape, chart, font, kChartWidth)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator picture;
    picture.setOutputDevice(&buffer);
    picture.setViewBox(QRect(0, 0, kChartWidth, height));
    picture.setSize(QSize(kChartWidth, height));
    picture.setTitle(QString());
    picture.setDescription(QString());
    QPainter painter(&picture);
    painter.setFont(font);
    paintChart(shape, painter, QRectF(0, 0, kChartWidth, height), chart, {});
    painter.end();
    QString svg = QString::fromUtf8(buffer.data());
    svg = svg.mid(svg.indexOf(u'>', svg.indexOf(u"<svg"_s)) + 1);
    return u"<svg role=\"img\" viewBox=\"0 0 %1 %2\" aria-label=\"%3\" xmlns=\"http://www.w3.org/2000/svg\">%4\n"_s.arg(
        QString::number(kChartWidth), QString::number(height), barChartText(chart).toHtmlEscaped(), svg);
}

QString cellHtml(const std::optional<int> &shown)
{
    return shown ? u"<td>%1</td>"_s.arg(QLocale().toString(*shown))
                 : u"<td class=\"hidden\">%1</td>"_s.arg(hiddenWords());
}

QString tableHtml(const ReportContent &content, const ReportTable &table)
{
    const Issue *before = content.yearBefore();
    const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
    const BarChart chart = chartOf(
        table, shortSpanWords(content.issue.span), same, same == nullptr ? QString() : shortSpanWords(before->span));
    QString rows;
    for (const ReportCell &cell : table.cells)
        rows += u"<tr><th scope=\"row\">%1</th>%2</tr>\n"_s.arg(
            categoryLabel(table.list, cell.category).toHtmlEscaped(), cellHtml(cell.shown));
    rows += u"<tr class=\"all\"><th scope=\"row\">%1</th>%2</tr>\n"_s.arg(
        words(QT_TRANSLATE_NOOP("ReportText", "All referrals")), cellHtml(table.total));
    const bool draws = table.hiddenCount() < table.cells.size();
    return u"<section><h2>%1</h2>\n<p>%2</p>\n%3<table><caption>%1</caption>\n%4</table></section>\n"_s.arg(
        labelOf(table.list).toHtmlEscaped(), definitionOf(table.list).toHtmlEscaped(),
        draws ? chartHtml(ChartShape::Bars, chart) : QString(), rows);
}

QString overviewHtml(const ReportContent &content)
{
    QString html;
    const auto add = [&](ChartShape shape, const BarChart &chart) {
        html += u"<section><h2>%1</h2>\n%2</section>\n"_s.arg(chart.title.toHtmlEscaped(), chartHtml(shape, chart));
    };
    if (const BarChart trend = trendOf(content.all, content.issue); trend.bars.size() > 1)
        add(ChartShape::Line, trend);
    if (const BarChart funnel = funnelOf(content.issue); funnel.bars.size() > 1)
        add(ChartShape::Funnel, funnel);
    return html;
}

const auto kStyle
    = u"body{font-family:sans-serif;max-width:44em;margin:2em auto;padding:0 1em;line-height:1.5;color:#1f242b}"
      "svg{width:100%;height:auto}table{border-collapse:collapse;width:100%}"
      "caption{position:absolute;left:-9999px}th{text-align:left;font-weight:normal}td{text-align:right}"
      "th,td{padding:.3em .8em;border-bottom:1px solid #c4cad2}.hidden{color:#5b636e}"
      ".all th,.all td{font-weight:bold}section{break-inside:avoid;margin-top:2em}"_s;

} // namespace

QByteArray reportHtml(const ReportContent &content)
{
    QString body = u"<h1>%1</h1>\n<p>%2</p>\n<p><strong>%3</strong></p>\n"_s.arg(reportTitle(content).toHtmlEscaped(),
        content.frame.hospital.toHtmlEscaped(),
        QCoreApplication::translate("ReportText", "%n referral(s)", nullptr, content.issue.total));
    for (const QString &note : reportNotes(content))
        body += u"<p>%1</p>\n"_s.arg(note.toHtmlEscaped());
    body += overviewHtml(content);
    for (const ReportTable &table : content.issue.tables)
        body += tableHtml(content, table);
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>%4</style>"
           "</head>\n<body>\n%3</body></html>\n"_s
               .arg(QLocale().name().left(2), reportTitle(content).toHtmlEscaped(), body, kStyle)
               .toUtf8();
}

} // namespace wardmate
