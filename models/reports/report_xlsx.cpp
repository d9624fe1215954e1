// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bar_chart.h"
#include "models/reports/report_export.h"
#include "models/reports/workbook_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLetter = 1; // paper codes of the format
constexpr int kA4 = 9;
constexpr int kFirstRow = 5; ///< of the numbers on a list's sheet
constexpr int kColumns = 4; ///< of a list's sheet: what is counted, referrals, share, the year before
constexpr int kMostBars = 40; ///< of a chart that can still be read
constexpr int kManyRows = 2000; ///< of all sheets together

QString words(const char *text)
{
    return QCoreApplication::translate("ReportText", text);
}

/// The cell formats of one workbook.
struct Formats {
    lxw_format *title;
    lxw_format *text;
    lxw_format *row;
    lxw_format *heading;
    lxw_format *number;
    lxw_format *hidden;
    lxw_format *totalLabel;
    lxw_format *total;
    lxw_format *share;
    lxw_format *columnHeading;
    lxw_format *coverTotal;
    lxw_format *ownNumber;

    explicit Formats(lxw_workbook *book)
    {
        for (lxw_format **each : {&title, &text, &row, &heading, &number, &hidden, &totalLabel, &total, &share,
                 &columnHeading, &coverTotal, &ownNumber})
            *each = workbook_add_format(book);
        format_set_bold(title);
        format_set_font_size(title, 16);
        for (lxw_format *each : {text, row})
            format_set_text_wrap(each);
        format_set_align(text, LXW_ALIGN_VERTICAL_TOP);
        format_set_align(row, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bold(heading);
        format_set_bold(columnHeading);
        format_set_align(columnHeading, LXW_ALIGN_RIGHT);
        for (lxw_format *each : {heading, columnHeading})
            format_set_bottom(each, LXW_BORDER_MEDIUM);
        format_set_num_format(share, "0 %");
        format_set_bold(coverTotal);
        format_set_bottom(coverTotal, LXW_BORDER_MEDIUM);
        format_set_align(coverTotal, LXW_ALIGN_LEFT);
        format_set_align(hidden, LXW_ALIGN_RIGHT);
        format_set_font_color(hidden, 0x5b636e);
        format_set_bold(ownNumber);
        format_set_align(ownNumber, LXW_ALIGN_VERTICAL_CENTER);
        for (lxw_format *each : {number, total, coverTotal, ownNumber})
            format_set_num_format(each, "#,##0");
        for (lxw_format *each : {totalLabel, total}) {
            format_set_bold(each);
            format_set_top(each, LXW_BORDER_THIN);
        }
    }
};

/// A sheet's name as the format allows it, told apart from the others.
QString sheetName(const QString &label)
{
    QString name = label;
    for (const QChar each : u"[]:*?/\\'"_s)
        name.remove(each);
    constexpr qsizetype most = 31;
    if (name.size() <= most)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', most - 1); // no word is cut in two
    return name.left(space > 0 ? space : most - 1) + u'\u2026';
}

void setUpPage(lxw_worksheet *sheet, const ReportContent &content)
{
    worksheet_set_paper(sheet, content.frame.paper == u"a4"_s ? kA4 : kLetter);
    worksheet_fit_to_pages(sheet, 1, 0); // one page wide, or a chart is printed over two
    worksheet_center_horizontally(sheet);
    const QString header = u"&L"_s + reportTitle(content).replace(u'&', u"&&"_s);
    worksheet_set_header(sheet, header.toUtf8().constData());
    worksheet_set_footer(sheet, "&R&P / &N");
}

void writeCover(WorkbookWriter &book, const ReportContent &content, const Formats &formats)
{
    lxw_worksheet *sheet = book.addSheet(words(QT_TRANSLATE_NOOP("ReportText", "About")));
    CellWriter cells(sheet);
    setUpPage(sheet, content);
    worksheet_set_column(sheet, 0, 0, 30, nullptr);
    worksheet_set_column(sheet, 1, 1, 70, nullptr);
    cells.text(0, 0, reportTitle(content), formats.title);
    cells.text(1, 0, content.frame.hospital, nullptr);
    cells.text(3, 0, words(QT_TRANSLATE_NOOP("ReportText", "All referrals")), formats.heading);
    cells.number(3, 1, content.issue.total, formats.coverTotal);
    int row = 5;
    for (const QString &note : reportNotes(content)) {
        worksheet_merge_range(sheet, lxw_row_t(row), 0, lxw_row_t(row), 1, note.toUtf8().constData(), formats.text);
        worksheet_set_row(sheet, lxw_row_t(row), 34, nullptr);
        ++row;
    }
    ++row;
    cells.text(row, 0, words(QT_TRANSLATE_NOOP("ReportText", "List")), formats.heading);
    cells.text(row++, 1, words(QT_TRANSLATE_NOOP("ReportText", "What it counts")), formats.heading);
    for (const ReportTable &table : content.issue.tables) {
        cells.text(row, 0, labelOf(table.list), formats.row);
        worksheet_set_row(sheet, lxw_row_t(row), definitionOf(table.list).size() > 160 ? 64 : 34, nullptr);
        cells.text(row++, 1, definitionOf(table.list), formats.row);
    }
}

/// Where the cells stand, shown numbers first, so that the chart's range holds nothing else.
std::vector<qsizetype> shownFirst(const ReportTable &table)
{
    std::vector<qsizetype> places(size_t(table.cells.size()));
    std::iota(places.begin(), places.end(), 0);
    std::ranges::stable_partition(places, [&](qsizetype place) { return table.cells.at(place).shown.has_value(); });
    return places;
}

void addChart(lxw_workbook *book, lxw_worksheet *sheet, const QString &name, const ReportTable &table, int shown,
    const QString &period, double width)
{
    lxw_chart *chart = workbook_add_chart(book, LXW_CHART_BAR);
    const QByteArray sheetText = name.toUtf8();
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const auto last = lxw_row_t(kFirstRow + shown - 1);
    chart_series_set_categories(series, sheetText.constData(), kFirstRow, 0, last, 0);
    chart_series_set_values(series, sheetText.constData(), kFirstRow, 1, last, 1);
    chart_series_set_name(series, period.toUtf8().constData());
    lxw_chart_fill fill{};
    fill.color = 0x1f5f86;
    chart_series_set_fill(series, &fill);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_min(chart->x_axis, 0); // bars without a false start; their numbers stand beside them
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_NONE);
    chart_axis_set_major_tick_mark(chart->x_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_set_major_tick_mark(chart->y_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_set_line(chart->x_axis, &none);
    chart_series_set_labels(series);
    chart_set_series_gap(chart, 60);
    chart_title_off(chart);
    lxw_chart_options options{};
    QByteArray description = barChartText(chartOf(table, period)).toUtf8();
    options.description = description.data();
    options.x_scale = width / 480; // of the size the library draws
    options.y_scale = (70.0 + 34.0 * shown) / 288;
    worksheet_insert_chart_opt(sheet, lxw_row_t(kFirstRow + table.cells.size() + 2), 0, chart, &options);
}

void writeCount(CellWriter &cells, int row, int column, const std::optional<int> &shown, const Formats &formats)
{
    if (shown)
        cells.number(row, column, *shown, formats.number);
    else
        cells.text(row, column, hiddenWords(), formats.hidden);
}

/// What a list showed of a category, which most often stands where it stands now.
std::optional<int> shownIn(const ReportTable &table, const QString &category, qsizetype place)
{
    if (place < table.cells.size() && table.cells.at(place).category == category)
        return table.cells.at(place).shown;
    const auto same = std::ranges::find(table.cells, category, &ReportCell::category);
    return same == table.cells.end() ? std::nullopt : same->shown;
}

void writeHeadings(
    CellWriter &cells, const ReportContent &content, const ReportTable &table, bool compares, const Formats &formats)
{
    cells.text(kFirstRow - 1, 0, labelOf(table.list), formats.heading);
    cells.text(kFirstRow - 1, 1,
        compares ? shortSpanWords(content.issue.span) : words(QT_TRANSLATE_NOOP("ReportText", "Referrals")),
        formats.columnHeading);
    cells.text(kFirstRow - 1, 2, words(QT_TRANSLATE_NOOP("ReportText", "Share")), formats.columnHeading);
    if (compares)
        cells.text(kFirstRow - 1, 3, shortSpanWords(content.yearBefore()->span), formats.columnHeading);
}

/// How wide the columns of a list's numbers are together, in pixels.
double setColumns(lxw_worksheet *sheet, bool compares)
{
    const double number = std::max(17.0, double(hiddenWords().size()) + 2); // in the place of a number, whole
    const double widths[kColumns] = {38, number, 12, compares ? number : 8};
    double pixels = 0;
    for (lxw_col_t column = 0; column < kColumns; ++column) {
        worksheet_set_column(sheet, column, column, widths[column], nullptr);
        if (column < kColumns - 1 || compares)
            pixels += widths[column] * 7 + 5; // as Excel counts
    }
    return pixels;
}

void writeList(WorkbookWriter &book, const ReportContent &content, const ReportTable &table, const Formats &formats)
{
    const QString name = sheetName(labelOf(table.list));
    lxw_worksheet *sheet = book.addSheet(name);
    CellWriter cells(sheet);
    const Issue *before = content.yearBefore();
    const ReportTable *same = before == nullptr ? nullptr : before->table(table.list);
    setUpPage(sheet, content);
    const double chartWidth = setColumns(sheet, same != nullptr);
    if (table.cells.size() <= kMostBars) // a chart's worth of rows may take room
        worksheet_set_default_row(sheet, 18, LXW_FALSE);
    worksheet_repeat_rows(sheet, kFirstRow - 1, kFirstRow - 1);
    cells.text(0, 0, labelOf(table.list), formats.title);
    cells.text(1, 0, reportTitle(content), nullptr);
    worksheet_merge_range(sheet, 2, 0, 2, kColumns - 1, definitionOf(table.list).toUtf8().constData(), formats.text);
    worksheet_set_row(sheet, 2, definitionOf(table.list).size() > 160 ? 64 : 34, nullptr);
    writeHeadings(cells, content, table, same != nullptr, formats);
    int row = kFirstRow;
    int shown = 0;
    for (const qsizetype place : shownFirst(table)) {
        const ReportCell &cell = table.cells.at(place);
        cells.text(row, 0, categoryLabel(table.list, cell.category), nullptr);
        writeCount(cells, row, 1, cell.shown, formats);
        if (cell.shown) {
            cells.number(row, 2, double(*cell.shown) / table.total, formats.share);
            ++shown;
        }
        if (same != nullptr)
            writeCount(cells, row, 3, shownIn(*same, cell.category, place), formats);
        ++row;
    }
    cells.text(row, 0, words(QT_TRANSLATE_NOOP("ReportText", "All referrals")), formats.totalLabel);
    cells.number(row, 1, table.total, formats.total);
    worksheet_write_blank(sheet, lxw_row_t(row), 2, formats.total);
    if (same != nullptr)
        cells.number(row, 3, same->total, formats.total);
    if (shown > 0 && shown <= kMostBars)
        addChart(book.book(), sheet, name, table, shown, spanWords(content.issue.span), chartWidth);
}

void writeOwnNumbers(WorkbookWriter &book, const ReportContent &content, const Formats &formats)
{
    constexpr int explanation = 3; // a narrow column stands between the number and what it counts
    lxw_worksheet *sheet = book.addSheet(sheetName(ownNumbersTitle()));
    CellWriter cells(sheet);
    setUpPage(sheet, content);
    worksheet_set_column(sheet, 0, 0, 40, nullptr);
    worksheet_set_column(sheet, 1, 1, 12, nullptr);
    worksheet_set_column(sheet, 2, 2, 2, nullptr);
    worksheet_set_column(sheet, explanation, explanation, 56, nullptr);
    worksheet_repeat_rows(sheet, kFirstRow - 1, kFirstRow - 1);
    cells.text(0, 0, ownNumbersTitle(), formats.title);
    cells.text(1, 0, reportTitle(content), nullptr);
    worksheet_merge_range(sheet, 2, 0, 2, explanation, ownNumbersNote().toUtf8().constData(), formats.text);
    worksheet_set_row(sheet, 2, 34, nullptr);
    cells.text(kFirstRow - 1, 0, words(QT_TRANSLATE_NOOP("ReportText", "Number")), formats.heading);
    cells.text(kFirstRow - 1, 1, words(QT_TRANSLATE_NOOP("ReportText", "Count")), formats.columnHeading);
    cells.text(kFirstRow - 1, 2, {}, formats.heading);
    cells.text(kFirstRow - 1, explanation, words(QT_TRANSLATE_NOOP("ReportText", "What it counts")), formats.heading);
    int row = kFirstRow;
    for (const OwnNumber &own : content.issue.own) {
        worksheet_set_row(sheet, lxw_row_t(row), 32, nullptr);
        cells.text(row, 0, labelOf(own.number), formats.row);
        cells.number(row, 1, own.value, formats.ownNumber);
        cells.text(row++, explanation, definitionOf(own.number), formats.row);
    }
}

} // namespace

Result<QByteArray> reportXlsx(const ReportContent &content)
{
    qsizetype rows = 0;
    for (const ReportTable &table : content.issue.tables)
        rows += table.cells.size();
    WorkbookWriter book(rows > kManyRows ? WorkbookWriter::Size::ManyRows : WorkbookWriter::Size::FewRows);
    if (book.book() == nullptr)
        return failure(Error::Kind::Io, u"the workbook cannot be made"_s);
    const Formats formats(book.book());
    writeCover(book, content, formats);
    for (const ReportTable &table : content.issue.tables)
        writeList(book, content, table, formats);
    if (!content.issue.own.isEmpty())
        writeOwnNumbers(book, content, formats);
    return book.finish(reportTitle(content), content.issue.issuedAt);
}

} // namespace wardmate
