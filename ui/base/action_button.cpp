// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/action_button.h"

#include <QAction>
#include <QKeySequence>

namespace wardmate {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        setCheckable(action->isCheckable());
        setChecked(action->isChecked());
        setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace wardmate
