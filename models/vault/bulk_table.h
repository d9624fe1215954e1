// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace wardmate {

class BulkRows;
class Database;

/// Rows in plain memory as a table that statements of one connection can read, under a name of its own, as long as it
/// lives. Whoever prepared one is done with it before.
class BulkTable
{
public:
    BulkTable(Database &database, const BulkRows &rows, int columns);
    ~BulkTable();
    BulkTable(const BulkTable &) = delete;
    BulkTable &operator=(const BulkTable &) = delete;

    [[nodiscard]] const QString &name() const { return m_name; }

    struct Source; ///< of the rows, for the engine

private:
    Database &m_db;
    std::unique_ptr<Source> m_source;
    QString m_name;
};

} // namespace wardmate
