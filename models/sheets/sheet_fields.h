// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_facts.h"
#include "models/sheets/sheet_words.h"

namespace wardmate {

/// The fields a template may use, for the editor's list and its check.
[[nodiscard]] QStringList sheetFields();

/// Fills {{programme.name}} and takes the {{#if …}} {{#else}} {{/if}} branches. An empty field prints our neutral
/// words; an unknown one prints itself in brackets and is reported.
[[nodiscard]] QString fillFields(
    const QString &body, const SheetFacts &facts, const SheetWords &words, std::vector<SheetProblem> &problems);

} // namespace wardmate
