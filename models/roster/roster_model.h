// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/roster/supporter.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace wardmate {

class Clock;
class RosterStore;

/// The supporters as a table. Holds a snapshot and follows the store row by row.
class RosterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ProfessionColumn,
        SpecialtyColumn,
        LoadColumn,
        TrainingColumn, ///< a QDate, put into words by the view
        ContactColumn, ///< a QDate
        ReadinessColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole,
        SortRole,
        SearchRole ///< everything somebody may look for, folded
    };

    RosterModel(RosterStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Turns a stored specialty into words; without it the stored text is shown.
    void setSpecialtyLabel(std::function<QString(const QString &)> label);
    Result<void> load();
    [[nodiscard]] const SupporterStanding *standingAt(int row) const;
    [[nodiscard]] int rowOf(SupporterId id) const;
    [[nodiscard]] const std::vector<SupporterStanding> &standings() const { return m_rows; }
    [[nodiscard]] QDate today() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh(SupporterId id);
    void drop(SupporterId id);
    [[nodiscard]] QVariant shown(const SupporterStanding &standing, int column) const;
    [[nodiscard]] QVariant spoken(const SupporterStanding &standing, int column) const;
    [[nodiscard]] QVariant sortKey(const SupporterStanding &standing, int column) const;
    [[nodiscard]] QString searched(const SupporterStanding &standing) const;
    [[nodiscard]] QString specialty(const Supporter &supporter) const;

    RosterStore &m_store;
    const Clock &m_clock;
    std::function<QString(const QString &)> m_specialtyLabel;
    std::vector<SupporterStanding> m_rows;
};

} // namespace wardmate
