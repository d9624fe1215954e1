// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sqlcipher_memory.h"

#include <QStringList>

namespace wardmate {

class Database;

/// Lays the indexes of tables aside, and what their triggers do at every new row, while a great many rows are written
/// to them in one transaction: an index that is made at the end costs a third of one that every row goes through. The
/// words in the schema stay the same. Left before finish(), as an error does, the transaction must be rolled back,
/// which brings everything back. Meanwhile the cache holds what is written, so that no page is encrypted or decrypted twice.
class BulkLoad
{
public:
    /// \a rows is how many come, or go: the cache grows with them, within bounds.
    BulkLoad(Database &database, const QStringList &tables, size_t rows = 0);
    ~BulkLoad();
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;

    /// Makes them again; what the triggers would have done is the caller's.
    void finish();

private:
    Database &m_db;
    QStringList m_again;
    KeptSlabs m_kept; ///< of one index for the next
    qint64 m_cache; ///< its size before
};

/// Around the transaction of a bulk load, and made before it begins: rows are not looked up in the tables they name, for
/// a great many of which that is known; and the cache is empty afterwards, for what is left of a large one lies scattered
/// over all the memory that it had.
class AroundBulkLoad
{
public:
    explicit AroundBulkLoad(Database &database);
    ~AroundBulkLoad();
    AroundBulkLoad(const AroundBulkLoad &) = delete;
    AroundBulkLoad &operator=(const AroundBulkLoad &) = delete;

private:
    Database &m_db;
};

} // namespace wardmate
