// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quarterly report on a large encrypted file, cold, with and without an index for it, and the files made of it;
// CSV beside the plainest writer there is; a workbook beside packing it; a chart beside the same picture drawn by hand
// (performance.md, G12, G13, G14, G16).
// Usage: bench_reports [referrals]
#include "models/base/case_words.h"
#include "models/base/event_words.h"
#include "models/exchange/csv_writer.h"
#include "models/reports/bar_chart.h"
#include "models/reports/disclosure.h"
#include "models/reports/ledger_store.h"
#include "models/reports/report_export.h"
#include "models/reports/report_store.h"
#include "tests/support/temp_vault.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRounds = 9;
constexpr double kTolerance = 1.25; ///< above the goal, so that a busy computer does not decide
bool goalsAreMet = true;

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Two acts in turn; the ratio of their medians against a goal.
void compare(const char *name, double goal, const std::function<void()> &act, const std::function<void()> &reference)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < kRounds; ++round) {
        ours.push_back(milliseconds(act));
        theirs.push_back(milliseconds(reference));
    }
    const double ratio = median(ours) / median(theirs);
    std::printf(
        "%-44s %8.2f ms  reference %8.2f ms  ratio %.3f  goal %.2f\n", name, median(ours), median(theirs), ratio, goal);
    goalsAreMet = goalsAreMet && ratio <= goal * kTolerance;
}

template<typename E>
QString codeAt(int number)
{
    return QString::fromLatin1(wordsOf<E>()[size_t(number) % wordsOf<E>().size()].code);
}

/// Fills tables without their indexes, which are made anew afterwards: a million rows in minutes.
void withoutIndexes(Database &database, const std::function<void()> &act)
{
    QStringList names;
    QStringList made;
    database.visit(
        [&](const Row &row) {
            names.append(row.get<QString>(0));
            made.append(row.get<QString>(1));
        },
        u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN ('event', 'referral')"_s);
    for (const QString &name : names)
        database.executeScript(u"DROP INDEX %1;"_s.arg(name));
    act();
    for (const QString &sql : made)
        database.executeScript(sql + u';');
}

/// Five years of referrals with all that the lists count.
void fill(Database &database, int referrals)
{
    const QDateTime start(QDate(2021, 10, 1), QTime(8, 0), Qt::UTC);
    const qint64 step = qint64(5) * 365 * 86400 / referrals;
    QRandomGenerator random(1);
    database.transaction([&] {
        for (int unit = 1; unit <= 60; ++unit)
            database.execute(u"INSERT INTO unit (id, name, area) VALUES (?, ?, ?)"_s, unit, u"Unit %1"_s.arg(unit),
                u"Area %1"_s.arg(unit % 9));
        for (int i = 0; i < referrals; ++i) {
            const QDateTime at = start.addSecs(i * step);
            const qint64 event = database.insert(
                u"INSERT INTO event (received_at, received_via, referrer_kind, category, one_line) "
                "VALUES (?, 'phone', ?, ?, 'Was there when a patient died unexpectedly in the night.')"_s,
                at, codeAt<ReferrerKind>(random.bounded(100)), codeAt<EventCategory>(random.bounded(100)));
            database.insert(
                u"INSERT INTO referral (event_id, state, received_at, profession_group, unit_id, outcome, "
                "first_attempt_at, closed_at, conversations, further_help_accepted, further_help_kind, specialty) "
                "VALUES (?, 'closed', ?, ?, ?, ?, ?, ?, ?, ?, ?, 'critical care')"_s,
                event, at, codeAt<ProfessionGroup>(random.bounded(100)), 1 + random.bounded(60),
                codeAt<Outcome>(random.bounded(100)), at.addSecs(3600 * random.bounded(96)), at.addDays(20),
                random.bounded(5), random.bounded(8) == 0, codeAt<FurtherHelp>(random.bounded(100)));
        }
    });
}

Counts quarterOf(const QString &path)
{
    auto database = Database::open(path, TempVault::key(), Database::Mode::ReadWrite); // cold: nothing in its cache
    CountRequest request;
    request.spans = {*Span::parse(u"2026Q3"_s)};
    ProgrammeSettings settings;
    settings.week.timeZone = u"UTC"_s;
    const ReportStore store(*database);
    return store.counts(request, store.areas().value_or(QStringList()), settings).value_or(Counts());
}

void quarterlyReport(int referrals)
{
    TempVault covered;
    withoutIndexes(covered.db(), [&] { fill(covered.db(), referrals); });
    covered.close();
    const QString bare = covered.path() + u"-bare"_s;
    QFile::copy(covered.path(), bare);
    Database::open(bare, TempVault::key(), Database::Mode::ReadWrite)
        ->executeScript(
            u"DROP INDEX referral_for_reports; DROP INDEX event_for_reports; DROP INDEX referral_by_received;"_s);
    std::printf("%d referrals, one quarter holds %d\n", referrals, quarterOf(covered.path()).total.count);
    compare(
        "G12 a quarter, cold; without an index for it", 0.15, [&] { (void)quarterOf(covered.path()); },
        [&] { (void)quarterOf(bare); });
}

ReportContent publishedQuarter()
{
    Issue issue;
    issue.span = *Span::parse(u"2026Q3"_s);
    issue.issuedAt = QDateTime(QDate(2026, 10, 2), QTime(9, 0), Qt::UTC);
    for (const Word<ReportList> &word : wordsOf<ReportList>()) {
        ReportTable table{word.value, 0, {}};
        QStringList codes = categoryCodes(word.value);
        if (word.value == ReportList::Area)
            codes = QStringList{u"Surgery"_s, u"Medicine"_s, u"Critical care"_s, u"Emergency"_s} + codes;
        for (const QString &code : codes)
            table.cells.append({code, 600 / int(codes.size())});
        table.total = 600;
        table.cells.first().shown = 600 - 600 / int(codes.size()) * (int(codes.size()) - 1);
        issue.tables.append(table);
    }
    issue.total = 600;
    return {issue, {issue}, {u"Lakeview Community Hospital"_s, u"letter"_s}};
}

void filesOfAQuarter()
{
    const ReportContent content = publishedQuarter();
    (void)reportPdf(content); // the type face is read once
    std::vector<double> workbook;
    std::vector<double> document;
    std::vector<double> csv;
    for (int round = 0; round < kRounds; ++round) {
        workbook.push_back(milliseconds([&] { (void)reportXlsx(content); }));
        document.push_back(milliseconds([&] { (void)reportPdf(content); }));
        csv.push_back(milliseconds([&] { (void)issueCsv(content.issue); }));
    }
    std::printf("G12 files of it: XLSX %.1f ms, PDF %.1f ms, CSV %.2f ms, together %.1f ms (goal 120)\n",
        median(workbook), median(document), median(csv), median(workbook) + median(document) + median(csv));
}

/// As many cells as 10,000 rows of 20 columns have: what the exporter writes of them, no programme publishes.
ReportContent hugeContent()
{
    ReportContent content = publishedQuarter();
    constexpr int rows = 200'000 / 4 / 8; // words, number, share and the year before, on eight sheets
    for (ReportTable &table : content.issue.tables) {
        table.cells.clear();
        for (int row = 0; row < rows; ++row)
            table.cells.append({u"word %1 of list %2"_s.arg(row).arg(int(table.list)), 11 + row % 977});
        table.total = std::accumulate(table.cells.begin(), table.cells.end(), 0,
            [](int sum, const ReportCell &cell) { return sum + *cell.shown; });
    }
    Issue before = content.issue;
    --before.span.first.year;
    --before.span.last.year;
    content.all = {before, content.issue};
    return content;
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
    return unzip.readAllStandardOutput();
}

/// The longest time the thread of the window could not do anything while a thread of its own writes the workbook.
double longestPause(const ReportContent &content)
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
    const std::unique_ptr<QThread> writer(QThread::create([&content] { (void)reportXlsx(content); }));
    QObject::connect(writer.get(), &QThread::finished, &loop, &QEventLoop::quit);
    since.start();
    beat.start();
    writer->start();
    loop.exec();
    return longest;
}

void workbookOfManyCells()
{
    const ReportContent content = hugeContent();
    const QByteArray parts = unpacked(reportXlsx(content).value_or(QByteArray()));
    std::printf("G13: %lld MiB of parts\n", static_cast<long long>(parts.size() >> 20));
    compare(
        "G13 XLSX of 200,000 cells; zlib 6 over its parts", 1.7, [&] { (void)reportXlsx(content); },
        [&] { (void)qCompress(parts, 6); });
    TempVault vault; // and the same from where published figures are kept
    vault.db().transaction([&] {
        for (const Issue &issue : content.all)
            LedgerStore(vault.db()).enter(issue, {});
    });
    std::vector<double> whole;
    for (int round = 0; round < kRounds; ++round) {
        whole.push_back(milliseconds([&] {
            const QList<Issue> issues = LedgerStore(vault.db()).issues().value_or(QList<Issue>());
            (void)reportXlsx({issues.constLast(), issues, content.frame});
        }));
    }
    std::printf("G13 the same from the query of the ledger: %.1f ms\n", median(whole));
    std::vector<double> pauses;
    for (int round = 0; round < 5; ++round)
        pauses.push_back(longestPause(content));
    std::printf("G13 longest pause of the window meanwhile: median %.1f ms (goal 16)\n", median(pauses));
}

void csvOfManyRows()
{
    QList<QStringList> rows;
    for (int row = 0; row < 10'000; ++row) {
        QStringList cells;
        for (int column = 0; column < 20; ++column)
            cells.append(column % 4 == 0 ? QString::number(row * 31 + column) : u"word %1 of a row"_s.arg(row % 977));
        rows.append(cells);
    }
    qsizetype size = 0;
    compare(
        "G14 CSV of 10,000 x 20; one buffer", 1.2,
        [&] {
            CsvWriter csv;
            csv.reserve(4'000'000);
            for (const QStringList &row : rows)
                csv.append(row);
            size = csv.bytes().size();
        },
        [&] {
            QByteArray bytes;
            bytes.reserve(4'000'000);
            for (const QStringList &row : rows) {
                bool isFirst = true;
                for (const QString &cell : row) {
                    if (!isFirst)
                        bytes += ',';
                    isFirst = false;
                    bytes += cell.toUtf8();
                }
                bytes += "\r\n";
            }
            size -= bytes.size();
        });
    if (size != 0)
        std::printf("the two CSV writers differ by %lld bytes\n", static_cast<long long>(size));
}

BarChart largeChart()
{
    BarChart chart{u"Referrals"_s, {}, 600, u"2026"_s, u"2025"_s};
    for (int i = 0; i < 24; ++i)
        chart.bars.append({u"Category %1"_s.arg(i), 10 + i * 7 % 90, 10 + i * 11 % 90});
    return chart;
}

/// The same picture with nothing looked up and nothing measured.
void paintByHand(QPainter &painter, const QRectF &area, const BarChart &chart)
{
    const double row = area.height() / double(chart.bars.size());
    const double left = area.width() * 0.36;
    painter.setRenderHint(QPainter::Antialiasing);
    double top = area.top();
    for (const ChartBar &bar : chart.bars) {
        painter.setPen(Qt::black);
        painter.drawText(
            QRectF(area.left(), top, left, row), Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, bar.label);
        const double width = (area.width() - left) * 0.7 * *bar.value / 100;
        painter.fillRect(QRectF(area.left() + left, top, width, row * 0.4), QColor(0x1f, 0x5f, 0x86));
        painter.drawText(QRectF(area.left() + left + width + 6, top, 200, row * 0.4), Qt::AlignLeft | Qt::AlignVCenter,
            u"%1 (%2 %)"_s.arg(*bar.value).arg(*bar.value / 6));
        const QRectF before(
            area.left() + left, top + row * 0.45, (area.width() - left) * 0.7 * *bar.before / 100, row * 0.4);
        painter.save();
        painter.setClipRect(before);
        painter.setPen(QPen(QColor(0x8a, 0x53, 0x00), 1));
        for (double x = before.left() - before.height(); x < before.right(); x += before.height() / 3)
            painter.drawLine(QPointF(x, before.bottom()), QPointF(x + before.height(), before.top()));
        painter.restore();
        painter.drawRect(before);
        painter.drawText(QRectF(before.right() + 6, before.top(), 200, before.height()),
            Qt::AlignLeft | Qt::AlignVCenter, QString::number(*bar.before));
        top += row;
    }
}

void chart()
{
    const BarChart chart = largeChart();
    const auto onImage = [](const std::function<void(QPainter &)> &paint) {
        QImage image(1600, 900, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter);
    };
    compare(
        "G16 chart of 24 x 2; by hand", 1.2,
        [&] { onImage([&](QPainter &painter) { paintBarChart(painter, QRectF(0, 0, 1600, 900), chart, {}); }); },
        [&] { onImage([&](QPainter &painter) { paintByHand(painter, QRectF(0, 0, 1600, 900), chart); }); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int referrals = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    csvOfManyRows();
    chart();
    filesOfAQuarter();
    workbookOfManyCells();
    quarterlyReport(referrals);
    return goalsAreMet ? 0 : 1;
}
