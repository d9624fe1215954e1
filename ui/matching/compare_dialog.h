// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/matcher.h"
#include "ui/matching/matching_services.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace wardmate {

class CompareModel;

/// All candidates for one peer side by side, by every criterion; sorted by any column, printed without the peer's name.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(MatchingServices &services, const MatchRequest &request, const Taxonomy &taxonomy,
        ReferralId referral, QWidget *parent = nullptr);

    /// Whom the person chose; nothing when the view was only looked at.
    [[nodiscard]] std::optional<SupporterId> chosen() const { return m_chosen; }

private:
    void build();
    void showRow();
    void chooseRow();
    void print();
    [[nodiscard]] int currentRow() const;

    MatchingServices &m_services;
    ReferralId m_referral;
    CompareModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_lines;
    QPushButton *m_choose;
    std::optional<SupporterId> m_chosen;
};

} // namespace wardmate
