// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/programme_texts.h"
#include "models/sheets/resource.h"

#include <QDate>
#include <QHash>
#include <QImage>

#include <vector>

namespace wardmate {

/// Everything that may stand on a sheet beside the template. There is no place in it for a peer, a supporter or an
/// event: the same sheet is for everyone.
struct SheetFacts {
    ProgrammeTexts programme;
    QHash<QString, ProgrammeTexts> programmeIn{}; ///< by language of the sheet, in place of `programme`
    std::vector<Resource> resources;
    QDate today;
    QImage logo{}; ///< the programme's, null for none
};

/// What is wrong with a sheet as set.
struct SheetProblem {
    enum class Kind {
        UnknownField, ///< a field that is not on the list; printed in brackets
        UnknownMark, ///< a line of the template that means nothing
        TooWide, ///< a word or number wider than its place
        NoGlyph, ///< a character that no font here has
        TooTall, ///< a block taller than a page, or a card face that is too full
        TooManyPages ///< more pages than the sheet is made for
    };
    Kind kind = Kind::UnknownField;
    QString what; ///< the field, the first words of the block, or the number of pages
    int page = 0; ///< from 1 where it is known
    bool operator==(const SheetProblem &) const = default;
};

} // namespace wardmate
