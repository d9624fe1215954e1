// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roster/coverage.h"

#include <QAbstractTableModel>

namespace wardmate {

/// The coverage as a table in words.
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        GroupColumn,
        ReadyColumn,
        NotReadyColumn,
        UnknownColumn,
        ColumnCount
    };
    enum Role {
        GapRole = Qt::UserRole ///< nobody ready stands for this group
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoster(const std::vector<SupporterStanding> &roster);
    void setOnlyGaps(bool only);
    [[nodiscard]] int gaps() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const CoverageGroup &group, int column) const;

    std::vector<CoverageGroup> m_groups; ///< those without anybody first
    bool m_onlyGaps = false;
};

} // namespace wardmate
