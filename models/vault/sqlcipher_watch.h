// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

struct sqlite3;

namespace wardmate {

/// Tells of changed rows in the tables that somebody subscribed to: after the commit, never of what was rolled back.
class SqlCipherWatch
{
public:
    struct Change {
        QString table;
        qint64 row = 0;
    };
    using Deliver = std::function<void(const std::vector<Change> &)>;

    explicit SqlCipherWatch(Deliver deliver)
        : m_deliver(std::move(deliver))
    {
    }

    /// The hooks are set only while there is something to watch: they cost time with every changed row.
    void add(sqlite3 *db, const QString &table);
    void remove(sqlite3 *db, const QString &table);
    void clear(sqlite3 *db);
    [[nodiscard]] const QStringList &tables() const noexcept { return m_tables; }

private:
    static void changed(void *self, int operation, const char *schema, const char *table, long long row);
    static int committed(void *self);
    static void rolledBack(void *self);

    Deliver m_deliver;
    QStringList m_tables;
    std::vector<QByteArray> m_names; ///< the same in UTF-8, to compare without a conversion
    std::vector<Change> m_pending;
};

} // namespace wardmate
