// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_values.h"
#include "ui/matching/matching_services.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wardmate {

/// Why nobody was found for a peer, who comes closest, and what would help, each with a button where the program can
/// do something about it.
class NoMatchView final : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatchView(MatchingServices &services, QWidget *parent = nullptr);

    void show(ReferralId referral, const NoMatch &why);

signals:
    void goTo(const QString &paneId, const QString &reference);
    void rankRuleLifted();
    void pairAllowed(wardmate::Pair pair);

private:
    void addWay(const WayOutOffer &offer);
    [[nodiscard]] QString namesOf(const std::vector<SupporterId> &supporters) const;

    MatchingServices &m_services;
    ReferralId m_referral;
    QLabel *m_text;
    QLabel *m_closest;
    QVBoxLayout *m_ways;
};

} // namespace wardmate
