// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sqlcipher_memory.h"

#include "tests/support/temp_vault.h"

#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

/// A piece of the engine's memory, filled with what only it holds.
struct Held {
    unsigned char *at = nullptr;
    int size = 0;
    unsigned char filled = 0;

    [[nodiscard]] bool isWhole() const
    {
        for (int i = 0; i < size; ++i) {
            if (at[i] != filled)
                return false;
        }
        return true;
    }
    void fill(unsigned char with)
    {
        filled = with;
        std::memset(at, with, size_t(size));
    }
};

int sizeFrom(std::mt19937 &random)
{
    return int(random() % 10 == 0 ? random() % 9000 + 1 : random() % 15 == 0 ? 4300 : random() % 300 + 1);
}

/// Takes, grows, shrinks and gives back at random; whether every piece stayed as it was and none lay on another.
bool shuffle(unsigned seed, int steps)
{
    std::mt19937 random(seed);
    std::vector<Held> all;
    bool whole = true;
    for (int step = 0; step < steps; ++step) {
        const size_t at = all.empty() ? 0 : random() % all.size();
        if (all.size() < 3000 && random() % 5 < 3) {
            const int size = sizeFrom(random);
            Held one{static_cast<unsigned char *>(sqlite3_malloc(size)), size};
            whole = whole && one.at != nullptr && sqlite3_msize(one.at) >= sqlite3_uint64(size)
                && reinterpret_cast<quintptr>(one.at) % 8 == 0;
            one.fill(static_cast<unsigned char>(random()));
            all.push_back(one);
        } else if (!all.empty() && random() % 3 == 0) {
            Held &one = all[at];
            whole = whole && one.isWhole();
            const int kept = std::min(one.size, sizeFrom(random));
            one.at = static_cast<unsigned char *>(sqlite3_realloc(one.at, kept + int(random() % 200)));
            one.size = kept;
            whole = whole && one.isWhole();
        } else if (!all.empty()) {
            whole = whole && all[at].isWhole();
            sqlite3_free(all[at].at);
            all[at] = all.back();
            all.pop_back();
        }
    }
    for (const Held &one : all) {
        whole = whole && one.isWhole();
        sqlite3_free(one.at);
    }
    return whole;
}

} // namespace

class TestSqlCipherMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_vault = std::make_unique<TempVault>(); } // the first connection sets it up
    void everyPieceStaysWhole();
    void twoThreadsDoNotMeet();
    void whatIsGivenBackGoesToTheSystem();
    void whatIsKeptIsUsedAgain();
    void pagesComeTogetherWhileMuchIsWritten();
    void theFileIsAsBefore();

private:
    std::unique_ptr<TempVault> m_vault;
};

void TestSqlCipherMemory::everyPieceStaysWhole()
{
    for (unsigned seed = 1; seed <= 5; ++seed)
        QVERIFY(shuffle(seed, 40'000));
}

void TestSqlCipherMemory::twoThreadsDoNotMeet()
{
    bool others = false;
    std::thread other([&others] { others = shuffle(11, 60'000); });
    const bool ours = shuffle(12, 60'000);
    other.join();
    QVERIFY(ours);
    QVERIFY(others);
}

void TestSqlCipherMemory::whatIsGivenBackGoesToTheSystem()
{
    const size_t before = bytesOfSqlCipher();
    if (before == 0)
        return; // a sanitizer watches: the engine goes to the system by itself
    std::vector<void *> pieces;
    for (int i = 0; i < 200'000; ++i)
        pieces.push_back(sqlite3_malloc(80));
    QVERIFY(bytesOfSqlCipher() > before + size_t(200'000) * 80);
    std::shuffle(pieces.begin(), pieces.end(), std::mt19937(3));
    for (void *piece : pieces)
        sqlite3_free(piece);
    QVERIFY(bytesOfSqlCipher() <= before + size_t(128) * 1024);
}

void TestSqlCipherMemory::whatIsKeptIsUsedAgain()
{
    const size_t before = bytesOfSqlCipher();
    if (before == 0)
        return; // a sanitizer watches
    const auto takeAndGiveBack = [](int size) {
        std::vector<void *> pieces;
        for (int i = 0; i < 50'000; ++i)
            pieces.push_back(std::memset(sqlite3_malloc(size), i, size_t(size)));
        for (void *piece : pieces)
            sqlite3_free(piece);
    };
    {
        const KeptSlabs kept;
        takeAndGiveBack(80);
        const size_t full = bytesOfSqlCipher();
        QVERIFY(full > before + size_t(50'000) * 80);
        {
            const KeptSlabs also;
            takeAndGiveBack(40); // of another size
        }
        QCOMPARE(bytesOfSqlCipher(), full);
        QVERIFY(shuffle(21, 40'000));
    }
    QVERIFY(bytesOfSqlCipher() <= before + size_t(512) * 1024); // one of each size is always kept
}

/// Some are asked for before and given back meanwhile, others the other way round.
void TestSqlCipherMemory::pagesComeTogetherWhileMuchIsWritten()
{
    constexpr int kPage = 4368; // with what the engine keeps beside it
    constexpr size_t kSlab = size_t(2) * 1024 * 1024;
    const size_t before = bytesOfSqlCipher();
    if (before == 0)
        return; // a sanitizer watches
    std::vector<Held> pages;
    const auto take = [&pages](int count) {
        for (int i = 0; i < count; ++i) {
            pages.push_back({static_cast<unsigned char *>(sqlite3_malloc(kPage)), kPage});
            pages.back().fill(static_cast<unsigned char>(pages.size()));
        }
    };
    take(100);
    QCOMPARE(bytesOfSqlCipher(), before + size_t(100) * kPage);
    {
        const KeptSlabs kept;
        const size_t few = bytesOfSqlCipher();
        take(2000);
        QCOMPARE((bytesOfSqlCipher() - few) % kSlab, size_t(0));
        QVERIFY(bytesOfSqlCipher() - few < size_t(2100) * kPage + kSlab);
        QVERIFY(std::ranges::all_of(pages, &Held::isWhole));
        std::ranges::shuffle(pages, std::mt19937(5));
        for (size_t i = 0; i < 1000; ++i) {
            sqlite3_free(pages.back().at);
            pages.pop_back();
        }
        Held &one = pages.front();
        one.at = static_cast<unsigned char *>(sqlite3_realloc(one.at, kPage * 3));
        QVERIFY(one.isWhole());
        QVERIFY(shuffle(31, 40'000));
    }
    take(100);
    QVERIFY(std::ranges::all_of(pages, &Held::isWhole));
    for (const Held &one : pages)
        sqlite3_free(one.at);
    QVERIFY(bytesOfSqlCipher() <= before + size_t(512) * 1024);
}

/// Sorting and growing rows go through it all.
void TestSqlCipherMemory::theFileIsAsBefore()
{
    Database &db = m_vault->db();
    db.executeScript(u"CREATE TABLE many (id INTEGER PRIMARY KEY, a TEXT); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                     "SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO many SELECT i, hex(i * 7919 % 20011) FROM n;"
                     "CREATE INDEX many_by_a ON many (a); UPDATE many SET a = a || a || a || a WHERE id % 3 = 0;"_s);
    QCOMPARE(tableText(db, u"PRAGMA integrity_check"_s).trimmed(), u"ok"_s);
    QCOMPARE(db.value<int>(u"SELECT count(*) FROM many INDEXED BY many_by_a WHERE a > ''"_s).value_or(0), 20000);
}

QTEST_GUILESS_MAIN(TestSqlCipherMemory)
#include "tst_sqlcipher_memory.moc"
