// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_writer.h"

#include "models/exchange/csv_reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QStringList &cells)
{
    CsvWriter writer;
    writer.append(cells);
    return writer.bytes();
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreQuotedWhereNeeded_data();
    void cellsAreQuotedWhereNeeded();
    void everyCellComesBackAsItWas_data();
    void everyCellComesBackAsItWas();
    void theMarkStandsFirst();
    void tenThousandRecordsTakeNoLongerThanOneBuffer();
};

void TestCsvWriter::cellsAreQuotedWhereNeeded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("word") << u"word"_s << QByteArray("word");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("blank at the end") << u"a "_s << QByteArray("\"a \"");
    QTest::newRow("accents") << u"Zoë"_s << QByteArray("Zo\xC3\xAB");
    QTest::newRow("beyond the basic plane") << u"a\U0001F600"_s << QByteArray("a\xF0\x9F\x98\x80");
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("at sign") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("plus with letters") << u"+cmd"_s << QByteArray("\"'+cmd\"");
    QTest::newRow("full width") << u"\uFF1D1"_s
                                << QByteArray("\"'\xEF\xBC\x9D"
                                              "1\"");
    QTest::newRow("number") << u"-5.25"_s << QByteArray("-5.25");
    QTest::newRow("sum that looks like a number") << u"-5-3"_s << QByteArray("\"'-5-3\"");
    QTest::newRow("telephone") << u"+15550100"_s << QByteArray("+15550100");
}

void TestCsvWriter::cellsAreQuotedWhereNeeded()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, bytes);
    QCOMPARE(written({cell, u"x"_s}), bytes + ",x\r\n");
}

void TestCsvWriter::everyCellComesBackAsItWas_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell : {u"=1+1"_s, u"'=1+1"_s, u"''=1"_s, u"'"_s, u"'quoted'"_s, u"-5"_s, u"'-5"_s, u"-a"_s,
             u"a\r\nb"_s, u"\"\""_s, u"\rx"_s, u" x "_s, u"ñ\u20AC"_s, u"+"_s, u"-"_s})
        QTest::newRow(qPrintable(cell)) << cell;
}

void TestCsvWriter::everyCellComesBackAsItWas()
{
    QFETCH(QString, cell);
    CsvWriter writer;
    writer.append({u"h"_s, u"i"_s});
    writer.append({cell, u"x"_s});
    const auto table = readCsv(writer.bytes(), {.delimiter = u','});
    QVERIFY(table);
    QCOMPARE(table->records.size(), 1);
    QCOMPARE(withoutGuard(table->records.at(0).cells.at(0)), cell);
}

void TestCsvWriter::theMarkStandsFirst()
{
    CsvWriter writer(CsvWriter::Mark::ByteOrderMark);
    writer.append({u"a"_s});
    QCOMPARE(writer.bytes(),
        QByteArray("\xEF\xBB\xBF"
                   "a\r\n"));
}

void TestCsvWriter::tenThousandRecordsTakeNoLongerThanOneBuffer()
{
    QStringList cells;
    for (int i = 0; i < 20; ++i)
        cells.append(i % 4 == 0 ? u"two words, and a comma"_s : u"value %1"_s.arg(i));
    QElapsedTimer timer;
    timer.start();
    QByteArray reference;
    for (int i = 0; i < 10000; ++i) {
        for (const QString &cell : std::as_const(cells)) {
            reference += '"';
            reference += cell.toUtf8();
            reference += "\",";
        }
        reference += "\r\n";
    }
    const qint64 plain = timer.nsecsElapsed();
    timer.restart();
    CsvWriter writer;
    for (int i = 0; i < 10000; ++i)
        writer.append(cells);
    const qint64 ours = timer.nsecsElapsed();
    qInfo("one buffer %.1f ms, writer %.1f ms", double(plain) / 1e6, double(ours) / 1e6);
    QCOMPARE(writer.bytes().count("\r\n"), 10000);
    QVERIFY(ours < plain * 20); // unoptimised builds and busy machines; the ratio itself is the bench target's business
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
