// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/coverage_model.h"

#include <algorithm>

namespace wardmate {

void CoverageModel::setRoster(const std::vector<SupporterStanding> &roster)
{
    beginResetModel();
    m_groups = coverageOf(roster);
    endResetModel();
}

void CoverageModel::setOnlyGaps(bool only)
{
    beginResetModel();
    m_onlyGaps = only;
    endResetModel();
}

int CoverageModel::gaps() const
{
    return int(
        std::count_if(m_groups.cbegin(), m_groups.cend(), [](const CoverageGroup &group) { return group.ready == 0; }));
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_onlyGaps ? gaps() : int(m_groups.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CoverageGroup &group = m_groups[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(group, index.column());
    if (role == GapRole)
        return group.ready == 0;
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GroupColumn:
        return tr("Group of staff");
    case ReadyColumn:
        return tr("Supporters ready");
    case NotReadyColumn:
        return tr("Not ready now");
    case UnknownColumn:
        return tr("Ready, shift not noted");
    default:
        return {};
    }
}

QString CoverageModel::text(const CoverageGroup &group, int column) const
{
    const auto number = [](int count) { return count == 0 ? tr("none") : QString::number(count); };
    switch (column) {
    case GroupColumn:
        return group.shift
            ? tr("%1, %2 shift", "profession, shift").arg(labelOf(group.profession), labelOf(*group.shift).toLower())
            : tr("%1, any shift", "profession").arg(labelOf(group.profession));
    case ReadyColumn:
        return number(group.ready);
    case NotReadyColumn:
        return number(group.notReady);
    case UnknownColumn:
        return number(group.shiftUnknown);
    default:
        return {};
    }
}

} // namespace wardmate
