// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/roster_services.h"

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace wardmate {

class EmptyState;
class GroupToggles;
class RosterFilter;
class RosterModel;

/// The list of supporters with its search line and groups.
class RosterPage final : public QWidget
{
    Q_OBJECT

public:
    RosterPage(RosterServices &services, RosterModel &model, QWidget *parent = nullptr);

    /// What the empty list offers, the main act first.
    void setChoices(const QList<QAction *> &actions)
    {
        m_choices = actions;
        refresh();
    }
    [[nodiscard]] const SupporterStanding *current() const;
    /// Clears a filter that would hide the supporter.
    bool select(SupporterId id);
    void step(int rows);
    void clearFilter();
    void setTight(bool tight);
    void refresh();
    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] GroupToggles &toggles() const { return *m_toggles; }

signals:
    void currentChanged();
    void activated(); ///< Enter or a double click on a row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setUpColumns();

    RosterServices &m_services;
    RosterModel &m_model;
    RosterFilter *m_filter;
    QLineEdit *m_search;
    GroupToggles *m_toggles;
    QWidget *m_shownLine;
    QLabel *m_shown;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QAction *m_clear;
    QList<QAction *> m_choices;
};

} // namespace wardmate
