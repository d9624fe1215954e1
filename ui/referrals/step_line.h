// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/case_words.h"

#include <QStringList>
#include <QWidget>

namespace wardmate {

/// How far a referral is: Referred, Matched, Outreach, In contact, Closed. Painted; a screen reader hears "Step 2 of 5:
/// Matched".
class StepLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(QWidget *parent = nullptr);

    void setState(ReferralState state);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList names() const;

    int m_current = 0;
};

} // namespace wardmate
