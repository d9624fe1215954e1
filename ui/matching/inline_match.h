// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/matcher.h"
#include "ui/base/pane.h"
#include "ui/matching/matching_services.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace wardmate {

class InlineMessage;
class NoMatchView;

/// Three proposals for one referral beside it, without a wizard: Enter chooses the first (ux.md 7.4).
class InlineMatch final : public QWidget
{
    Q_OBJECT

public:
    InlineMatch(MatchingServices &services, ReferralId referral, QWidget *parent);

    /// Puts the focus on the first Choose button.
    void focusFirst();
    void refresh();

signals:
    void assigned(wardmate::ReferralId referral, wardmate::SupporterId supporter);
    void undoOffered(const wardmate::UndoOffer &offer);
    void goTo(const QString &paneId, const QString &reference);

private:
    void build();
    void showMatch(const MatchRequest &request, const ReferralMatch &match);
    void addProposal(int number, const ScoredSupporter &scored);
    void clearProposals();
    void choose(SupporterId supporter);
    void showSaved(const Result<void> &done, SupporterId supporter);
    void compare();
    void allow(Pair pair);

    MatchingServices &m_services;
    ReferralId m_referral;
    MatchRequest m_request;
    Taxonomy m_taxonomy;
    QLabel *m_title;
    QWidget *m_beforeProposals = nullptr;
    QWidget *m_lastChoice = nullptr;
    QPushButton *m_compare;
    InlineMessage *m_message;
    QVBoxLayout *m_proposals;
    NoMatchView *m_noMatch;
    QLabel *m_excludedCount;
    QPushButton *m_showExcluded;
    QListWidget *m_excluded;
};

/// For the detail pane of referrals, which app hands it to.
[[nodiscard]] InlineMatch *inlineMatch(MatchingServices &services, ReferralId referral, QWidget *parent);

} // namespace wardmate
