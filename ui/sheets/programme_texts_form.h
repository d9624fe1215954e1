// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/programme_texts.h"
#include "ui/sheets/sheet_services.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wardmate {

class FormFields;
class InlineMessage;

/// What the sheets say of the programme in one language: names, numbers, the sentence on confidentiality that the
/// hospital's counsel approved, and the logo for all of them.
class ProgrammeTextsForm final : public QDialog
{
    Q_OBJECT

public:
    /// languageName stands in the heading, in the words of the interface.
    ProgrammeTextsForm(
        SheetServices &services, const QString &language, const QString &languageName, QWidget *parent = nullptr);

private:
    void build(const QString &languageName);
    [[nodiscard]] QWidget *buildLogo();
    void read();
    void showLogo();
    void chooseLogo();
    void keep();

    SheetServices &m_services;
    QString m_language;
    FormFields *m_fields;
    QList<QLineEdit *> m_lines;
    QPlainTextEdit *m_confidentiality;
    QLabel *m_logoView;
    QPushButton *m_removeLogo;
    InlineMessage *m_problem;
    QImage m_logo;
};

} // namespace wardmate
