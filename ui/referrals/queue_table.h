// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"

#include <QTableView>

namespace wardmate {

class QueueModel;

/// The list of referrals: Enter acts, Space marks, the menu key shows every act; keeps the referral it stands on when the
/// list is filled anew, as soon as it is there again.
class QueueTable final : public QTableView
{
    Q_OBJECT

public:
    explicit QueueTable(QueueModel &model, QWidget *parent = nullptr);

    [[nodiscard]] ReferralId current() const;
    /// False when the list does not show it.
    bool setCurrent(ReferralId id);
    void step(int rows);

signals:
    void currentReferralChanged(wardmate::ReferralId id);
    void mainActWanted(wardmate::ReferralId id);
    void menuWanted(wardmate::ReferralId id, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restoreCurrent();

    QueueModel &m_model;
    ReferralId m_current;
    int m_row = 0;
};

} // namespace wardmate
