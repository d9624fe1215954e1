// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/queue_row.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace wardmate {

class ChoiceBox;
class DeskChoices;
class SavedFilterRow;

/// The search line, the toggles with their counts, and the fold with the exact filters. What narrows the list is always
/// in sight and gone with one click (ux.md 2, Filters).
class QueueFilterBar final : public QWidget
{
    Q_OBJECT

public:
    QueueFilterBar(DeskChoices &choices, QWidget *parent = nullptr);

    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    void setView(QueueView view);
    /// Another list from elsewhere, such as all of one event.
    void setFilter(const QueueFilter &filter);
    void setCounts(const QueueCounts &counts);
    void setShown(int shown, int total);
    void setTight(bool tight);
    void focusSearch();
    void clear();
    [[nodiscard]] QLineEdit &search() const { return *m_search; }

signals:
    void filterChanged(const wardmate::QueueFilter &filter);
    void said(const QString &text);
    void listWanted(); ///< Enter or Down in the search line

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addToggles(QHBoxLayout &row);
    void buildFold();
    void fillFold();
    void toggleFold(bool open);
    void showText(const QString &text);
    void apply();
    void refresh();

    DeskChoices &m_choices;
    QueueFilter m_filter;
    QueueCounts m_counts;
    QLineEdit *m_search;
    QPushButton *m_more;
    QList<QPushButton *> m_toggles;
    QWidget *m_toggleRow;
    QWidget *m_tightRow;
    QComboBox *m_show;
    QWidget *m_fold;
    ChoiceBox *m_unit;
    ChoiceBox *m_category;
    ChoiceBox *m_supporter;
    SavedFilterRow *m_saved;
    QLabel *m_shown;
    QPushButton *m_clear;
    bool m_isShowing = false;
};

/// "Overdue", "Waiting", "Open", "Closed", "All".
[[nodiscard]] QString viewLabel(QueueView view);
/// "Overdue 1"
[[nodiscard]] QString viewWithCount(QueueView view, int count);

} // namespace wardmate
