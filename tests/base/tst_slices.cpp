// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/slices.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace wardmate;

class TestSlices : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceIsVisitedOnce_data()
    {
        QTest::addColumn<size_t>("count");
        for (const size_t count : {0, 1, 1999, 2000, 4000, 4001, 100'003})
            QTest::addRow("%zu", count) << count;
    }
    void everyPlaceIsVisitedOnce()
    {
        QFETCH(size_t, count);
        std::vector<int> visits(count);
        inSlices(count, [&](size_t, size_t from, size_t to) {
            for (size_t at = from; at < to; ++at)
                ++visits[at];
        });
        QVERIFY(std::all_of(visits.cbegin(), visits.cend(), [](int times) { return times == 1; }));
    }

    void whatOnePartThrowsComesOutWhenAllHaveEnded()
    {
        for (const size_t bad : {size_t(0), size_t(99'999)}) {
            std::atomic<size_t> done = 0;
            bool thrown = false;
            try {
                inSlices(100'000, [&](size_t, size_t from, size_t to) {
                    if (from <= bad && bad < to)
                        throw std::runtime_error("bad");
                    done += to - from;
                });
            } catch (const std::runtime_error &) {
                thrown = true;
            }
            QVERIFY(thrown);
            QVERIFY(done < 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
