// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quarterly report on a large encrypted file, cold, with and without an index for it, and the files made of it;
// CSV beside the plainest writer there is; a chart beside the same picture drawn by hand
// (performance.md, G12, G14, G16).
// Usage: bench_reports [referrals]
#include "models/base/case_words.h"
#include "models/base/event_words.h"
#include "models/exchange/csv_writer.h"
#include "models/reports/bar_chart.h"
#include "models/reports/disclosure.h"
#include "models/reports/report_export.h"
#include "models/reports/report_store.h"
#include "tests/bench/side_by_side.h"
#include "tests/support/temp_vault.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

SideBySide measured;

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
        ->executeScript(u"DROP INDEX referral_for_reports; DROP INDEX event_for_reports;"_s);
    std::printf("%d referrals, one quarter holds %d\n", referrals, quarterOf(covered.path()).total.count);
    measured.compare("G12 a quarter, cold", 0.15, [&] { (void)quarterOf(covered.path()); },
        {{"without an index for it", [&] { (void)quarterOf(bare); }}});
    measured.mostMilliseconds("G12 a quarter, cold", referrals > 100'000 ? 700 : 60,
        SideBySide::medianTime([&] { (void)quarterOf(covered.path()); }));
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
    const double workbook = SideBySide::medianTime([&] { (void)reportXlsx(content); });
    const double document = SideBySide::medianTime([&] { (void)reportPdf(content); });
    const double csv = SideBySide::medianTime([&] { (void)issueCsv(content.issue); });
    std::printf("G12 XLSX %.1f ms, PDF %.1f ms, CSV %.2f ms\n", workbook, document, csv);
    measured.mostMilliseconds("G12 files of it, together", 120, workbook + document + csv);
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
    measured.compare("G14 CSV of 10,000 x 20", 1.2,
        [&] {
            CsvWriter csv;
            csv.reserve(4'000'000);
            for (const QStringList &row : rows)
                csv.append(row);
            size = csv.bytes().size();
        },
        {{"one buffer", [&] {
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
          }}});
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
    measured.compare("G16 chart of 24 x 2", 1.2,
        [&] { onImage([&](QPainter &painter) { paintBarChart(painter, QRectF(0, 0, 1600, 900), chart, {}); }); },
        {{"by hand",
            [&] { onImage([&](QPainter &painter) { paintByHand(painter, QRectF(0, 0, 1600, 900), chart); }); }}});
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
    quarterlyReport(referrals);
    return measured.isMet() ? 0 : 1;
}
