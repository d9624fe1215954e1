// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/people_services.h"
#include "ui/programme/person_dialog.h"

class QAction;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace wardmate {

class InlineMessage;
class PeopleModel;

/// Who can open the file: people, roles, passphrases, the recovery key (security.md 3). Every act is a button, a menu
/// entry and, where it makes sense, one of the keys that are the same everywhere.
class PeoplePane final : public Pane
{
    Q_OBJECT

public:
    explicit PeoplePane(PeopleServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> menuActions() const override;
    void focusFirst() override;
    bool openItem(const QString &reference) override; ///< "recovery", "passphrase"
    [[nodiscard]] QString helpId() const override { return QStringLiteral("people"); }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void buildTable(QVBoxLayout &layout);
    void buildRecovery(QVBoxLayout &layout);
    void refresh();
    void followSelection();
    void fitTable();
    [[nodiscard]] const PersonLine *selected() const;
    [[nodiscard]] PersonRole ownRole() const;
    [[nodiscard]] bool isLastManager(const PersonLine &person) const;
    void ask(PersonDialog::Task task);
    void removeSelected();
    void changeOwn();
    void testRecovery();
    void renewRecovery();
    void report(const Result<void> &done, const QString &words);

    PeopleServices &m_services;
    InlineMessage *m_message;
    PeopleModel *m_model;
    QTableView *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_recovery = nullptr;
    QAction *m_add = nullptr;
    QAction *m_role = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_own = nullptr;
    QAction *m_test = nullptr;
    QAction *m_renew = nullptr;
};

} // namespace wardmate
