// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/matching_services.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wardmate {

class InlineMessage;
class WaitingModel;

/// Page 1 of the wizard: who is waiting, who of them is matched now, and how many supporters there are.
class WaitingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(MatchingServices &services, QWidget *parent = nullptr);

    void refresh();
    /// Ticks those of one event or one referral: "event:12", "referral:12" or a number alone.
    bool preselect(const QString &reference);
    [[nodiscard]] WaitingModel &model() const { return *m_model; }
    void setCompact(bool compact);
    void focusFirst();

signals:
    void wanted(); ///< Enter in the list: go on
    void tickedChanged();

private:
    void build();
    void showStandings();
    void toggleList();

    MatchingServices &m_services;
    WaitingModel *m_model;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QTableView *m_table;
    QLabel *m_summary;
    QPushButton *m_show;
    QListWidget *m_supporters;
    InlineMessage *m_message;
};

} // namespace wardmate
