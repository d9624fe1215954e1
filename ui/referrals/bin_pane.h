// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/referral_bin.h"
#include "ui/base/pane.h"
#include "ui/referrals/referral_services.h"

class QStandardItemModel;
class QTableView;
class QLabel;

namespace wardmate {

class EmptyState;

/// What was moved to the bin in the last thirty days; Enter brings it back (ux.md 2, Delete).
class BinPane final : public Pane
{
    Q_OBJECT

public:
    explicit BinPane(ReferralServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override { return {m_restore}; }
    void focusFirst() override;
    bool openItem(const QString &reference) override; ///< the number of a referral that lies here
    [[nodiscard]] QString helpId() const override { return QStringLiteral("referrals"); }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void restore();

    ReferralServices &m_services;
    QList<BinnedReferral> m_binned;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    EmptyState *m_empty;
    QAction *m_restore;
};

} // namespace wardmate
