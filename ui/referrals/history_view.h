// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "models/referrals/intake.h"

#include <QDateTime>
#include <QWidget>

class QGridLayout;

namespace wardmate {

/// What was done and when: dates and acts, never what was said.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    void show(const ReferralDetail &detail, const LocalNow &now);
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    QGridLayout *m_grid;
    QStringList m_lines;
};

/// One line of the history.
struct HistoryLine {
    QDateTime at;
    QString text;
};

/// The steps with what belongs to them, newest first: "Contact logged: phone, left a message".
[[nodiscard]] QList<HistoryLine> historyOf(const ReferralDetail &detail);

} // namespace wardmate
