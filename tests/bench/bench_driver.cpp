// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times the driver against the C interface and QSQLITE on the same rows in one run, in turn, medians of the ratios.
// Fails only above goal x 1.25 (performance.md section 8); milliseconds are printed, never judged.
#include "models/vault/sqlcipher_driver.h"
#include "tests/bench/driver_workload.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <vector>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 100000;
constexpr int kTimes = 20000;
constexpr int kRounds = 5;
constexpr double kTolerance = 1.25;

struct Work {
    const char *name;
    double goal;
    std::array<std::function<quint64()>, 3> sides; ///< C interface, ours, QSQLITE
};

double millisecondsOf(const std::function<quint64()> &work)
{
    QElapsedTimer timer;
    timer.start();
    static volatile quint64 sum = 0;
    sum = sum + work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

bool measure(const Work &work)
{
    std::array<std::vector<double>, 3> times;
    std::array<std::vector<double>, 3> ratios;
    for (int round = -1; round < kRounds; round++) { // the first warms up
        std::array<double, 3> now{};
        for (size_t side = 0; side < now.size(); side++)
            now[side] = millisecondsOf(work.sides[side]);
        for (size_t side = 0; round >= 0 && side < now.size(); side++) {
            times[side].push_back(now[side]);
            ratios[side].push_back(now[side] / now[0]);
        }
    }
    const double ours = median(ratios[1]);
    const bool met = ours <= work.goal * kTolerance;
    std::printf("%-8s C %8.1f ms   ours %8.1f ms %5.2fx (goal %.2fx%s)   QSQLITE %8.1f ms %5.2fx\n", work.name,
        median(times[0]), median(times[1]), ours, work.goal, met ? "" : ", MISSED", median(times[2]),
        median(ratios[2]));
    return met;
}

QSqlDatabase opened(QSqlDatabase db)
{
    db.setDatabaseName(u":memory:"_s);
    if (!db.open())
        qFatal("%s", qPrintable(db.lastError().text()));
    bench::fill(db, kRows);
    return db;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto *driver = new SqlCipherDriver;
    const QSqlDatabase ours = opened(QSqlDatabase::addDatabase(driver, u"ours"_s));
    const QSqlDatabase stock = opened(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stock"_s));
    sqlite3 *raw = driver->nativeHandle();
    const std::array<Work, 3> works{{
        {"scan", 1.10,
            {[=] { return bench::rawScan(raw); }, [=] { return bench::queryScan(ours); },
                [=] { return bench::queryScan(stock); }}},
        {"look-up", 1.00,
            {[=] { return bench::rawLookups(raw, kTimes, kRows); },
                [=] { return bench::queryLookups(ours, kTimes, kRows); },
                [=] { return bench::queryLookups(stock, kTimes, kRows); }}},
        {"insert", 1.30,
            {[=] { return bench::rawInserts(raw, kTimes); }, [=] { return bench::queryInserts(ours, kTimes); },
                [=] { return bench::queryInserts(stock, kTimes); }}},
    }};
    const auto missed = std::ranges::count_if(works, [](const Work &work) { return !measure(work); });
    return missed == 0 ? 0 : 1;
}
