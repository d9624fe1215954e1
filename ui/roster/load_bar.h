// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace wardmate {

/// Referrals taken in each of the last weeks, as a row of small bars; the words are read out.
class LoadBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBar(QWidget *parent = nullptr);

    void setWeeks(const QList<int> &weeks); ///< the oldest first
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_weeks;
};

} // namespace wardmate
