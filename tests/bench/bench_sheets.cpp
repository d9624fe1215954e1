// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_defaults.h"
#include "models/sheets/sheet_renderer.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

/// G15 (performance.md): a sheet to PDF against a bare QTextDocument of the same text through QPdfWriter, in turn and
/// in one process; and the preview of page 1.

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template<typename Body>
double milliseconds(Body &&body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return double(timer.nsecsElapsed()) / 1e6;
}

void bareDocument(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    QTextDocument document;
    document.setDefaultFont(sheetFont({}));
    document.documentLayout();
    QFont font = document.defaultFont();
    font.setPixelSize(44);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * writer.height());
        document.drawContents(&painter, QRectF(0, page * writer.height(), writer.width(), writer.height()));
        painter.restore();
    }
}

// `bench_sheets bare|codes|plain|preview N` does one thing N times, for a profiler that counts instructions.
int repeat(const QString &what, int times, const SheetTemplate &sheet, const SheetFacts &facts)
{
    const QString html = sheetPage(sheet, facts).value();
    for (int i = 0; i < times; ++i) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (what == u"bare"_s)
            bareDocument(html);
        else if (what == u"preview"_s)
            (void)renderSheet(sheet, facts, {SheetPaper::A4, false, true})->image(0, 96);
        else
            (void)renderSheet(sheet, facts, {SheetPaper::A4, false, what == u"codes"_s})->writePdf(buffer);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    loadSheetFont();
    SheetFacts facts;
    facts.resources = nationalDirectory(u"us"_s).value();
    facts.today = QDate(2026, 11, 23);
    const SheetTemplate sheet = shippedTemplate(u"general_support"_s, u"en"_s).value();
    if (argc == 3)
        return repeat(QString::fromLatin1(argv[1]), QByteArray(argv[2]).toInt(), sheet, facts);
    const QString html = sheetPage(sheet, facts).value();
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> noCodes;
    std::vector<double> preview;
    for (int round = 0; round < 41; ++round) {
        bare.push_back(milliseconds([&] { bareDocument(html); }));
        for (const bool codes : {true, false}) {
            (codes ? ours : noCodes).push_back(milliseconds([&] {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                (void)renderSheet(sheet, facts, {SheetPaper::A4, false, codes})->writePdf(buffer);
            }));
        }
        preview.push_back(milliseconds([&] {
            (void)renderSheet(sheet, facts, {SheetPaper::A4, false, true})->image(0, 96);
        }));
    }
    std::printf("bare QTextDocument %.1f ms; sheet with codes %.1f ms (%.2fx); without codes %.1f ms (%.2fx); "
                "preview of page 1 %.1f ms\n",
        median(bare), median(ours), median(ours) / median(bare), median(noCodes), median(noCodes) / median(bare),
        median(preview));
    // Fails only well above the goal, so that a busy computer does not decide.
    return median(ours) <= 1.15 * 1.25 * median(bare) ? 0 : 1;
}
