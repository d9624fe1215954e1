// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"

#include "tests/sheets/sheet_fixture.h"
#include "tests/sheets/sheet_tools.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;
using namespace wardmate::test;

/// Every sheet in every language on every paper, with a small and with a full directory: nothing lies over something
/// else, nothing outside its place, as set and as poppler draws it.
class TestSheetFit : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsPlace_data();
    void everythingHasItsPlace();
    void textOverTextIsNoticed();
    void whatIsTooFullIsSetCloserFirst();
    void whatDoesNotFitAtAllIsSaid();
    void largePrintWastesNoPage_data();
    void largePrintWastesNoPage();
};

namespace {

void addEverySheet()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("letter");
    QTest::addColumn<bool>("large");
    QTest::addColumn<bool>("full");
    for (const QString &language : sheetLanguages()) {
        for (const SheetInfo &info : sheetCatalogue(language)) {
            for (int each = 0; each < 8; ++each) {
                const bool letter = each & 1;
                const bool large = each & 2;
                const bool full = each & 4;
                QTest::addRow("%s-%s-%s%s%s", qPrintable(info.id), qPrintable(language), letter ? "letter" : "a4",
                    large ? "-large" : "", full ? "-full" : "")
                    << info.id << language << letter << large << full;
            }
        }
    }
}

// A line of text as it stands on the page.
struct Line {
    QRectF rect;
    QString words;
};

std::vector<Line> linesOf(const SheetPage &page)
{
    std::vector<Line> lines;
    for (const SheetItem &each : page.items) {
        const auto *item = std::get_if<SheetTextItem>(&each);
        if (!item || item->turn != 0)
            continue;
        for (int i = 0; i < item->layout->lineCount(); ++i) {
            const QTextLine line = item->layout->lineAt(i);
            QRectF rect = line.naturalTextRect().translated(item->at);
            // What is inked: from above the capitals to below the descenders, not the font's whole line.
            rect.adjust(0, line.height() * 0.22, 0, -line.height() * 0.18);
            lines.push_back({rect, item->layout->text().mid(line.textStart(), line.textLength())});
        }
    }
    return lines;
}

QStringList collisions(const SheetPage &page)
{
    const std::vector<Line> lines = linesOf(page);
    QStringList found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            const QRectF both = lines[i].rect.intersected(lines[j].rect);
            if (both.width() > pt(1) && both.height() > pt(0.7))
                found << lines[i].words + u" / "_s + lines[j].words;
        }
    }
    return found;
}

// Page or, on cards, the quarter that a line begins in, less what no printer reaches.
QRectF placeOf(const QRectF &line, const QSizeF &paper, bool card)
{
    const QSizeF size = card ? paper / 2 : paper;
    const double edge = pt(card ? 10 : 18);
    const QPointF corner(
        card && line.x() >= size.width() ? size.width() : 0, card && line.y() >= size.height() ? size.height() : 0);
    return QRectF(corner, size).adjusted(edge, pt(8), -edge, -pt(4));
}

// Where ink may stand although it is margin: cut marks and the fold of cards.
bool isMark(double x, double y, const QSizeF &paper)
{
    const double reach = pt(20);
    const bool across = qAbs(y - paper.height() / 2) < pt(3)
        && (x < reach || x > paper.width() - reach || qAbs(x - paper.width() / 2) < reach);
    return across || qAbs(x - paper.width() / 2) < pt(3);
}

QStringList inkInTheMargins(const QString &pdf, const SheetDocument &sheet, bool card)
{
    constexpr int dots = 40;
    QTemporaryDir folder;
    toolOutput(u"pdftoppm"_s, {u"-r"_s, QString::number(dots), u"-gray"_s, pdf, folder.filePath(u"page"_s)});
    QStringList found;
    for (int page = 1; page <= sheet.pageCount(); ++page) {
        const QString digits = QString::number(page).rightJustified(sheet.pageCount() > 9 ? 2 : 1, u'0');
        const QImage image(folder.filePath(u"page-%1.pgm"_s.arg(digits)));
        if (image.isNull())
            return {u"page %1 was not drawn"_s.arg(page)};
        const double unit = sheet.pageSize().width() / image.width();
        const double edge = pt(card ? 6 : 18);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double left = (x + 0.5) * unit;
                const double top = (y + 0.5) * unit;
                const bool margin = left < edge || top < edge || left > sheet.pageSize().width() - edge
                    || top > sheet.pageSize().height() - edge
                    || (card && qAbs(top - sheet.pageSize().height() / 2) < pt(2));
                if (margin && qGray(image.pixel(x, y)) < 200 && !(card && isMark(left, top, sheet.pageSize())))
                    return {u"ink at %1, %2 points of page %3"_s.arg(left / 20).arg(top / 20).arg(page)};
            }
        }
    }
    return found;
}

} // namespace

void TestSheetFit::everythingHasItsPlace_data()
{
    addEverySheet();
}

void TestSheetFit::everythingHasItsPlace()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(bool, letter);
    QFETCH(bool, large);
    QFETCH(bool, full);
    const SheetFacts facts = full ? fullSheetFacts() : sheetFacts();
    const auto sheet = renderSheet(id, language, facts, {letter ? SheetPaper::Letter : SheetPaper::A4, large, true});
    QVERIFY(sheet.has_value());
    QTemporaryDir folder;
    const QString pdf = keptOr(folder.filePath(u"sheet.pdf"_s), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(sheet->savePdf(pdf).has_value());
    for (const SheetProblem &problem : sheet->problems())
        qWarning() << int(problem.kind) << problem.what << problem.page;
    QVERIFY(sheet->problems().empty());
    const bool card
        = !large && (sheet->info().format == SheetFormat::Card || sheet->info().format == SheetFormat::Deck);
    for (const SheetPage &page : sheet->pages()) {
        QCOMPARE(collisions(page).join(u'\n'), QString());
        for (const Line &line : linesOf(page)) {
            if (!placeOf(line.rect, sheet->pageSize(), card).contains(line.rect))
                QFAIL(qPrintable(line.words));
        }
    }
    QCOMPARE(inkInTheMargins(pdf, *sheet, card).join(u'\n'), QString());
}

void TestSheetFit::textOverTextIsNoticed()
{
    const auto sheet = renderSheet(u"crisis_card"_s, u"en"_s, sheetFacts(), {});
    SheetPage page = sheet->pages().at(0);
    QVERIFY(collisions(page).isEmpty());
    const auto text = std::find_if(page.items.begin(), page.items.end(),
        [](const SheetItem &each) { return std::holds_alternative<SheetTextItem>(each); });
    SheetItem moved = *text;
    std::get<SheetTextItem>(moved).at += QPointF(pt(2), pt(3));
    page.items.push_back(moved);
    QVERIFY(!collisions(page).isEmpty());
}

void TestSheetFit::whatIsTooFullIsSetCloserFirst()
{
    const auto roomy = renderSheet(u"crisis_card"_s, u"en"_s, sheetFacts(), {});
    const auto full = renderSheet(u"crisis_card"_s, u"en"_s, fullSheetFacts(), {});
    const auto height = [](const SheetDocument &sheet) {
        double least = 1e9;
        for (const SheetItem &each : sheet.pages().at(0).items) {
            if (const auto *text = std::get_if<SheetTextItem>(&each))
                least = std::min(least, double(text->layout->font().pixelSize()) / 20);
        }
        return least;
    };
    QVERIFY(height(*roomy) >= height(*full));
    QVERIFY2(height(*full) >= 6.9, "nothing gets too small to read");
}

void TestSheetFit::whatDoesNotFitAtAllIsSaid()
{
    SheetFacts facts = fullSheetFacts();
    for (int i = 0; i < 40; ++i) {
        Resource more = facts.resources.back();
        more.kind = ResourceKind::Counselling;
        more.phone = u"(555) 010-0999"_s;
        facts.resources.push_back(more);
    }
    const auto sheet = renderSheet(u"declined_offer"_s, u"es"_s, facts, {});
    QVERIFY(sheet.has_value());
    QVERIFY(sheet->pageCount() > 1);
    QCOMPARE(sheet->problems().size(), std::size_t(1));
    QVERIFY(sheet->problems().at(0).kind == SheetProblem::Kind::TooManyPages);
    const QString plain = sheetPlainText(shippedTemplate(u"declined_offer"_s, u"es"_s).value(), facts).value();
    QCOMPARE(plain.count(u"(555) 010-0999"_s), 40);
}

void TestSheetFit::largePrintWastesNoPage_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("pages");
    for (const char *whole :
        {"certificate", "crisis_card", "poster", "recognition_letter"}) // torn apart, they are none
        QTest::newRow(whole) << QString::fromLatin1(whole) << 1;
    for (const char *folded : {"boundaries_card", "buddy_card", "supporter_card"})
        QTest::newRow(folded) << QString::fromLatin1(folded) << 2;
}

void TestSheetFit::largePrintWastesNoPage()
{
    QFETCH(QString, id);
    QFETCH(int, pages);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        for (const SheetPaper paper : {SheetPaper::A4, SheetPaper::Letter})
            QCOMPARE(renderSheet(id, language, sheetFacts(), {paper, true, true})->pageCount(), pages);
    }
}

QTEST_MAIN(TestSheetFit)
#include "tst_sheet_fit.moc"
