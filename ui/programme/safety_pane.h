// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/safety_services.h"

class QAction;
class QLabel;
class QVBoxLayout;

namespace wardmate {

class InlineMessage;

/// What keeps the file safe and the promise kept: backups, names whose time is up, the checks, the audit log.
class SafetyPane final : public Pane
{
    Q_OBJECT

public:
    explicit SafetyPane(SafetyServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    bool openItem(const QString &reference) override; ///< "erase", "backup", "check"
    [[nodiscard]] QString helpId() const override { return QStringLiteral("safety"); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void build(QVBoxLayout &layout);
    void refresh();
    void refreshBackups();
    void refreshNames();
    void runBackup(void (SafetyPane::*say)(), const std::function<void(SafetyServices::Done)> &act);
    void sayBackedUp();
    void sayTested();
    void erase();
    void check();
    void showChecks(const QList<FileCheckLine> &checks);
    void showAudit();

    SafetyServices &m_services;
    InlineMessage *m_message;
    QLabel *m_backups = nullptr;
    QLabel *m_backupProblem = nullptr;
    QLabel *m_names = nullptr;
    QLabel *m_checks = nullptr;
    QAction *m_backUp = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_test = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_check = nullptr;
    QAction *m_audit = nullptr;
};

} // namespace wardmate
