// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/intake.h"
#include "models/referrals/workflow.h"

#include <QFrame>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace wardmate {

class ChoiceBox;
class DateField;
class FormFields;
struct ReferralServices;

/// A few facts an act needs, asked in the place of the button that was pressed. Enter or Ctrl+Enter does the act, Escape
/// leaves; nothing here takes a text about what was said.
class VerbForm : public QFrame
{
    Q_OBJECT

public:
    VerbForm(Verb verb, const QString &title, const QString &act, QWidget *parent = nullptr);

    [[nodiscard]] Verb verb() const { return m_verb; }
    virtual void focusFirst() = 0;

signals:
    void done(wardmate::Verb verb, const wardmate::VerbFacts &facts);
    void cancelled();

protected:
    [[nodiscard]] virtual VerbFacts facts() const = 0;
    [[nodiscard]] FormFields &fields() const { return *m_fields; }
    [[nodiscard]] QVBoxLayout &head() const { return *m_head; }
    void addTick(QCheckBox &tick);
    void finish();
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Verb m_verb;
    FormFields *m_fields;
    QVBoxLayout *m_head;
    QPushButton *m_cancel;
    QPushButton *m_act;
};

/// The form a verb needs; null for a verb that needs none.
[[nodiscard]] VerbForm *makeVerbForm(
    Verb verb, const ReferralDetail &detail, const ReferralServices &services, QWidget *parent);

} // namespace wardmate
