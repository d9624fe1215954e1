// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/proposal_model.h"

#include "ui/base/icons.h"
#include "ui/base/tones.h"
#include "ui/matching/match_texts.h"

#include <QCollator>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace wardmate {

ProposalModel::ProposalModel(const MatchingServices &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
{
}

void ProposalModel::setPlan(const MatchPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    const size_t count = plan ? plan->rows().size() : 0;
    m_names.clear();
    for (size_t i = 0; i < count; ++i)
        m_names.append(nameOr(m_services.peerName(plan->rows()[i].referral()), plan->rows()[i].referral()));
    m_order.resize(count);
    std::iota(m_order.begin(), m_order.end(), 0);
    const QCollator collator;
    std::ranges::stable_sort(m_order, [&](int a, int b) { return collator.compare(m_names.at(a), m_names.at(b)) < 0; });
    endResetModel();
}

void ProposalModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ReferralId ProposalModel::referral(int at) const
{
    return at >= 0 && at < rowCount() ? row(at).referral() : ReferralId{};
}

int ProposalModel::rowOf(ReferralId referral) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).referral() == referral)
            return at;
    }
    return -1;
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatchPlan::Row &at = row(index.row());
    const bool open = !at.supporter && !at.isLeftOut() && index.column() == Supporter;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Peer ? m_names.at(m_order[size_t(index.row())]) : text(at, index.column());
    case Qt::ToolTipRole:
        return tip(at, index.column());
    case Qt::DecorationRole:
        return open ? QVariant(iconNamed(u"warning"_s)) : QVariant();
    case Qt::ForegroundRole:
        return open ? QVariant(tonesOf(QGuiApplication::palette()).due) : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(at.kept && index.column() == Supporter);
        return index.column() == Supporter && at.kept ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Peer:
        return tr("Peer");
    case Supporter:
        return tr("Supporter");
    case Why:
        return tr("Why");
    case FitWords:
        return tr("Fit");
    default:
        return {};
    }
}

const MatchPlan::Row &ProposalModel::row(int row) const
{
    return m_plan->rows()[size_t(m_order[size_t(row)])];
}

QString ProposalModel::text(const MatchPlan::Row &row, int column) const
{
    switch (column) {
    case Peer:
        return nameOr(m_services.peerName(row.referral()), row.referral());
    case Supporter:
        return supporterText(row);
    case Why:
        return whyText(row);
    case FitWords:
        return row.points() ? fitWords(*row.points()) : QString();
    default:
        return {};
    }
}

QString ProposalModel::supporterText(const MatchPlan::Row &row) const
{
    if (row.isLeftOut())
        return tr("Left for later");
    if (!row.supporter)
        return tr("Nobody yet");
    const QString name = m_services.supporterName(*row.supporter);
    return row.kept ? tr("%1 (kept)", "supporter chosen by hand").arg(name) : name;
}

QString ProposalModel::whyText(const MatchPlan::Row &row) const
{
    if (row.supporter)
        return reasonsLine(row.reasons);
    if (row.lostPlace)
        return tr("The place went to another peer. Match the rest again.");
    return row.match.noMatch && !row.isLeftOut() ? row.match.noMatch->text : QString();
}

QVariant ProposalModel::tip(const MatchPlan::Row &row, int column) const
{
    if (column == FitWords)
        return row.points() ? QVariant(fitNumber(*row.points())) : QVariant();
    if (column == Why && row.supporter)
        return reasonLines(row.reasons).join(u'\n');
    return text(row, column);
}

} // namespace wardmate
