// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wardmate {

/// Whatever gets the focus in a scrolled page is brought into sight (WCAG 2.4.11). Qt does so for Tab alone, not where
/// the program puts the focus: on the first gap of a form, the next row, the button of a card.
class FocusInSight final : public QObject
{
    Q_OBJECT

public:
    explicit FocusInSight(QObject *parent = nullptr);
};

} // namespace wardmate
