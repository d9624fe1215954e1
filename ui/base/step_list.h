// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace wardmate {

/// The steps of a wizard: numbers and names, the present one strong, those behind with a tick. Never takes the focus;
/// a screen reader hears "Step 2 of 3: Passphrase".
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, Qt::Orientation orientation, QWidget *parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QStringList m_steps;
    QList<QLabel *> m_labels;
    int m_current = 0;
};

} // namespace wardmate
