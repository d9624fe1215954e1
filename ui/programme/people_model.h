// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/people_services.h"

#include <QAbstractTableModel>

namespace wardmate {

/// The people of a keyring as rows: name, role, what that role opens.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Role,
        Opens,
        ColumnCount
    };

    explicit PeopleModel(QObject *parent = nullptr);

    void setPeople(QList<PersonLine> people);
    [[nodiscard]] const PersonLine *at(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1: nobody

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PersonLine> m_people;
};

/// What a role's passphrase opens, in a few words.
[[nodiscard]] QString roleOpens(PersonRole role);

} // namespace wardmate
