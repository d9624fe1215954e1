// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace wardmate::bench {

inline constexpr int kColumns = 22; ///< as a referral: 4 whole numbers, 18 texts, about 400 bytes a row

/// Makes the same rows whatever the driver: same seed, same content.
void fill(QSqlDatabase &db, int rows);

/// The C interface, making the same QVariants as a driver must: the bar of performance.md sections 2 and 8.
/// Each returns a sum over what it made, so that nothing is optimized away and both sides can be compared.
quint64 rawScan(sqlite3 *db);
quint64 rawLookups(sqlite3 *db, int count, int rows);
quint64 rawInserts(sqlite3 *db, int count);

/// The same through Qt Sql.
quint64 queryScan(const QSqlDatabase &db);
quint64 queryLookups(const QSqlDatabase &db, int count, int rows);
quint64 queryInserts(const QSqlDatabase &db, int count);

} // namespace wardmate::bench
