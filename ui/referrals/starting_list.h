// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/referral_services.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace wardmate {

/// The few things a new programme needs, until they are done or hidden (ux.md 2, Onboarding). No tour.
class StartingList final : public QWidget
{
    Q_OBJECT

public:
    explicit StartingList(ReferralServices &services, QWidget *parent = nullptr);
    void refresh();

signals:
    void goTo(const QString &paneId);

private:
    void addPoint(const StartingPoint &point, int row);

    ReferralServices &m_services;
    QLabel *m_title;
    QPushButton *m_hide;
    QWidget *m_lastStop = nullptr; ///< in the order of Tab
    QGridLayout *m_grid;
};

} // namespace wardmate
