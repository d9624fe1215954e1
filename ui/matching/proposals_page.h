// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/taxonomy.h"
#include "ui/matching/match_plan.h"
#include "ui/matching/match_run.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QTableView;

namespace wardmate {

class InlineMessage;
class ProposalDetails;
class ProposalModel;

/// Page 2 of the wizard: the best for all together, changed by hand where somebody knows better, and what it costs.
class ProposalsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalsPage(MatchingServices &services, QWidget *parent = nullptr);

    /// Works out proposals for these referrals.
    void start(const QList<ReferralId> &referrals);
    void stop() { m_run.stop(); }
    [[nodiscard]] const MatchPlan &plan() const { return m_plan; }
    [[nodiscard]] const Taxonomy &taxonomy() const { return m_taxonomy; }
    [[nodiscard]] bool isBusy() const { return m_run.isRunning(); }
    [[nodiscard]] MatchRun &run() { return m_run; }
    void showProblem(const QString &text);
    void showStopped();
    void matchRestAgain();
    /// Works everything out again with other weights; kept rows stay.
    void useWeights(const MatchWeights &weights);
    /// Works everything out again with the programme's areas as they are now; kept rows stay.
    void useAreas();
    /// With little width the reasons are below the list only.
    void setCompact(bool compact);
    void focusFirst();

signals:
    void planChanged();
    void goTo(const QString &paneId, const QString &reference);

private:
    void build();
    void connectDetails();
    void solve();
    void showResult(MatchResult result);
    void showRow();
    void explainRow(const MatchPlan::Row &row);
    void choose(ReferralId referral, std::optional<SupporterId> supporter);
    void compare(ReferralId referral);
    void showState();
    void showBusy(bool busy);
    [[nodiscard]] QString summary() const;

    MatchingServices &m_services;
    Taxonomy m_taxonomy;
    MatchPlan m_plan;
    MatchRun m_run;
    MatchRun m_costRun;
    ProposalModel *m_model;
    QLabel *m_summary;
    QLabel *m_again;
    QPushButton *m_rest;
    QTableView *m_table;
    ProposalDetails *m_details;
    QScrollArea *m_scroll;
    InlineMessage *m_message;
    QWidget *m_busy;
    QProgressBar *m_progress;
};

} // namespace wardmate
