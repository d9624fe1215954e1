// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/bar_chart.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QListWidget;
class QStandardItemModel;
class QTableView;

namespace wardmate {

class ChartView;
class ChoiceBox;

/// One list after the other: its name at the left, its chart and its table beside one another.
class FiguresView final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget *parent = nullptr);

    /// Published or to be published; before: the issue compared with, or none.
    void showIssue(const Issue &issue, const Issue *before);
    /// The coordinator's own numbers.
    void showCounts(const Period &period, const Counts &counts);
    /// Stacked: chart over table. Tight: the lists are a box that drops down, too.
    void setStacked(bool stacked, bool tight);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A list as it is shown, whatever kind of figures it holds.
    struct Figure {
        ReportList list = ReportList::EventGroup;
        BarChart chart;
        int total = 0;
        QList<OwnNumber> own{}; ///< of the programme, in the place of a list
        std::optional<int> totalBefore{}; ///< of the period compared with
        [[nodiscard]] QString title() const;
    };
    void setFigures(const std::vector<Figure> &figures, const QString &name, const QString &nameBefore);
    void showFigure(int place);
    void fillTable(const Figure &figure);
    void fillOwnNumbers(const QList<OwnNumber> &numbers);
    void fitTable();
    void fitRows();
    void fitLists();

    std::vector<Figure> m_figures;
    QString m_name;
    QString m_nameBefore;
    QListWidget *m_lists;
    ChoiceBox *m_choice;
    QLabel *m_title;
    QLabel *m_definition;
    ChartView *m_chart;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QBoxLayout *m_across;
    QBoxLayout *m_beside;
};

} // namespace wardmate
