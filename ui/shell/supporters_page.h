// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace wardmate {

/// Last page of a first run: where the supporters come from. It can be left for another day.
class SupportersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SupportersPage(QWidget *parent = nullptr);

    void focusFirst();

signals:
    /// Where to go on; an empty place: nowhere in particular.
    void chosen(const QString &place, const QString &reference);

private:
    QPushButton *m_paste;
};

} // namespace wardmate
