// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wardmate {

class FormFields;
class InlineMessage;
class Prompts;

/// Third page of a first run: the recovery key to write down, and a group of it typed back to show that it was.
class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPage(Prompts &prompts, QWidget *parent = nullptr);

    void setKey(const QString &key, const QString &fileName);
    void forget(); ///< takes the key off the screen and out of the widgets
    void focusFirst();

signals:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void scaleKey();
    [[nodiscard]] QString typedProblem() const;
    void saveSheet();
    void finish();

    Prompts &m_prompts;
    QString m_key;
    QString m_fileName;
    QLabel *m_shown;
    FormFields *m_form;
    QLineEdit *m_typed;
    QPushButton *m_save;
    QPushButton *m_done;
    InlineMessage *m_message;
};

} // namespace wardmate
