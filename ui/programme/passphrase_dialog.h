// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret_bytes.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace wardmate {

class FormFields;

/// Asks for the present passphrase and twice for the new one; closes when it was changed.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    using Change = std::function<Result<void>(const SecretBytes &oldOne, const SecretBytes &newOne)>;

    explicit PassphraseDialog(Change change, QWidget *parent = nullptr);
    void accept() override;

private:
    QLineEdit *addSecret(const QString &label, const QString &name, const std::function<QString()> &check);
    void wipe();

    Change m_change;
    FormFields *m_form;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_again = nullptr;
};

} // namespace wardmate
