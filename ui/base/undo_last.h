// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <functional>

namespace wardmate {

/// For an UndoOffer, right after an act was pushed: takes back that act, and nothing where another one came after it.
[[nodiscard]] inline std::function<void()> undoOfLast(QUndoStack &stack)
{
    return [&stack, index = stack.index()] {
        if (stack.index() == index)
            stack.undo();
    };
}

} // namespace wardmate
