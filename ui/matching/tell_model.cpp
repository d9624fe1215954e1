// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/tell_model.h"

#include "models/base/clock.h"
#include "ui/base/date_words.h"
#include "ui/matching/match_texts.h"

#include <algorithm>

namespace wardmate {

TellModel::TellModel(const MatchingServices &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
{
}

void TellModel::setMatches(const std::vector<SavedMatch> &matches)
{
    beginResetModel();
    m_rows.clear();
    for (const SavedMatch &each : matches)
        m_rows.push_back({each.referral, m_services.supporterName(each.supporter), each.contactBy, false, false});
    std::ranges::stable_sort(m_rows, {}, &Row::supporter);
    endResetModel();
}

int TellModel::openCount() const
{
    return int(std::ranges::count(m_rows, false, &Row::told));
}

Result<SupporterMessage> TellModel::message(int row)
{
    return m_services.message(referral(row));
}

void TellModel::setHandedOver(int row)
{
    m_rows[size_t(row)].handedOver = true;
    emit dataChanged(index(row, Told), index(row, Told));
}

int TellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TellModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Told ? QVariant(row.told ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

// There is no way back from told: the supporter knows. Undo takes the match back instead.
bool TellModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Told || value.toInt() != Qt::Checked)
        return false;
    Row &row = m_rows[size_t(index.row())];
    if (row.told)
        return false;
    if (const Result<void> done = m_services.tell(row.referral); !done) {
        emit refused(done.error());
        return false;
    }
    row.told = true;
    emit dataChanged(index, index);
    emit told(row.referral);
    return true;
}

QVariant TellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Supporter:
        return tr("Supporter");
    case Peer:
        return tr("Peer");
    case By:
        return tr("Contact by");
    case Told:
        return tr("Told");
    default:
        return {};
    }
}

Qt::ItemFlags TellModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool open = index.column() == Told && !m_rows[size_t(index.row())].told;
    return open ? flags | Qt::ItemIsUserCheckable : flags;
}

QString TellModel::text(const Row &row, int column) const
{
    switch (column) {
    case Supporter:
        return row.supporter;
    case Peer:
        return nameOr(m_services.peerName(row.referral), row.referral);
    case By:
        return dueWords(row.contactBy, m_services.clock.now());
    case Told:
        if (row.told)
            return tr("told");
        return row.handedOver ? tr("Sent?") : tr("not yet");
    default:
        return {};
    }
}

} // namespace wardmate
