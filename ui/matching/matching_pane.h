// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/matching/matching_services.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace wardmate {

class ProposalsPage;
class StepList;
class TellPage;
class WaitingPage;

/// The matching wizard: who is waiting, proposed matches, tell the supporters (ux.md 7.4). Can be left at any time:
/// nothing is stored before Confirm, and everything is after it.
class MatchingPane final : public Pane
{
    Q_OBJECT

public:
    enum Step {
        Waiting,
        Proposals,
        Tell
    };

    explicit MatchingPane(MatchingServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;
    /// "event:12", "referral:12", or a number that is either; marks those to be matched and starts at page 1.
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("matching"); }
    [[nodiscard]] Step step() const;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QPushButton *newFooterButton(const QString &name, void (MatchingPane::*act)());
    void showStep(Step step);
    void showButtons();
    void refreshWaiting();
    void next();
    void back();
    void leave();
    void confirm();
    void showSaved(const Result<std::vector<SavedMatch>> &matches);
    void startAgain();
    void editWeights();
    void editAreas();

    MatchingServices &m_services;
    StepList *m_steps;
    StepList *m_stepsAcross; ///< above the page when there is little width
    QLabel *m_title;
    QStackedWidget *m_stack;
    WaitingPage *m_waiting;
    ProposalsPage *m_proposals;
    TellPage *m_tell;
    QPushButton *m_back;
    QPushButton *m_leave;
    QPushButton *m_next;
    QAction *m_weights;
    QAction *m_areas;
};

/// The place "matching"; reached by goTo(), not listed in the navigation. services must outlive it.
[[nodiscard]] PaneSpec matchingPane(MatchingServices &services);

} // namespace wardmate
