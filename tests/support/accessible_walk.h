// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace wardmate {

class Theme;

/// Everything about a shown widget that a person with a keyboard, a screen reader or an unsteady hand would trip over
/// (ux.md 3.2): focusable things without a name or a label, things Tab does not reach or does not leave, targets under
/// 24 logical pixels, text cut off at the edge. Each finding is one line; an empty list is what a test wants.
[[nodiscard]] QStringList accessibilityFindings(QWidget &window);

/// Where Tab goes back instead of on, as the eye goes; the turn from the end to the beginning is none.
[[nodiscard]] QStringList orderFindings(QWidget &window);

/// Text sizes of 100 to 200 % at which the widget asks for more than 1366 x 700.
[[nodiscard]] QStringList sizeFindings(QWidget &window, Theme &theme);

/// The objectNames (or class names) in the order Tab goes through them, starting at the first.
[[nodiscard]] QStringList tabOrder(QWidget &window);

} // namespace wardmate
