// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/roster_services.h"

class QAction;
class QSplitter;
class QTabWidget;

namespace wardmate {

class CoveragePage;
class RosterModel;
class RosterPage;
class SupporterDetail;

/// The supporters: list, profile edited in place, and which groups of staff they cover (ux.md 7.5).
class RosterPane final : public Pane
{
    Q_OBJECT

public:
    explicit RosterPane(RosterServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> regions() override;
    bool openItem(const QString &reference) override; ///< the id of a supporter, or "new"
    void setRoom(Room room) override;
    void keepDrafts() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("supporters"); }

private:
    void build();
    void makeActions();
    QAction *act(const QString &text, void (RosterPane::*slot)());
    void showCurrent();
    void showDetail();
    void showList();
    void startNew();
    void remove();
    void leaveTeam();
    void returnToTeam();
    void confirmProfile();
    void changeStatus(SupporterStatus status, const QString &name, const QString &said);
    void change(const Supporter &after, const QString &name, const QString &said);
    void offerUndo(const QString &text);
    void bringIn();
    void refreshActions();
    void refreshCount();

    RosterServices &m_services;
    RosterModel *m_model;
    RosterPage *m_page;
    SupporterDetail *m_detail;
    CoveragePage *m_coverage;
    QTabWidget *m_tabs;
    QSplitter *m_splitter;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_find = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_leave = nullptr;
    QAction *m_return = nullptr;
    Room m_room = Room::Wide;
};

} // namespace wardmate
