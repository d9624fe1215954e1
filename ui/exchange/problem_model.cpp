// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problem_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

void ProblemModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    // What can be put right comes first.
    m_rows = preview.rejected + preview.duplicates;
    std::stable_sort(m_rows.begin(), m_rows.begin() + preview.rejected.size(),
        [](const RejectedRecord &a, const RejectedRecord &b) { return a.number < b.number; });
    endResetModel();
}

const RejectedRecord *ProblemModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const RejectedRecord *record = index.isValid() ? at(index.row()) : nullptr;
    if (!record || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case RowColumn:
        return int(record->number);
    case ReasonColumn:
        return reasonText(*record);
    default: {
        QStringList filled;
        for (const QString &cell : record->cells) {
            if (!cell.trimmed().isEmpty())
                filled.append(cell.simplified());
        }
        return filled.join(u" · "_s);
    }
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case ReasonColumn:
        return tr("What is the matter");
    default:
        return tr("In the list");
    }
}

} // namespace wardmate
