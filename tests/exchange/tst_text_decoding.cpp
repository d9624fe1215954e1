// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/text_decoding.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestTextDecoding : public QObject
{
    Q_OBJECT
private slots:
    void windows1252IsWhatUtf8IsNot();
    void latin9IsToldByLettersInThePlaceOfSigns();
    void whatWasSaidWinsButNotOverTheMark();
    void halfAUtf16UnitAtTheEndIsNoFault();
    void strayNulsAreNotUtf16();
    void oldMacintoshAndDosAreToldByTheirWords_data();
    void oldMacintoshAndDosAreToldByTheirWords();
};

void TestTextDecoding::windows1252IsWhatUtf8IsNot()
{
    const DecodedText decoded = decodeText("Caf\xE9 \x80 \x93quoted\x94 \x81");
    QCOMPARE(decoded.encoding, TextEncoding::Windows1252);
    QCOMPARE(decoded.text, u"Café € “quoted” \u0081"_s);
    QCOMPARE(decodeText("Caf\xC3\xA9").encoding, TextEncoding::Utf8);
    QCOMPARE(decodeText("plain").encoding, TextEncoding::Utf8);
}

void TestTextDecoding::latin9IsToldByLettersInThePlaceOfSigns()
{
    const DecodedText decoded = decodeText("\xB4ofia \xA6imek, \xBC"
                                           "uvrard, 5 \xA4");
    QCOMPARE(decoded.encoding, TextEncoding::Latin9);
    QCOMPARE(decoded.text, u"Žofia Šimek, Œuvrard, 5 €"_s);
    // Signs where they belong, and bytes that Latin-9 does not have.
    for (const char *other : {"O\xB4"
                              "Brien, 1\xBD h, Jos\xE9",
             "\x93\xBC"
             "uvrard\x94",
             "Caf\xE9 \xA8 \xB8"})
        QCOMPARE(decodeText(other).encoding, TextEncoding::Windows1252);
}

void TestTextDecoding::whatWasSaidWinsButNotOverTheMark()
{
    QCOMPARE(decodeText("Caf\xC3\xA9", TextEncoding::Windows1252).text, u"CafÃ©"_s);
    const DecodedText marked = decodeText("\xEF\xBB\xBF"
                                          "é",
        TextEncoding::Windows1252);
    QCOMPARE(marked.text, u"é"_s);
    QVERIFY(marked.hadByteOrderMark);
}

void TestTextDecoding::halfAUtf16UnitAtTheEndIsNoFault()
{
    const DecodedText decoded = decodeText(QByteArray("a\0b\0c\0d\0e", 9));
    QCOMPARE(decoded.encoding, TextEncoding::Utf16LittleEndian);
    QVERIFY(decoded.text.startsWith(u"abcd"_s));
}

void TestTextDecoding::strayNulsAreNotUtf16()
{
    QCOMPARE(decodeText(QByteArray("some text\0 with one", 19)).encoding, TextEncoding::Utf8);
}

void TestTextDecoding::oldMacintoshAndDosAreToldByTheirWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Macintosh") << QByteArray("Pe\x96"
                                             "a, Jos\x8E")
                               << TextEncoding::MacRoman << u"Peña, José"_s;
    QTest::newRow("DOS") << QByteArray("Pe\xA4"
                                       "a, Jos\x82")
                         << TextEncoding::CodePage850 << u"Peña, José"_s;
    QTest::newRow("Windows") << QByteArray("Pe\xF1"
                                           "a, Jos\xE9")
                             << TextEncoding::Windows1252 << u"Peña, José"_s;
    QTest::newRow("an apostrophe of Windows")
        << QByteArray("the patient\x92s son") << TextEncoding::Windows1252 << u"the patient’s son"_s;
    QTest::newRow("a dash of Windows between words with accents") << QByteArray(
        "Urgencias\x96Pediatr\xED"
        "a, \xC1rea 2") << TextEncoding::Windows1252 << u"Urgencias–Pediatría, Área 2"_s;
    QTest::newRow("signs alone") << QByteArray("5 \x80 \x85") << TextEncoding::Windows1252 << u"5 € …"_s;
}

void TestTextDecoding::oldMacintoshAndDosAreToldByTheirWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const DecodedText decoded = decodeText(bytes);
    QTEST(decoded.text, "text");
    QCOMPARE(decoded.encoding, encoding);
}

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_text_decoding.moc"
