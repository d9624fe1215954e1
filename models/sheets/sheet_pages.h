// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_blocks.h"
#include "models/sheets/sheet_items.h"
#include "models/sheets/sheet_style.h"
#include "models/sheets/sheet_words.h"

namespace wardmate {

/// What the pages of one sheet are made from.
struct SheetMatter {
    const SheetInfo &info;
    const SheetFacts &facts;
    const SheetWords &words;
    const std::vector<SheetBlock> &blocks;
};

/// Lays blocks out on pages, or on card faces four to a page with cut and fold marks, with header and footer.
/// Nothing is ever cut off: what does not fit goes on another page and is reported.
[[nodiscard]] std::vector<SheetPage> laidOut(
    const SheetMatter &matter, const SheetStyle &style, std::vector<SheetProblem> &problems);

} // namespace wardmate
