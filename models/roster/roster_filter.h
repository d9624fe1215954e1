// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roster/roster_groups.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace wardmate {

class RosterModel;

/// The supporters a person asked for: one group or all who have not left, and words to be found, accents aside.
class RosterFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RosterFilter(RosterModel &model, QObject *parent = nullptr);

    void setGroup(std::optional<RosterGroup> group);
    [[nodiscard]] std::optional<RosterGroup> group() const { return m_group; }
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_words.join(u' '); }
    /// How many are in a group, whatever is searched; without a group all who have not left.
    [[nodiscard]] int countOf(std::optional<RosterGroup> group) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int compared(const QString &a, const QString &b) const;
    [[nodiscard]] bool belongs(const SupporterStanding &standing, std::optional<RosterGroup> group) const;

    RosterModel &m_model;
    std::optional<RosterGroup> m_group;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace wardmate
