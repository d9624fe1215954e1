// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"

#include "models/sheets/dial_string.h"
#include "tests/sheets/sheet_fixture.h"
#include "tests/sheets/sheet_tools.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

class TestSheetRenderer : public QObject
{
    Q_OBJECT

private slots:
    void everyPdfStartsWithTheCrisisBlock_data();
    void everyPdfStartsWithTheCrisisBlock();
    void theGeneralSheetCarriesEveryNumberOfTheDirectory();
    void everyNumberSaysWhenItWasChecked();
    void everyCodeReadsBackAsTheNumberBesideIt_data();
    void everyCodeReadsBackAsTheNumberBesideIt();
    void thePdfSaysNothingAboutPersonOrComputer();
    void aSheetWithoutACrisisNumberIsRefused();
    void anUnknownFieldIsSeenAndReported();
    void aFullCardIsReportedAndNotCut();
    void aNumberTooWideForItsPlaceIsReported();
    void largePrintHasNoSmallType();
};

namespace {

void addEverySheet()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("letter");
    QTest::addColumn<bool>("large");
    for (const QString &language : sheetLanguages()) {
        for (const SheetInfo &info : sheetCatalogue(language)) {
            for (const bool letter : {false, true}) {
                for (const bool large : {false, true}) {
                    QTest::addRow("%s-%s-%s%s", qPrintable(info.id), qPrintable(language), letter ? "letter" : "a4",
                        large ? "-large" : "")
                        << info.id << language << letter << large;
                }
            }
        }
    }
}

QStringList numbersOn(const std::vector<SheetBlock> &blocks)
{
    QStringList numbers;
    for (const SheetBlock &block : blocks) {
        for (const Resource &entry : block.resources)
            numbers << entry.phone << entry.textLine;
        numbers += numbersOn(block.children);
    }
    return numbers;
}

Result<SheetDocument> rendered(const QString &id, const SheetFacts &facts, const QString &language = u"en"_s)
{
    return renderSheet(id, language, facts, {SheetPaper::Letter, false, true});
}

} // namespace

void TestSheetRenderer::everyPdfStartsWithTheCrisisBlock_data()
{
    addEverySheet();
}

void TestSheetRenderer::everyPdfStartsWithTheCrisisBlock()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(bool, letter);
    QFETCH(bool, large);
    const SheetOptions options{letter ? SheetPaper::Letter : SheetPaper::A4, large, true};
    const auto sheet = renderSheet(id, language, fullSheetFacts(), options);
    QVERIFY(sheet.has_value());
    QTemporaryDir folder;
    QVERIFY(sheet->savePdf(folder.filePath(u"sheet.pdf"_s)).has_value());
    const QString text = toolOutput(u"pdftotext"_s, {u"-raw"_s, folder.filePath(u"sheet.pdf"_s), u"-"_s}).simplified();
    for (const QString &number : {u"911"_s, u"988"_s, u"741741"_s, u"838255"_s})
        QVERIFY2(text.contains(number), qPrintable(text));
    for (const QString &number : numbersOn(sheet->blocks()))
        QVERIFY2(text.contains(number), qPrintable(number + u": "_s + text));
    QVERIFY(sheet->blocks().at(0).kind == SheetBlock::Kind::Title);
    QVERIFY(sheet->blocks().at(1).kind == SheetBlock::Kind::Crisis);
    // On paper only the programme's line and the title stand above it.
    const auto &next = sheet->blocks().at(2);
    const QString first
        = QString(withoutMarks(next.text.isEmpty() && !next.children.empty() ? next.children.at(0).children.at(0).text
                                                                             : next.text))
              .left(12)
              .simplified();
    QVERIFY2(text.indexOf(u"911"_s) >= 0 && text.indexOf(u"911"_s) < text.indexOf(first), qPrintable(text));
}

void TestSheetRenderer::theGeneralSheetCarriesEveryNumberOfTheDirectory()
{
    SheetFacts facts = sheetFacts(true);
    for (Resource &entry : facts.resources)
        entry.onSheet = true;
    const auto sheet = rendered(u"general_support"_s, facts, u"es"_s);
    QVERIFY(sheet.has_value());
    QTemporaryDir folder;
    QVERIFY(sheet->savePdf(folder.filePath(u"sheet.pdf"_s)).has_value());
    const QString text = textOf(folder.filePath(u"sheet.pdf"_s));
    const QString plain = sheetPlainText(shippedTemplate(u"general_support"_s, u"es"_s).value(), facts).value();
    const QString html = sheetPage(shippedTemplate(u"general_support"_s, u"es"_s).value(), facts).value();
    for (const Resource &entry : facts.resources) {
        for (const QString &number : {entry.phone, entry.textLine}) {
            QVERIFY2(text.contains(number), qPrintable(number));
            QVERIFY2(plain.contains(number), qPrintable(number));
            QVERIFY2(html.contains(number), qPrintable(number));
        }
    }
}

void TestSheetRenderer::everyNumberSaysWhenItWasChecked()
{
    const SheetFacts facts = sheetFacts();
    const auto sheet = shippedTemplate(u"general_support"_s, u"en"_s).value();
    const QString text = sheetPlainText(sheet, facts).value();
    QCOMPARE(text.count(u"checked on 3 Nov 2026"_s), 1);
    const auto onSheets = std::count_if(
        facts.resources.begin(), facts.resources.end(), [](const Resource &entry) { return entry.onSheet; });
    QCOMPARE(text.count(u"not yet checked locally"_s), onSheets - 1);
}

void TestSheetRenderer::everyCodeReadsBackAsTheNumberBesideIt_data()
{
    addEverySheet();
}

void TestSheetRenderer::everyCodeReadsBackAsTheNumberBesideIt()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(bool, letter);
    QFETCH(bool, large);
    const SheetFacts facts = sheetFacts(true);
    const auto sheet = renderSheet(id, language, facts, {letter ? SheetPaper::Letter : SheetPaper::A4, large, true});
    QVERIFY(sheet.has_value());
    QStringList drawn = payloadsOn(*sheet);
    if (drawn.isEmpty())
        return; // cards and letters have none
    for (const Resource &entry : facts.resources) {
        if (!entry.phone.isEmpty())
            drawn.removeAll(dialUri(entry.phone));
        else
            drawn.removeAll(entry.textLine.isEmpty() ? entry.web : textUri(entry.textLine));
    }
    QCOMPARE(drawn, QStringList()); // telephone numbers and public addresses of the directory only
    QTemporaryDir folder;
    QVERIFY(sheet->savePdf(folder.filePath(u"sheet.pdf"_s)).has_value());
    QCOMPARE(codesRead(*sheet, folder.filePath(u"sheet.pdf"_s)), payloadsOn(*sheet));
}

void TestSheetRenderer::thePdfSaysNothingAboutPersonOrComputer()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(rendered(u"supporter_card"_s, sheetFacts())->writePdf(buffer).has_value());
    const QByteArray pdf = buffer.data();
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("pdfaid:conformance"));
    QVERIFY(!pdf.contains("/Author"));
    for (const char *variable : {"USER", "LOGNAME", "HOSTNAME"}) {
        if (const QByteArray value = qgetenv(variable); value.size() > 2)
            QVERIFY(!pdf.contains(value));
    }
}

void TestSheetRenderer::aSheetWithoutACrisisNumberIsRefused()
{
    SheetFacts facts = sheetFacts();
    for (Resource &entry : facts.resources)
        entry.onSheet = entry.kind != ResourceKind::Crisis;
    const auto sheet = rendered(u"general_support"_s, facts);
    QVERIFY(!sheet.has_value());
    QCOMPARE(sheet.error().code, u"no_crisis_entry"_s);
}

void TestSheetRenderer::anUnknownFieldIsSeenAndReported()
{
    const auto sheet = parseTemplate(u"own"_s, u"en"_s, u"title: Own\n---\n# Own\nCall {{peer.name}} now.\n"_s);
    QVERIFY(sheet.has_value());
    const auto document = renderSheet(*sheet, sheetFacts(), {});
    QVERIFY(document.has_value());
    QCOMPARE(document->problems().size(), std::size_t(1));
    QVERIFY(document->problems().at(0).kind == SheetProblem::Kind::UnknownField);
    QCOMPARE(document->problems().at(0).what, u"peer.name"_s);
    QVERIFY(sheetPlainText(*sheet, sheetFacts()).value().contains(u"[peer.name?]"_s));
}

void TestSheetRenderer::aFullCardIsReportedAndNotCut()
{
    QString text = u"title: Full\nformat: card\n---\n# Full\n"_s;
    for (int i = 0; i < 60; ++i)
        text += u"- line %1 of many\n"_s.arg(i);
    const auto sheet = parseTemplate(u"own"_s, u"en"_s, text);
    const auto document = renderSheet(*sheet, sheetFacts(), {});
    QVERIFY(document.has_value());
    QCOMPARE(document->problems().size(), std::size_t(1));
    QVERIFY(document->problems().at(0).kind == SheetProblem::Kind::TooManyPages);
    QVERIFY(document->pageCount() >= 2);
}

void TestSheetRenderer::aNumberTooWideForItsPlaceIsReported()
{
    SheetFacts facts = sheetFacts();
    facts.resources.at(0).phone = QString(90, u'0');
    const auto document = rendered(u"general_support"_s, facts);
    QVERIFY(document.has_value());
    QVERIFY(!document->problems().empty());
    QVERIFY(document->problems().at(0).kind == SheetProblem::Kind::TooWide);
}

void TestSheetRenderer::largePrintHasNoSmallType()
{
    const SheetStyle style
        = sheetStyle(shippedTemplate(u"supporter_card"_s, u"en"_s)->info, {SheetPaper::A4, true, true});
    for (const TextStyle &each : {style.body, style.lead, style.heading, style.strong, style.number, style.bar})
        QVERIFY(each.size >= 16);
    QVERIFY(style.note.size >= 14);
}

QTEST_MAIN(TestSheetRenderer)
#include "tst_sheet_renderer.moc"
