// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/bulk_insert.h"

#include "models/base/event_words.h"
#include "tests/support/temp_vault.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestBulkInsert : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vault = std::make_unique<TempVault>();
        for (const QString &name : {u"bulk"_s, u"bound"_s})
            db().executeScript(u"CREATE TABLE %1 (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i);"_s.arg(name));
    }
    void theFileHoldsTheSameAsByBinding_data();
    void theFileHoldsTheSameAsByBinding();
    void everyDayAndSecondIsWrittenAlike();
    void oneRowAfterTheOther();
    void whatIsRefusedIsThrownAndTheNextRowGoesOn();
    void aStatementLivesThroughAChangeOfTheSchema();
    void manyTogetherGoInWhenThereAreEnough();
    void ofManyTogetherNoneGoesInWhenOneIsRefused();
    void aRowOfAnotherLengthIsRefused();

private:
    [[nodiscard]] Database &db() { return m_vault->db(); }
    /// Written both ways; whether the file tells them apart.
    template<typename... Args>
    void compare(const Args &...args)
    {
        const QString sql = u"INSERT INTO %1 (a, b, c, d, e, f, g, h, i) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
        BulkInsert bulk(db(), sql.arg(u"bulk"_s));
        bulk.add(args...);
        db().execute(sql.arg(u"bound"_s), args...);
        BulkInsert together(db(), sql.arg(u"bulk"_s), 3);
        for (int i = 0; i < 5; ++i) {
            together.add(args...);
            db().execute(sql.arg(u"bound"_s), args...);
        }
        together.finish();
        const QString shown = u"SELECT id, quote(a), quote(b), quote(c), quote(d), quote(e), quote(f), quote(g), "
                              "quote(h), quote(i) FROM %1"_s;
        QCOMPARE(tableText(db(), shown.arg(u"bulk"_s)), tableText(db(), shown.arg(u"bound"_s)));
    }

    std::unique_ptr<TempVault> m_vault;
};

void TestBulkInsert::theFileHoldsTheSameAsByBinding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QDate>("day");
    QTest::newRow("plain") << u"Rivera, Ana"_s << QDateTime(QDate(2026, 11, 20), QTime(9, 5, 7), Qt::UTC)
                           << QDate(2024, 2, 29);
    QTest::newRow("nothing") << QString() << QDateTime() << QDate();
    QTest::newRow("empty") << u""_s << QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59), Qt::UTC) << QDate(1, 1, 1);
    QTest::newRow("accents") << u"Ñúñez 李 \U0001F600"_s
                             << QDateTime(QDate(2026, 3, 8), QTime(1, 30), Qt::OffsetFromUTC, -18'000)
                             << QDate(9999, 12, 31);
    QTest::newRow("a zero in it") << QString(u"a\0b"_s) << QDateTime(QDate(999, 5, 1), QTime(0, 0), Qt::UTC)
                                  << QDate(12026, 1, 1);
    QTest::newRow("long") << QString(70'000, u'ñ') << QDateTime(QDate(12026, 5, 1), QTime(0, 0), Qt::UTC)
                          << QDate(-5, 1, 1);
}

void TestBulkInsert::theFileHoldsTheSameAsByBinding()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, at);
    QFETCH(QDate, day);
    compare(text, at, day, ReferralId{text.size()}, EventCategory::MedicalError, std::optional<EventCategory>(),
        text.toUtf8(), std::optional(text), true);
    compare(text, std::optional(day), -1, qint64(1) << 60, false, ReferralId{}, QByteArray(), text, text);
}

void TestBulkInsert::everyDayAndSecondIsWrittenAlike()
{
    db().executeScript(u"CREATE TABLE times (day, at);"_s);
    BulkInsert bulk(db(), u"INSERT INTO times (day, at) VALUES (?, ?)"_s);
    std::mt19937_64 random(7); // NOLINT: the same times in every run
    QString expected;
    db().transaction([&] {
        for (int i = 0; i < 2000; ++i) {
            const QDateTime at
                = QDateTime::fromSecsSinceEpoch(qint64(random() % 20'000'000'000ULL) - 10'000'000'000LL, Qt::UTC);
            bulk.add(at.date(), at);
            expected += at.date().toString(Qt::ISODate) + u'|' + toStored(at) + u'\n';
        }
    });
    QCOMPARE(tableText(db(), u"SELECT day, at FROM times ORDER BY rowid"_s).trimmed(), expected.trimmed());
}

void TestBulkInsert::oneRowAfterTheOther()
{
    BulkInsert bulk(db(), u"INSERT INTO bulk (a, b) VALUES (?, ?)"_s);
    bulk.add(u"first, and the longer one"_s, u"x"_s);
    bulk.add(u"second"_s, QString());
    bulk.add(u""_s, QString(300, u'y'));
    QCOMPARE(tableText(db(), u"SELECT a, length(b) FROM bulk ORDER BY id"_s).trimmed(),
        u"first, and the longer one|1\nsecond|0\n|300"_s);
    QVERIFY_THROWS_EXCEPTION(VaultError, bulk.add(u"one value too few"_s));
}

void TestBulkInsert::whatIsRefusedIsThrownAndTheNextRowGoesOn()
{
    BulkInsert bulk(db(), u"INSERT INTO bulk (id, a) VALUES (?, ?)"_s);
    bulk.add(1, u"Rivera"_s);
    try {
        bulk.add(1, u"Chen"_s);
        QFAIL("taken twice");
    } catch (const VaultError &refused) {
        QCOMPARE(refused.error().kind, Error::Kind::Constraint);
        QVERIFY(!refused.error().detail.contains(u"Chen"_s));
    }
    bulk.add(2, u"Novak"_s);
    QCOMPARE(tableText(db(), u"SELECT id, a FROM bulk"_s).trimmed(), u"1|Rivera\n2|Novak"_s);
    QVERIFY_THROWS_EXCEPTION(VaultError, BulkInsert(db(), u"INSERT INTO nowhere VALUES (?)"_s));
}

void TestBulkInsert::aStatementLivesThroughAChangeOfTheSchema()
{
    BulkInsert bulk(db(), u"INSERT INTO bulk (a) VALUES (?)"_s);
    bulk.add(1);
    db().executeScript(u"CREATE INDEX bulk_by_a ON bulk (a);"_s);
    bulk.add(2);
    QCOMPARE(tableText(db(), u"SELECT a FROM bulk INDEXED BY bulk_by_a WHERE a > 0 ORDER BY a"_s).trimmed(), u"1\n2"_s);
}

void TestBulkInsert::manyTogetherGoInWhenThereAreEnough()
{
    const auto rows = [this] { return db().value<int>(u"SELECT count(*) FROM bulk"_s).value_or(-1); };
    BulkInsert together(db(), u"INSERT INTO bulk (a, b) VALUES (?, ?)"_s, 4);
    for (int row = 1; row <= 10; ++row) {
        together.add(row, u"é%1"_s.arg(row));
        QCOMPARE(rows(), row / 4 * 4);
    }
    together.finish();
    together.finish(); // nothing waits any more
    QCOMPARE(rows(), 10);
    QCOMPARE(tableText(db(), u"SELECT a, b FROM bulk WHERE a > 8 ORDER BY id"_s).trimmed(), u"9|é9\n10|é10"_s);
}

void TestBulkInsert::ofManyTogetherNoneGoesInWhenOneIsRefused()
{
    db().executeScript(u"CREATE UNIQUE INDEX once ON bulk (a)"_s);
    BulkInsert together(db(), u"INSERT INTO bulk (a, b) VALUES (?, ?)"_s, 100);
    for (const int a : {1, 2, 3, 2, 4})
        together.add(a, u"x"_s);
    const auto done = attempt([&] { together.finish(); });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Constraint);
    QCOMPARE(db().value<int>(u"SELECT count(*) FROM bulk"_s).value_or(-1), 0);
    together.add(7, u"after"_s);
    together.finish();
    QCOMPARE(tableText(db(), u"SELECT a, b FROM bulk"_s).trimmed(), u"7|after"_s);
}

void TestBulkInsert::aRowOfAnotherLengthIsRefused()
{
    for (const size_t together : {size_t(1), size_t(50)}) {
        BulkInsert insert(db(), u"INSERT INTO bulk (a, b) VALUES (?, ?)"_s, together);
        const auto done = attempt([&] {
            insert.add(1, 2, 3);
            insert.finish();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Internal);
    }
    QCOMPARE(db().value<int>(u"SELECT count(*) FROM bulk"_s).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestBulkInsert)
#include "tst_bulk_insert.moc"
