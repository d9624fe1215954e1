// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programme/programme_services.h"

#include "models/programme/programme_settings.h"

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace wardmate {

class ChoiceBox;
class FormFields;
class InlineMessage;

/// Settings of the programme, each kept as soon as its field is left.
class ProgrammePane final : public Pane
{
    Q_OBJECT

public:
    explicit ProgrammePane(ProgrammeServices &services, QWidget *parent = nullptr);

    void focusFirst() override;
    void keepDrafts() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("programme"); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFacts(FormFields &form);
    void buildTargets(FormFields &form);
    void buildWeek(FormFields &form);
    void buildZone(FormFields &form);
    void buildReports(FormFields &form);
    void buildSafety(FormFields &form);
    QHBoxLayout *addLinks(FormFields &form);
    QPushButton *addLink(QHBoxLayout *row, const QString &text, const QString &place);
    QLineEdit *addLine(FormFields &form, const QString &label, const QString &name, const QString &hint);
    QSpinBox *addNumber(FormFields &form, const QString &label, const QString &name, const QString &suffix, int most);
    void load();
    void noteTyping();
    void keep();

    ProgrammeServices &m_services;
    InlineMessage *m_message;
    QLineEdit *m_hospital = nullptr;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_confidentiality = nullptr;
    ChoiceBox *m_paper = nullptr;
    QSpinBox *m_triage = nullptr;
    QSpinBox *m_outreach = nullptr;
    QSpinBox *m_firstRetry = nullptr;
    QSpinBox *m_secondRetry = nullptr;
    QSpinBox *m_followUp = nullptr;
    QSpinBox *m_eraseAfter = nullptr;
    QCheckBox *m_workingHours = nullptr;
    QSpinBox *m_threshold = nullptr;
    QTimeEdit *m_opens = nullptr;
    QTimeEdit *m_closes = nullptr;
    ChoiceBox *m_zone = nullptr;
    bool m_loading = false;
};

} // namespace wardmate
