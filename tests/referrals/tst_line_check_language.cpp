// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/line_check_text.h"
#include "models/referrals/line_check_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate::linecheck;

/// What language a line is in decides which of its words are names: "Rosa fell", "Hope lloraba".
class TestLineCheckLanguage : public QObject
{
    Q_OBJECT

private slots:
    void theWordsOfALineTell_data();
    void theWordsOfALineTell();
    void aNameIsRatedByTheLanguageOfItsLine();
};

void TestLineCheckLanguage::theWordsOfALineTell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("language");
    const auto english = int(Language::English);
    const auto spanish = int(Language::Spanish);
    const auto either = int(Language::Either);
    QTest::newRow("nothing") << u""_s << either;
    QTest::newRow("numbers") << u"120/80, 14:30"_s << either;
    QTest::newRow("abbreviations") << u"TAC, UCI, RCP"_s << either;
    QTest::newRow("a word of both") << u"hospital"_s << either;
    QTest::newRow("an English sentence") << u"Fell in the bathroom, hip fracture"_s << english;
    QTest::newRow("a Spanish sentence") << u"Se cay\u00F3 en el ba\u00F1o, fractura de cadera"_s << spanish;
    QTest::newRow("shouted") << u"SE CAY\u00D3 EN EL BA\u00D1O"_s << spanish;
    QTest::newRow("no link words") << u"wrong dosage given twice"_s << english;
    QTest::newRow("particles of a name tell nothing") << u"Pt Juan de la Cruz died twice"_s << english;
    QTest::newRow("one loan word") << u"Distress de la paciente tras el alta"_s << spanish;
}

void TestLineCheckLanguage::theWordsOfALineTell()
{
    QFETCH(QString, line);
    QFETCH(int, language);
    const PlainLine plain = plainLine(line);
    QCOMPARE(int(languageOf(tokensOf(plain))), language);
}

void TestLineCheckLanguage::aNameIsRatedByTheLanguageOfItsLine()
{
    const auto strength = [](QStringView word, Language language) { return rateName(word, language).strength; };
    QCOMPARE(strength(u"esperanza", Language::Spanish), NameStrength::Weak);
    QVERIFY(strength(u"esperanza", Language::English) >= NameStrength::Strong);
    QCOMPARE(strength(u"hope", Language::English), NameStrength::Weak);
    QVERIFY(strength(u"hope", Language::Spanish) >= NameStrength::Strong);
    QCOMPARE(strength(u"hope", Language::Either), NameStrength::Weak);
    QCOMPARE(strength(u"intensivos", Language::Spanish), NameStrength::None); // a form of a word
    QCOMPARE(strength(u"qwzrtk", Language::Spanish), NameStrength::Unknown);
    QVERIFY(!rateName(u"rosa", Language::English).clinical); // a colour only in Spanish
    QVERIFY(rateName(u"rosa", Language::Spanish).clinical);
}

QTEST_GUILESS_MAIN(TestLineCheckLanguage)
#include "tst_line_check_language.moc"
