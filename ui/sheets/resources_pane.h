// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/sheets/resource_acts.h"

class QSplitter;
class QStackedWidget;

namespace wardmate {

class CheckRound;
class DirectoryActions;
class InlineMessage;
class LocalNumbers;
class ResourceForm;
class ResourceList;

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

private:
    void makeActions();
    void build();
    [[nodiscard]] QWidget *buildHead();
    void connectStore();
    void connectForm();
    void connectWhole();
    void refresh();
    void refreshMessage(const std::vector<Resource> &entries);
    void showRow();
    void select(ResourceId id);
    void startNew();
    void add(const Resource &entry);
    void change(const Resource &entry);
    void confirmCurrent();
    void removeCurrent();
    void startRound();
    void startLocal();
    void backToList();
    void collapse();
    void refused(const Error &error);

    SheetServices &m_services;
    ResourceActs m_acts;
    DirectoryActions *m_whole;
    QStackedWidget *m_stack; ///< list, round of checks, the hospital's own numbers
    QWidget *m_directory;
    CheckRound *m_round;
    LocalNumbers *m_local;
    InlineMessage *m_message;
    QSplitter *m_splitter;
    ResourceList *m_list;
    ResourceForm *m_form;
    QAction *m_new;
    QAction *m_check;
    QAction *m_ownNumbers;
    QAction *m_clearFilter;
    QAction *m_back;
    QAction *m_remove;
    QAction *m_edit;
    bool m_narrow = false;
    bool m_formOpen = false;
};

} // namespace wardmate
