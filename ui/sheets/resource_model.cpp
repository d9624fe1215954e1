// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resource_model.h"

#include "models/base/text.h"
#include "models/sheets/resource_rules.h"
#include "ui/base/date_words.h"
#include "ui/base/icons.h"
#include "ui/sheets/sheet_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

ResourceModel::ResourceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResourceModel::setEntries(std::vector<Resource> entries, std::vector<QString> remarks, QDate today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_remarks = std::move(remarks);
    m_remarks.resize(m_entries.size());
    m_today = today;
    endResetModel();
}

int ResourceModel::rowOf(ResourceId id) const
{
    const auto at
        = std::find_if(m_entries.begin(), m_entries.end(), [id](const Resource &each) { return each.id == id; });
    return at == m_entries.end() ? -1 : int(at - m_entries.begin());
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ResourceModel::text(const Resource &entry, int column) const
{
    switch (column) {
    case Name:
        return shownName(entry);
    case Kind:
        return labelOf(entry.kind);
    case Number:
        return hasChannel(entry) ? channelWords(entry) : tr("No number yet");
    case Checked:
        return checkedWords(entry, m_today);
    case OnSheets:
        return entry.onSheet ? tr("Yes", "printed on sheets") : tr("No", "not printed on sheets");
    default:
        return {};
    }
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Resource &entry = m_entries[std::size_t(index.row())];
    const QString remark = index.column() == Number ? m_remarks[std::size_t(index.row())] : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (!remark.isEmpty())
            return text(entry, Number) + u'\n' + remark;
        return index.column() == Checked && entry.verifiedOn.isValid() ? fullDateWords(entry.verifiedOn)
                                                                       : text(entry, index.column());
    case Qt::DecorationRole:
        // The word beside it says the same, or the entry's form.
        if (!remark.isEmpty() || (index.column() == Checked && !isFresh(entry, m_today)))
            return iconNamed(u"warning"_s);
        if (index.column() == Name && entry.crisisLock)
            return iconNamed(u"lock"_s);
        return {};
    case Qt::AccessibleTextRole:
        if (!remark.isEmpty())
            return text(entry, Number) + u". "_s + remark;
        return index.column() == Name && entry.crisisLock ? tr("%1, locked").arg(shownName(entry))
                                                          : text(entry, index.column());
    case SortRole:
        return index.column() == Checked ? QVariant(entry.verifiedOn) : QVariant(folded(text(entry, index.column())));
    case SearchRole:
        return folded(QStringList{
            entry.name, entry.nameEs, labelOf(entry.kind), entry.phone, entry.textLine, entry.detail, entry.detailEs}
                          .join(u' '));
    default:
        return {};
    }
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Number:
        return tr("Number");
    case Checked:
        return tr("Checked on");
    case OnSheets:
        return tr("On sheets");
    default:
        return {};
    }
}

ResourceFilter::ResourceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ResourceModel::SortRole);
}

void ResourceFilter::setWords(const QString &typed)
{
    m_words = foldedWords(typed);
    invalidateFilter();
}

bool ResourceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(ResourceModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool ResourceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (left.column() == ResourceModel::Checked)
        return one.toDate() < other.toDate();
    return QString::localeAwareCompare(one.toString(), other.toString()) < 0;
}

} // namespace wardmate
