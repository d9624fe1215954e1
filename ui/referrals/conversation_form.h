// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/verb_form.h"

namespace wardmate {

/// A conversation: which one, when, how, how long, whether resources were given and further help was offered. Nothing
/// else can be put in.
class ConversationForm final : public VerbForm
{
    Q_OBJECT

public:
    ConversationForm(const ReferralDetail &detail, const QDate &today, QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    ChoiceBox *m_mode;
    ChoiceBox *m_minutes;
    DateField *m_day;
    QCheckBox *m_resources;
    QCheckBox *m_help;
};

} // namespace wardmate
