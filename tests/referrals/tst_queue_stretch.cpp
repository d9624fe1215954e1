// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_stretch.h"

#include "models/vault/database.h"
#include "tests/support/temp_vault.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace wardmate;
using namespace Qt::StringLiterals;

using Ids = std::vector<qint64>;

/// The parts of which the queue's orders are made.
class TestQueueStretch : public QObject
{
    Q_OBJECT

private slots:
    void twoBecomeOneInTheOrderOfIds_data();
    void twoBecomeOneInTheOrderOfIds();
    void whatCannotBeReadIsReadAgain();
    void aStatementGoesOnBehindTheLastId();
};

namespace {

/// All of it, in slices of so many.
Ids allOf(Stretch stretch, SliceReaders &readers, size_t slice)
{
    Ids all;
    for (bool isDone = false; !isDone;) {
        const size_t before = all.size();
        isDone = stretch(readers, all, slice);
        if (all.size() > before + slice)
            return {-1};
    }
    return all;
}

} // namespace

void TestQueueStretch::twoBecomeOneInTheOrderOfIds_data()
{
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("other");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one only") << 5 << 0;
    QTest::newRow("the other only") << 0 << 5;
    QTest::newRow("alike") << 100 << 100;
    QTest::newRow("few among many") << 3 << 1000;
}

void TestQueueStretch::twoBecomeOneInTheOrderOfIds()
{
    QFETCH(int, one);
    QFETCH(int, other);
    TempVault vault;
    SliceReaders readers(vault.db());
    QRandomGenerator random(7);
    Ids all;
    for (int id = 1; id <= one + other; ++id)
        all.push_back(id * 10);
    Ids shuffled = all;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    Ids left(shuffled.cbegin(), shuffled.cbegin() + one);
    Ids right(shuffled.cbegin() + one, shuffled.cend());
    for (const bool backwards : {false, true}) {
        for (Ids *ids : {&left, &right, &all}) {
            std::ranges::sort(*ids);
            if (backwards)
                std::ranges::reverse(*ids);
        }
        for (const size_t slice : {size_t(1), size_t(7), size_t(64), size_t(5000)}) {
            QCOMPARE(allOf(merged(listed(left), listed(right), backwards), readers, slice), all);
            // The parts may be shorter than what was asked for, as those are of which only some are wanted.
            const auto short1 = only(listed(left), [](qint64 id) { return id % 20 == 0; });
            const auto short2 = only(listed(right), [](qint64 id) { return id % 20 == 0; });
            Ids even;
            std::ranges::copy_if(all, std::back_inserter(even), [](qint64 id) { return id % 20 == 0; });
            QCOMPARE(allOf(merged(short1, short2, backwards), readers, slice), even);
        }
    }
}

/// A page that cannot be read the first time takes nothing with it.
void TestQueueStretch::whatCannotBeReadIsReadAgain()
{
    TempVault vault;
    SliceReaders readers(vault.db());
    const auto failing
        = [calls = 0, rest = listed({2, 4, 6, 8})](SliceReaders &slice, Ids &into, size_t most) mutable -> bool {
        if (++calls == 2)
            throw VaultError(Error::Kind::Damaged, u"a page"_s);
        return rest(slice, into, most);
    };
    Stretch both = merged(listed({1, 3, 5, 7}), failing, false);
    Ids all;
    bool isDone = both(readers, all, 3);
    QCOMPARE(all, Ids({1, 2, 3}));
    QVERIFY_THROWS_EXCEPTION(VaultError, isDone = both(readers, all, 3));
    QCOMPARE(all, Ids({1, 2, 3}));
    while (!isDone)
        isDone = both(readers, all, 3);
    QCOMPARE(all, Ids({1, 2, 3, 4, 5, 6, 7, 8}));
}

void TestQueueStretch::aStatementGoesOnBehindTheLastId()
{
    TempVault vault;
    SliceReaders readers(vault.db());
    vault.db().executeScript(u"INSERT INTO unit (id, name) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                             "FROM n WHERE i < 1000) SELECT i, 'Unit ' || i FROM n"_s);
    Ids ids(1000);
    std::iota(ids.begin(), ids.end(), 1);
    const QString sql = u"SELECT id FROM unit WHERE id %1 ? ORDER BY id %2 LIMIT ?"_s;
    QCOMPARE(allOf(byId(sql.arg(u">"_s, u"ASC"_s), {}, false), readers, 99), ids);
    std::ranges::reverse(ids);
    QCOMPARE(allOf(byId(sql.arg(u"<"_s, u"DESC"_s), {}, true), readers, 99), ids);
}

QTEST_GUILESS_MAIN(TestQueueStretch)
#include "tst_queue_stretch.moc"
