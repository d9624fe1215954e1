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
    void whatIsReadCountsAsUnchecked();
};

void TestDirectoryCsv::everyShippedListComesBackAsItWent()
{
    for (const QString &country : directoryCountries()) {
        const std::vector<Resource> list = nationalDirectory(country).value();
        const auto back = readDirectoryCsv(writeDirectoryCsv(list));
        QVERIFY(back.has_value());
        QCOMPARE(writeDirectory(*back), writeDirectory(list));
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
    QCOMPARE(back->at(0).name, entry.name);
    QCOMPARE(back->at(0).phone, entry.phone);
    QCOMPARE(back->at(0).detail, entry.detail);
}

void TestDirectoryCsv::aSpreadsheetsOwnWayOfWritingIsRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("commas") << QByteArray("name,kind,phone,on_sheet\nChaplain,faith,\"(555) 010-0142\",yes\n");
    QTest::newRow("semicolons") << QByteArray("Name;Kind;Phone;On sheet\r\nChaplain;faith;(555) 010-0142;x\r\n");
    QTest::newRow("tabs") << QByteArray("phone\tname\tkind\tunknown\n(555) 010-0142\tChaplain\tfaith\twhatever");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFname,kind,phone\n\n\"Chaplain\",faith,(555) 010-0142\n,,\n");
}

void TestDirectoryCsv::aSpreadsheetsOwnWayOfWritingIsRead()
{
    QFETCH(QByteArray, csv);
    const auto list = readDirectoryCsv(csv);
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), std::size_t(1));
    QCOMPARE(list->at(0).name, u"Chaplain"_s);
    QVERIFY(list->at(0).kind == ResourceKind::Faith);
    QCOMPARE(list->at(0).phone, u"(555) 010-0142"_s);
    QVERIFY(list->at(0).onSheet);
}

void TestDirectoryCsv::aTableWithoutNamesIsRefused()
{
    for (const QByteArray &csv : {QByteArray(), QByteArray("a,b\n1,2\n"), QByteArray("\"open")}) {
        const auto list = readDirectoryCsv(csv);
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().code, u"not_a_directory"_s);
    }
    QVERIFY(!readDirectoryCsv("name,kind\nChaplain,nonsense\n").has_value());
}

void TestDirectoryCsv::whatIsReadCountsAsUnchecked()
{
    const auto list = readDirectoryCsv("name,kind,verified_on\nChaplain,faith,2026-11-23\n");
    QVERIFY(list.has_value());
    QVERIFY(!list->at(0).verifiedOn.isValid());
}

QTEST_GUILESS_MAIN(TestDirectoryCsv)
#include "tst_directory_csv.moc"
