// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/directory_csv.h"

#include "models/sheets/resource_defaults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestDirectoryCsv : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedListComesBackAsItWent();
    void numbersStayAsTheyAreAndFormulasDoNotRun();
    void aSpreadsheetsOwnWayOfWritingIsRead_data();
    void aSpreadsheetsOwnWayOfWritingIsRead();
    void aTableWithoutNamesIsRefused();
    void aRowThatMakesNoEntryIsNamed();
    void kindsMayBeWrittenAsTheWindowHasThem();
    void whatIsReadCountsAsUnchecked();
};

void TestDirectoryCsv::everyShippedListComesBackAsItWent()
{
    for (const QString &country : directoryCountries()) {
        const std::vector<Resource> list = nationalDirectory(country).value();
        const auto back = readDirectoryCsv(writeDirectoryCsv(list));
        QVERIFY(back.has_value());
        QVERIFY(back->problems.empty());
        QCOMPARE(back->columns, directoryColumns());
        QCOMPARE(writeDirectory(back->entries), writeDirectory(list));
    }
}

void TestDirectoryCsv::numbersStayAsTheyAreAndFormulasDoNotRun()
{
    Resource entry;
    entry.name = u"=HYPERLINK(\"http://x\"; \"a\")"_s;
    entry.phone = u"+44 330 123 1245"_s;
    entry.detail = u"two\nlines, with \"quotes\""_s;
    entry.kind = ResourceKind::PeerLine;
    const QByteArray csv = writeDirectoryCsv({entry});
    QVERIFY(csv.contains("\"'=HYPERLINK"));
    QVERIFY(csv.contains("\"+44 330 123 1245\""));
    const auto back = readDirectoryCsv(csv);
    QVERIFY(back.has_value());
    QCOMPARE(back->entries.at(0).name, entry.name);
    QCOMPARE(back->entries.at(0).phone, entry.phone);
    QCOMPARE(back->entries.at(0).detail, entry.detail);
}

void TestDirectoryCsv::aSpreadsheetsOwnWayOfWritingIsRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("commas") << QByteArray("name,kind,phone,on_sheet\nChaplain,faith,\"(555) 010-0142\",yes\n");
    QTest::newRow("semicolons") << QByteArray("Name;Kind;Phone;On sheet\r\nChaplain;faith;(555) 010-0142;x\r\n");
    QTest::newRow("tabs") << QByteArray("phone\tname\tkind\tunknown\n(555) 010-0142\tChaplain\tfaith\twhatever");
    QTest::newRow("Windows") << QByteArray("name;name_es;kind;phone\r\nChaplain;Capellan\xED"
                                           "a;faith;(555) 010-0142\r\n");
    const QString wide = u"\uFEFFname\tkind\tphone\r\nChaplain\tfaith\t(555) 010-0142\r\n"_s;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFname,kind,phone\n\n\"Chaplain\",faith,(555) 010-0142\n,,\n");
}

void TestDirectoryCsv::aSpreadsheetsOwnWayOfWritingIsRead()
{
    QFETCH(QByteArray, csv);
    const auto list = readDirectoryCsv(csv);
    QVERIFY(list.has_value());
    QCOMPARE(list->entries.size(), std::size_t(1));
    QCOMPARE(list->entries.at(0).name, u"Chaplain"_s);
    QVERIFY(list->entries.at(0).kind == ResourceKind::Faith);
    QCOMPARE(list->entries.at(0).phone, u"(555) 010-0142"_s);
    QVERIFY(list->entries.at(0).onSheet);
    if (!list->entries.at(0).nameEs.isEmpty())
        QCOMPARE(list->entries.at(0).nameEs, u"Capellanía"_s);
}

void TestDirectoryCsv::aTableWithoutNamesIsRefused()
{
    for (const QByteArray &csv : {QByteArray(), QByteArray("a,b\n1,2\n"), QByteArray("\"open")}) {
        const auto list = readDirectoryCsv(csv);
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().code, u"not_a_directory"_s);
    }
    QCOMPARE(readDirectoryCsv("PK\x03\x04 and so on").error().code, u"workbook_file"_s);
}

void TestDirectoryCsv::aRowThatMakesNoEntryIsNamed()
{
    const auto list = readDirectoryCsv("name,kind,phone\n"
                                       "Chaplain,nonsense,555-0101\n"
                                       ",faith,555-0102\n"
                                       "Emergency,crisis,0\n" // what a spreadsheet makes of 000
                                       "Helpline,crisis,9/8/1988\n" // and of 9-8-8
                                       "Desk,local,555-0103\n");
    QVERIFY(list.has_value());
    QCOMPARE(list->entries.size(), std::size_t(1));
    QCOMPARE(list->entries.at(0).name, u"Desk"_s);
    using Kind = DirectoryRowProblem::Kind;
    const std::vector<DirectoryRowProblem> expected{{Kind::UnknownKind, 2, u"nonsense"_s}, {Kind::NoName, 3, {}},
        {Kind::ImplausibleNumber, 4, u"Emergency"_s}, {Kind::ImplausibleNumber, 5, u"Helpline"_s}};
    QVERIFY(list->problems == expected);
}

void TestDirectoryCsv::kindsMayBeWrittenAsTheWindowHasThem()
{
    const auto list = readDirectoryCsv("name,kind,audience\nA,Legal advice,Nurses and midwives\nB,PEER LINE,all\n");
    QVERIFY(list.has_value());
    QVERIFY(list->entries.at(0).kind == ResourceKind::Legal);
    QVERIFY(list->entries.at(0).audience == ResourceAudience::Nurses);
    QVERIFY(list->entries.at(1).kind == ResourceKind::PeerLine);
}

void TestDirectoryCsv::whatIsReadCountsAsUnchecked()
{
    const auto list = readDirectoryCsv("name,kind,verified_on\nChaplain,faith,2026-11-23\n");
    QVERIFY(list.has_value());
    QVERIFY(!list->entries.at(0).verifiedOn.isValid());
}

QTEST_GUILESS_MAIN(TestDirectoryCsv)
#include "tst_directory_csv.moc"
