// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace wardmate {

class FormFields;

/// A new recovery key, shown this once: to be written down or printed, and its end typed back before it goes.
class RecoveryKeyDialog final : public QDialog
{
    Q_OBJECT

public:
    RecoveryKeyDialog(const QString &key, std::function<void(const QString &key)> print, QWidget *parent = nullptr);
    ~RecoveryKeyDialog() override;

    void accept() override;
    void reject() override; ///< not before the end was typed: the old key opens nothing any more

private:
    QString m_key;
    FormFields *m_form;
    QLabel *m_shown;
    QLineEdit *m_typed;
};

/// Types the whole key back from the sheet, so that the day on which it is needed is not the day it is found unreadable.
class RecoveryTestDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryTestDialog(std::function<Result<bool>(const QString &typed)> test, QWidget *parent = nullptr);

    void accept() override;

private:
    std::function<Result<bool>(const QString &typed)> m_test;
    FormFields *m_form;
    QLineEdit *m_typed;
};

} // namespace wardmate
