// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace wardmate {

/// Everybody else of the same event, each a step away, and a way to add one more.
class EventPeople final : public QWidget
{
    Q_OBJECT

public:
    explicit EventPeople(QWidget *parent = nullptr);
    void show(const ReferralDetail &detail);

signals:
    void openWanted(wardmate::ReferralId id);
    void listWanted();
    void addWanted();

private:
    QVBoxLayout *m_links;
    QWidget *m_beforeLinks;
    QPushButton *m_all;
};

} // namespace wardmate
