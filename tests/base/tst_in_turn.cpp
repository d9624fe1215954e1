// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/in_turn.h"

#include <QTest>

#include <stdexcept>
#include <thread>

using namespace wardmate;

class TestInTurn : public QObject
{
    Q_OBJECT

private slots:
    void allAreReadAndUsedInTheirOrder_data()
    {
        QTest::addColumn<size_t>("count");
        for (const size_t count : {0, 1, 1999, 16'384, 16'385, 100'003})
            QTest::addRow("%zu", count) << count;
    }
    void allAreReadAndUsedInTheirOrder()
    {
        QFETCH(size_t, count);
        const auto here = std::this_thread::get_id();
        std::vector<size_t> used;
        readInTurn<size_t, int>(
            count,
            [](size_t at, int &, size_t &made) {
                made = at * 3;
                return true;
            },
            [&](size_t at, size_t &made) {
                if (made == at * 3 && std::this_thread::get_id() == here)
                    used.push_back(at);
                return true;
            });
        QCOMPARE(used.size(), count);
        for (size_t at = 0; at < count; ++at)
            QCOMPARE(used[at], at);
    }

    /// What a reader remembers is its own: two of them at once would lose counts of it.
    void eachReaderHasItsWordsForTheWholeList()
    {
        constexpr size_t kCount = 100'000;
        struct Words {
            size_t seen = 0;
        };
        size_t most = 0;
        std::array<size_t, kMostSlices> all{};
        std::vector<const Words *> readers;
        readInTurn<std::pair<const Words *, size_t>, Words>(
            kCount,
            [](size_t, Words &words, std::pair<const Words *, size_t> &made) {
                made = {&words, ++words.seen};
                return true;
            },
            [&](size_t, std::pair<const Words *, size_t> &made) {
                auto reader = std::ranges::find(readers, made.first);
                if (reader == readers.end())
                    reader = readers.insert(reader, made.first);
                size_t &seen = all[size_t(reader - readers.begin())];
                most = std::max(most, seen);
                return made.second == ++seen;
            });
        size_t sum = 0;
        for (const size_t seen : all)
            sum += seen;
        QCOMPARE(sum, kCount);
        QVERIFY(readers.size() <= kMostSlices);
    }

    void eitherStepEndsItAll()
    {
        std::atomic<size_t> read = 0;
        size_t used = 0;
        const auto count = [&](size_t, int &, int &) {
            ++read;
            return true;
        };
        readInTurn<int, int>(1'000'000, count, [&](size_t at, int &) {
            ++used;
            return at < 10;
        });
        QCOMPARE(used, size_t(11));
        QVERIFY(read < 100'000);

        used = 0;
        readInTurn<int, int>(
            1'000'000, [](size_t at, int &, int &) { return at < 20'000; },
            [&](size_t, int &) {
                ++used;
                return true;
            });
        QVERIFY(used <= 32'768);
    }

    void whatEitherStepThrowsComesOut()
    {
        const auto bad = [](size_t at) {
            if (at == 30'000)
                throw std::runtime_error("bad");
            return true;
        };
        const auto good = [](size_t, int &, int &) { return true; };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
            (readInTurn<int, int>(
                100'000, [&](size_t at, int &, int &) { return bad(at); }, [](size_t, int &) { return true; })));
        QVERIFY_THROWS_EXCEPTION(
            std::runtime_error, (readInTurn<int, int>(100'000, good, [&](size_t at, int &) { return bad(at); })));
    }
};

QTEST_GUILESS_MAIN(TestInTurn)
#include "tst_in_turn.moc"
