// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_narrowing.h"

#include "models/referrals/id_set.h"
#include "tests/support/temp_vault.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

using Ids = std::vector<qint64>;

constexpr int kNames = 3000;

/// Every third is a Rivera, every two hundredth a Chen.
QString nameOf(qint64 id)
{
    return id % 200 == 0 ? u"Chen, Wei"_s : id % 3 == 0 ? u"Rivera, Ana"_s : u"Lund, Erik"_s;
}

Ids idsWhere(const std::function<bool(qint64)> &fits)
{
    Ids ids;
    for (qint64 id = 1; id <= kNames; ++id) {
        if (fits(id))
            ids.push_back(id);
    }
    return ids;
}

bool isEven(qint64 id)
{
    return id % 2 == 0;
}

} // namespace

class TestQueueNarrowing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void candidatesAndMembersAgree_data();
    void candidatesAndMembersAgree();
    void aStretchFullOfNamesIsGivenUp();
    void nothingIsAskedForAtFirst();

private:
    std::unique_ptr<TempVault> m_vault;
};

void TestQueueNarrowing::initTestCase()
{
    m_vault = std::make_unique<TempVault>();
    m_vault->db().transaction([this] {
        for (qint64 id = 1; id <= kNames; ++id)
            m_vault->db().execute(u"INSERT INTO peer_search (rowid, name) VALUES (?, ?)"_s, id, nameOf(id));
    });
}

void TestQueueNarrowing::candidatesAndMembersAgree_data()
{
    QTest::addColumn<QueueNarrowing>("narrowing");
    QTest::addColumn<Ids>("members");
    const Ids rivera = idsWhere([](qint64 id) { return nameOf(id).startsWith(u"Rivera"_s); });
    const Ids even = idsWhere(isEven);
    QueueNarrowing names;
    names.toNames(u"\"riv\"*"_s);
    QTest::newRow("names") << names << rivera;
    QueueNarrowing few;
    few.toNames(u"\"chen\"*"_s);
    QTest::newRow("few names") << few << idsWhere([](qint64 id) { return id % 200 == 0; });
    QueueNarrowing nobody;
    nobody.toNames(u"\"zz\"*"_s);
    QTest::newRow("nobody") << nobody << Ids();
    QueueNarrowing set;
    set.toSet(even);
    QTest::newRow("a set") << set << even;
    QueueNarrowing both = names;
    both.toSet(even);
    QTest::newRow("names and a set") << both << commonIds(rivera, even);
    QueueNarrowing either;
    either.toNames(u"\"riv\"*"_s, {1, 2, 2999});
    QTest::newRow("names or others") << either << eitherIds(rivera, {1, 2, 2999});
    QueueNarrowing twice = either;
    twice.toNames(u"\"ana\"*"_s, {2});
    QTest::newRow("twice") << twice << eitherIds(rivera, {2});
    QueueNarrowing none;
    none.toSet({});
    QTest::newRow("an empty set") << none << Ids();
}

void TestQueueNarrowing::candidatesAndMembersAgree()
{
    QFETCH(QueueNarrowing, narrowing);
    QFETCH(Ids, members);
    const Ids candidates{2999, 3, 600, 1, 9, 2, 2998, 1800, 1500, 1501}; // in an order of their own
    const auto fitting = narrowing.among(m_vault->db(), candidates);
    const IdSet fits(members);
    Ids expected;
    std::ranges::copy_if(candidates, std::back_inserter(expected), [&](qint64 id) { return fits.contains(id); });
    // So few candidates are worth no more than 160 names between them: then all are read.
    if (fitting)
        QCOMPARE(*fitting, expected);
    const auto near = narrowing.among(m_vault->db(), {12, 9, 10, 2});
    QVERIFY(near);
    Ids expectedNear;
    std::ranges::copy_if(
        Ids{12, 9, 10, 2}, std::back_inserter(expectedNear), [&](qint64 id) { return fits.contains(id); });
    QCOMPARE(*near, expectedNear);
    int slices = 1;
    while (!narrowing.read(m_vault->db(), QDeadlineTimer(0)) && slices < kNames)
        ++slices;
    QCOMPARE(narrowing.takeMembers(), members);
    QVERIFY(slices < kNames);
    QVERIFY(slices > 1 || QByteArray(QTest::currentDataTag()) != "names");
}

void TestQueueNarrowing::aStretchFullOfNamesIsGivenUp()
{
    QueueNarrowing narrowing;
    narrowing.toNames(u"\"riv\"*"_s);
    QVERIFY(!narrowing.among(m_vault->db(), {1, 2, 3000}));
    narrowing.toSet({2, 9}); // between these two it is known
    QCOMPARE(narrowing.among(m_vault->db(), {1, 2, 9, 3000}).value_or(Ids()), Ids{9});
}

void TestQueueNarrowing::nothingIsAskedForAtFirst()
{
    QueueNarrowing narrowing;
    QVERIFY(narrowing.isNone());
    narrowing.toSet({});
    QVERIFY(!narrowing.isNone());
}

QTEST_GUILESS_MAIN(TestQueueNarrowing)
#include "tst_queue_narrowing.moc"
