// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace wardmate {

/// The three looks the program has of its own.
enum class Look {
    Light,
    Dark,
    HighContrast
};

/// Colours with a meaning beyond QPalette's roles (ux.md 3.3). Never the only carrier of a meaning: a word or an icon
/// goes with each.
struct Tones {
    QColor overdue;
    QColor due;
    QColor done;
    QColor muted; ///< second lines, hints
    QColor border; ///< edges of fields and buttons, 3:1 against what they stand on
    QColor line; ///< separators, decoration
    QColor ring; ///< keyboard focus
    QColor accent; ///< filled buttons, the selected place
    QColor onAccent;
    QColor hover;
    QColor informationGround; ///< grounds of inline messages
    QColor successGround;
    QColor warningGround;
    QColor problemGround;
};

[[nodiscard]] QPalette paletteOf(Look look);
/// Which of our looks a palette is (told by its colours, so that any widget can ask).
[[nodiscard]] Look lookOf(const QPalette &palette);
[[nodiscard]] const Tones &tonesOf(Look look);
[[nodiscard]] const Tones &tonesOf(const QPalette &palette);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace wardmate
