// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource_rules.h"
#include "ui/base/pane.h"
#include "ui/sheets/resource_acts.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace wardmate {

class CheckRound;
class EmptyState;
class InlineMessage;
class LocalNumbers;
class ResourceFilter;
class ResourceForm;
class ResourceModel;

/// The directory of numbers behind the sheets: list and entry side by side, a round of checks, the hospital's own
/// numbers.
class ResourcesPane final : public Pane
{
    Q_OBJECT

public:
    explicit ResourcesPane(SheetServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;
    bool openItem(const QString &reference) override;
    void setRoom(Room room) override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("resources"); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildList();
    void connectStore();
    void connectForm();
    void refresh();
    void refreshMessage(const std::vector<Resource> &entries);
    void showRow();
    void select(ResourceId id);
    [[nodiscard]] ResourceId currentId() const;
    void step(int by);
    void startNew();
    void add(const Resource &entry);
    void change(const Resource &entry);
    void confirmCurrent();
    void removeCurrent();
    void startRound();
    void startLocal();
    void backToList();
    void addNational();
    void saveDirectory();
    void bringIn();
    void tellAdded(int added);
    void collapse();
    void refused(const Error &error);

    SheetServices &m_services;
    ResourceActs m_acts;
    ResourceModel *m_model;
    ResourceFilter *m_filtered;
    std::vector<ResourceRemark> m_remarks;
    QStackedWidget *m_stack; ///< list, round of checks, the hospital's own numbers
    QWidget *m_directory;
    CheckRound *m_round;
    LocalNumbers *m_local;
    QLabel *m_count;
    InlineMessage *m_message;
    QLineEdit *m_filter;
    QTableView *m_table;
    QStackedWidget *m_listStack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    ResourceForm *m_form;
    QAction *m_new;
    QAction *m_check;
    QAction *m_ownNumbers;
    QAction *m_national;
    QAction *m_save;
    QAction *m_bringIn;
    QAction *m_history;
    QAction *m_clearFilter;
    QAction *m_back;
    QAction *m_remove;
    QAction *m_edit;
    bool m_narrow = false;
    bool m_formOpen = false;
};

} // namespace wardmate
