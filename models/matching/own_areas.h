// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace wardmate {

class Taxonomy;

/// A word that means an area in this hospital: the name of a ward, an abbreviation.
struct OwnWord {
    QString word;
    QString area; ///< code
    bool operator==(const OwnWord &) const = default;
};

/// An area of the programme's own, under one that is known.
struct OwnArea {
    QString code;
    QString label;
    QString parent; ///< code
    bool operator==(const OwnArea &) const = default;
};

/// What a programme added to the shipped areas, as it is edited; stored as lines of the same form (taxonomy.h).
struct OwnAreas {
    std::vector<OwnWord> words;
    std::vector<OwnArea> areas;
    bool operator==(const OwnAreas &) const = default;

    [[nodiscard]] static OwnAreas fromLines(const QString &lines);
    /// New areas meet the natures of event that their parent meets.
    [[nodiscard]] QString toLines(const Taxonomy &known) const;
    /// A code that neither the known areas nor these have.
    [[nodiscard]] QString newCode(const Taxonomy &known) const;
};

/// Without the signs that separate fields of a line.
[[nodiscard]] QString plainAreaText(const QString &text);

} // namespace wardmate
