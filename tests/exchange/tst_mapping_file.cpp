// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping_file.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestMappingFile : public QObject
{
    Q_OBJECT
private slots:
    void settingsAndColumnsAreRead();
    void whatIsNoMappingIsRefused_data();
    void whatIsNoMappingIsRefused();
};

void TestMappingFile::settingsAndColumnsAreRead()
{
    const auto mapping = readMapping(
        R"({"columns": {"Nombre": "name", "Notas": null}, "delimiter": "tab", "encoding": "Windows-1252", "date_order": "dmy", "heading_row": 3})");
    QVERIFY(mapping);
    QCOMPARE(mapping->columns.size(), 2);
    QCOMPARE(mapping->reading.delimiter, std::optional(QChar(u'\t')));
    QCOMPARE(mapping->reading.encoding, std::optional(TextEncoding::Windows1252));
    QCOMPARE(mapping->reading.headingRow, std::optional<qsizetype>(3));
    QCOMPARE(mapping->dateOrder, std::optional(DateOrder::Dmy));
    const auto bare = readMapping("{}");
    QVERIFY(bare && bare->columns.isEmpty() && !bare->dateOrder);
}

void TestMappingFile::whatIsNoMappingIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("name=Name");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("columns no object") << QByteArray(R"({"columns": ["a"]})");
    QTest::newRow("number") << QByteArray(R"({"columns": {"a": 5}})");
    QTest::newRow("delimiter") << QByteArray(R"({"delimiter": "two"})");
    QTest::newRow("encoding") << QByteArray(R"({"encoding": "ebcdic"})");
    QTest::newRow("date order") << QByteArray(R"({"date_order": "ydm"})");
    QTest::newRow("heading row") << QByteArray(R"({"heading_row": 0})");
}

void TestMappingFile::whatIsNoMappingIsRefused()
{
    QFETCH(QByteArray, json);
    const auto mapping = readMapping(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, u"bad_mapping"_s);
}

QTEST_GUILESS_MAIN(TestMappingFile)
#include "tst_mapping_file.moc"
