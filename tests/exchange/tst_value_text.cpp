// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/value_text.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestValueText : public QObject
{
    Q_OBJECT
private slots:
    void anAddressIsTakenOutOfWhatStandsAroundIt();
    void yesAndNoAreRead();
    void numbersAreRead();
    void phonesKeepTheirExtension_data();
    void phonesKeepTheirExtension();
    void namesLoseTitlesAndCredentials_data();
    void namesLoseTitlesAndCredentials();
    void aPlainNameIsReadAsAnyOther();
    void peopleInOneCellAreToldApart();
    void anAddressIsNoTelephone();
    void everybodyOfACellHasAPart();
    void shiftsAreRead_data();
    void shiftsAreRead();
};

void TestValueText::yesAndNoAreRead()
{
    for (const QString &yes : {u"Y"_s, u"Yes"_s, u"1"_s, u"x"_s, u"X"_s, u"true"_s, u"sí"_s, u"SI"_s, u"✓"_s,
             u"Yes - call me"_s, u"Verdadero"_s})
        QCOMPARE(yesNo(yes), std::optional(true));
    for (const QString &no :
        {u"N"_s, u"No"_s, u"0"_s, u""_s, u"  "_s, u"false"_s, u"-"_s, u"N/A"_s, u"No, thank you"_s})
        QCOMPARE(yesNo(no), std::optional(false));
    for (const QString &other : {u"maybe"_s, u"later"_s, u"?"_s, u"1/3/2025"_s, u"1-3-25"_s})
        QCOMPARE(yesNo(other), std::optional<bool>());
}

void TestValueText::numbersAreRead()
{
    QCOMPARE(wholeNumber(u"12"_s), std::optional(12));
    QCOMPARE(wholeNumber(u"12 years"_s), std::optional(12));
    QCOMPARE(wholeNumber(u"3+"_s), std::optional(3));
    QCOMPARE(wholeNumber(u">20"_s), std::optional(20));
    QCOMPARE(wholeNumber(u"2.5"_s), std::optional(2));
    QCOMPARE(wholeNumber(u"-3"_s), std::optional<int>());
    QCOMPARE(wholeNumber(u"two"_s), std::optional(2));
    QCOMPARE(wholeNumber(u"tres al mes"_s), std::optional(3));
    QCOMPARE(wholeNumber(u"2-3"_s), std::optional(2));
    QVERIFY(isSpan(u"2 to 3 cases"_s) && !isSpan(u"2"_s) && !isSpan(u"555-0101"_s));
    QCOMPARE(wholeNumber(u"many"_s), std::optional<int>());
    QCOMPARE(wholeNumber(QString()), std::optional<int>());
}

void TestValueText::phonesKeepTheirExtension_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phone");
    QTest::newRow("saved as a number") << u"6175550123.0"_s << u"6175550123"_s;
    QTest::newRow("rounded by a spreadsheet") << u"6.17555E+09"_s << QString();
    QTest::newRow("x") << u"x4321"_s << u"ext. 4321"_s;
    QTest::newRow("ext.") << u"ext. 4782"_s << u"ext. 4782"_s;
    QTest::newRow("number and x") << u"(555) 555-0100 x12"_s << u"(555) 555-0100 ext. 12"_s;
    QTest::newRow("extension") << u"555-0100, extension 12"_s << u"555-0100 ext. 12"_s;
    QTest::newRow("label") << u"Tel.: 555-0100"_s << u"555-0100"_s;
    QTest::newRow("plain") << u" (555)  555-0100 "_s << u"(555) 555-0100"_s;
    QTest::newRow("international") << u"+34 600 000 000"_s << u"+34 600 000 000"_s;
    QTest::newRow("anexo") << u"555-0100 anexo 7"_s << u"555-0100 ext. 7"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestValueText::phonesKeepTheirExtension()
{
    QFETCH(QString, text);
    QFETCH(QString, phone);
    QCOMPARE(tidyPhone(text), phone);
}

void TestValueText::namesLoseTitlesAndCredentials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("credentials");
    QTest::newRow("stored form") << u"Rivera,  Ana"_s << u"Rivera, Ana"_s << QString();
    QTest::newRow("given name first") << u"Ana Rivera"_s << u"Ana Rivera"_s << QString();
    QTest::newRow("credential") << u"Ana Rivera, RN"_s << u"Ana Rivera"_s << u"RN"_s;
    QTest::newRow("two credentials") << u"Rivera, Ana, MD, PhD"_s << u"Rivera, Ana"_s << u"MD, PhD"_s;
    QTest::newRow("title") << u"Dra. Ana Rivera"_s << u"Ana Rivera"_s << u"Dr"_s; // which says the profession
    QTest::newRow("title of anybody") << u"Ms. Ana Rivera"_s << u"Ana Rivera"_s << QString();
    QTest::newRow("brackets") << u"Rivera, Ana (RN)"_s << u"Rivera, Ana"_s << u"RN"_s;
    QTest::newRow("brackets that are no credential")
        << u"Rivera, Ana (Annie)"_s << u"Rivera, Ana (Annie)"_s << QString();
    QTest::newRow("credential without a comma") << u"Ana Rivera RN"_s << u"Ana Rivera"_s << u"RN"_s;
    QTest::newRow("credentials behind the given name") << u"Rivera, Ana MD PhD"_s << u"Rivera, Ana"_s << u"MD, PhD"_s;
    QTest::newRow("surname like a credential") << u"Linh Thi Do"_s << u"Linh Thi Do"_s << QString();
    QTest::newRow("two titles") << u"Prof. Dr. Uwe Klein"_s << u"Uwe Klein"_s << QString();
    QTest::newRow("Spanish title") << u"D. Jos\u00E9 Sanz"_s << u"Jos\u00E9 Sanz"_s << QString();
    QTest::newRow("an initial") << u"D. Sanz"_s << u"D. Sanz"_s << QString();
    QTest::newRow("a dash") << u"Ana Rivera - RN"_s << u"Ana Rivera"_s << u"RN"_s;
    QTest::newRow("as mail programs copy it") << u"Ana Rivera <ana@h.example>"_s << u"Ana Rivera"_s << QString();
    QTest::newRow("all in capitals with a credential") << u"AL BECK RN"_s << u"AL BECK"_s << u"RN"_s;
    QTest::newRow("all in capitals") << u"LINH THI DO"_s << u"LINH THI DO"_s << QString();
    QTest::newRow("role before the name") << u"Nurse: Amy Bell"_s << u"Amy Bell"_s << u"Nurse"_s;
    QTest::newRow("a colon that says no role") << u"Room: Amy Bell"_s << u"Room: Amy Bell"_s << QString();
    QTest::newRow("surname like a title") << u"Drake, Ana"_s << u"Drake, Ana"_s << QString();
    QTest::newRow("empty") << u" , "_s << u""_s << QString();
}

void TestValueText::namesLoseTitlesAndCredentials()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, credentials);
    const NameText tidy = tidyName(text);
    QCOMPARE(tidy.name, name);
    QCOMPARE(tidy.credentials, credentials);
}

/// Most names take a short way; with a blank more between their words they go the long one, and must arrive at the same.
void TestValueText::aPlainNameIsReadAsAnyOther()
{
    const QStringList words = u"Rivera Ana Do Ma Rn Md Dr Ms Jr And Y Evs Nurse Of Li O Ann McDo RN MD ana de "
                              "And-Y Ann1 Phd PhD PHD"_s.split(u' ');
    for (const QString &one : words) {
        for (const QString &other : words) {
            const QString name = one + u", "_s + other;
            const QString wide = one + u",  "_s + other;
            const NameText tidy = tidyName(name);
            QCOMPARE(tidy.name, tidyName(wide).name);
            QCOMPARE(tidy.credentials, tidyName(wide).credentials);
            QCOMPARE(peopleIn(name), peopleIn(wide));
            QCOMPARE(peopleIn(name, true), peopleIn(wide, true));
        }
    }
}

void TestValueText::peopleInOneCellAreToldApart()
{
    const QStringList two{u"Rivera, Ana"_s, u"Chen, Wei"_s};
    QCOMPARE(peopleIn(u"Rivera, Ana; Chen, Wei"_s), two);
    QCOMPARE(peopleIn(u"Rivera, Ana / Chen, Wei"_s), two);
    QCOMPARE(peopleIn(u"Rivera, Ana\nChen, Wei"_s), two);
    QCOMPARE(peopleIn(u"Ana Rivera RN and Wei Chen MD"_s), QStringList({u"Ana Rivera RN"_s, u"Wei Chen MD"_s}));
    QCOMPARE(peopleIn(u"Ana Rivera (RN), Wei Chen (MD)"_s), QStringList({u"Ana Rivera (RN)"_s, u"Wei Chen (MD)"_s}));
    QCOMPARE(peopleIn(u"Rivera,\nAna"_s), QStringList{u"Rivera, Ana"_s});
    QCOMPARE(peopleIn(u"Ortega y Gasset, Luz"_s), QStringList{u"Ortega y Gasset, Luz"_s});
    QCOMPARE(peopleIn(u"Ana Rivera y Wei Chen"_s), QStringList({u"Ana Rivera"_s, u"Wei Chen"_s}));
    QCOMPARE(peopleIn(u"Ana Rivera, RN, Wei Chen"_s, true), QStringList({u"Ana Rivera, RN"_s, u"Wei Chen"_s}));
    QCOMPARE(peopleIn(u"Ana Rivera, Wei Chen and Bo Wu"_s, true).size(), 3);
    QCOMPARE(peopleIn(u"Ana Rivera, Wei Chen, Bo Wu"_s).size(), 3);
    QCOMPARE(peopleIn(u"García Márquez, Ana María"_s).size(), 1);
    QVERIFY(areGivenNamesFirst({u"Ana Rivera"_s, u"Wei Chen, Bo Wu"_s}));
    QVERIFY(!areGivenNamesFirst({u"Ana Rivera"_s, u"Chen, Wei"_s}));
    QCOMPARE(peopleIn(u"Rivera; Ana"_s), QStringList{u"Rivera; Ana"_s});
    QCOMPARE(peopleIn(QString()), QStringList{QString()});
}

void TestValueText::anAddressIsNoTelephone()
{
    const auto placed = [](QString phone, QString email) {
        putAddressInItsPlace(phone, email);
        return QString(phone + u" | "_s + email);
    };
    QCOMPARE(placed(u"ada@h.example"_s, QString()), u" | ada@h.example"_s);
    QCOMPARE(placed(u"ada@h.example"_s, u"lowe@h.example"_s), u" | lowe@h.example"_s);
    QCOMPARE(placed(u"ext. 4410"_s, QString()), u"ext. 4410 | "_s);
    QCOMPARE(placed(u"4410 or ada@h.example"_s, QString()), u"4410 or ada@h.example | "_s); // nothing gets lost
}

void TestValueText::everybodyOfACellHasAPart()
{
    QCOMPARE(shareOf(u"RN, BSN"_s, 0, 1), u"RN, BSN"_s);
    QCOMPARE(shareOf(u"MD; RN, BSN"_s, 1, 2), u"RN, BSN"_s);
    QCOMPARE(shareOf(u"MD, RN"_s, 0, 2), u"MD"_s);
    QCOMPARE(shareOf(u"Midwife and pharmacist"_s, 1, 2), u"pharmacist"_s);
    QCOMPARE(shareOf(u"MD"_s, 0, 2), QString()); // whose it is nobody can tell
}

void TestValueText::shiftsAreRead_data()
{
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *text, const QString &codes) { QTest::newRow(text) << codes; };
    row("Day", u"day"_s);
    row("Days/Nights", u"day night"_s);
    row("Evening", u"evening"_s);
    row("Rotating", u"day evening night"_s);
    row("7a-7p", u"day"_s);
    row("7p-7a", u"night"_s);
    row("mañana", u"day"_s);
    row("Tarde y noche", u"evening night"_s);
    row("fin de semana", u"weekend"_s);
    row("Weekends", u"weekend"_s);
    row("turno rotativo", u"day evening night"_s);
    row("purple", u""_s);
}

void TestValueText::shiftsAreRead()
{
    QFETCH(QString, codes);
    QStringList found;
    for (const ShiftBand shift : shiftsIn(QString::fromUtf8(QTest::currentDataTag())))
        found.append(codeOf(shift));
    QCOMPARE(found.join(u' '), codes);
}

void TestValueText::anAddressIsTakenOutOfWhatStandsAroundIt()
{
    for (const QString &text : {u"ana@h.example"_s, u"Ana Ruiz <ana@h.example>"_s, u"mailto:ana@h.example"_s,
             u"ana@h.example;"_s, u"Ruiz, Ana [mailto:ana@h.example]"_s})
        QCOMPARE(tidyEmail(text), std::optional(u"ana@h.example"_s));
    QCOMPARE(tidyEmail(u"n/a"_s), std::optional(QString()));
    QCOMPARE(tidyEmail(u""_s), std::optional(QString()));
    for (const QString &text : {u"a@h.example, b@h.example"_s, u"ana @ home"_s, u"ask at noon"_s,
             u"ana@h.example after noon"_s, u"not at ana@h.example"_s})
        QVERIFY2(!tidyEmail(text), qPrintable(text));
    QCOMPARE(tidyPhone(u"N/A"_s), QString());
    QCOMPARE(tidyPhone(u"\u2014"_s), QString());
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_value_text.moc"
