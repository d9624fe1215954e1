// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workbook of 10,000 rows of 20 columns through the writer that reports use, from a query of an encrypted file on;
// and as many cells in the shape of a report. Beside packing their parts, and beside the library alone, called in the
// cheapest way with words that lie ready (performance.md, G13).
#include "models/reports/ledger_store.h"
#include "models/reports/report_export.h"
#include "models/reports/workbook_writer.h"
#include "tests/bench/side_by_side.h"
#include "tests/support/temp_vault.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QThread>
#include <QTimer>

#include <xlsxwriter.h>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRows = 10'000;
constexpr int kTexts = 14;
constexpr int kNumbers = 3;
constexpr int kDates = 3;
const QDate kFirstDate(1899, 12, 30); ///< dates are counted from here

/// Words that are no words, common ones more often.
QString someWords(QRandomGenerator &random, int count)
{
    static const char *const heads[] = {"ba", "des", "fi", "gon", "hu", "ka", "lem", "mi", "nor", "pu", "ra", "sel"};
    static const char *const tails[] = {"bel", "dan", "fus", "gar", "hen", "kis", "lod", "mun", "net", "por", "ris"};
    QStringList words;
    for (int i = 0; i < count; ++i) {
        const auto number = int(std::pow(random.generateDouble(), 3) * 3000);
        words.append(QString::fromLatin1(heads[number % 12]) + QString::fromLatin1(heads[number / 12 % 12])
            + QString::fromLatin1(tails[number / 144 % 11]));
    }
    return words.join(u' ');
}

/// Fourteen texts, three numbers, three dates, about 350 bytes a row.
void fill(Database &database)
{
    QStringList columns;
    for (int i = 0; i < kTexts + kDates; ++i)
        columns.append(u"text%1 TEXT NOT NULL"_s.arg(i));
    for (int i = 0; i < kNumbers; ++i)
        columns.append(u"number%1 INTEGER NOT NULL"_s.arg(i));
    database.executeScript(u"CREATE TABLE many (%1) STRICT;"_s.arg(columns.join(u", "_s)));
    const QString insert = u"INSERT INTO many VALUES (%1)"_s.arg(QStringList(columns.size(), u"?"_s).join(u", "_s));
    QRandomGenerator random(42);
    database.transaction([&] {
        for (int row = 0; row < kRows; ++row) {
            QVariantList values;
            for (int i = 0; i < kTexts; ++i)
                values.append(i == 0 ? u"R-%1"_s.arg(row, 7, 10, QChar(u'0'))
                        : i == 1     ? u"555-%1"_s.arg(random.bounded(10'000'000))
                                     : someWords(random, i == kTexts - 1 ? 20 : 1 + i % 2));
            for (int i = 0; i < kDates; ++i)
                values.append(QDate(2020 + i, 1 + row % 12, 1 + row % 28).toString(Qt::ISODate));
            for (const int number : {row, random.bounded(4), random.bounded(7)})
                values.append(number);
            database.executeBound(insert, values);
        }
    });
}

lxw_format *dateFormat(lxw_workbook *book)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, "yyyy-mm-dd");
    return format;
}

QByteArray fromTheQuery(Database &database)
{
    WorkbookWriter book(WorkbookWriter::Size::ManyRows);
    lxw_format *asDate = dateFormat(book.book());
    CellWriter cells(book.addSheet(u"Rows"_s));
    qsizetype at = 0;
    database.visit(
        [&](const Row &row) {
            int column = 0;
            for (; column < kTexts; ++column)
                cells.text(at, column, row.get<QString>(column));
            for (; column < kTexts + kDates; ++column)
                cells.number(at, column, double(kFirstDate.daysTo(row.get<QDate>(column))), asDate);
            for (; column < kTexts + kDates + kNumbers; ++column)
                cells.number(at, column, row.get<int>(column));
            ++at;
        },
        u"SELECT * FROM many ORDER BY rowid"_s);
    return book.finish(u"Rows"_s, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)).value_or(QByteArray());
}

/// What the library is given, ready made.
struct ReadyCells {
    struct Row {
        std::vector<QByteArray> texts;
        std::vector<double> numbers;
    };
    std::vector<Row> rows;
};

ReadyCells readyRows(Database &database)
{
    ReadyCells cells;
    database.visit(
        [&](const Row &row) {
            ReadyCells::Row ready;
            for (int column = 0; column < kTexts; ++column)
                ready.texts.push_back(row.get<QString>(column).toUtf8());
            for (int column = kTexts; column < kTexts + kDates; ++column)
                ready.numbers.push_back(double(kFirstDate.daysTo(row.get<QDate>(column))));
            for (int column = kTexts + kDates; column < kTexts + kDates + kNumbers; ++column)
                ready.numbers.push_back(row.get<int>(column));
            cells.rows.push_back(std::move(ready));
        },
        u"SELECT * FROM many ORDER BY rowid"_s);
    return cells;
}

/// A workbook by the library alone, row by row.
void byTheLibrary(const std::function<void(lxw_workbook *)> &write)
{
    const QTemporaryDir folder;
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt((place + "/alone.xlsx").constData(), &options);
    write(book);
    workbook_close(book);
}

void readyRowsByTheLibrary(const ReadyCells &cells)
{
    byTheLibrary([&](lxw_workbook *book) {
        lxw_format *asDate = dateFormat(book);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Rows");
        lxw_row_t at = 0;
        for (const ReadyCells::Row &row : cells.rows) {
            lxw_col_t column = 0;
            for (const QByteArray &text : row.texts)
                worksheet_write_string(sheet, at, column++, text.constData(), nullptr);
            for (const double number : row.numbers) {
                worksheet_write_number(sheet, at, column, number, column < kTexts + kDates ? asDate : nullptr);
                ++column;
            }
            ++at;
        }
    });
}

/// As many cells in a report: words, number, share and the year before, on eight sheets. No programme publishes them.
ReportContent hugeContent()
{
    Issue issue;
    issue.span = *Span::parse(u"2026Q3"_s);
    issue.issuedAt = QDateTime(QDate(2026, 10, 2), QTime(9, 0), Qt::UTC);
    constexpr int rows = kRows * 20 / 4 / 8;
    for (const Word<ReportList> &word : wordsOf<ReportList>()) {
        ReportTable table{word.value, 0, {}};
        for (int row = 0; row < rows; ++row)
            table.cells.append({u"word %1 of list %2"_s.arg(row).arg(int(table.list)), 11 + row % 977});
        table.total = std::accumulate(table.cells.begin(), table.cells.end(), 0,
            [](int sum, const ReportCell &cell) { return sum + *cell.shown; });
        issue.tables.append(table);
    }
    issue.total = issue.tables.constFirst().total;
    Issue before = issue;
    --before.span.first.year;
    --before.span.last.year;
    return {issue, {before, issue}, {u"Lakeview Community Hospital"_s, u"letter"_s}};
}

ReadyCells readyReport(const ReportContent &content)
{
    ReadyCells cells;
    for (const ReportTable &table : content.issue.tables) {
        for (const ReportCell &cell : table.cells)
            cells.rows.push_back({{categoryLabel(table.list, cell.category).toUtf8()},
                {double(*cell.shown), double(*cell.shown) / table.total, double(*cell.shown)}});
    }
    return cells;
}

void readyReportByTheLibrary(const ReadyCells &cells)
{
    byTheLibrary([&](lxw_workbook *book) {
        lxw_format *count = workbook_add_format(book);
        format_set_num_format(count, "#,##0");
        lxw_format *share = workbook_add_format(book);
        format_set_num_format(share, "0 %");
        const size_t each = cells.rows.size() / 8;
        lxw_worksheet *sheet = nullptr;
        for (size_t at = 0; at < cells.rows.size(); ++at) {
            if (at % each == 0)
                sheet = workbook_add_worksheet(book, nullptr);
            const ReadyCells::Row &row = cells.rows[at];
            const auto line = lxw_row_t(at % each);
            worksheet_write_string(sheet, line, 0, row.texts[0].constData(), nullptr);
            for (size_t i = 0; i < row.numbers.size(); ++i)
                worksheet_write_number(sheet, line, lxw_col_t(i + 1), row.numbers[i], i == 1 ? share : count);
        }
    });
}

/// All parts of a workbook as they were before they were packed.
QByteArray unpacked(const QByteArray &workbook)
{
    QTemporaryFile file;
    if (!file.open() || file.write(workbook) != workbook.size() || !file.flush())
        return {};
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file.fileName()});
    unzip.waitForFinished();
    const QByteArray parts = unzip.readAllStandardOutput();
    std::printf("G13: %.1f MiB of parts, packed %.2f MiB\n", double(parts.size()) / 0x100000,
        double(workbook.size()) / 0x100000);
    return parts;
}

/// The longest time the thread of the window could not do anything while a thread of its own writes a workbook.
double longestPause(const std::function<void()> &write)
{
    double longest = 0;
    QElapsedTimer since;
    QTimer beat;
    beat.setInterval(1);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
    });
    QEventLoop loop;
    const std::unique_ptr<QThread> writer(QThread::create(write));
    QObject::connect(writer.get(), &QThread::finished, &loop, &QEventLoop::quit);
    since.start();
    beat.start();
    writer->start();
    loop.exec();
    writer->wait();
    return longest;
}

void manyColumns(SideBySide &measured)
{
    TempVault vault;
    fill(vault.db());
    const QByteArray parts = unpacked(fromTheQuery(vault.db()));
    const ReadyCells ready = readyRows(vault.db());
    measured.compare("G13 XLSX of 10,000 x 20, from the query on", 1.7, [&] { (void)fromTheQuery(vault.db()); },
        {{"zlib 6 over its parts", [&] { (void)qCompress(parts, 6); }},
            {"the library alone", [&] { readyRowsByTheLibrary(ready); }}});
}

void manyRows(SideBySide &measured)
{
    const ReportContent content = hugeContent();
    TempVault vault;
    vault.db().transaction([&] {
        for (const Issue &issue : content.all)
            LedgerStore(vault.db()).enter(issue, {});
    });
    const auto write = [&] {
        const QList<Issue> issues = LedgerStore(vault.db()).issues().value_or(QList<Issue>());
        return reportXlsx({issues.constLast(), issues, content.frame}).value_or(QByteArray());
    };
    const QByteArray parts = unpacked(reportXlsx(content).value_or(QByteArray()));
    const ReadyCells ready = readyReport(content);
    measured.compare("G13 a report of 50,000 x 4 in eight lists", 1.7, [&] { (void)reportXlsx(content); },
        {{"zlib 6 over its parts", [&] { (void)qCompress(parts, 6); }},
            {"the library alone", [&] { readyReportByTheLibrary(ready); }}});
    std::printf(
        "G13 the same from the query of the ledger on: %.1f ms\n", SideBySide::medianTime([&] { (void)write(); }));
    std::vector<double> pauses;
    for (int round = 0; round < 5; ++round)
        pauses.push_back(longestPause([&] { (void)reportXlsx(content); }));
    measured.mostMilliseconds("G13 the window's longest pause meanwhile", 16, SideBySide::median(pauses));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    SideBySide measured;
    manyColumns(measured);
    manyRows(measured);
    return measured.isMet() ? 0 : 1;
}
