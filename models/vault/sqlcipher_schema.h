// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QStringList>
#include <QtSql/qtsqlglobal.h>

struct sqlite3;

namespace wardmate {

/// The Qt type of a column declared so ("INTEGER", "varchar(20)"), by the words QSQLITE goes by; none for no declaration.
[[nodiscard]] QMetaType fieldTypeOf(const QString &declared);

/// The Qt type for one of SQLite's storage classes.
[[nodiscard]] QMetaType fieldTypeOfValue(int storageClass);

/// Tables, views and SQLite's own tables, of the main and the temporary schema.
[[nodiscard]] QStringList tableNames(sqlite3 *db, QSql::TableType type);

/// The columns of a table or view with type, default and whether a value is required; empty if there is none.
[[nodiscard]] QSqlRecord tableColumns(sqlite3 *db, const QString &tableName);

/// The columns of the primary key in the key's order.
[[nodiscard]] QSqlIndex primaryKey(sqlite3 *db, const QString &tableName);

} // namespace wardmate
