// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/roster_services.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace wardmate {

class ChoiceBox;
class DateField;
class FormFields;
class TokenField;

/// Everything the programme knows about a supporter, as fields. Knows nothing of storing.
class SupporterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SupporterForm(RosterServices &services, QWidget *parent = nullptr);

    void load(const Supporter &supporter);
    /// base with what stands in the fields.
    [[nodiscard]] Supporter merged(Supporter base) const;
    /// Nothing in the fields that cannot be stored; shows nothing.
    [[nodiscard]] bool isSound() const;
    /// The same, but says what is wrong beside the fields and goes to the first.
    [[nodiscard]] bool checkAll();
    void clearProblems();
    void focusFirst();
    /// What stands in the fields, finished or not.
    [[nodiscard]] QJsonObject toDraft() const;
    void fromDraft(const QJsonObject &draft);

signals:
    void edited(); ///< a field was left with something new in it
    void typed(); ///< a key changed a field

private:
    /// The fields by the names under which a draft keeps them.
    [[nodiscard]] std::vector<std::pair<QString, QLineEdit *>> lines() const;
    [[nodiscard]] std::vector<std::pair<QString, ChoiceBox *>> boxes() const;
    [[nodiscard]] std::vector<std::pair<QString, DateField *>> dates() const;
    [[nodiscard]] std::vector<std::pair<QString, TokenField *>> tokens() const;
    void buildPerson(QVBoxLayout &layout);
    void buildAvailability(QVBoxLayout &layout);
    void buildTraining(QVBoxLayout &layout);
    void buildEvents(QVBoxLayout &layout);
    FormFields *section(QVBoxLayout &layout, const QString &title);
    QLineEdit *addLine(FormFields &fields, const QString &label, const char *name, const QString &hint = {});
    DateField *addDate(
        FormFields &fields, const QString &label, const char *name, const std::function<QString()> &check);
    QSpinBox *addNumber(FormFields &fields, const QString &label, const char *name, int most, const QString &hint);
    TokenField *addTokens(FormFields &fields, const QString &label, const char *name, const QString &hint = {});
    QWidget *makeShifts();
    void fillUnits();
    [[nodiscard]] QString dateProblem(const DateField &field) const;
    [[nodiscard]] QString orderProblem(const DateField &from, const DateField &to, const QString &words) const;

    RosterServices &m_services;
    std::vector<FormFields *> m_sections;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    ChoiceBox *m_profession = nullptr;
    ChoiceBox *m_stage = nullptr;
    ChoiceBox *m_specialty = nullptr;
    QLineEdit *m_unit = nullptr;
    TokenField *m_languages = nullptr;
    std::array<QCheckBox *, 4> m_shifts{};
    ChoiceBox *m_gender = nullptr;
    QLineEdit *m_partner = nullptr;
    ChoiceBox *m_status = nullptr;
    QSpinBox *m_capacity = nullptr;
    QSpinBox *m_rest = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    DateField *m_trained = nullptr;
    DateField *m_validUntil = nullptr;
    DateField *m_agreement = nullptr;
    DateField *m_confirmed = nullptr;
    TokenField *m_experienced = nullptr;
    TokenField *m_notComfortable = nullptr;
    TokenField *m_authority = nullptr;
};

} // namespace wardmate
