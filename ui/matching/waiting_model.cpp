// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/waiting_model.h"

#include "models/base/clock.h"
#include "ui/base/date_words.h"
#include "ui/base/icons.h"
#include "ui/base/tones.h"
#include "ui/matching/match_texts.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

WaitingModel::WaitingModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void WaitingModel::setPeers(std::vector<WaitingPeer> peers)
{
    std::vector<Row> rows;
    for (WaitingPeer &peer : peers) {
        const auto before
            = std::ranges::find_if(m_rows, [&](const Row &row) { return row.peer.referral == peer.referral; });
        const bool ticked = before == m_rows.end() ? !peer.heldSince.isValid() : before->ticked;
        rows.push_back({std::move(peer), ticked});
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit tickedChanged();
}

bool WaitingModel::tickOnly(const std::function<bool(const WaitingPeer &)> &wanted)
{
    if (std::ranges::none_of(m_rows, [&](const Row &row) { return wanted(row.peer); }))
        return false;
    for (int row = 0; row < rowCount(); ++row)
        setTicked(row, wanted(peer(row)));
    return true;
}

void WaitingModel::tickAll(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row)
        setTicked(row, ticked);
}

void WaitingModel::setTicked(int row, bool ticked)
{
    Row &at = m_rows[size_t(row)];
    if (at.ticked == ticked)
        return;
    at.ticked = ticked;
    emit dataChanged(index(row, Peer), index(row, Peer));
    emit tickedChanged();
}

QList<ReferralId> WaitingModel::ticked() const
{
    QList<ReferralId> ids;
    for (const Row &row : m_rows) {
        if (row.ticked)
            ids.append(row.peer.referral);
    }
    return ids;
}

int WaitingModel::readyCount() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return !row.peer.heldSince.isValid(); }));
}

bool WaitingModel::anyOverdue() const
{
    return std::ranges::any_of(m_rows, [this](const Row &row) { return isOverdue(row.peer); });
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row.peer, index.column());
    case Qt::CheckStateRole:
        return index.column() == Peer ? QVariant(row.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Deadline ? momentWords(row.peer.dueAt, m_clock.now()) : text(row.peer, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Deadline && isOverdue(row.peer) ? QVariant(iconNamed(u"warning"_s)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Deadline && isOverdue(row.peer))
            return tonesOf(QGuiApplication::palette()).overdue;
        return {};
    default:
        return {};
    }
}

bool WaitingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Peer)
        return false;
    setTicked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Peer:
        return tr("Peer");
    case Unit:
        return tr("Unit");
    case Kind:
        return tr("Event");
    case Deadline:
        return tr("Match by");
    case Standing:
        return tr("Ready");
    default:
        return {};
    }
}

Qt::ItemFlags WaitingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Peer ? flags | Qt::ItemIsUserCheckable : flags;
}

QString WaitingModel::text(const WaitingPeer &peer, int column) const
{
    const QDate today = m_clock.today();
    switch (column) {
    case Peer:
        return nameOr(peer.name, peer.referral);
    case Unit:
        return peer.unit;
    case Kind:
        return peer.occurredOn.isValid()
            ? tr("%1, %2", "kind of event, day").arg(peer.kind, dateWords(peer.occurredOn, today))
            : peer.kind;
    case Deadline:
        return dueWords(peer.dueAt, m_clock.now());
    case Standing:
        return peer.heldSince.isValid()
            ? tr("On hold since %1").arg(dateWords(m_clock.now().dayOf(peer.heldSince), today))
            : tr("Ready");
    default:
        return {};
    }
}

QString WaitingModel::spoken(const Row &row, int column) const
{
    if (column == Deadline)
        return spokenDueWords(row.peer.dueAt, m_clock.now());
    return text(row.peer, column);
}

bool WaitingModel::isOverdue(const WaitingPeer &peer) const
{
    return peer.dueAt.isValid() && peer.dueAt < m_clock.nowUtc();
}

} // namespace wardmate
