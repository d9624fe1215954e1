// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_error.h"
#include "tests/vault/sqlcipher_scratch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherOpening : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsCiphertextFromItsFirstByte();
    void aPassphraseOpensWhateverItsNormalForm();
    void aPlainFileIsRefusedByName();
    void aFileOfRubbishIsNotADatabase();
    void aKeyOfTheWrongLengthIsRefused_data();
    void aKeyOfTheWrongLengthIsRefused();
    void aFileThatMustExistIsNotMade();
    void aReadOnlyConnectionCannotWrite();
    void aNameMayBeAnAddress();
    void aDatabaseWithoutNameIsRefused();
    void theSettingsHold();
    void aSecondWriterIsToldThatTheFileIsBusy();
    void afterAFailureTheRightKeyOpens();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestSqlCipherOpening::theFileIsCiphertextFromItsFirstByte()
{
    SqlCipherScratch scratch(path(u"cipher"_s));
    QVERIFY(scratch.openWithKey(1));
    QVERIFY(scratch.run(u"CREATE TABLE t (a TEXT)"_s));
    QVERIFY(scratch.run(u"INSERT INTO t VALUES ('marker-marker')"_s));
    scratch.driver().close();
    QFile file(path(u"cipher"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.startsWith("SQLite"));
    QVERIFY(!bytes.contains("marker"));
    QCOMPARE(bytes.size() % 4096, 0);
}

void TestSqlCipherOpening::aPassphraseOpensWhateverItsNormalForm()
{
    const QString composed = u"contrase\u00f1a larga"_s;
    for (const QString &passphrase : {composed, composed.normalized(QString::NormalizationForm_D)}) {
        SqlCipherScratch scratch(path(u"passphrase"_s));
        QSqlDatabase db = scratch.db();
        QVERIFY2(db.open(QString(), passphrase), qPrintable(db.lastError().text()));
        QVERIFY(scratch.run(u"CREATE TABLE IF NOT EXISTS t (a)"_s));
        QVERIFY(db.password().isEmpty());
    }
    SqlCipherScratch wrong(path(u"passphrase"_s));
    QSqlDatabase db = wrong.db();
    QVERIFY(!db.open(QString(), u"another"_s));
    QCOMPARE(wrong.code(), u"26"_s); // SQLITE_NOTADB
}

void TestSqlCipherOpening::aPlainFileIsRefusedByName()
{
    QFile file(path(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
    file.close();
    SqlCipherScratch scratch(path(u"plain"_s));
    QVERIFY(!scratch.openWithKey(1));
    QCOMPARE(scratch.code(), QString::number(sqlcipher_code::plainFile));
    QVERIFY(scratch.db().isOpenError());
}

void TestSqlCipherOpening::aFileOfRubbishIsNotADatabase()
{
    QFile file(path(u"rubbish"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'r'));
    file.close();
    SqlCipherScratch scratch(path(u"rubbish"_s));
    QVERIFY(!scratch.openWithKey(1));
    QCOMPARE(scratch.code(), u"26"_s);
}

void TestSqlCipherOpening::aKeyOfTheWrongLengthIsRefused_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 31, 33, 67})
        QTest::addRow("%d bytes", size) << size;
}

void TestSqlCipherOpening::aKeyOfTheWrongLengthIsRefused()
{
    QFETCH(int, size);
    SqlCipherScratch scratch(path(u"length"_s));
    scratch.driver().setRawKey(SecretBytes(size_t(size)));
    QVERIFY(!scratch.open());
    QCOMPARE(scratch.code(), QString::number(sqlcipher_code::badKey));
}

void TestSqlCipherOpening::aFileThatMustExistIsNotMade()
{
    SqlCipherScratch scratch(path(u"absent"_s), u"QSQLCIPHER_NO_CREATE"_s);
    QVERIFY(!scratch.openWithKey(1));
    QCOMPARE(scratch.code().toInt() & 0xff, 14); // SQLITE_CANTOPEN
    QVERIFY(!QFile::exists(path(u"absent"_s)));
}

void TestSqlCipherOpening::aReadOnlyConnectionCannotWrite()
{
    {
        SqlCipherScratch scratch(path(u"readonly"_s));
        QVERIFY(scratch.openWithKey(1));
        QVERIFY(scratch.run(u"CREATE TABLE t (a)"_s));
    }
    SqlCipherScratch scratch(path(u"readonly"_s), u"QSQLCIPHER_OPEN_READONLY"_s);
    QVERIFY(scratch.openWithKey(1));
    QSqlQuery query(scratch.db());
    QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"8"_s); // SQLITE_READONLY
}

void TestSqlCipherOpening::aNameMayBeAnAddress()
{
    SqlCipherScratch scratch(u"file:"_s + path(u"address"_s) + u"?mode=rwc"_s, u"QSQLCIPHER_OPEN_URI"_s);
    QVERIFY(scratch.openWithKey(1));
    QVERIFY(scratch.run(u"CREATE TABLE t (a)"_s));
    QVERIFY(QFile::exists(path(u"address"_s)));
    SqlCipherScratch memory(u"file:x?mode=memory"_s, u"QSQLCIPHER_OPEN_URI"_s);
    QVERIFY(memory.open());
}

void TestSqlCipherOpening::aDatabaseWithoutNameIsRefused()
{
    SqlCipherScratch scratch{QString()};
    QVERIFY(!scratch.openWithKey(1));
}

void TestSqlCipherOpening::theSettingsHold()
{
    SqlCipherScratch scratch(path(u"settings"_s));
    QVERIFY(scratch.openWithKey(1));
    QCOMPARE(scratch.rows(u"PRAGMA temp_store"_s), QStringList{u"2"_s});
    QCOMPARE(scratch.rows(u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
    QCOMPARE(scratch.rows(u"PRAGMA trusted_schema"_s), QStringList{u"0"_s});
    QVERIFY(scratch.rows(u"PRAGMA cipher_version"_s).value(0).startsWith("4."_L1));
}

void TestSqlCipherOpening::aSecondWriterIsToldThatTheFileIsBusy()
{
    SqlCipherScratch first(path(u"busy"_s));
    QVERIFY(first.openWithKey(1));
    QVERIFY(first.run(u"CREATE TABLE t (a)"_s));
    SqlCipherScratch second(path(u"busy"_s), u"QSQLCIPHER_BUSY_TIMEOUT=1"_s);
    QVERIFY(second.openWithKey(1));
    QVERIFY(first.run(u"BEGIN IMMEDIATE"_s));
    QSqlQuery query(second.db());
    QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
    QCOMPARE(query.lastError().nativeErrorCode().toInt() & 0xff, 5); // SQLITE_BUSY
}

void TestSqlCipherOpening::afterAFailureTheRightKeyOpens()
{
    {
        SqlCipherScratch scratch(path(u"again"_s));
        QVERIFY(scratch.openWithKey(1));
        QVERIFY(scratch.run(u"CREATE TABLE t (a)"_s));
    }
    SqlCipherScratch scratch(path(u"again"_s));
    QVERIFY(!scratch.openWithKey(2));
    QVERIFY(scratch.driver().nativeHandle() == nullptr);
    QVERIFY(scratch.openWithKey(1));
    QVERIFY(!scratch.db().isOpenError());
    scratch.driver().close();
    QVERIFY2(!scratch.open(), "the key was wiped, so it must be given again");
}

QTEST_GUILESS_MAIN(TestSqlCipherOpening)
#include "tst_sqlcipher_opening.moc"
