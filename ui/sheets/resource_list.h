// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource_rules.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QTableView;

namespace wardmate {

class EmptyState;
class ResourceFilter;
class ResourceModel;

/// The directory as a list: a filter, how many there are, the table, and what stands in its place when it is empty.
class ResourceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceList(QSettings &settings, QWidget *parent = nullptr);

    /// What an empty directory, and a filter that lets nothing through, offer.
    void setChoices(QList<QAction *> whenEmpty, QAction *whenFiltered);
    /// `country` is where the hospital's own numbers are dialled.
    void setEntries(std::vector<Resource> entries, QDate today, const QString &country);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int lastPosition() const;
    /// The chosen entry and what is worth a second look in it; null without one.
    [[nodiscard]] const Resource *current() const;
    [[nodiscard]] QString currentRemark() const;
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool contains(ResourceId id) const;

    /// The entry, or the first one where it is not shown.
    void select(ResourceId id);
    void selectRow(int row);
    void step(int by);
    void clearFilter();
    void focusFilter();
    void focusFirst();
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void currentChanged();
    void filterChanged();
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(QSettings &settings);
    void setUpColumns(QSettings &settings);
    void showCount();

    ResourceModel *m_model;
    ResourceFilter *m_filtered;
    std::vector<ResourceRemark> m_remarks;
    QLineEdit *m_filter;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QList<QAction *> m_whenEmpty;
    QAction *m_whenFiltered = nullptr;
};

} // namespace wardmate
