// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/other_charts.h"

#include "models/reports/disclosure.h"

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

    void otherShapesDrawOnlyWhatIsShown_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("line") << int(ChartShape::Line);
        QTest::newRow("stacked") << int(ChartShape::Stacked);
        QTest::newRow("funnel") << int(ChartShape::Funnel);
    }
    void otherShapesDrawOnlyWhatIsShown()
    {
        QFETCH(int, shape);
        const auto draw = [shape](const BarChart &chart) {
            QImage image(600, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintChart(ChartShape(shape), painter, QRectF(10, 10, 580, 280), chart, {});
            return image;
        };
        const BarChart hidden{u"Outcome"_s, {{u"One"_s, std::nullopt, std::nullopt}}, 40, {}, {}};
        QCOMPARE(pixels(draw(hidden), ChartInk().bar), 0);
        BarChart shown = hidden;
        shown.bars[0].value = 30;
        QVERIFY(pixels(draw(shown), ChartInk().bar) > 20);
        QVERIFY(chartHeight(ChartShape(shape), shown, {}, 300) > 10);
    }

    void fivePartsLookDifferent()
    {
        const BarChart five{u"Outcome"_s, QList<ChartBar>(5, {u"One"_s, 20, std::nullopt}), 100, {}, {}};
        QImage image(600, 300, QImage::Format_Grayscale8); // as in a grey print
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintChart(ChartShape::Stacked, painter, QRectF(0, 0, 600, 300), five, {});
        }
        QList<QImage> parts;
        for (int part = 0; part < 5; ++part) {
            parts.append(image.copy(120 * part + 10, 4, 100, 12));
            QCOMPARE(parts.indexOf(parts.constLast()), part);
        }
    }

    void theFunnelLeavesOutWhatIsHidden()
    {
        Issue issue;
        issue.total = 60;
        issue.tables = {{ReportList::Conversations, 60, {{u"0"_s, 20}, {u"1"_s, 40}}},
            {ReportList::FurtherHelp, 60, {{u"none"_s, std::nullopt}, {u"other"_s, std::nullopt}}}};
        const BarChart funnel = funnelOf(issue);
        QCOMPARE(funnel.bars.size(), 2);
        QCOMPARE(funnel.bars.last().value, std::optional(40));
    }

    void aTrendCountsEachReferralOnce()
    {
        Issue first;
        first.span = *Span::parse(u"2026Q1"_s);
        first.total = 20;
        Issue second = first;
        second.span = *Span::parse(u"2026Q2"_s);
        second.total = 30;
        const Issue half = sumOf(*Span::parse(u"2026H1"_s), {first, second});
        const BarChart trend = trendOf({first, second, half}, half);
        QCOMPARE(trend.bars.size(), 2);
        QCOMPARE(trend.bars.last().value, std::optional(30));
        QCOMPARE(trendOf({first, second}, first).bars.size(), 1);
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
