// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/people_services.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class FormFields;
class InlineMessage;
class NewPassphrase;

/// Asks for what a person in the keyring needs: somebody new, another role, or a new passphrase for somebody who has
/// forgotten theirs. Closes itself when it was done.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Task {
        Add,
        ChangeRole,
        NewPassphrase
    };

    /// person: whom it is about; empty when somebody is added.
    PersonDialog(PeopleServices &services, Task task, const PersonLine &person, QWidget *parent);

    void accept() override;

signals:
    void finishedFor(const QString &name, const QString &words); ///< what to say about it

private:
    void buildForm();
    void followRole();
    void finish(const Result<void> &done);
    [[nodiscard]] QString nameNow() const;

    PeopleServices &m_services;
    Task m_task;
    PersonLine m_person;
    FormFields *m_form;
    InlineMessage *m_message;
    QLineEdit *m_name = nullptr;
    ChoiceBox *m_role = nullptr;
    QLabel *m_opens = nullptr;
    wardmate::NewPassphrase *m_passphrase = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace wardmate
