// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ahead.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace wardmate;

namespace {

/// Makes the numbers from 1 to last, and throws at one of them.
class Counter
{
public:
    explicit Counter(int last, int bad = 0)
        : m_last(last)
        , m_bad(bad)
    {
    }
    std::unique_ptr<int> next()
    {
        if (m_made == m_last)
            return {};
        const int number = ++m_made;
        if (number == m_bad)
            throw std::runtime_error("made badly");
        return std::make_unique<int>(number);
    }
    [[nodiscard]] int made() const { return m_made; }

private:
    int m_last;
    int m_bad;
    std::atomic<int> m_made = 0;
};

} // namespace

class TestAhead : public QObject
{
    Q_OBJECT

private slots:
    void allComeInTheirOrderAndInTheCallersThread_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3, 4, 1000})
            QTest::addRow("%d", count) << count;
    }
    void allComeInTheirOrderAndInTheCallersThread()
    {
        QFETCH(int, count);
        Counter counter(count);
        std::vector<int> used;
        const auto here = std::this_thread::get_id();
        std::thread::id there = here;
        makeAhead(
            3,
            [&] {
                there = std::this_thread::get_id();
                return counter.next();
            },
            [&](int number) {
                QCOMPARE(std::this_thread::get_id(), here);
                used.push_back(number);
            });
        QCOMPARE(int(used.size()), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(used[size_t(i)], i + 1);
        QVERIFY(there != here);
    }

    void noMoreAreMadeThanMayWait()
    {
        Counter counter(100);
        int most = 0;
        makeAhead(
            3, [&] { return counter.next(); },
            [&](int number) {
                std::this_thread::yield();
                most = std::max(most, counter.made() - number);
            });
        QVERIFY2(most <= 4, qPrintable(QString::number(most))); // those that wait and the one in the making
    }

    void whatTheMakerThrowsComesOutBehindWhatItMade()
    {
        Counter counter(100, 7);
        int last = 0;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
            makeAhead(
                3, [&] { return counter.next(); }, [&](int number) { last = number; }));
        QCOMPARE(last, 6);
    }

    void whatTheUserThrowsEndsTheMaking()
    {
        Counter counter(1'000'000);
        const auto enough = [](int number) {
            if (number == 5)
                throw std::runtime_error("enough");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
            makeAhead(
                3, [&] { return counter.next(); }, enough));
        QVERIFY(counter.made() < 20); // it has ended by now
    }
};

QTEST_GUILESS_MAIN(TestAhead)
#include "tst_ahead.moc"
