// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/match_plan.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QBoxLayout;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class InlineMessage;
class NoMatchView;

/// One row of page 2 in full: the supporter to change, why and why not, what a change costs, who is not proposed.
class ProposalDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalDetails(MatchingServices &services, QWidget *parent = nullptr);

    void show(const MatchPlan &plan, const MatchPlan::Row &row);
    /// What the present choice costs, or why the best one for this peer was not taken; empty hides it.
    void showCost(const QString &text);
    /// Puts the focus into the list of supporters; open shows it.
    void edit(bool open);

signals:
    void chosen(wardmate::ReferralId referral, std::optional<wardmate::SupporterId> supporter);
    void released(wardmate::ReferralId referral); ///< a kept row is given back
    void swapWanted(wardmate::ReferralId referral, wardmate::ReferralId other);
    void compareWanted(wardmate::ReferralId referral);
    void goTo(const QString &paneId, const QString &reference);
    void rankRuleLifted();
    void pairAllowed(wardmate::Pair pair);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillChoices(const MatchPlan::Row &row);
    void offerSwaps();
    void showExcluded(const MatchPlan::Row &row);

    MatchingServices &m_services;
    ReferralId m_referral;
    const MatchPlan *m_plan = nullptr; ///< for the list of swaps, made when it is asked for
    QLabel *m_title;
    QLabel *m_label;
    ChoiceBox *m_choice;
    QBoxLayout *m_acts = nullptr;
    QPushButton *m_release;
    QPushButton *m_swap;
    QLabel *m_swapLabel;
    ChoiceBox *m_swaps;
    QPushButton *m_compare;
    QLabel *m_reasons;
    InlineMessage *m_cost;
    NoMatchView *m_noMatch;
    QLabel *m_excludedCount;
    QPushButton *m_showExcluded;
    QListWidget *m_excluded;
};

} // namespace wardmate
