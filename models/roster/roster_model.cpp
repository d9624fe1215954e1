// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_model.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/roster/roster_groups.h"
#include "models/roster/roster_store.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

RosterModel::RosterModel(RosterStore &store, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&store, &RosterStore::added, this, &RosterModel::refresh);
    connect(&store, &RosterStore::updated, this, &RosterModel::refresh);
    connect(&store, &RosterStore::removed, this, &RosterModel::drop);
    connect(&store, &RosterStore::reset, this, [this] { static_cast<void>(load()); });
}

void RosterModel::setSpecialtyLabel(std::function<QString(const QString &)> label)
{
    m_specialtyLabel = std::move(label);
}

Result<void> RosterModel::load()
{
    auto rows = m_store.all();
    beginResetModel();
    m_rows = rows ? std::move(*rows) : std::vector<SupporterStanding>();
    endResetModel();
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return {};
}

const SupporterStanding *RosterModel::standingAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int RosterModel::rowOf(SupporterId id) const
{
    const auto at = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [id](const SupporterStanding &row) { return row.supporter.id == id; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

QDate RosterModel::today() const
{
    return m_clock.today();
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    const SupporterStanding *standing = index.isValid() ? standingAt(index.row()) : nullptr;
    if (!standing)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(*standing, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*standing, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReadinessColumn || index.column() == SpecialtyColumn || index.column() == NameColumn
            ? shown(*standing, index.column())
            : QVariant();
    case IdRole:
        return standing->supporter.id.value;
    case SortRole:
        return sortKey(*standing, index.column());
    case SearchRole:
        return searched(*standing);
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ProfessionColumn:
        return tr("Profession");
    case SpecialtyColumn:
        return tr("Specialty");
    case LoadColumn:
        return tr("Open / limit");
    case TrainingColumn:
        return tr("Training valid until");
    case ContactColumn:
        return tr("Last contact");
    case ReadinessColumn:
        return tr("Readiness");
    default:
        return {};
    }
}

void RosterModel::refresh(SupporterId id)
{
    auto found = m_store.find(id);
    const int row = rowOf(id);
    if (!found)
        return drop(id);
    if (row >= 0) {
        m_rows[size_t(row)] = std::move(*found);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(std::move(*found));
    endInsertRows();
}

void RosterModel::drop(SupporterId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

QVariant RosterModel::shown(const SupporterStanding &standing, int column) const
{
    const Supporter &supporter = standing.supporter;
    switch (column) {
    case NameColumn:
        return supporter.name;
    case ProfessionColumn:
        return labelOf(supporter.profession);
    case SpecialtyColumn:
        return specialty(supporter);
    case LoadColumn:
        return tr("%1 / %2", "open referrals, limit").arg(standing.openCases).arg(supporter.capacity);
    case TrainingColumn:
        return supporter.trainingValidUntil;
    case ContactColumn:
        return lastContactOf(standing);
    case ReadinessColumn:
        return readinessText(standing, today());
    default:
        return {};
    }
}

QVariant RosterModel::spoken(const SupporterStanding &standing, int column) const
{
    const auto date = [](QDate day, const QString &none) {
        return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : none;
    };
    switch (column) {
    case LoadColumn:
        return tr("%n open referral(s), limit %1", nullptr, standing.openCases).arg(standing.supporter.capacity);
    case TrainingColumn:
        return date(standing.supporter.trainingValidUntil, tr("no date for the training"));
    case ContactColumn:
        return date(lastContactOf(standing), tr("no referral yet"));
    default:
        return shown(standing, column);
    }
}

QVariant RosterModel::sortKey(const SupporterStanding &standing, int column) const
{
    return column == LoadColumn ? QVariant(standing.openCases * 1000 - standing.supporter.capacity)
                                : shown(standing, column);
}

QString RosterModel::searched(const SupporterStanding &standing) const
{
    const Supporter &s = standing.supporter;
    return folded(QStringList{s.name, givenNameFirst(s.name), labelOf(s.profession), specialty(s), s.unitName, s.phone,
        s.email, s.partnerInstitution}
                      .join(u' '));
}

QString RosterModel::specialty(const Supporter &supporter) const
{
    return m_specialtyLabel && !supporter.specialty.isEmpty() ? m_specialtyLabel(supporter.specialty)
                                                              : supporter.specialty;
}

} // namespace wardmate
