// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wardmate {

class Database;

/// Lays the indexes of tables aside, and what their triggers do at every new row, while a great many rows are written
/// to them in one transaction: an index that is made at the end costs a third of one that every row goes through. The
/// words in the schema stay the same. Left before finish(), as an error does, the transaction must be rolled back,
/// which brings everything back.
class BulkLoad
{
public:
    BulkLoad(Database &database, const QStringList &tables);
    ~BulkLoad();
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;

    /// Makes them again; what the triggers would have done is the caller's.
    void finish();

private:
    Database &m_db;
    QStringList m_again;
};

} // namespace wardmate
