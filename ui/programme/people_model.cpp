// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/people_model.h"

namespace wardmate {

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PeopleModel::setPeople(QList<PersonLine> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

const PersonLine *PeopleModel::at(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

int PeopleModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).name == name)
            return row;
    }
    return -1;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const PersonLine *person = at(index.row());
    if (person == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return person->isSelf ? tr("%1 (you)").arg(person->name) : person->name;
    case Role:
        return labelOf(person->role);
    default:
        return roleOpens(person->role);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    default:
        return tr("The passphrase opens");
    }
}

QString roleOpens(PersonRole role)
{
    switch (role) {
    case PersonRole::Coordinator:
        return PeopleModel::tr("Everything, names too");
    case PersonRole::Director:
        return PeopleModel::tr("Everything, names and the audit log too");
    case PersonRole::Administrator:
        return PeopleModel::tr("Issued reports, never a name");
    }
    return {};
}

} // namespace wardmate
