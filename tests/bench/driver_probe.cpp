// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work, once, for callgrind to count: driver_probe {raw|mutex|ours}-{scan|lookup|insert}
#include "models/vault/sqlcipher_driver.h"
#include "tests/bench/driver_workload.h"

#include <QCoreApplication>
#include <QSqlError>

#include <cstdio>

using namespace wardmate;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 2000;
constexpr int kTimes = 3000;

} // namespace

/// Only what happens in here is counted (--toggle-collect).
extern "C" Q_NEVER_INLINE Q_DECL_EXPORT quint64 measuredWork(
    const QString &work, bool raw, const QSqlDatabase &db, sqlite3 *handle);

quint64 measuredWork(const QString &work, bool raw, const QSqlDatabase &db, sqlite3 *handle)
{
    if (work == "scan"_L1)
        return raw ? bench::rawScan(handle) : bench::queryScan(db);
    if (work == "lookup"_L1)
        return raw ? bench::rawLookups(handle, kTimes, kRows) : bench::queryLookups(db, kTimes, kRows);
    if (work == "insert"_L1)
        return raw ? bench::rawInserts(handle, kTimes) : bench::queryInserts(db, kTimes);
    qFatal("unknown work");
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString mode = QCoreApplication::arguments().value(1);
    auto *driver = new SqlCipherDriver;
    QSqlDatabase db = QSqlDatabase::addDatabase(driver, u"probe"_s);
    db.setDatabaseName(u":memory:"_s);
    if (mode.startsWith("mutex"_L1))
        db.setConnectOptions(u"QSQLCIPHER_FULLMUTEX"_s);
    if (!db.open())
        qFatal("%s", qPrintable(db.lastError().text()));
    bench::fill(db, kRows);
    const quint64 sum = measuredWork(mode.section(u'-', 1), !mode.startsWith("ours"_L1), db, driver->nativeHandle());
    std::printf("%llu\n", static_cast<unsigned long long>(sum));
    return 0;
}
