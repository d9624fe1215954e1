// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "ui/referrals/referral_services.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace wardmate {

class ChoiceBox;
class DateField;
class FormFields;
class OneLineField;
class ReferralActs;

/// What happened, edited in place; it holds for everybody of the event. Each fact is stored when its field is left or
/// after a pause in typing.
class EventFacts final : public QWidget
{
    Q_OBJECT

public:
    EventFacts(ReferralServices &services, ReferralActs &acts, QWidget *parent = nullptr);

    void show(const ReferralDetail &detail);
    /// Stores what is still in a field that has the focus.
    void commit();

private:
    void build();
    void addRows();
    void connectAll();
    void store();
    [[nodiscard]] Event typed() const;
    [[nodiscard]] QString dayProblem() const;

    ReferralServices &m_services;
    ReferralActs &m_acts;
    Event m_shown;
    bool m_showing = false;
    int m_visit = 0; ///< edits of one stay in a field are one act to undo
    FormFields *m_form;
    ChoiceBox *m_category;
    DateField *m_day;
    ChoiceBox *m_shift;
    QLineEdit *m_unit;
    OneLineField *m_line;
    ChoiceBox *m_referrer;
    ChoiceBox *m_via;
    QCheckBox *m_group;
    QSpinBox *m_reached;
    QTimer m_pause;
};

} // namespace wardmate
