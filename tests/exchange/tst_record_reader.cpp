// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_reader.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

const QList<FieldSpec> kFields{{u"start"_s, u"Start"_s, {}, false, ValueShape::Any},
    {u"count"_s, u"Count"_s, {}, false, ValueShape::Any}, {u"wanted"_s, u"Wanted"_s, {}, false, ValueShape::Any}};

} // namespace

class TestRecordReader : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreRead();
    void theFirstProblemIsKept();
    void spanishHeadingsMeanDayFirst();
    void placeholdersStandForNothing();
    void aTextInThePlaceOfAnEntryIsRefused();
    void whatCanBeReadTwoWaysIsSaid_data();
    void whatCanBeReadTwoWaysIsSaid();
};

void TestRecordReader::cellsAreRead()
{
    const CsvTable table = readCsv("Start,Count,Wanted\n10/28/2025 7:30,3 cases,x\n").value_or(CsvTable());
    const HeadingMap map = mapHeadings(table, kFields).value_or(HeadingMap());
    RecordReader reader(table, map, {DateOrder::Mdy, true, false}, table.records.at(0));
    QCOMPARE(reader.date(u"start"), QDate(2025, 10, 28));
    QCOMPARE(reader.timeOf(u"start"), QTime(7, 30));
    QCOMPARE(reader.number(u"count", 0, 9), std::optional(3));
    QVERIFY(reader.answer(u"wanted"));
    QCOMPARE(reader.date(u"no such field"), QDate());
    QVERIFY(!reader.problem());
}

void TestRecordReader::theFirstProblemIsKept()
{
    const CsvTable table = readCsv("Start,Count,Wanted\nsoon,200,maybe\n").value_or(CsvTable());
    const HeadingMap map = mapHeadings(table, kFields).value_or(HeadingMap());
    RecordReader reader(table, map, {DateOrder::Mdy, true, false}, table.records.at(0));
    QVERIFY(!reader.number(u"count", 0, 9));
    QVERIFY(!reader.date(u"start").isValid());
    QVERIFY(!reader.answer(u"wanted"));
    QVERIFY(reader.problem());
    QCOMPARE(reader.problem()->reason, RejectReason::BadNumber);
    QCOMPARE(reader.problem()->heading, u"Count"_s);
    QCOMPARE(reader.problem()->number, 2);
}

void TestRecordReader::spanishHeadingsMeanDayFirst()
{
    CsvTable table = readCsv("Fecha,Unidad\n03/04/2026,UCI\n").value_or(CsvTable());
    QCOMPARE(dateOrderOf(table, {}, {}, {}).order, DateOrder::Dmy);
    QCOMPARE(dateOrderOf(table, {}, {}, DateOrder::Ymd).order, DateOrder::Ymd);
    table.headings = {u"Date"_s, u"Unit"_s};
    QCOMPARE(dateOrderOf(table, {}, {}, {}).order, DateOrder::Mdy);
}

void TestRecordReader::placeholdersStandForNothing()
{
    for (const QString &text : {u""_s, u"N/A"_s, u"-"_s, u"TBD"_s, u"pendiente"_s, u"?"_s})
        QVERIFY2(isPlaceholder(text), qPrintable(text));
    QVERIFY(!isPlaceholder(u"soon"_s));
    QVERIFY(!isPlaceholder(u"\u2713"_s)); // says yes
    QVERIFY(!isPlaceholder(u"\u2610"_s));
}

void TestRecordReader::whatCanBeReadTwoWaysIsSaid_data()
{
    QTest::addColumn<DateOrderGuess>("dates");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("remarks");
    const DateOrderGuess open{DateOrder::Mdy, false, false};
    QTest::newRow("nothing tells the order") << open << u"04/05/2026"_s << 1;
    QTest::newRow("this one tells") << open << u"04/25/2026"_s << 0;
    QTest::newRow("another one told") << DateOrderGuess{DateOrder::Mdy, true, false} << u"04/05/2026"_s << 0;
    QTest::newRow("others told both") << DateOrderGuess{DateOrder::Mdy, true, true} << u"04/05/2026"_s << 1;
}

void TestRecordReader::whatCanBeReadTwoWaysIsSaid()
{
    QFETCH(DateOrderGuess, dates);
    QFETCH(QString, date);
    const CsvTable table = readCsv("Start,Count\n" + date.toUtf8() + ",3\n").value_or(CsvTable());
    const HeadingMap map = mapHeadings(table, kFields).value_or(HeadingMap());
    RecordReader reader(table, map, dates, table.records.at(0));
    QVERIFY(reader.date(u"start").isValid());
    QVERIFY(reader.date(u"start").isValid()); // said once
    QTEST(int(reader.remarks().size()), "remarks");
    for (const ImportRemark &remark : reader.remarks())
        QCOMPARE(remark.code, u"date_order_guessed"_s);
}

void TestRecordReader::aTextInThePlaceOfAnEntryIsRefused()
{
    const CsvTable table = readCsv("Start,Count\nsoon,3\n" + QByteArray(400, 'x') + ",3\n").value_or(CsvTable());
    const HeadingMap map = mapHeadings(table, kFields).value_or(HeadingMap());
    QVERIFY(!RecordReader(table, map, {DateOrder::Mdy, true, false}, table.records.at(0)).problem());
    const RecordReader reader(table, map, {DateOrder::Mdy, true, false}, table.records.at(1));
    QVERIFY(reader.problem());
    QCOMPARE(reader.problem()->reason, RejectReason::TooLong);
    QCOMPARE(reader.problem()->heading, u"Start"_s);
}

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_record_reader.moc"
