// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vault/sqlcipher_scratch.h"

#include <QSignalSpy>
#include <QTest>

using namespace wardmate;
using namespace Qt::StringLiterals;

class TestSqlCipherWatch : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsToldAfterTheCommit();
    void whatIsRolledBackIsNotTold();
    void nobodyIsToldOfOtherTables();
};

void TestSqlCipherWatch::aChangeIsToldAfterTheCommit()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(scratch.driver().subscribeToNotification(u"T"_s));
    QVERIFY(!scratch.driver().subscribeToNotification(u"T"_s));
    QCOMPARE(scratch.driver().subscribedToNotifications(), QStringList{u"T"_s});
    QSignalSpy spy(&scratch.driver(), &QSqlDriver::notification);
    QVERIFY(scratch.driver().beginTransaction());
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (7)"_s));
    QCoreApplication::processEvents();
    QCOMPARE(spy.count(), 0);
    QVERIFY(scratch.driver().commitTransaction());
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), u"T"_s);
    QCOMPARE(spy.at(0).at(2).toLongLong(), 7);
}

void TestSqlCipherWatch::whatIsRolledBackIsNotTold()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s));
    QVERIFY(scratch.driver().subscribeToNotification(u"t"_s));
    QSignalSpy spy(&scratch.driver(), &QSqlDriver::notification);
    QVERIFY(scratch.driver().beginTransaction());
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (1)"_s));
    QVERIFY(scratch.driver().rollbackTransaction());
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (2)"_s));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(2).toLongLong(), 2);
}

void TestSqlCipherWatch::nobodyIsToldOfOtherTables()
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    QVERIFY(scratch.run(u"CREATE TABLE t (a)"_s));
    QVERIFY(scratch.run(u"CREATE TABLE u (a)"_s));
    QVERIFY(scratch.driver().subscribeToNotification(u"u"_s));
    QVERIFY(scratch.driver().subscribeToNotification(u"t"_s));
    QVERIFY(scratch.driver().unsubscribeFromNotification(u"t"_s));
    QVERIFY(!scratch.driver().unsubscribeFromNotification(u"t"_s));
    QSignalSpy spy(&scratch.driver(), &QSqlDriver::notification);
    QVERIFY(scratch.run(u"INSERT INTO t VALUES (1)"_s));
    QVERIFY(scratch.run(u"INSERT INTO u VALUES (1)"_s));
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), u"u"_s);
}

QTEST_GUILESS_MAIN(TestSqlCipherWatch)
#include "tst_sqlcipher_watch.moc"
