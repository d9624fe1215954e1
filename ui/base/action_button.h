// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace wardmate {

/// A push button that does what an action does and follows its text and state; the key of the action is its tooltip.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
};

} // namespace wardmate
