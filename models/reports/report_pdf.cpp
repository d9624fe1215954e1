// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bar_chart.h"
#include "models/reports/disclosure.h"
#include "models/reports/report_export.h"
#include "models/sheets/sheet_style.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ReportText", text);
}

QFont fontOf(double points, bool bold = false)
{
    return sheetFont({.size = points, .bold = bold});
}

/// A piece of the document that is never broken over two pages.
struct Block {
    double height = 0;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// Words beside numbers, as every chart has them.
struct NumberTable {
    QString heading;
    QList<std::pair<QString, QString>> rows;
    bool lastIsTotal = true;
};

double rowHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.45;
}
double tableHeight(const NumberTable &table, const QFont &font)
{
    return rowHeight(font) * double(table.rows.size() + 1);
}

void paintTable(QPainter &painter, const QRectF &area, const NumberTable &table, const QFont &font, const ChartInk &ink)
{
    const double height = rowHeight(font);
    const QFontMetricsF metrics(font);
    QRectF row(area.left(), area.top(), area.width(), height);
    const auto line = [&](double weight) {
        painter.setPen(QPen(ink.line, weight));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    };
    QFont strong = font;
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(ink.text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, table.heading);
    line(pt(1.2));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const auto &[label, number] = table.rows.at(i);
        row.moveTop(row.top() + height);
        painter.setFont(table.lastIsTotal && i + 1 == table.rows.size() ? strong : font);
        painter.setPen(ink.text);
        const double numberWidth = metrics.horizontalAdvance(number) * 1.1 + pt(4);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(label, Qt::ElideRight, row.width() - numberWidth));
        if (number == hiddenWords())
            painter.setPen(ink.muted);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, number);
        line(pt(0.5));
    }
}

/// Sets the blocks of the document on paper of one width.
class PdfLayout
{
public:
    explicit PdfLayout(double width)
        : m_width(width)
    {
    }

    void addText(const QString &text, const QFont &font, const QColor &ink, double spaceAfter)
    {
        const double height
            = QFontMetricsF(font).boundingRect(QRectF(0, 0, m_width, 1e6), Qt::TextWordWrap, text).height();
        blocks.push_back({height + spaceAfter, [=](QPainter &painter, const QRectF &area) {
                              painter.setFont(font);
                              painter.setPen(ink);
                              painter.drawText(area, Qt::TextWordWrap, text);
                          }});
    }

    void addList(const QString &title, const QString &definition, const BarChart &chart, const NumberTable &table)
    {
        const QFont heading = fontOf(13, true);
        const QFont small = fontOf(9);
        const QFont body = fontOf(9.5);
        const double chartWidth = m_width * 0.58;
        const double headingHeight = QFontMetricsF(heading).height() * 1.15;
        const double definitionHeight = definition.isEmpty()
            ? 0
            : QFontMetricsF(small).boundingRect(QRectF(0, 0, m_width, 1e6), Qt::TextWordWrap, definition).height()
                + pt(7);
        const double figures = std::max(barChartHeight(chart, body, chartWidth), tableHeight(table, body));
        blocks.push_back({headingHeight + definitionHeight + figures + pt(22),
            [=, width = m_width, ink = m_ink](QPainter &painter, const QRectF &area) {
                painter.setPen(ink.text);
                painter.setFont(heading);
                painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, title);
                painter.setFont(small);
                painter.setPen(ink.muted);
                painter.drawText(area.adjusted(0, headingHeight, 0, 0), Qt::TextWordWrap, definition);
                painter.setFont(body);
                const double top = area.top() + headingHeight + definitionHeight;
                paintBarChart(painter, QRectF(area.left(), top, chartWidth, figures), chart, ink);
                paintTable(painter, QRectF(area.left() + width * 0.63, top, width * 0.37, figures), table, body, ink);
            }});
    }

    std::vector<Block> blocks;

private:
    double m_width;
    ChartInk m_ink;
};

NumberTable numbersOf(const ReportTable &table)
{
    NumberTable numbers{words(QT_TRANSLATE_NOOP("ReportText", "Referrals")), {}};
    for (const ReportCell &cell : table.cells)
        numbers.rows.append(
            {categoryLabel(table.list, cell.category), cell.shown ? QLocale().toString(*cell.shown) : hiddenWords()});
    numbers.rows.append({words(QT_TRANSLATE_NOOP("ReportText", "All referrals")), QLocale().toString(table.total)});
    return numbers;
}

/// The totals of what was published, up to this issue; one period needs no picture.
void addTrend(PdfLayout &layout, const ReportContent &content)
{
    QList<Issue> periods;
    for (const Issue &issue : content.all) {
        const bool isYearOfTotals = issue.kind == IssueKind::Lists && !partsOf(issue, content.all).isEmpty();
        if (issue.kind != IssueKind::Sum && !isYearOfTotals && issue.span.lastDay() <= content.issue.span.lastDay())
            periods.append(issue);
    }
    std::ranges::sort(periods, {}, [](const Issue &issue) { return issue.span.firstDay(); });
    constexpr qsizetype most = 8;
    if (periods.size() > most)
        periods = periods.mid(periods.size() - most);
    if (periods.size() < 2)
        return;
    BarChart chart{words(QT_TRANSLATE_NOOP("ReportText", "Referrals in published periods")), {}, 0, {}, {}};
    NumberTable numbers{words(QT_TRANSLATE_NOOP("ReportText", "Referrals")), {}, false};
    for (const Issue &issue : periods) {
        chart.bars.append({spanWords(issue.span), issue.total, std::nullopt});
        numbers.rows.append({spanWords(issue.span), QLocale().toString(issue.total)});
    }
    layout.addList(chart.title, {}, chart, numbers);
}

void paintFrame(QPainter &painter, const QRectF &page, const ReportContent &content, int number, int count)
{
    const ChartInk ink;
    painter.setFont(fontOf(8.5));
    painter.setPen(ink.muted);
    const double height = QFontMetricsF(painter.font()).height();
    if (number > 1) {
        const QRectF head(page.left(), page.top() - height * 2.2, page.width(), height);
        painter.drawText(head, Qt::AlignLeft, reportTitle(content));
        painter.drawText(head, Qt::AlignRight, content.frame.hospital);
    }
    const QRectF foot(page.left(), page.bottom() + height, page.width(), height);
    painter.drawText(foot, Qt::AlignLeft, words(QT_TRANSLATE_NOOP("ReportText", "Small numbers are hidden.")));
    painter.drawText(
        foot, Qt::AlignRight, words(QT_TRANSLATE_NOOP("ReportText", "Page %1 of %2")).arg(number).arg(count));
}

PdfLayout layOut(const ReportContent &content, double width)
{
    const ChartInk ink;
    PdfLayout layout(width);
    layout.addText(reportTitle(content), fontOf(22, true), ink.text, pt(4));
    if (!content.frame.hospital.isEmpty())
        layout.addText(content.frame.hospital, fontOf(13), ink.muted, pt(12));
    layout.addText(QCoreApplication::translate("ReportText", "%n referral(s)", nullptr, content.issue.total),
        fontOf(17, true), ink.bar, pt(8));
    for (const QString &note : reportNotes(content))
        layout.addText(note, fontOf(10), ink.text, pt(6));
    layout.blocks.back().height += pt(14);
    addTrend(layout, content);
    const Issue *before = content.yearBefore();
    for (const ReportTable &table : content.issue.tables) {
        const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
        const BarChart chart = chartOf(
            table, spanWords(content.issue.span), same, before == nullptr ? QString() : spanWords(before->span));
        layout.addList(labelOf(table.list), definitionOf(table.list), chart, numbersOf(table));
    }
    return layout;
}

} // namespace

Result<QByteArray> reportPdf(const ReportContent &content)
{
    loadSheetFont();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(int(kUnitsPerInch));
    writer.setPageSize(QPageSize(content.frame.paper == u"a4"_s ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(reportTitle(content));
    writer.setCreator(u"Wardmate"_s);
    const QRectF page = QRectF(0, 0, writer.width(), writer.height()).adjusted(pt(54), pt(60), -pt(54), -pt(56));
    const PdfLayout layout = layOut(content, page.width());

    std::vector<std::vector<const Block *>> pages(1);
    double used = 0;
    for (const Block &block : layout.blocks) {
        if (used + block.height > page.height() && !pages.back().empty()) {
            pages.emplace_back();
            used = 0;
        }
        pages.back().push_back(&block);
        used += block.height;
    }
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Io, u"the document cannot be made"_s);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        double top = page.top();
        for (const Block *block : pages.at(i)) {
            block->paint(painter, QRectF(page.left(), top, page.width(), block->height));
            top += block->height;
        }
        paintFrame(painter, page, content, int(i) + 1, int(pages.size()));
    }
    painter.end();
    return buffer.data();
}

} // namespace wardmate
