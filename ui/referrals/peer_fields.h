// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace wardmate {

class ChoiceBox;
class FormFields;
class ReferralActs;
class TokenField;

/// Who the peer is and what they wish, edited in place: each fact is stored when its field is left or after a pause in
/// typing; there is no Save button.
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
    void addRows();
    void connectAll();
    void showFacts(bool isSame);
    void fillAvoid();
    void store();
    [[nodiscard]] bool storeIdentity(); ///< or there is nothing to store
    [[nodiscard]] bool storeFacts();

    ReferralServices &m_services;
    ReferralActs &m_acts;
    ReferralDetail m_detail;
    bool m_showing = false;
    int m_visit = 0; ///< edits of one stay in a field are one act to undo
    FormFields *m_form;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_bestTime;
    QLineEdit *m_unit;
    ChoiceBox *m_profession;
    ChoiceBox *m_wants;
    ChoiceBox *m_channel;
    ChoiceBox *m_gender;
    ChoiceBox *m_language;
    ChoiceBox *m_stage;
    ChoiceBox *m_specialty;
    TokenField *m_avoid;
    QTimer m_pause;
};

} // namespace wardmate
