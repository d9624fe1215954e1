// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/other_charts.h"
#include "models/reports/report_export.h"
#include "models/reports/text_document.h"
#include "models/sheets/sheet_style.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>
#include <numeric>
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
    double after = 0; ///< of it: what may hang over the end of a page
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// The numbers beside the bars, in the rows of the chart.
struct NumberTable {
    QStringList headings;
    QList<QStringList> rows; ///< as many as bars, and the total
};

double rowHeight(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.5;
}

/// Each number under its heading, right-aligned.
void paintNumbers(QPainter &painter, const QRectF &row, const QStringList &numbers, double column, const ChartInk &ink)
{
    QRectF place = row;
    for (qsizetype i = numbers.size(); i-- > 0;) {
        painter.setPen(numbers.at(i) == hiddenWords() ? ink.muted : ink.text);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, numbers.at(i));
        place.setRight(place.right() - column);
    }
}

/// A list: words, bars and numbers of a category in one row.
class ListFigure
{
public:
    ListFigure(const BarChart &chart, const NumberTable &table, const QFont &font, double width)
        : m_chart(besideNumbers(chart, font))
        , m_table(table)
        , m_font(font)
        , m_column(QFontMetricsF(font).horizontalAdvance(hiddenWords()) + pt(10))
        , m_chartWidth(width - m_column * double(table.headings.size()))
        , m_rows(barChartRows(m_chart, font, m_chartWidth))
        , m_head(std::max(m_rows.above, rowHeight(font)))
    {
    }

    [[nodiscard]] double height() const
    {
        return std::accumulate(m_rows.heights.begin(), m_rows.heights.end(), m_head) + rowHeight(m_font);
    }

    void paint(QPainter &painter, const QRectF &area, const ChartInk &ink) const
    {
        QFont strong = m_font;
        strong.setBold(true);
        painter.setFont(strong);
        QRectF row(area.left(), area.top(), area.width(), m_head);
        paintNumbers(painter, row, m_table.headings, m_column, ink);
        line(painter, row, pt(1.2), ink);
        painter.setFont(m_font);
        paintBarChart(painter,
            QRectF(area.left(), area.top() + m_head - m_rows.above, m_chartWidth, height() - m_head + m_rows.above),
            m_chart, ink);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const bool isTotal = i == m_rows.heights.size();
            row = QRectF(area.left(), row.bottom(), area.width(), isTotal ? rowHeight(m_font) : m_rows.heights.at(i));
            painter.setFont(isTotal ? strong : m_font);
            if (isTotal) {
                painter.setPen(ink.text);
                painter.drawText(QRectF(row.left(), row.top(), m_rows.labels - pt(6), row.height()),
                    Qt::AlignRight | Qt::AlignVCenter, totalWords());
            }
            paintNumbers(painter, row, m_table.rows.at(i), m_column, ink);
            line(painter, row, pt(0.5), ink);
        }
    }

private:
    static QString totalWords() { return words(QT_TRANSLATE_NOOP("ReportText", "All referrals")); }
    /// The numbers in the same row say what is hidden, and the total stands below the words.
    static BarChart besideNumbers(BarChart chart, QFont font)
    {
        font.setBold(true);
        chart.saysHidden = false;
        chart.leastLabels = QFontMetricsF(font).horizontalAdvance(totalWords()) * 1.03;
        return chart;
    }
    static void line(QPainter &painter, const QRectF &row, double weight, const ChartInk &ink)
    {
        painter.setPen(QPen(ink.line, weight));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
    }

    BarChart m_chart;
    NumberTable m_table;
    QFont m_font;
    double m_column;
    double m_chartWidth;
    ChartRows m_rows;
    double m_head;
};

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
        blocks.push_back({height + spaceAfter, spaceAfter, [=](QPainter &painter, const QRectF &area) {
                              painter.setFont(font);
                              painter.setPen(ink);
                              painter.drawText(area, Qt::TextWordWrap, text);
                          }});
    }

    /// Heading, what it counts, and below them what paint draws on so much height.
    void addSection(const QString &title, const QString &definition, double height,
        const std::function<void(QPainter &, const QRectF &)> &paint)
    {
        const QFont heading = fontOf(13, true);
        const QFont small = fontOf(9);
        const double headingHeight = QFontMetricsF(heading).height() * 1.15;
        const double definitionHeight = definition.isEmpty()
            ? pt(3)
            : QFontMetricsF(small).boundingRect(QRectF(0, 0, m_width, 1e6), Qt::TextWordWrap, definition).height()
                + pt(7);
        blocks.push_back({headingHeight + definitionHeight + height + pt(15), pt(15),
            [=, ink = m_ink](QPainter &painter, const QRectF &area) {
                painter.setPen(ink.text);
                painter.setFont(heading);
                painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, title);
                painter.setFont(small);
                painter.setPen(ink.muted);
                painter.drawText(area.adjusted(0, headingHeight, 0, 0), Qt::TextWordWrap, definition);
                painter.setFont(fontOf(9.5));
                paint(painter, area.adjusted(0, headingHeight + definitionHeight, 0, -pt(15)));
            }});
    }

    void addChart(ChartShape shape, const BarChart &chart)
    {
        addSection(chart.title, {}, chartHeight(shape, chart, fontOf(9.5), m_width),
            [=, ink = m_ink](QPainter &painter, const QRectF &area) { paintChart(shape, painter, area, chart, ink); });
    }

    void addList(const QString &title, const QString &definition, const BarChart &chart, const NumberTable &table)
    {
        const ListFigure figure(chart, table, fontOf(9.5), m_width);
        addSection(title, definition, figure.height(),
            [=, ink = m_ink](QPainter &painter, const QRectF &area) { figure.paint(painter, area, ink); });
    }

    std::vector<Block> blocks;

private:
    double m_width;
    ChartInk m_ink;
};

/// What a number counts, set small at the right of it.
void paintOwnNumbers(QPainter &painter, const QRectF &area, const QList<OwnNumber> &numbers, double height)
{
    const ChartInk ink;
    const double label = area.width() * 0.37;
    const double number = pt(40);
    QRectF row(area.left(), area.top(), area.width(), height);
    for (const OwnNumber &own : numbers) {
        painter.setPen(ink.text);
        painter.setFont(fontOf(9.5));
        painter.drawText(QRectF(row.left(), row.top(), label, height),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, labelOf(own.number));
        painter.setFont(fontOf(11, true));
        painter.drawText(QRectF(row.left() + label, row.top(), number, height), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(own.value));
        painter.setFont(fontOf(9));
        painter.setPen(ink.muted);
        painter.drawText(row.adjusted(label + number + pt(14), 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, definitionOf(own.number));
        painter.setPen(QPen(ink.line, pt(0.5)));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        row.translate(0, height);
    }
}

bool hidesAll(const ReportTable &table)
{
    return table.hiddenCount() == table.cells.size();
}

QString numberOf(const std::optional<int> &shown)
{
    return shown ? QLocale().toString(*shown) : hiddenWords();
}

NumberTable numbersOf(const ReportContent &content, const ReportTable &table, const Issue *before)
{
    NumberTable numbers{
        {before == nullptr ? words(QT_TRANSLATE_NOOP("ReportText", "Referrals")) : shortSpanWords(content.issue.span)},
        {}};
    const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
    if (same != nullptr)
        numbers.headings.append(shortSpanWords(before->span));
    for (const ReportCell &cell : table.cells) {
        QStringList row = {numberOf(cell.shown)};
        if (same != nullptr) {
            const auto twin = std::ranges::find(same->cells, cell.category, &ReportCell::category);
            row.append(twin == same->cells.end() ? u"\u2013"_s : numberOf(twin->shown));
        }
        numbers.rows.append(row);
    }
    numbers.rows.append(same == nullptr ? QStringList{numberOf(table.total)}
                                        : QStringList{numberOf(table.total), numberOf(same->total)});
    return numbers;
}

/// What the figures say at a glance: the trend, the way of a referral, how they ended.
void addOverview(PdfLayout &layout, const ReportContent &content)
{
    if (const BarChart trend = trendOf(content.all, content.issue); trend.bars.size() > 1)
        layout.addChart(ChartShape::Line, trend);
    if (const BarChart funnel = funnelOf(content.issue); funnel.bars.size() > 1)
        layout.addChart(ChartShape::Funnel, funnel);
    const ReportTable *outcome = content.issue.table(ReportList::Outcome);
    if (outcome != nullptr && outcome->hiddenCount() < outcome->cells.size())
        layout.addChart(ChartShape::Stacked, sharesOf(*outcome));
}

/// What is true of every number in the document, those of the year before among them.
QString footWords(const ReportContent &content)
{
    const Issue *before = content.yearBefore();
    const bool hides = std::ranges::any_of(content.issue.tables, [before](const ReportTable &table) {
        const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
        return table.hiddenCount() > 0 || (same != nullptr && same->hiddenCount() > 0);
    });
    return hides ? words(QT_TRANSLATE_NOOP("ReportText", "Small numbers are hidden."))
                 : words(QT_TRANSLATE_NOOP("ReportText", "No number had to be hidden."));
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
    painter.drawText(foot, Qt::AlignLeft, footWords(content));
    painter.drawText(
        foot, Qt::AlignRight, words(QT_TRANSLATE_NOOP("ReportText", "Page %1 of %2")).arg(number).arg(count));
}

/// A list of which nothing can be shown says so once: a table of nothing else would look like figures.
void addHiddenList(PdfLayout &layout, const ReportTable &table, double width)
{
    QStringList labels;
    for (const ReportCell &cell : table.cells)
        labels.append(categoryLabel(table.list, cell.category));
    const QString said = words(QT_TRANSLATE_NOOP("ReportText", "Every number of this list is hidden (%1): %2."))
                             .arg(hiddenWords(), labels.join(u", "_s));
    const QFont font = fontOf(9.5);
    const double height = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, said).height();
    layout.addSection(
        labelOf(table.list), definitionOf(table.list), height, [=](QPainter &painter, const QRectF &area) {
            painter.setPen(ChartInk().text);
            painter.drawText(area, Qt::TextWordWrap, said);
        });
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
    addOverview(layout, content);
    const Issue *before = content.yearBefore();
    for (const ReportTable &table : content.issue.tables) {
        const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
        if (hidesAll(table) && (same == nullptr || hidesAll(*same))) {
            addHiddenList(layout, table, width);
            continue;
        }
        const BarChart chart = chartOf(table, shortSpanWords(content.issue.span), same,
            before == nullptr ? QString() : shortSpanWords(before->span));
        layout.addList(labelOf(table.list), definitionOf(table.list), chart, numbersOf(content, table, before));
    }
    if (const QList<OwnNumber> &own = content.issue.own; !own.isEmpty()) {
        const double height = QFontMetricsF(fontOf(9.5)).height() * 2.2;
        layout.addSection(ownNumbersTitle(), ownNumbersNote(), height * double(own.size()),
            [=](QPainter &painter, const QRectF &area) { paintOwnNumbers(painter, area, own, height); });
    }
    return layout;
}

struct PdfPage {
    std::vector<const Block *> blocks;
    double used = 0;
};

/// Blocks one after another. The last one does not stand on a page of its own where an earlier page has room for it.
std::vector<PdfPage> pagesOf(const std::vector<Block> &blocks, double height)
{
    std::vector<PdfPage> pages(1);
    for (const Block &block : blocks) {
        if (pages.back().used + block.height - block.after > height && !pages.back().blocks.empty())
            pages.emplace_back();
        pages.back().blocks.push_back(&block);
        pages.back().used += block.height;
    }
    if (pages.size() < 2 || pages.back().blocks.size() > 1)
        return pages;
    const PdfPage alone = pages.back();
    for (auto each = pages.rbegin() + 1; each != pages.rend(); ++each) {
        if (each->used + alone.used - alone.blocks.front()->after <= height) {
            each->blocks.push_back(alone.blocks.front());
            pages.pop_back();
            break;
        }
    }
    return pages;
}

} // namespace

Result<QByteArray> reportPdf(const ReportContent &content)
{
    const SteadyOrder steady;
    loadSheetFont();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUpPdf(writer, reportTitle(content), content.frame.paper);
    const QRectF page = QRectF(0, 0, writer.width(), writer.height()).adjusted(pt(54), pt(60), -pt(54), -pt(56));
    const PdfLayout layout = layOut(content, page.width());

    const std::vector<PdfPage> pages = pagesOf(layout.blocks, page.height());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(Error::Kind::Io, u"the document cannot be made"_s);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        double top = page.top();
        for (const Block *block : pages.at(i).blocks) {
            block->paint(painter, QRectF(page.left(), top, page.width(), block->height));
            top += block->height;
        }
        paintFrame(painter, page, content, int(i) + 1, int(pages.size()));
    }
    painter.end();
    return settledPdf(buffer.data(), content.issue.issuedAt);
}

} // namespace wardmate
