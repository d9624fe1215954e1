// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_options.h"

#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherOptions : public QObject
{
    Q_OBJECT

private slots:
    void withoutWordsTheDefaultsHold();
    void everyOptionIsRead();
    void aWordThatIsNotKnownIsAnError_data();
    void aWordThatIsNotKnownIsAnError();
};

void TestSqlCipherOptions::withoutWordsTheDefaultsHold()
{
    QSqlError error;
    const auto options = SqlCipherOptions::parse(u" ; "_s, &error);
    QVERIFY(!error.isValid());
    QCOMPARE(options.busyTimeout, 5000);
    QVERIFY(!options.readOnly && !options.uri && !options.regexp && !options.noCreate && !options.fullMutex);
}

void TestSqlCipherOptions::everyOptionIsRead()
{
    QSqlError error;
    const auto options = SqlCipherOptions::parse(
        u"QSQLCIPHER_BUSY_TIMEOUT = 20; QSQLCIPHER_OPEN_READONLY;QSQLCIPHER_OPEN_URI=1;QSQLCIPHER_ENABLE_REGEXP;"
        "QSQLCIPHER_NO_CREATE;QSQLCIPHER_FULLMUTEX"_s,
        &error);
    QVERIFY(!error.isValid());
    QCOMPARE(options.busyTimeout, 20);
    QVERIFY(options.readOnly && options.uri && options.regexp && options.noCreate && options.fullMutex);
    QVERIFY(!SqlCipherOptions::parse(u"QSQLCIPHER_OPEN_READONLY=0"_s, &error).readOnly);
    QVERIFY(!SqlCipherOptions::parse(u"QSQLCIPHER_FULLMUTEX;QSQLCIPHER_NOMUTEX"_s, &error).fullMutex);
}

void TestSqlCipherOptions::aWordThatIsNotKnownIsAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("mistyped") << u"QSQLCIPHER_OPEN_READONLLY"_s;
    QTest::newRow("another driver's") << u"QSQLITE_OPEN_READONLY"_s;
    QTest::newRow("shared cache, which we leave out") << u"QSQLCIPHER_ENABLE_SHARED_CACHE"_s;
    QTest::newRow("not a number") << u"QSQLCIPHER_BUSY_TIMEOUT=soon"_s;
    QTest::newRow("below nothing") << u"QSQLCIPHER_BUSY_TIMEOUT=-1"_s;
    QTest::newRow("neither on nor off") << u"QSQLCIPHER_OPEN_URI=yes"_s;
}

void TestSqlCipherOptions::aWordThatIsNotKnownIsAnError()
{
    QFETCH(QString, text);
    QSqlError error;
    (void)SqlCipherOptions::parse(text, &error);
    QCOMPARE(error.type(), QSqlError::ConnectionError);
}

QTEST_GUILESS_MAIN(TestSqlCipherOptions)
#include "tst_sqlcipher_options.moc"
