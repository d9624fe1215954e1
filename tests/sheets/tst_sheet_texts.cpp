// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_renderer.h"

#include "tests/sheets/sheet_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace wardmate;
using wardmate::test::sheetFacts;

class TestSheetTexts : public QObject
{
    Q_OBJECT

private slots:
    void englishReadsAtEighthGradeOrBelow_data();
    void englishReadsAtEighthGradeOrBelow();
    void spanishHasWhatEnglishHas_data();
    void spanishHasWhatEnglishHas();
    void noSheetClaimsPrivilegeOrUsesWordsWeAvoid_data();
    void noSheetClaimsPrivilegeOrUsesWordsWeAvoid();
    void theHotDebriefCardUsesThePublishedExpansion();
    void theWebPageIsWellFormedAndNamesItsLanguage_data();
    void theWebPageIsWellFormedAndNamesItsLanguage();
    void theConfidentialitySentenceIsTheHospitalsOwn();
    void theContactLineIsSortedIntoItsParts_data();
    void theContactLineIsSortedIntoItsParts();
};

namespace {

void addSheets(const QStringList &languages)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    for (const QString &language : languages) {
        for (const SheetInfo &info : sheetCatalogue(language))
            QTest::addRow("%s-%s", qPrintable(info.id), qPrintable(language)) << info.id << language;
    }
}

// Vowel groups, less a silent final e: the usual estimate behind readability formulas.
int syllables(QString word)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    static const QRegularExpression silent(u"(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$"_s);
    word = word.toLower();
    if (word.size() > 3)
        word.remove(silent);
    return qMax(1, int(word.count(vowels)));
}

// Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
double readingGrade(const QStringList &sentences)
{
    static const QRegularExpression wordExpression(u"[A-Za-z]+(?:['’][a-z]+)?"_s);
    int words = 0;
    int syllableCount = 0;
    int sentenceCount = 0;
    for (const QString &sentence : sentences) {
        int here = 0;
        for (auto it = wordExpression.globalMatch(sentence); it.hasNext(); ++here)
            syllableCount += syllables(it.next().captured());
        words += here;
        sentenceCount += here > 0 ? 1 : 0;
    }
    return 0.39 * words / sentenceCount + 11.8 * syllableCount / words - 15.59;
}

void collect(const std::vector<SheetBlock> &blocks, QStringList &texts)
{
    for (const SheetBlock &block : blocks) {
        if (block.kind != SheetBlock::Kind::Crisis && block.kind != SheetBlock::Kind::Resources)
            texts << withoutMarks(block.text);
        collect(block.children, texts);
    }
}

QStringList sentencesOf(const QString &id, const QString &language)
{
    static const QRegularExpression end(u"(?<=[.!?»\"])\\s+|:\\s"_s);
    const auto sheet = renderSheet(id, language, sheetFacts(), {});
    QStringList texts;
    collect(sheet->blocks(), texts);
    QStringList sentences;
    for (const QString &text : texts)
        sentences += text.split(end, Qt::SkipEmptyParts);
    return sentences;
}

// The kinds of blocks in order, without texts.
QList<int> shapeOf(const std::vector<SheetBlock> &blocks)
{
    QList<int> shape;
    for (const SheetBlock &block : blocks) {
        shape << int(block.kind);
        shape += shapeOf(block.children);
    }
    return shape;
}

} // namespace

void TestSheetTexts::englishReadsAtEighthGradeOrBelow_data()
{
    addSheets({u"en"_s});
}

void TestSheetTexts::englishReadsAtEighthGradeOrBelow()
{
    QFETCH(QString, id);
    const double grade = readingGrade(sentencesOf(id, u"en"_s));
    qInfo() << id << "reads at grade" << grade;
    QVERIFY(grade <= 8.0);
}

void TestSheetTexts::spanishHasWhatEnglishHas_data()
{
    addSheets({u"en"_s});
}

void TestSheetTexts::spanishHasWhatEnglishHas()
{
    QFETCH(QString, id);
    const auto english = renderSheet(id, u"en"_s, sheetFacts(true), {});
    const auto spanish = renderSheet(id, u"es"_s, sheetFacts(true), {});
    QVERIFY(english.has_value() && spanish.has_value());
    QCOMPARE(shapeOf(spanish->blocks()), shapeOf(english->blocks()));
}

void TestSheetTexts::noSheetClaimsPrivilegeOrUsesWordsWeAvoid_data()
{
    addSheets(sheetLanguages());
}

void TestSheetTexts::noSheetClaimsPrivilegeOrUsesWordsWeAvoid()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const QString text = sentencesOf(id, language).join(u' ').toLower();
    for (const QString &word : {u"privileg"_s, u"legally"_s, u"confidential by law"_s, u"victim"_s, u"víctima"_s,
             u"jama"_s, u"circle peer"_s, u"guarantee"_s, u"garantiza"_s, u"suceso"_s, u"entre pares"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
    QVERIFY2(!text.contains(u'['), qPrintable(text));
}

void TestSheetTexts::theHotDebriefCardUsesThePublishedExpansion()
{
    const QString text = sentencesOf(u"hot_debrief_card"_s, u"en"_s).join(u' ');
    for (const QString &part : {u"Summarize"_s, u"Things that went well"_s, u"Opportunities to improve"_s,
             u"Points to action"_s, u"Edinburgh"_s, u"Staying is your choice"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestSheetTexts::theWebPageIsWellFormedAndNamesItsLanguage_data()
{
    addSheets(sheetLanguages());
}

void TestSheetTexts::theWebPageIsWellFormedAndNamesItsLanguage()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    const QString html = sheetPage(shippedTemplate(id, language).value(), sheetFacts(true)).value();
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"%1\">"_s.arg(language)));
    QCOMPARE(html.count(u"<h1>"_s), 1);
    QVERIFY(html.indexOf(u"class=\"crisis\""_s) > 0);
    QVERIFY(html.contains(u"href=\"tel:988\""_s));
    // Void elements aside, the page is XML.
    QString xml = html;
    xml.remove(u"<!DOCTYPE html>"_s);
    xml.replace(u"<br>"_s, u"<br/>"_s);
    xml.replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    QXmlStreamReader reader(xml);
    int level = 0;
    QStringList ids;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        if (name.size() == 2 && name.startsWith(u'h') && name.at(1).isDigit()) {
            QVERIFY2(name.at(1).digitValue() <= level + 1, qPrintable(u"a heading is left out before "_s + name));
            level = name.at(1).digitValue();
        }
        if (name == u"img")
            QVERIFY(!attributes.value(u"alt"_s).isEmpty());
        if (name == u"a")
            QVERIFY(!attributes.value(u"href"_s).isEmpty());
        if (attributes.hasAttribute(u"id"_s))
            ids << attributes.value(u"id"_s).toString();
        if (attributes.hasAttribute(u"aria-labelledby"_s))
            ids << attributes.value(u"aria-labelledby"_s).toString() + u" named"_s;
    }
    QCOMPARE(ids.size(), QSet<QString>(ids.begin(), ids.end()).size());
    QCOMPARE(html.count(u"<main>"_s), 1);
    QVERIFY(html.contains(u"color:#3c3c3c"_s)); // the lightest ink: 10.8:1 on white, by the formula of WCAG
    // To look at and for axe: WARDMATE_KEEP_SHEETS names a folder the pages are left in.
    if (const QString keep = qEnvironmentVariable("WARDMATE_KEEP_SHEETS"); !keep.isEmpty()) {
        QFile page(keep + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".html"_s);
        QVERIFY(page.open(QIODevice::WriteOnly) && page.write(html.toUtf8()) > 0);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestSheetTexts::theConfidentialitySentenceIsTheHospitalsOwn()
{
    const SheetTemplate sheet = shippedTemplate(u"general_support"_s, u"en"_s).value();
    QVERIFY(sheetPlainText(sheet, sheetFacts(true))->contains(u"What you say stays with your supporter."_s));
    QVERIFY(!sheetPlainText(sheet, sheetFacts(false))->contains(u"stays with your supporter"_s));
}

void TestSheetTexts::theContactLineIsSortedIntoItsParts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::newRow("all") << u"Peer support office, (555) 010-0142, peers@lakeside.example"_s << u"Peer support office"_s
                         << u"(555) 010-0142"_s << u"peers@lakeside.example"_s;
    QTest::newRow("extension") << u"Wellness desk ext. 4455"_s << u"Wellness desk"_s << u"ext. 4455"_s << QString();
    QTest::newRow("number") << u"+1 555 010 0142"_s << QString() << u"+1 555 010 0142"_s << QString();
    QTest::newRow("words") << u"Ask the operator for peer support"_s << u"Ask the operator for peer support"_s
                           << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString() << QString();
}

void TestSheetTexts::theContactLineIsSortedIntoItsParts()
{
    QFETCH(QString, line);
    const ProgrammeTexts texts = programmeTexts(u"H"_s, line, {});
    QTEST(texts.contact, "contact");
    QTEST(texts.phone, "phone");
    QTEST(texts.email, "email");
}

QTEST_MAIN(TestSheetTexts)
#include "tst_sheet_texts.moc"
