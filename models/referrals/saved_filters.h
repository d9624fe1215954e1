// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/referrals/queue_row.h"

#include <QList>

namespace wardmate {

class Database;

/// A filter of the queue under a name of its own.
struct SavedFilter {
    qint64 id = 0;
    QString name;
    QueueFilter filter; ///< view, unit, kind and supporter
    bool operator==(const SavedFilter &) const = default;
};

/// The programme's filters, in the encrypted file and the same for everybody who opens it. A text that was searched for
/// is somebody's name and is never kept.
class SavedFilters
{
public:
    explicit SavedFilters(Database &database);

    /// By name.
    [[nodiscard]] Result<QList<SavedFilter>> all() const;
    /// One of the same name is replaced. Error codes: missing_name; looks_like_a_name for what the one-line check marks.
    [[nodiscard]] Result<qint64> save(const QString &name, const QueueFilter &filter);
    [[nodiscard]] Result<void> remove(qint64 id);

private:
    Database &m_db;
};

/// "overdue", "waiting", "open", "closed", "all": in the file and in references to the list.
[[nodiscard]] QString viewCode(QueueView view);
[[nodiscard]] std::optional<QueueView> viewFromCode(QStringView code);

} // namespace wardmate
