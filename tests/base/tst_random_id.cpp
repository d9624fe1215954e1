// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/random_id.h"

#include "models/base/id.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace wardmate;

namespace {

QDateTime day(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
}

} // namespace

class TestRandomId : public QObject
{
    Q_OBJECT

private slots:
    void laterIdsAreHigher()
    {
        qint64 last = 0;
        for (int second = 0; second < 1000; ++second) {
            const qint64 id = timeOrderedId(day(2026).addSecs(second));
            QVERIFY(id > last);
            last = id;
        }
    }

    void anIdKnowsItsSecond()
    {
        const QDateTime at = day(2026).addSecs(12345);
        QCOMPARE(timeOfId(timeOrderedId(at)), at);
    }

    void idsOfOneSecondTellNothingOfTheirNumber()
    {
        QSet<qint64> ids;
        qint64 smallest = timeOrderedId(day(2026));
        qint64 greatest = smallest;
        for (int i = 0; i < 200; ++i) {
            const qint64 id = timeOrderedId(day(2026));
            ids.insert(id);
            smallest = std::min(smallest, id);
            greatest = std::max(greatest, id);
        }
        QVERIFY(ids.size() >= 195); // 200 of 4 million: a pair at most now and then
        QVERIFY(greatest - smallest > 3'000'000);
        QVERIFY(greatest - smallest < (qint64(1) << 22));
    }

    void manyAtOnceAreDifferentAndInOrder()
    {
        const auto ids = timeOrderedIds(day(2026), 5000);
        QCOMPARE(ids.size(), size_t(5000));
        QVERIFY(std::adjacent_find(ids.cbegin(), ids.cend(), std::greater_equal<>()) == ids.cend());
        QVERIFY(ids.front() < timeOrderedId(day(2026).addSecs(1)) && ids.back() < timeOrderedId(day(2026).addSecs(1)));
        QVERIFY(ids.back() - ids.front() > 3'000'000);
        QVERIFY(timeOrderedIds(day(2026), 0).empty());
        QVERIFY(timeOrderedIds(day(2026), 5) != timeOrderedIds(day(2026), 5));
    }

    void jsonReadersKeepThemExact()
    {
        QVERIFY(timeOrderedId(day(2067)) < (qint64(1) << 53));
        QVERIFY(timeOrderedId(day(2026)) > 0);
    }

    void aTimeOutOfRangeStillGivesAnId_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("before the count began") << day(1969);
        QTest::newRow("far ahead") << day(2999);
        QTest::newRow("no time at all") << QDateTime();
    }

    void aTimeOutOfRangeStillGivesAnId()
    {
        QFETCH(QDateTime, at);
        QVERIFY(EventId{timeOrderedId(at)}.isValid());
    }

    void idsOfDifferentKindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<SupporterId, ReferralId>);
        QVERIFY(!EventId().isValid());
        QVERIFY(EventId{1} < EventId{2});
        QCOMPARE((QSet<UnitId>{UnitId{1}, UnitId{2}, UnitId{1}}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRandomId)
#include "tst_random_id.moc"
