// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv_tokenizer.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestCsvTokenizer : public QObject
{
    Q_OBJECT
private slots:
    void cellsAreCut_data();
    void cellsAreCut();
    void theSameWordIsHeldOnce();
    void theDelimiterIsGuessed_data();
    void theDelimiterIsGuessed();
    void headingsAreFoundAmongFirstRecords();
};

void TestCsvTokenizer::cellsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << u"a,b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty last") << u"a,"_s << QStringList{u"a"_s, u""_s};
    QTest::newRow("quoted delimiter") << u"\"a,b\",c"_s << QStringList{u"a,b"_s, u"c"_s};
    QTest::newRow("blank before quote") << u"a, \"b,c\" ,d"_s << QStringList{u"a"_s, u"b,c"_s, u"d"_s};
    QTest::newRow("quote inside") << u"5\" tube,x"_s << QStringList{u"5\" tube"_s, u"x"_s};
    QTest::newRow("text after quote") << u"\"a\"b,c"_s << QStringList{u"ab"_s, u"c"_s};
    QTest::newRow("doubled quote") << u"\"a\"\"\",c"_s << QStringList{u"a\""_s, u"c"_s};
    QTest::newRow("empty quoted") << u"\"\",c"_s << QStringList{u""_s, u"c"_s};
    QTest::newRow("only blanks") << u"  ,c"_s << QStringList{u"  "_s, u"c"_s};
}

void TestCsvTokenizer::cellsAreCut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, cells);
    QStringList found;
    CsvTokenizer tokenizer(text, u',');
    QVERIFY(tokenizer.next(found));
    QCOMPARE(found, cells);
    QVERIFY(!tokenizer.next(found));
    QVERIFY(!tokenizer.unclosedQuote());
}

/// However many rows there are, and whatever falls on the same place of what is remembered.
void TestCsvTokenizer::theSameWordIsHeldOnce()
{
    constexpr int kRows = 10'000;
    QString text;
    QList<QStringList> rows;
    for (int row = 0; row < kRows; ++row) {
        rows.append({row % 2 == 0 ? u"ICU"_s : u"ED"_s, QString::number(row), row % 3 == 0 ? QString() : u"Yes"_s});
        text += rows.last().join(u',') + u'\n';
    }
    CsvTokenizer tokenizer(text, u',');
    QStringList cells;
    QList<QStringList> kept;
    QHash<QString, QSet<const QChar *>> held;
    for (const QStringList &row : std::as_const(rows)) {
        QVERIFY(tokenizer.next(cells));
        QCOMPARE(cells, row);
        for (const QString &cell : std::as_const(cells))
            held[cell].insert(cell.constData());
        kept.append(cells); // so that no place is used twice
    }
    QVERIFY(held.value(u"ICU"_s).size() < 40);
    QVERIFY(held.value(u"Yes"_s).size() < 40);
}

void TestCsvTokenizer::theDelimiterIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("names with commas, unquoted") << u"Name;Unit;Role\nLee, Ann;ICU;RN\nWu, Bo;ED;MD\n"_s << QChar(u';');
    QTest::newRow("semicolons in values") << u"Name,Languages\nA,English; Arabic\nB,English; Thai\n"_s << QChar(u',');
    QTest::newRow("slashes and pipes") << u"a|b, c|d\n1|2, 3|4\n"_s << QChar(u'|');
    QTest::newRow("tab with commas") << u"Name\tUnit\nLee, Ann\tICU\n"_s << QChar(u'\t');
    QTest::newRow("none") << u"Name\nAnn\n"_s << QChar(u',');
}

void TestCsvTokenizer::theDelimiterIsGuessed()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(guessDelimiter(text), delimiter);
}

void TestCsvTokenizer::headingsAreFoundAmongFirstRecords()
{
    const QStringList heading{u"Name"_s, u"Unit"_s, u"Start"_s};
    const QStringList record{u"Ann"_s, u"ICU"_s, u"10/02/2025"_s};
    QCOMPARE(guessHeadingRow({heading, record, record}), 0);
    QCOMPARE(guessHeadingRow({{u"Roster"_s}, {u""_s}, heading, record, record, record}), 2);
    QCOMPARE(guessHeadingRow({{u"Exported"_s, u"11/23/2026"_s}, heading, record, record}), 1);
    QCOMPARE(guessHeadingRow({{u""_s}, {u"Name"_s}}), 1);
}

QTEST_GUILESS_MAIN(TestCsvTokenizer)
#include "tst_csv_tokenizer.moc"
