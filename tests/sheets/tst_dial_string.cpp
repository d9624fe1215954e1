// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/dial_string.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDialString : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreKeyedInAsWritten_data();
    void numbersAreKeyedInAsWritten();
    void wordsAreNeverDialled_data();
    void wordsAreNeverDialled();
    void anExtensionAloneIsPrintedButHasNoCode();
    void whatACopyBringsAlongIsLeftOut_data();
    void whatACopyBringsAlongIsLeftOut();
    void aDigitTooManyOrTooFewIsSeen_data();
    void aDigitTooManyOrTooFewIsSeen();
    void aTextMessageGoesToANumberWithoutExtension();
};

void TestDialString::numbersAreKeyedInAsWritten_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("uri");
    QTest::newRow("three digits") << u"988"_s << u"tel:988"_s;
    QTest::newRow("dashed") << u"9-8-8"_s << u"tel:988"_s;
    QTest::newRow("letters") << u"1-844-P2P-PEER"_s << u"tel:18447277337"_s;
    QTest::newRow("a whole word") << u"1-800-SUICIDE"_s << u"tel:18007842433"_s;
    QTest::newRow("letters at the end") << u"1-800-273-TALK"_s << u"tel:18002738255"_s;
    QTest::newRow("letters without the one") << u"(800) SUICIDE"_s << u"tel:8007842433"_s;
    QTest::newRow("letters, international") << u"+1 800 SUICIDE"_s << u"tel:+18007842433"_s;
    QTest::newRow("letters and an extension") << u"1-844-P2P-PEER ext. 12"_s << u"tel:18447277337,12"_s;
    QTest::newRow("blanks") << u"0330 123 1245"_s << u"tel:03301231245"_s;
    QTest::newRow("brackets") << u"(555) 010-0142"_s << u"tel:5550100142"_s;
    QTest::newRow("international") << u"+44 330 123 1245"_s << u"tel:+443301231245"_s;
    QTest::newRow("extension") << u"(555) 010-0142 ext. 44"_s << u"tel:5550100142,44"_s;
    QTest::newRow("short extension") << u"555-010-0142 x4455"_s << u"tel:5550100142,4455"_s;
    QTest::newRow("Spanish extension") << u"555 010 0142, int. 4455"_s << u"tel:5550100142,4455"_s;
    QTest::newRow("anexo") << u"555 010 0142 anexo 4455"_s << u"tel:5550100142,4455"_s;
    QTest::newRow("hash") << u"#4455"_s << u"tel:%234455"_s;
    QTest::newRow("star") << u"*67 555 0142"_s << u"tel:*675550142"_s;
    QTest::newRow("a word") << u"ask the desk"_s << QString();
    QTest::newRow("too long") << u"1234567890123456"_s << QString();
    QTest::newRow("two numbers") << u"988, then 1"_s << QString();
    QTest::newRow("two digits") << u"98"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestDialString::numbersAreKeyedInAsWritten()
{
    QFETCH(QString, number);
    QFETCH(QString, uri);
    QCOMPARE(dialUri(number), uri);
    QCOMPARE(isPlausibleNumber(number), !uri.isEmpty());
}

void TestDialString::wordsAreNeverDialled_data()
{
    QTest::addColumn<QString>("number");
    for (const char *number : {"HOME to 741741", "HOME 741741", "Text HOME to 741741", "TEXT 741741", "call 988",
             "CALL 988", "988 press 1", "988 PRESS 1", "988 press 1.", "555-0142 opt 2", "555-0142 OPT 2",
             "ext 4410 or 4411", "Pager 1234", "PAGER 1234", "911 or 112", "911/112", "555-0142 or 555-0143",
             "555-0142, 555-0143", "1-844-p2p-peer", "Dial 0", "ask Kim 555-0142", "988lifeline.org", "9.8.8.org",
             "SUICIDE", "1-800-273-TALK (8255)", "пост 988", "988 ☎", "٩٨"})
        QTest::newRow(number) << QString::fromUtf8(number);
}

void TestDialString::wordsAreNeverDialled()
{
    QFETCH(QString, number);
    QVERIFY(!isPlausibleNumber(number));
    QCOMPARE(dialUri(number), QString());
    QCOMPARE(textUri(number), QString());
}

void TestDialString::anExtensionAloneIsPrintedButHasNoCode()
{
    QVERIFY(isPlausibleNumber(u"ext. 4455"_s));
    QCOMPARE(dialUri(u"ext. 4455"_s), QString());
    QCOMPARE(numberLines(u"(555) 010-0142 ext. 44"_s), (QStringList{u"(555) 010-0142"_s, u"ext. 44"_s}));
    QCOMPARE(numberLines(u"988"_s), QStringList{u"988"_s});
    QCOMPARE(numberLines(u"ext. 4455"_s), QStringList{u"ext. 4455"_s});
}

void TestDialString::whatACopyBringsAlongIsLeftOut_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("as typed") << u"(555) 010-0142"_s << u"(555) 010-0142"_s;
    QTest::newRow("address book") << u"\u202A(555) 010-0142\u202C"_s << u"(555) 010-0142"_s;
    QTest::newRow("web page") << u"1\u2011800\u2011662\u20114357"_s << u"1-800-662-4357"_s;
    QTest::newRow("no-break blanks") << u"0330\u00A0123\u202F1245 "_s << u"0330 123 1245"_s;
    QTest::newRow("zero width") << u"9\u200B8\uFEFF8"_s << u"988"_s;
    QTest::newRow("full-width digits") << u"\uFF0B\uFF11 \uFF18\uFF10\uFF10"_s << u"+1 800"_s;
    QTest::newRow("Arabic digits") << u"\u0669\u0668\u0668"_s << u"988"_s;
    QTest::newRow("lines") << u"555\n0142"_s << u"555 0142"_s;
}

void TestDialString::whatACopyBringsAlongIsLeftOut()
{
    QFETCH(QString, copied);
    QTEST(tidyNumber(copied), "tidy");
    QVERIFY(isPlausibleNumber(copied));
    QCOMPARE(dialUri(copied), dialUri(tidyNumber(copied)));
}

void TestDialString::aDigitTooManyOrTooFewIsSeen_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("usual");
    const auto row = [](const char *number, const char *country, bool usual) {
        QTest::addRow("%s %s", country, number) << QString::fromLatin1(number) << QString::fromLatin1(country) << usual;
    };
    for (const char *number : {"911", "9-8-8", "4455", "741741", "555-0142", "555-010-0142", "1-800-662-4357",
             "1-844-P2P-PEER", "+44 330 123 1245", "ext. 4455", "555-010-0142 ext. 4455"})
        row(number, "US", true);
    for (const char *number : {"1-800-662-435", "800-662-43570", "555-010-01", "1-800-662-43571", "98"})
        row(number, "US-NY", number == QByteArray("1-800-662-435")); // ten digits are as many as a number has
    row("116 123", "UK", true);
    row("0330 123 1245", "UK", true);
    row("0330 123 12456", "UK", false);
    row("0330 123 12", "UK", false);
    row("13 11 14", "au", true);
    row("1300 374 377", "AU", true);
    row("1300 374 37", "AU", false);
    row("1300 374 3771", "AU", false);
    row("12345678901", "NZ", true); // not a country we know
    row("12345678901", "", true);
}

void TestDialString::aDigitTooManyOrTooFewIsSeen()
{
    QFETCH(QString, number);
    QFETCH(QString, country);
    QTEST(hasUsualLength(number, country), "usual");
}

void TestDialString::aTextMessageGoesToANumberWithoutExtension()
{
    QCOMPARE(textUri(u"741741"_s), u"sms:741741"_s);
    QCOMPARE(textUri(u"555-010-0142 ext. 12"_s), QString());
}

QTEST_GUILESS_MAIN(TestDialString)
#include "tst_dial_string.moc"
