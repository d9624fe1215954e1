// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/unit_store.h"

#include <QAbstractTableModel>

namespace wardmate {

/// Units and the area each is joined to; the area is edited in place.
class UnitAreasModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        UnitName,
        Area,
        ColumnCount
    };

    explicit UnitAreasModel(QObject *parent = nullptr);

    void setUnits(const QList<Unit> &units);
    [[nodiscard]] const QList<Unit> &units() const { return m_units; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited(const QList<wardmate::Unit> &units); ///< as they would be; the model shows them when it is told

private:
    QList<Unit> m_units;
};

} // namespace wardmate
