// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/unit_areas_model.h"

namespace wardmate {

UnitAreasModel::UnitAreasModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void UnitAreasModel::setUnits(const QList<Unit> &units)
{
    const bool areSameRows = std::ranges::equal(units, m_units, {}, &Unit::id, &Unit::id);
    if (!areSameRows) {
        beginResetModel();
        m_units = units;
        endResetModel();
        return;
    }
    m_units = units;
    if (!units.isEmpty())
        emit dataChanged(index(0, Area), index(rowCount() - 1, Area));
}

int UnitAreasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int UnitAreasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnitAreasModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Unit &unit = m_units.at(index.row());
    if (index.column() == UnitName)
        return unit.name;
    return unit.area.isEmpty() && role == Qt::DisplayRole ? tr("Other areas") : unit.area;
}

QVariant UnitAreasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == UnitName ? tr("Unit") : tr("Area in reports");
}

Qt::ItemFlags UnitAreasModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Area ? flags | Qt::ItemIsEditable : flags;
}

bool UnitAreasModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString area = value.toString().simplified();
    if (role != Qt::EditRole || index.column() != Area || m_units.at(index.row()).area == area)
        return false;
    QList<Unit> units = m_units;
    units[index.row()].area = area;
    emit edited(units);
    return true;
}

} // namespace wardmate
