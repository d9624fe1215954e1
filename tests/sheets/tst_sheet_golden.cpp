// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"

#include "tests/sheets/sheet_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using wardmate::test::sheetFacts;

/// The first page of every sheet against a small picture of it that somebody looked at. Squares of pixels are compared
/// by their mean grey, so that another version of the font engine passes and a block that moved does not. With
/// WARDMATE_WRITE_GOLDEN set the pictures are written anew, to be looked at before they are taken up.
class TestSheetGolden : public QObject
{
    Q_OBJECT

private slots:
    void everySheetLooksAsItWasLookedAt_data();
    void everySheetLooksAsItWasLookedAt();
    void aBlockThatMovedIsNoticed();
};

namespace {

constexpr double kDots = 18; // an inch
constexpr int kSquare = 4;
constexpr double kTolerance = 26; // of 255, for one square

QString pathOf(const QString &id, const QString &language)
{
    return qEnvironmentVariable("WARDMATE_SOURCE_DIR") + u"/tests/sheets/golden/%1-%2.png"_s.arg(id, language);
}

QImage drawn(const QString &id, const QString &language)
{
    const auto sheet = renderSheet(id, language, sheetFacts(true), {SheetPaper::Letter, false, true});
    // Drawn large and made small: how a letter falls on the pixels does not count then.
    const QImage large = sheet->image(0, kDots * 4).convertToFormat(QImage::Format_Grayscale8);
    return large.scaled(large.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

double meanOf(const QImage &image, int left, int top)
{
    double sum = 0;
    int count = 0;
    for (int y = top; y < qMin(top + kSquare, image.height()); ++y) {
        for (int x = left; x < qMin(left + kSquare, image.width()); ++x, ++count)
            sum += qGray(image.pixel(x, y));
    }
    return sum / qMax(1, count);
}

double largestDifference(const QImage &one, const QImage &other)
{
    double largest = one.size() == other.size() ? 0 : 255;
    for (int y = 0; y < one.height() && largest < 255; y += kSquare) {
        for (int x = 0; x < one.width(); x += kSquare)
            largest = qMax(largest, qAbs(meanOf(one, x, y) - meanOf(other, x, y)));
    }
    return largest;
}

} // namespace

void TestSheetGolden::everySheetLooksAsItWasLookedAt_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &language : sheetLanguages()) {
        for (const SheetInfo &info : sheetCatalogue(language))
            QTest::addRow("%s-%s", qPrintable(info.id), qPrintable(language)) << info.id << language;
    }
}

void TestSheetGolden::everySheetLooksAsItWasLookedAt()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const QImage now = drawn(id, language);
    if (qEnvironmentVariableIsSet("WARDMATE_WRITE_GOLDEN")) {
        QVERIFY(QDir().mkpath(QFileInfo(pathOf(id, language)).path()));
        QVERIFY(now.save(pathOf(id, language)));
    }
    const QImage golden(pathOf(id, language));
    QVERIFY2(!golden.isNull(), "there is no picture of this sheet yet");
    const double difference = largestDifference(now, golden);
    QVERIFY2(difference < kTolerance, qPrintable(u"a square differs by %1 of 255"_s.arg(difference)));
}

void TestSheetGolden::aBlockThatMovedIsNoticed()
{
    const QImage sheet = drawn(u"crisis_card"_s, u"en"_s);
    QCOMPARE(largestDifference(sheet, sheet), 0.0);
    QImage moved = sheet;
    moved.fill(Qt::white);
    for (int y = 0; y + 5 < sheet.height(); ++y)
        memcpy(moved.scanLine(y + 5), sheet.constScanLine(y), std::size_t(sheet.bytesPerLine()));
    QVERIFY(largestDifference(sheet, moved) > kTolerance);
}

QTEST_MAIN(TestSheetGolden)
#include "tst_sheet_golden.moc"
