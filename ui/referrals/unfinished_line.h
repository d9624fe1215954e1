// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/today_row.h"

class QLabel;
class QPushButton;

namespace wardmate {

/// What was begun and not finished, in one line above all that is due: the latest with its verb, and a way to the others
/// (ux.md 7.2). However many rows are overdue, nobody's half-written referral is below the edge of the window.
class UnfinishedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedLine(QWidget *parent = nullptr);

    void setItems(const QList<TodayItem> &latestFirst); ///< with none it is not there
    [[nodiscard]] QPushButton *button() const { return m_act; }

signals:
    void othersWanted();

private:
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_others;
    std::function<void()> m_run;
};

} // namespace wardmate
