// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class DateField;
class ReferralActs;

/// Days on which somebody looks in on the peer again: a trial, an anniversary. Each comes back on Today by itself.
class LaterDatesView final : public QWidget
{
    Q_OBJECT

public:
    LaterDatesView(ReferralServices &services, ReferralActs &acts, QWidget *parent = nullptr);
    void show(const ReferralDetail &detail);

private:
    void build();
    void fill();
    QWidget *addRow(qsizetype at, QWidget &before);
    void add();
    void change(qsizetype at, bool remove);
    void store(const QList<LaterDate> &dates);
    [[nodiscard]] QDate today() const;

    ReferralServices &m_services;
    ReferralActs &m_acts;
    ReferralDetail m_detail;
    QGridLayout *m_rows;
    QWidget *m_beforeRows;
    QLabel *m_erased;
    ChoiceBox *m_kind;
    DateField *m_day;
    QPushButton *m_add;
};

} // namespace wardmate
