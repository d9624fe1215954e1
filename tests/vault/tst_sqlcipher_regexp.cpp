// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/sqlcipher_scratch.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherRegexp : public QObject
{
    Q_OBJECT

private slots:
    void aPatternIsMatchedAnywhere();
    void aMalformedPatternIsAnError();
    void withoutTheOptionThereIsNoOperator();
};

void TestSqlCipherRegexp::aPatternIsMatchedAnywhere()
{
    SqlCipherScratch scratch(u":memory:"_s, u"QSQLCIPHER_ENABLE_REGEXP"_s);
    QVERIFY(scratch.open());
    QCOMPARE(scratch.rows(u"SELECT 'ñandú 12' REGEXP '\\w+ú \\d{2}', 'a' REGEXP '^b', NULL REGEXP 'a'"_s),
        QStringList{u"1|0|NULL"_s});
}

void TestSqlCipherRegexp::aMalformedPatternIsAnError()
{
    SqlCipherScratch scratch(u":memory:"_s, u"QSQLCIPHER_ENABLE_REGEXP"_s);
    QVERIFY(scratch.open());
    QVERIFY(!scratch.run(u"SELECT 'a' REGEXP '('"_s));
}

void TestSqlCipherRegexp::withoutTheOptionThereIsNoOperator()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(!scratch.run(u"SELECT 'a' REGEXP 'a'"_s));
}

QTEST_GUILESS_MAIN(TestSqlCipherRegexp)
#include "tst_sqlcipher_regexp.moc"
