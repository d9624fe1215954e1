// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/program_access.h"

#include <QStringList>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace wardmate {

class FormFields;
class InlineMessage;
class NewPassphrase;

/// Second page of a first run: a passphrase, already suggested; its strength in words; typed once more.
class PassphrasePage final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphrasePage(ProgramAccess &access, QWidget *parent = nullptr);

    /// ownWords: what a passphrase of this programme should not be made of.
    void start(const QStringList &ownWords);
    void clear();
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const;
    void showProblem(const QString &text);
    [[nodiscard]] SecretBytes takePassphrase() const;

signals:
    void back();
    void next();

private:
    void build(QWidget &content);
    void tryNext();

    ProgramAccess &m_access;
    FormFields *m_form = nullptr;
    NewPassphrase *m_passphrase = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QProgressBar *m_busy = nullptr;
    InlineMessage *m_message = nullptr;
};

} // namespace wardmate
