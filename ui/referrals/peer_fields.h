// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QWidget>

class QLineEdit;

namespace wardmate {

class ChoiceBox;
class FormFields;
class OneLineField;
class ReferralActs;

/// The facts of a referral, edited in place: each is stored when its field is left, there is no Save button.
class PeerFields final : public QWidget
{
    Q_OBJECT

public:
    PeerFields(ReferralServices &services, ReferralActs &acts, QWidget *parent = nullptr);

    void show(const ReferralDetail &detail);
    void focusFirst();
    /// Stores what is still in a field that has the focus.
    void commit();

private:
    void build();
    void commitIdentity();
    void commitFacts();
    void commitLine();

    ReferralActs &m_acts;
    ReferralDetail m_detail;
    bool m_showing = false;
    FormFields *m_form;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_bestTime;
    ChoiceBox *m_wants;
    ChoiceBox *m_channel;
    ChoiceBox *m_gender;
    ChoiceBox *m_language;
    ChoiceBox *m_stage;
    ChoiceBox *m_specialty;
    ReferralServices &m_services;
    OneLineField *m_line;
};

} // namespace wardmate
