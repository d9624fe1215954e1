// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace wardmate {

class FormFields;
class InlineMessage;
class ProgramAccess;
class Prompts;
struct Question;

/// Second half of a first run's second page: the recovery key to write down, and a group of it typed back to show that
/// it was.
class RecoveryPage final : public QWidget
{
    Q_OBJECT

public:
    RecoveryPage(ProgramAccess &access, Prompts &prompts, QWidget *parent = nullptr);

    void setKey(const QString &key, const QString &fileName);
    void forget(); ///< takes the key off the screen and out of the widgets
    void focusFirst();

    /// What has to be said before the key goes through a printer's queue (security.md 3, Recovery sheet).
    [[nodiscard]] static Question printingQuestion();

signals:
    void finished(bool isWritten); ///< false: it is to be done later

protected:
    void changeEvent(QEvent *event) override;

private:
    void scaleKey();
    [[nodiscard]] QString typedProblem() const;
    void addButtons(QVBoxLayout &column, QWidget *content);
    void printSheet();
    void saveSheet();
    void finish();

    ProgramAccess &m_access;
    Prompts &m_prompts;
    QString m_key;
    QString m_fileName;
    QLabel *m_shown;
    FormFields *m_form;
    QLineEdit *m_typed;
    InlineMessage *m_message;
};

} // namespace wardmate
