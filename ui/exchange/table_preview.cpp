// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/table_preview.h"

namespace wardmate {

void TablePreview::setTable(const CsvTable &table)
{
    beginResetModel();
    m_headings = table.headings;
    m_rows = table.records.mid(0, kRows);
    endResetModel();
}

int TablePreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TablePreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant TablePreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows.at(index.row()).cells.value(index.column()).simplified();
}

QVariant TablePreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

} // namespace wardmate
