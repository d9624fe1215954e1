// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/people_words.h"
#include "models/base/result.h"
#include "models/base/secret_bytes.h"
#include "ui/base/new_passphrase.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace wardmate {

class FormFields;
class PassphraseField;

/// Asks for the present passphrase and the new one and says what the old one still opens; closes when it was changed.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Derives keys, so it answers later, in the thread of the window.
    using Change
        = std::function<void(SecretBytes oldOne, SecretBytes newOne, std::function<void(const Result<void> &)> done)>;

    PassphraseDialog(Change change, PassphraseJudge judge, PersonRole role, QWidget *parent = nullptr);
    void accept() override;

private:
    void finish(const Result<void> &changed);

    Change m_change;
    FormFields *m_form;
    PassphraseField *m_old;
    NewPassphrase *m_new;
    QPushButton *m_act = nullptr;
};

} // namespace wardmate
