// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/verb_form.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace wardmate {

/// The peer declined: a delivered offer. Were the resources left with them? No reason is asked.
class DeclinedForm final : public VerbForm
{
    Q_OBJECT

public:
    explicit DeclinedForm(QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    QCheckBox *m_resources;
};

/// Resources handed over, and whether any was taken up.
class ResourcesForm final : public VerbForm
{
    Q_OBJECT

public:
    explicit ResourcesForm(QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    QCheckBox *m_taken;
};

/// Help beyond peer support: offered, taken up, which kind.
class FurtherHelpForm final : public VerbForm
{
    Q_OBJECT

public:
    FurtherHelpForm(const ReferralDetail &detail, QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    ChoiceBox *m_kind;
    QCheckBox *m_accepted;
};

/// How it ended; the usual outcome of the state is proposed.
class CloseForm final : public VerbForm
{
    Q_OBJECT

public:
    CloseForm(const ReferralDetail &detail, QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    ChoiceBox *m_outcome;
};

/// Why the identity must be kept; for a director.
class HoldForm final : public VerbForm
{
    Q_OBJECT

public:
    explicit HoldForm(QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    ChoiceBox *m_reason;
};

/// The supporter cannot take it: may they be proposed again?
class UnassignForm final : public VerbForm
{
    Q_OBJECT

public:
    explicit UnassignForm(QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    QCheckBox *m_notAgain;
};

/// Handed on: a bare fact, with the boundaries of peer support at hand. Neither to whom nor why is asked.
class EscalateForm final : public VerbForm
{
    Q_OBJECT

public:
    /// showBoundaries may be empty: then there is no card.
    explicit EscalateForm(const std::function<void()> &showBoundaries, QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override { return {}; }

private:
    QPushButton *m_card;
};

/// Somebody whose name was erased comes back: the name is asked again.
class ReopenForm final : public VerbForm
{
    Q_OBJECT

public:
    explicit ReopenForm(QWidget *parent = nullptr);
    void focusFirst() override;

protected:
    [[nodiscard]] VerbFacts facts() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_phone;
};

} // namespace wardmate
