// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_document.h"

namespace wardmate {

/// Sets a sheet. Refused (code "no_crisis_entry") when the directory has no crisis number for it: a sheet without one
/// is never printed. Needs a QGuiApplication (platform "offscreen" will do).
[[nodiscard]] Result<SheetDocument> renderSheet(
    const SheetTemplate &sheet, const SheetFacts &facts, const SheetOptions &options);

/// The shipped sheet of that id and language.
[[nodiscard]] Result<SheetDocument> renderSheet(
    const QString &id, const QString &language, const SheetFacts &facts, const SheetOptions &options);

/// The accessible web page of the same sheet.
[[nodiscard]] Result<QString> sheetPage(const SheetTemplate &sheet, const SheetFacts &facts);

/// The same sheet as plain text.
[[nodiscard]] Result<QString> sheetPlainText(const SheetTemplate &sheet, const SheetFacts &facts);

} // namespace wardmate
