// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csv_table.h"

#include <QAbstractTableModel>

namespace wardmate {

/// The first rows of a list as they were read.
class TablePreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kRows = 8;
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const CsvTable &table);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    QList<CsvRecord> m_rows;
};

} // namespace wardmate
