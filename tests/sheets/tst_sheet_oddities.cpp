// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/dial_string.h"
#include "models/sheets/sheet_renderer.h"

#include "tests/sheets/sheet_fixture.h"
#include "tests/sheets/sheet_tools.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

/// Directories as strange as hospitals have them: whatever stands in one, every number comes out as it was put in, or
/// it is said before printing.
class TestSheetOddities : public QObject
{
    Q_OBJECT

private slots:
    void numbersComeOutAsTheyWentIn_data();
    void numbersComeOutAsTheyWentIn();
    void twoHundredEntriesTakeMorePagesAndSaySo();
    void moreCrisisLinesThanAPageHoldsAreRefused();
    void whatNoFontHasIsSaid();
    void otherScriptsArePrinted_data();
    void otherScriptsArePrinted();
};

namespace {

Resource local(const QString &name, const QString &phone)
{
    Resource entry;
    entry.name = name;
    entry.kind = ResourceKind::Counselling;
    entry.phone = phone;
    entry.isLocal = true;
    return entry;
}

const QString kLong = u"Office of the Associate Vice President for Clinician Well-being, Professional Fulfilment and "
                      "Peer-to-Peer Support Programmes of the Lakeside and Three Rivers Regional Health System"_s;

} // namespace

void TestSheetOddities::numbersComeOutAsTheyWentIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("code"); // what a telephone's camera reads, empty for none
    QTest::newRow("letters") << u"Line"_s << u"1-800-SUICIDE"_s << u"tel:18007842433"_s;
    QTest::newRow("short code") << u"Line"_s << u"311"_s << u"tel:311"_s;
    QTest::newRow("extension") << u"Line"_s << u"(555) 010-0142 ext. 4455"_s << u"tel:5550100142,4455"_s;
    QTest::newRow("house") << u"Line"_s << u"ext. 4455"_s << QString();
    QTest::newRow("abroad") << u"Line"_s << u"+44 330 123 1245"_s << u"tel:+443301231245"_s;
    QTest::newRow("long name") << kLong << u"(555) 010-0143"_s << u"tel:5550100143"_s;
    QTest::newRow("one long word") << QString(60, u'W') << u"(555) 010-0144"_s << u"tel:5550100144"_s;
    QTest::newRow("Hebrew") << u"קו תמיכה לצוות"_s << u"(555) 010-0145"_s << u"tel:5550100145"_s;
    QTest::newRow("Arabic") << u"خط دعم الموظفين"_s << u"+972 2 555 0146"_s << u"tel:+97225550146"_s;
    QTest::newRow("marks") << u"**Bold** & <b>\"quoted\"</b>"_s << u"(555) 010-0147"_s << u"tel:5550100147"_s;
}

void TestSheetOddities::numbersComeOutAsTheyWentIn()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, code);
    SheetFacts facts = sheetFacts(true);
    facts.resources.insert(facts.resources.begin(), local(name, phone));
    for (const ResourceKind kind : {ResourceKind::Counselling, ResourceKind::Crisis}) {
        facts.resources.front().kind = kind;
        for (const QString &id : {u"general_support"_s, u"nomination_letter"_s, u"supporter_card"_s}) {
            const auto sheet = renderSheet(id, u"en"_s, facts, {SheetPaper::Letter, false, true});
            QVERIFY(sheet.has_value());
            if (!sheet->isWhole()) { // said, and then nothing is printed
                QVERIFY2(name.size() > 40, qPrintable(name));
                continue;
            }
            QTemporaryDir folder;
            const QString pdf = keptOr(folder.filePath(u"sheet.pdf"_s),
                u"odd-%1-%2-%3"_s.arg(QString::fromLatin1(QTest::currentDataTag()), id, codeOf(kind)));
            QVERIFY(sheet->savePdf(pdf).has_value());
            if (kind == ResourceKind::Crisis || id == u"general_support") {
                const QString text = textOf(pdf);
                for (const QString &line : numberLines(phone))
                    QVERIFY2(text.contains(line), qPrintable(text));
            }
            const QStringList codes = codesRead(*sheet, pdf);
            QCOMPARE(codes, payloadsOn(*sheet));
            if (id == u"general_support" && kind == ResourceKind::Crisis) // its codes are the last to go
                QCOMPARE(codes.contains(code), !code.isEmpty());
        }
    }
}

void TestSheetOddities::twoHundredEntriesTakeMorePagesAndSaySo()
{
    SheetFacts facts = sheetFacts(true);
    for (int i = 0; i < 200; ++i)
        facts.resources.push_back(local(u"Office %1"_s.arg(i), u"(555) 011-%1"_s.arg(1000 + i)));
    const auto sheet = renderSheet(u"general_support"_s, u"en"_s, facts, {});
    QVERIFY(sheet.has_value());
    QVERIFY(sheet->isWhole());
    QCOMPARE(sheet->problems().size(), std::size_t(1));
    QVERIFY(sheet->problems().at(0).kind == SheetProblem::Kind::TooManyPages);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"sheet.pdf"_s);
    QVERIFY(sheet->savePdf(pdf).has_value());
    const QString text = textOf(pdf);
    for (int i = 0; i < 200; ++i)
        QVERIFY2(text.contains(u"(555) 011-%1"_s.arg(1000 + i)), qPrintable(QString::number(i)));
}

void TestSheetOddities::moreCrisisLinesThanAPageHoldsAreRefused()
{
    SheetFacts facts = sheetFacts(true);
    for (int i = 0; i < 60; ++i) {
        facts.resources.push_back(local(u"Line %1"_s.arg(i), u"(555) 011-%1"_s.arg(1000 + i)));
        facts.resources.back().kind = ResourceKind::Crisis;
    }
    for (const SheetInfo &info : sheetCatalogue(u"en"_s)) {
        const auto sheet = renderSheet(info.id, u"en"_s, facts, {});
        QVERIFY(sheet.has_value());
        // Whatever form the block has, every line of it is on the paper or nothing is printed.
        if (!sheet->isWhole())
            continue;
        QTemporaryDir folder;
        const QString pdf = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(sheet->savePdf(pdf).has_value());
        const QString text = textOf(pdf);
        for (int i = 0; i < 60; ++i)
            QVERIFY2(text.contains(u"(555) 011-%1"_s.arg(1000 + i)), qPrintable(info.id));
    }
}

void TestSheetOddities::whatNoFontHasIsSaid()
{
    SheetFacts facts = sheetFacts(true);
    facts.resources.push_back(local(u"Line \U0010FFFD"_s, u"(555) 010-0142"_s));
    const auto sheet = renderSheet(u"general_support"_s, u"en"_s, facts, {});
    QVERIFY(sheet.has_value());
    QVERIFY(!sheet->isWhole());
    const auto &problems = sheet->problems();
    const auto said = std::find_if(problems.begin(), problems.end(),
        [](const SheetProblem &each) { return each.kind == SheetProblem::Kind::NoGlyph; });
    QVERIFY(said != problems.end());
    QCOMPARE(said->what, u"\U0010FFFD"_s);
}

void TestSheetOddities::otherScriptsArePrinted_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Greek") << u"Γραμμή ψυχικής υγείας"_s;
    QTest::newRow("Cyrillic") << u"Телефон доверия"_s;
    QTest::newRow("Polish") << u"Zażółć gęślą jaźń"_s;
    QTest::newRow("Vietnamese") << u"Đường dây hỗ trợ"_s;
}

void TestSheetOddities::otherScriptsArePrinted()
{
    QFETCH(QString, name);
    SheetFacts facts = sheetFacts(true);
    facts.resources.push_back(local(name, u"(555) 010-0142"_s));
    const auto sheet = renderSheet(u"declined_offer"_s, u"en"_s, facts, {});
    QVERIFY(sheet->problems().empty());
    QTemporaryDir folder;
    const QString pdf
        = keptOr(folder.filePath(u"sheet.pdf"_s), u"odd-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(sheet->savePdf(pdf).has_value());
    QVERIFY2(textOf(pdf).contains(name), qPrintable(textOf(pdf)));
    // Whatever font it came from, it goes with the file.
    static const QRegularExpression embedded(u"Identity-H\\s+yes\\s"_s);
    const QStringList fonts = toolOutput(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(embedded), qPrintable(font));
}

QTEST_MAIN(TestSheetOddities)
#include "tst_sheet_oddities.moc"
