// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/roster/supporter.h"

#include <QObject>

#include <vector>

namespace wardmate {

class Clock;
class Database;

/// The supporters in the file: verbs that change them, and how each stands today.
class RosterStore : public QObject
{
    Q_OBJECT

public:
    RosterStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// Every supporter with open referrals and readiness, by name.
    [[nodiscard]] Result<std::vector<SupporterStanding>> all() const;
    [[nodiscard]] Result<SupporterStanding> find(SupporterId id) const;
    [[nodiscard]] Result<SupporterId> add(const Supporter &supporter);
    [[nodiscard]] Result<void> update(const Supporter &supporter);
    /// Only a supporter no referral points to; others are set to the status "left".
    [[nodiscard]] Result<void> remove(SupporterId id);
    [[nodiscard]] Result<int> count() const;
    /// After something else wrote supporters (an import, an assignment): tells the models.
    void noteChanged();

signals:
    void added(wardmate::SupporterId id);
    void updated(wardmate::SupporterId id);
    void removed(wardmate::SupporterId id);
    void reset();

private:
    Database &m_db;
    const Clock &m_clock;
};

/// Why a supporter cannot be asked on that day: not_active, training_lapsed, no_agreement, away.
[[nodiscard]] QStringList notReadyBecause(const Supporter &supporter, QDate today);

} // namespace wardmate
