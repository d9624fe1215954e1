// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace wardmate {

/// What a reader of the window cannot read to its end: captions wider than their button, lines wider than their label,
/// paragraphs higher than theirs, choices of which hardly a word shows, pages that must be pushed sideways, and widgets
/// that begin or end outside their parent (ux.md 6: reflow, wrapping labels). Empty when everything fits. Tables are
/// left out: they are pushed sideways on purpose and say the whole in a tool tip.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace wardmate
