// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_text.h"
#include "tests/vault/sqlcipher_scratch.h"

#include <QDateTime>
#include <QSqlField>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherText : public QObject
{
    Q_OBJECT

private slots:
    void identifiersAreQuoted_data();
    void identifiersAreQuoted();
    void aFormattedValueIsReadBackTheSame_data();
    void aFormattedValueIsReadBackTheSame();
};

void TestSqlCipherText::identifiersAreQuoted_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("asTable");
    QTest::addColumn<QString>("asField");
    QTest::newRow("plain") << u"a"_s << u"\"a\""_s << u"\"a\""_s;
    QTest::newRow("quote inside") << u"a\"b"_s << u"\"a\"\"b\""_s << u"\"a\"\"b\""_s;
    QTest::newRow("dot") << u"a.b"_s << u"\"a\".\"b\""_s << u"\"a.b\""_s;
    QTest::newRow("quoted already") << u"\"a\""_s << u"\"a\""_s << u"\"a\""_s;
    QTest::newRow("in brackets") << u"[a.b]"_s << u"[a.b]"_s << u"[a.b]"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("a lone quote") << u"\"a"_s << u"\"\"\"a\""_s << u"\"\"\"a\""_s;
}

void TestSqlCipherText::identifiersAreQuoted()
{
    QFETCH(QString, plain);
    QTEST(quotedIdentifier(plain, QSqlDriver::TableName), "asTable");
    QTEST(quotedIdentifier(plain, QSqlDriver::FieldName), "asField");
}

void TestSqlCipherText::aFormattedValueIsReadBackTheSame_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("read");
    const auto same = [](const char *name, const QVariant &value) { QTest::newRow(name) << value << value; };
    same("quote", u"it's; DROP TABLE t --"_s);
    same("NUL inside", QString(u"a"_s + QChar::Null + u"b"_s));
    same("blob", QByteArray("\0'\xff", 3));
    same("real", 0.1 + 0.2);
    same("integer", Q_INT64_C(-5));
    QTest::newRow("time") << QVariant(QTime(1, 2, 3)) << QVariant(u"01:02:03.000"_s);
    QTest::newRow("moment") << QVariant(QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC))
                            << QVariant(u"2026-01-02T03:04:00.000Z"_s);
}

void TestSqlCipherText::aFormattedValueIsReadBackTheSame()
{
    QFETCH(QVariant, value);
    QFETCH(QVariant, read);
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QSqlField field(u"f"_s, value.metaType());
    field.setValue(value);
    const QString text = scratch.driver().formatValue(field, false);
    QSqlQuery query(scratch.db());
    QVERIFY2(query.exec(u"SELECT "_s + text) && query.next(), qPrintable(text));
    QCOMPARE(query.value(0), read);
}

QTEST_GUILESS_MAIN(TestSqlCipherText)
#include "tst_sqlcipher_text.moc"
