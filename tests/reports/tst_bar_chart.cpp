// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bar_chart.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

QImage painted(const BarChart &chart, const ChartInk &ink = {})
{
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBarChart(painter, QRectF(10, 10, 580, 280), chart, ink);
    return image;
}

int pixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

/// Charts of shown numbers only, readable without colour.
class TestBarChart : public QObject
{
    Q_OBJECT

private slots:
    void aHiddenNumberHasNoBar()
    {
        const BarChart hidden{u"Outcome"_s, {{u"One"_s, std::nullopt, std::nullopt}}, 40, {}, {}};
        QCOMPARE(pixels(painted(hidden), ChartInk().bar), 0);
        const BarChart shown{u"Outcome"_s, {{u"One"_s, 20, std::nullopt}}, 40, {}, {}};
        QVERIFY(pixels(painted(shown), ChartInk().bar) > 500);
    }

    void theWordsHoldNoHiddenNumber()
    {
        ReportTable table{ReportList::Outreach, 57, {{u"yes"_s, std::nullopt}, {u"no"_s, std::nullopt}}};
        const QString text = barChartText(chartOf(table, u"2026"_s));
        QVERIFY(text.contains(hiddenWords()));
        QVERIFY(!text.contains(QRegularExpression(u"[0-9]"_s)));
    }

    void thePeriodComparedWithIsHatchedNotFilled()
    {
        BarChart chart{u"Outcome"_s, {{u"One"_s, 20, 20}}, 40, u"2026"_s, u"2025"_s};
        ChartInk grey;
        grey.before = grey.bar; // as in a grey print
        const int filled = pixels(painted(chart, grey), grey.bar);
        chart.bars[0].before.reset();
        const int alone = pixels(painted(chart, grey), grey.bar);
        QVERIFY(filled > alone);
        QVERIFY(filled < alone * 2 * 8 / 10);
    }

    void longWordsMakeHigherRows()
    {
        BarChart chart{u"Area"_s, {{u"Short"_s, 20, std::nullopt}}, 40, {}, {}};
        const double one = barChartHeight(chart, {}, 300);
        chart.bars[0].label = u"A very long name of an area that needs several lines to be read in full"_s;
        QVERIFY(barChartHeight(chart, {}, 300) > one * 1.5);
    }

    void periodsAreSaidInWords()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(spanWords(*Span::parse(u"2026Q3"_s)), u"July to September 2026"_s);
        QCOMPARE(spanWords(*Span::parse(u"2026"_s)), u"2026"_s);
        QCOMPARE(spanWords(*Span::parse(u"2026Q4-2027Q1"_s)), u"October 2026 to March 2027"_s);
    }
};

QTEST_MAIN(TestBarChart)
#include "tst_bar_chart.moc"
