// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_kind.h"

#include <QAbstractTableModel>

namespace wardmate {

/// The rows that would not be taken, by their place in the list, and why.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RowColumn,
        ReasonColumn,
        CellsColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);
    [[nodiscard]] const RejectedRecord *at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RejectedRecord> m_rows;
};

} // namespace wardmate
