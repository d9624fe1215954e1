// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/secret_bytes.h"
#include "models/vault/sqlcipher_driver.h"
#include "models/vault/sqlcipher_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherDriver : public QObject
{
    Q_OBJECT

private slots:
    void aKeyedFileOpensAgainWithItsKeyAndNoOther();
    void aFileWithoutKeyIsRefused();

private:
    QTemporaryDir m_folder;
};

namespace {

SecretBytes keyOf(unsigned char fill)
{
    SecretBytes key(32);
    std::fill(key.data(), key.data() + key.size(), fill);
    return key;
}

} // namespace

void TestSqlCipherDriver::aKeyedFileOpensAgainWithItsKeyAndNoOther()
{
    const QString path = m_folder.filePath(u"keyed.wardmate"_s);
    for (const int fill : {7, 7, 8}) {
        auto *driver = new SqlCipherDriver;
        driver->setRawKey(keyOf(static_cast<unsigned char>(fill)));
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(driver, u"keyed"_s);
            db.setDatabaseName(path);
            QCOMPARE(db.open(), fill == 7);
            if (fill == 7) {
                QSqlQuery query(db);
                QVERIFY(query.exec(u"CREATE TABLE IF NOT EXISTS t (a INTEGER, b TEXT) STRICT"_s));
                QVERIFY(query.prepare(u"INSERT INTO t VALUES (:a, :b)"_s));
                query.bindValue(u":a"_s, 1);
                query.bindValue(u":b"_s, u"Ñandú"_s);
                QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
                QVERIFY(query.exec(u"SELECT b FROM t"_s));
                QVERIFY(query.next());
                QCOMPARE(query.value(0).toString(), u"Ñandú"_s);
            } else {
                QCOMPARE(db.lastError().nativeErrorCode(), u"26"_s);
            }
        }
        QSqlDatabase::removeDatabase(u"keyed"_s);
    }
}

void TestSqlCipherDriver::aFileWithoutKeyIsRefused()
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(new SqlCipherDriver, u"unkeyed"_s);
        db.setDatabaseName(m_folder.filePath(u"unkeyed"_s));
        QVERIFY(!db.open());
        QCOMPARE(db.lastError().nativeErrorCode(), QString::number(sqlcipher_code::noKey));
        db.setDatabaseName(u":memory:"_s);
        QVERIFY2(db.open(), qPrintable(db.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"unkeyed"_s);
}

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipher_driver.moc"
