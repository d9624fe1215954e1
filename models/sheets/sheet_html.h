// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_blocks.h"
#include "models/sheets/sheet_catalogue.h"
#include "models/sheets/sheet_words.h"

namespace wardmate {

/// The sheet as one accessible web page: headings in order, lists, links that dial, the language declared.
[[nodiscard]] QString sheetHtml(
    const SheetInfo &info, const std::vector<SheetBlock> &blocks, const SheetFacts &facts, const SheetWords &words);

/// The sheet as plain text, for copying into a message.
[[nodiscard]] QString sheetText(
    const std::vector<SheetBlock> &blocks, const SheetFacts &facts, const SheetWords &words);

} // namespace wardmate
