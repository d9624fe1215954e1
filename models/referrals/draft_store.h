// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace wardmate {

class Clock;
class Database;

/// Something half typed, kept in the encrypted file until it is finished or thrown away (ux.md 2, Drafts).
struct Draft {
    DraftId id;
    QString kind; ///< "intake"
    QDateTime updatedAt; ///< UTC
    QJsonObject body;
    bool operator==(const Draft &) const = default;
};

/// The drafts in the file. They hold names, so they are nowhere else.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    DraftStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// An invalid id makes a new one; answers the id under which it is kept.
    [[nodiscard]] Result<DraftId> keep(DraftId id, const QString &kind, const QJsonObject &body);
    [[nodiscard]] Result<Draft> find(DraftId id) const;
    /// Newest first.
    [[nodiscard]] Result<QList<Draft>> all(const QString &kind) const;
    [[nodiscard]] Result<void> remove(DraftId id);

signals:
    void changed();

private:
    Database &m_db;
    const Clock &m_clock;
};

} // namespace wardmate
