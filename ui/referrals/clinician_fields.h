// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QGroupBox;
class QLineEdit;
class QPushButton;

namespace wardmate {

class ChoiceBox;
class FormFields;
class InlineMessage;

/// One involved clinician on the intake form: name and a way to reach them are required, the rest helps matching.
class ClinicianFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ClinicianFields(ReferralServices &services, QWidget *parent = nullptr);

    [[nodiscard]] ClinicianIntake clinician(const QString &unitName) const;
    [[nodiscard]] bool check();
    void clear();
    void focusFirst();
    [[nodiscard]] QString name() const;
    /// What matching would like to know and does not: "specialty, years".
    [[nodiscard]] QStringList missingForMatching() const;

    [[nodiscard]] QJsonObject toDraft() const;
    void fromDraft(const QJsonObject &draft);

signals:
    void edited();
    void openWanted(wardmate::ReferralId id); ///< the open referral of what looks like the same person

private:
    void build();
    void addPreferences();
    void lookForSame();
    [[nodiscard]] QString reachProblem() const;

    ReferralServices &m_services;
    FormFields *m_form;
    QLineEdit *m_name;
    InlineMessage *m_same;
    QAction *m_openSame;
    QAction *m_other;
    ReferralId m_sameId;
    QString m_otherName; ///< said to be somebody else
    ChoiceBox *m_channel;
    QLineEdit *m_reach;
    QLineEdit *m_bestTime;
    ChoiceBox *m_profession;
    ChoiceBox *m_stage;
    ChoiceBox *m_specialty;
    ChoiceBox *m_wants;
    ChoiceBox *m_language;
    ChoiceBox *m_gender;
    ChoiceBox *m_avoid;
    FormFields *m_more;
    QPushButton *m_showMore;
    QTimer m_look;
};

} // namespace wardmate
