// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/match_plan.h"

#include <QAbstractTableModel>

namespace wardmate {

/// Page 2 as a table: a peer, the supporter, why, and how well they fit.
class ProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Peer,
        Supporter,
        Why,
        FitWords,
        ColumnCount
    };

    explicit ProposalModel(const MatchingServices &services, QObject *parent = nullptr);

    /// Tells the views that the plan is another one.
    void setPlan(const MatchPlan *plan);
    /// The rows say something else, and there are as many as before.
    void refresh();
    [[nodiscard]] ReferralId referral(int row) const;
    [[nodiscard]] int rowOf(ReferralId referral) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const MatchPlan::Row &row(int row) const;
    [[nodiscard]] QString text(const MatchPlan::Row &row, int column) const;
    [[nodiscard]] QString supporterText(const MatchPlan::Row &row) const;
    [[nodiscard]] QString whyText(const MatchPlan::Row &row) const;
    [[nodiscard]] QVariant tip(const MatchPlan::Row &row, int column) const;

    const MatchingServices &m_services;
    const MatchPlan *m_plan = nullptr;
    QStringList m_names; ///< of the peers, in the order of the plan
    std::vector<int> m_order; ///< rows of the plan by the peers' names
};

} // namespace wardmate
