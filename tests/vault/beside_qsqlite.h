// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/vault/sqlcipher_scratch.h"

#include <QTest>

#include <functional>

namespace wardmate {

inline void runAll(const QSqlDatabase &db, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(db);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
}

inline void fillBeds(const QSqlDatabase &db)
{
    runAll(db,
        {QStringLiteral(
             "CREATE TABLE bed (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL DEFAULT 'none', ward INT)"),
            QStringLiteral("INSERT INTO bed VALUES (1, 'c', 1), (2, 'a', NULL), (3, 'b', 1)")});
}

/// Opens a database in memory by both drivers and hands them over.
inline void withBoth(const std::function<void(const QSqlDatabase &ours, const QSqlDatabase &stock)> &act)
{
    SqlCipherScratch scratch;
    QVERIFY(scratch.open());
    {
        QSqlDatabase stock = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stock"));
        stock.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY2(stock.open(), "Qt's own driver is wanted as the yardstick");
        act(scratch.db(), stock);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("stock"));
}

} // namespace wardmate
