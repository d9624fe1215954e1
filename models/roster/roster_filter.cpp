// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_filter.h"

#include "models/base/text.h"
#include "models/roster/roster_model.h"

#include <algorithm>

namespace wardmate {

RosterFilter::RosterFilter(RosterModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void RosterFilter::setGroup(std::optional<RosterGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void RosterFilter::setSearch(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int RosterFilter::countOf(std::optional<RosterGroup> group) const
{
    const auto &rows = m_model.standings();
    return int(std::count_if(
        rows.cbegin(), rows.cend(), [&](const SupporterStanding &standing) { return belongs(standing, group); }));
}

bool RosterFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const SupporterStanding *standing = m_model.standingAt(row);
    if (!standing || !belongs(*standing, m_group))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_model.index(row, 0, parent).data(RosterModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}

bool RosterFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RosterModel::SortRole);
    const QVariant b = right.data(RosterModel::SortRole);
    if (a.typeId() == QMetaType::QString) {
        const int order = compared(a.toString(), b.toString());
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    if (a.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    return a.toInt() < b.toInt();
}

int RosterFilter::compared(const QString &a, const QString &b) const
{
    // Without a language there is no order of letters, and "Ñ" would come after "Z".
    if (m_collator.locale().language() == QLocale::C)
        return QString::compare(folded(a), folded(b));
    return m_collator.compare(a, b);
}

bool RosterFilter::belongs(const SupporterStanding &standing, std::optional<RosterGroup> group) const
{
    return group ? isIn(*group, standing, m_model.today()) : !isIn(RosterGroup::Left, standing, m_model.today());
}

} // namespace wardmate
