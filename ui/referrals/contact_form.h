// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "ui/referrals/verb_form.h"

#include <QList>

class QRadioButton;

namespace wardmate {

/// A contact attempt: what came of it by one number key, the channel as last time (ux.md 7.1: Ctrl+Shift+L, 1, Enter).
class ContactForm final : public VerbForm
{
    Q_OBJECT

public:
    ContactForm(const ReferralDetail &detail, const LocalNow &now, QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QRadioButton *> m_results;
    ChoiceBox *m_channel;
    DateField *m_day;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace wardmate
