// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_reader.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

CsvTable tableOf(const QByteArray &bytes, const CsvOptions &options = {})
{
    const auto table = readCsv(bytes, options);
    if (!table)
        QTest::qFail(qPrintable(table.error().detail), __FILE__, __LINE__);
    return table.value_or(CsvTable());
}

QString codeOfFailure(const QByteArray &bytes)
{
    const auto table = readCsv(bytes);
    return table ? u"read"_s : table.error().code;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT
private slots:
    void everyShapeOfFileReadsTheSame_data();
    void everyShapeOfFileReadsTheSame();
    void recordNumbersCountRecordsAndNotLines();
    void blankRecordsAreCountedButNotKept();
    void raggedRecordsArePaddedOrMarked();
    void trailingDelimitersMakeNoColumn();
    void titleLinesAboveTheHeadingsAreSetApart();
    void titleLineWithQuotesAndPaddingIsSetApart();
    void theHeadingRowCanBeSaid();
    void anUnclosedQuoteIsRefusedWithItsRecord();
    void theUnclosedQuoteIsFoundInTheHeadingToo();
    void nulCharactersAreTakenOutAndCounted();
    void separatorLineOfExcelIsObeyed();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void oneColumnIsATableToo();
    void fiftyThousandRecordsAreReadQuickly();
    void aFileThatIsNotThereIsAnInputError();
    void linesThatBecameCellsAreReadAsLines();
    void apostrophesMayStandForQuotationMarks();
    void pastedTextIsRead();
};

void TestCsvReader::everyShapeOfFileReadsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<TextEncoding>("encoding");
    const QString text
        = u"Name,Unit,Languages\r\n\"Ñandú, José\",UCI,\"English; Spanish\"\r\n\"O\u2019Hara, Zoë\",ED,English\r\n"_s;
    for (const auto &[name, delimiter] :
        {std::pair{"comma", u','}, {"semicolon", u';'}, {"tab", u'\t'}, {"pipe", u'|'}}) {
        QString shaped = u"Name,Unit,Languages\r\n"_s.replace(u',', QChar(delimiter));
        shaped += u"\"Ñandú, José\"%1UCI%1\"English; Spanish\"\r\n\"O\u2019Hara, Zoë\"%1ED%1English\r\n"_s.arg(
            QChar(delimiter));
        QTest::addRow("%s, UTF-8", name) << shaped.toUtf8() << QChar(delimiter) << TextEncoding::Utf8;
        QTest::addRow("%s, UTF-8 with mark", name)
            << "\xEF\xBB\xBF" + shaped.toUtf8() << QChar(delimiter) << TextEncoding::Utf8;
        QStringEncoder little(QStringEncoder::Utf16LE);
        const QByteArray littleBytes = little.encode(shaped);
        QTest::addRow("%s, UTF-16LE", name) << littleBytes << QChar(delimiter) << TextEncoding::Utf16LittleEndian;
        QTest::addRow("%s, UTF-16LE with mark", name)
            << "\xFF\xFE" + littleBytes << QChar(delimiter) << TextEncoding::Utf16LittleEndian;
        QStringEncoder big(QStringEncoder::Utf16BE);
        const QByteArray bigBytes = big.encode(shaped);
        QTest::addRow("%s, UTF-16BE", name) << bigBytes << QChar(delimiter) << TextEncoding::Utf16BigEndian;
        QTest::addRow("%s, UTF-16BE with mark", name)
            << "\xFE\xFF" + bigBytes << QChar(delimiter) << TextEncoding::Utf16BigEndian;
        QByteArray windows = shaped.toLatin1();
        windows.replace('?', '\x92');
        QTest::addRow("%s, Windows-1252", name) << windows << QChar(delimiter) << TextEncoding::Windows1252;
    }
    QTest::newRow("line feeds") << QString(text).remove(u'\r').toUtf8() << QChar(u',') << TextEncoding::Utf8;
    QTest::newRow("carriage returns") << QString(text).remove(u'\n').toUtf8() << QChar(u',') << TextEncoding::Utf8;
    QTest::newRow("no last line break") << text.trimmed().toUtf8() << QChar(u',') << TextEncoding::Utf8;
}

void TestCsvReader::everyShapeOfFileReadsTheSame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    QFETCH(TextEncoding, encoding);
    const CsvTable table = tableOf(bytes);
    QCOMPARE(table.delimiter, delimiter);
    QCOMPARE(table.encoding, encoding);
    QCOMPARE(table.headings, QStringList({u"Name"_s, u"Unit"_s, u"Languages"_s}));
    QCOMPARE(table.records.size(), 2);
    QCOMPARE(table.records.at(0).cells, QStringList({u"Ñandú, José"_s, u"UCI"_s, u"English; Spanish"_s}));
    QCOMPARE(table.records.at(1).cells, QStringList({u"O\u2019Hara, Zoë"_s, u"ED"_s, u"English"_s}));
}

void TestCsvReader::recordNumbersCountRecordsAndNotLines()
{
    const CsvTable table = tableOf("a,b\r\n\"one\r\ntwo\r\nthree\",\"say \"\"hello\"\"\"\r\nx,y\r\n");
    QCOMPARE(table.records.at(0).number, 2);
    QCOMPARE(table.records.at(0).cells.at(0), u"one\r\ntwo\r\nthree"_s);
    QCOMPARE(table.records.at(0).cells.at(1), u"say \"hello\""_s);
    QCOMPARE(table.records.at(1).number, 3);
}

void TestCsvReader::blankRecordsAreCountedButNotKept()
{
    const CsvTable table = tableOf("a,b\n\n1,2\n,\n  ,\"\"\n3,4\n\n\n");
    QCOMPARE(table.records.size(), 2);
    QCOMPARE(table.records.at(0).number, 3);
    QCOMPARE(table.records.at(1).number, 6);
    QCOMPARE(table.blankRecords, 5);
}

void TestCsvReader::raggedRecordsArePaddedOrMarked()
{
    const CsvTable table = tableOf("a,b,c\n1\n1,2,3,,\n1,2,3,4\nx,y,z\n");
    QCOMPARE(table.records.at(0).cells, QStringList({u"1"_s, QString(), QString()}));
    QVERIFY(!table.records.at(1).tooLong);
    QCOMPARE(table.records.at(1).cells.size(), 3);
    QVERIFY(table.records.at(2).tooLong);
    QCOMPARE(table.records.at(2).cells.size(), 4);
}

void TestCsvReader::trailingDelimitersMakeNoColumn()
{
    const CsvTable table = tableOf("Name;Unit;\nA;B;\nC;D;\n");
    QCOMPARE(table.headings, QStringList({u"Name"_s, u"Unit"_s}));
    QCOMPARE(table.records.at(1).cells, QStringList({u"C"_s, u"D"_s}));
    const CsvTable used = tableOf("Name;Unit;\nA;B;\nC;D;yes\n");
    QCOMPARE(used.headings.size(), 3);
    QCOMPARE(used.records.at(1).cells.at(2), u"yes"_s);
}

void TestCsvReader::titleLinesAboveTheHeadingsAreSetApart()
{
    const CsvTable table
        = tableOf("Peer support roster\nExported on 11/23/2026, 07:00\n\nName,Unit,Phone\nA,ICU,1\nB,ED,2\n");
    QCOMPARE(table.headings, QStringList({u"Name"_s, u"Unit"_s, u"Phone"_s}));
    QCOMPARE(table.titleLines, QStringList({u"Peer support roster"_s, u"Exported on 11/23/2026 07:00"_s}));
    QCOMPARE(table.records.at(0).number, 2);
}

void TestCsvReader::titleLineWithQuotesAndPaddingIsSetApart()
{
    const CsvTable table
        = tableOf("\"Informe, 2026\";;;\nNombre;Unidad;Tel.;Correo\nA;UCI;1;a@b.example\nB;UCI;2;b@b.example\n");
    QCOMPARE(table.delimiter, QChar(u';'));
    QCOMPARE(table.headings.at(0), u"Nombre"_s);
    QCOMPARE(table.titleLines, QStringList({u"Informe, 2026"_s}));
}

void TestCsvReader::theHeadingRowCanBeSaid()
{
    const CsvTable table = tableOf("a,b\nc,d\n1,2\n", {.headingRow = 2});
    QCOMPARE(table.headings, QStringList({u"c"_s, u"d"_s}));
    QCOMPARE(readCsv("a,b\n", {.headingRow = 9}).error().code, u"no_heading_row"_s);
}

void TestCsvReader::anUnclosedQuoteIsRefusedWithItsRecord()
{
    const auto table = readCsv("a,b\n1,2\n3,\"four\n5,6\n");
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"unclosed_quote"_s);
    QVERIFY2(table.error().detail.contains(u"Record 3 "_s), qPrintable(table.error().detail));
}

void TestCsvReader::theUnclosedQuoteIsFoundInTheHeadingToo()
{
    const auto table = readCsv("\"a,b\n1,2\n");
    QVERIFY(!table);
    QVERIFY(table.error().detail.contains(u"Record 1 "_s));
}

void TestCsvReader::nulCharactersAreTakenOutAndCounted()
{
    const CsvTable table = tableOf(QByteArray("a,b\n1\0,2\n\0\0,x\n", 14));
    QCOMPARE(table.nulCharacters, 3);
    QCOMPARE(table.records.at(0).cells.at(0), u"1"_s);
}

void TestCsvReader::separatorLineOfExcelIsObeyed()
{
    const CsvTable table = tableOf("sep=;\r\na,x;b\r\n1,5;2\r\n");
    QCOMPARE(table.delimiter, QChar(u';'));
    QCOMPARE(table.headings, QStringList({u"a,x"_s, u"b"_s}));
}

void TestCsvReader::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"empty_file"_s;
    QTest::newRow("blank lines") << QByteArray("\n\n , \n") << u"empty_file"_s;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04rest") << u"workbook_file"_s;
    QTest::newRow("a web page called a workbook")
        << QByteArray("\xEF\xBB\xBF \n<HTML><body><TABLE><tr><td>Name</td></tr></TABLE>") << u"workbook_file"_s;
    QTest::newRow("a workbook in XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"workbook_file"_s;
    QTest::newRow("rich text") << QByteArray("{\\rtf1 Name}") << u"not_text"_s;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0rest") << u"workbook_file"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"not_text"_s;
}

void TestCsvReader::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOfFailure(bytes), code);
}

void TestCsvReader::oneColumnIsATableToo()
{
    const CsvTable table = tableOf("Name\nRivera Ana\nLee Wanda\n");
    QCOMPARE(table.headings, QStringList({u"Name"_s}));
    QCOMPARE(table.records.size(), 2);
}

void TestCsvReader::fiftyThousandRecordsAreReadQuickly()
{
    QByteArray bytes("h1,h2,h3,h4,h5,h6,h7,h8,h9,h10\r\n");
    for (int i = 0; i < 50000; ++i)
        bytes += "\"Last, First\",word,\"two words\",12/11/2026,4,5,6,7,8," + QByteArray::number(i) + "\r\n";
    QElapsedTimer timer;
    timer.start();
    const CsvTable table = tableOf(bytes);
    qInfo("50,000 records of 10 cells in %lld ms", timer.elapsed());
    QCOMPARE(table.records.size(), 50000);
    QCOMPARE(table.records.last().number, 50001);
    QCOMPARE(table.records.last().cells.last(), u"49999"_s);
    QVERIFY(timer.elapsed() < 20000); // a guard against quadratic work, not a measurement
}

void TestCsvReader::aFileThatIsNotThereIsAnInputError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.csv"_s);
    const auto none = readCsvFile(path);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Io);
    QVERIFY(!none.error().detail.contains(u"roster"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    QCOMPARE(readCsvFile(path).value_or(CsvTable()).records.size(), 1);
}

/// A program that took each line for one cell saved it so; a list of one quoted column is no such thing.
void TestCsvReader::linesThatBecameCellsAreReadAsLines()
{
    const auto table = readCsv("\"Date,\"\"Unit\"\",Name\"\r\n\"11/20/2026,\"\"ED, north\"\",Ada Lowe\"\r\n");
    QVERIFY(table);
    QCOMPARE(table->headings, QStringList({u"Date"_s, u"Unit"_s, u"Name"_s}));
    QCOMPARE(table->records.constFirst().cells, QStringList({u"11/20/2026"_s, u"ED, north"_s, u"Ada Lowe"_s}));
    const auto names = readCsv("\"Name\"\n\"Lowe, Ada\"\n\"Ray, Bo\"\n");
    QVERIFY(names);
    QCOMPARE(names->headings, QStringList{u"Name"_s});
    QCOMPARE(names->records.constFirst().cells, QStringList{u"Lowe, Ada"_s});
}

/// 'Rivera, Ana','RN': apostrophes around cells are marks there, and one within stands twice.
void TestCsvReader::apostrophesMayStandForQuotationMarks()
{
    const auto table = readCsv("'Name','Role'\n'Rivera, Ana','RN'\n'O''Neil, \"Pat\"','MD'\n");
    QVERIFY(table);
    QCOMPARE(table->headings, QStringList({u"Name"_s, u"Role"_s}));
    QCOMPARE(table->records.at(0).cells, QStringList({u"Rivera, Ana"_s, u"RN"_s}));
    QCOMPARE(table->records.at(1).cells, QStringList({u"O'Neil, \"Pat\""_s, u"MD"_s}));
    const auto marked = readCsv("Name,Phone\n'Ana,'0103\n'Per,'0104\n"); // how spreadsheets mark a text
    QVERIFY(marked);
    QCOMPARE(marked->records.at(0).cells, QStringList({u"'Ana"_s, u"'0103"_s}));
}

void TestCsvReader::pastedTextIsRead()
{
    const auto table = readCsvText(u"Nombre\tUnidad\nLópez, María\tUCI\n"_s);
    QVERIFY(table);
    QCOMPARE(table->records.at(0).cells, QStringList({u"López, María"_s, u"UCI"_s}));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
