// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/other_charts.h"
#include "models/reports/report_export.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kChartWidth = 620;
constexpr int kChartType = 15;
constexpr int kSharp = 2; ///< pixels of the picture to one of the page

QString words(const char *text)
{
    return QCoreApplication::translate("ReportText", text);
}

/// The chart as a picture within the page, sharp at twice its size; its words are what a screen reader says.
QString chartHtml(ChartShape shape, const BarChart &chart)
{
    QFont font(u"sans-serif"_s);
    font.setPixelSize(kChartType);
    const int height = int(std::ceil(chartHeight(shape, chart, font, kChartWidth)));
    QImage image(kChartWidth * kSharp, height * kSharp, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kSharp, kSharp);
    painter.setFont(font);
    paintChart(shape, painter, QRectF(0, 0, kChartWidth, height), chart, {});
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img alt=\"%1\" width=\"%2\" height=\"%3\" src=\"data:image/png;base64,%4\">\n"_s.arg(
        barChartText(chart).toHtmlEscaped(), QString::number(kChartWidth), QString::number(height),
        QString::fromLatin1(buffer.data().toBase64()));
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

QString ownNumbersHtml(const Issue &issue)
{
    QString rows;
    for (const OwnNumber &own : issue.own)
        rows += u"<dt>%1: <strong>%2</strong></dt><dd>%3</dd>\n"_s.arg(labelOf(own.number).toHtmlEscaped(),
            QLocale().toString(own.value), definitionOf(own.number).toHtmlEscaped());
    return rows.isEmpty() ? QString()
                          : u"<section><h2>%1</h2>\n<p>%2</p>\n<dl>\n%3</dl></section>\n"_s.arg(
                              ownNumbersTitle().toHtmlEscaped(), ownNumbersNote().toHtmlEscaped(), rows);
}

const auto kStyle
    = u"body{font-family:sans-serif;max-width:44em;margin:2em auto;padding:0 1em;line-height:1.5;color:#1f242b}"
      "img{max-width:100%;height:auto}table{border-collapse:collapse;width:100%}"
      "caption{position:absolute;left:-9999px}th{text-align:left;font-weight:normal}td{text-align:right}"
      "th,td{padding:.3em .8em;border-bottom:1px solid #c4cad2}.hidden{color:#5b636e}"
      "dd{margin:0 0 .6em;color:#5b636e}.all th,.all td{font-weight:bold}section{break-inside:avoid;margin-top:2em}"_s;

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
    body += ownNumbersHtml(content.issue);
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>%4</style>"
           "</head>\n<body>\n%3</body></html>\n"_s
               .arg(QLocale().name().left(2), reportTitle(content).toHtmlEscaped(), body, kStyle)
               .toUtf8();
}

} // namespace wardmate
