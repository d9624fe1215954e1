// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/program_access.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wardmate {

class FormFields;
class InlineMessage;
class Prompts;

/// First page of a first run: name the programme, or open a file, or look around.
class ProgrammePage final : public QWidget
{
    Q_OBJECT

public:
    ProgrammePage(ProgramAccess &access, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] NewProgram program() const;
    void showPlaceProblem(const QString &problem);
    void setNote(const QString &note); ///< above the form; empty: none
    void focusFirst();
    void clear();

signals:
    void next();
    void openFileWanted();
    void sampleWanted();

private:
    void build(QWidget &content);
    void changePlace();
    void followHospital();

    ProgramAccess &m_access;
    Prompts &m_prompts;
    InlineMessage *m_note = nullptr;
    FormFields *m_form = nullptr;
    QLineEdit *m_hospital = nullptr;
    QLineEdit *m_person = nullptr;
    QComboBox *m_role = nullptr;
    QPushButton *m_place = nullptr;
    QLabel *m_placeText = nullptr;
    QString m_path;
    bool m_placeChosen = false;
};

} // namespace wardmate
