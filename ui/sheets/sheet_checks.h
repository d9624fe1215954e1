// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/resource_rules.h"
#include "models/sheets/sheet_document.h"

namespace wardmate {

/// What is known of the numbers on one sheet.
struct SheetChecks {
    int never = 0; ///< nobody here has confirmed them
    int overdue = 0; ///< confirmed longer ago than their interval
    int days = 0; ///< the shortest interval of those overdue
    std::vector<Resource> crisis; ///< crisis entries among them
    bool operator==(const SheetChecks &) const = default;
};

/// Looks at the entries that really stand on the sheet.
[[nodiscard]] SheetChecks checksOf(const SheetDocument &sheet, QDate today);

/// "2 numbers were last checked over 90 days ago.", empty when all is well.
[[nodiscard]] QString warningOf(const SheetChecks &checks);
/// The one question before printing; it names the numbers.
[[nodiscard]] QString crisisQuestion(const SheetChecks &checks);
/// What the layout has to say: a sheet that needs more pages, a text that does not fit. Empty when it fits.
[[nodiscard]] QString problemsOf(const SheetDocument &sheet);

/// The name in the language of the interface.
[[nodiscard]] QString shownName(const Resource &entry);
/// "988", or what else there is: "Text 741741", an address.
[[nodiscard]] QString channelWords(const Resource &entry);
/// "Not checked yet", "3 Nov 2026", "3 Jun 2026, due".
[[nodiscard]] QString checkedWords(const Resource &entry, QDate today);
/// "A telephone does not take this number."
[[nodiscard]] QString numberProblem();
/// What is worth a second look in the entry at that place of the list; empty when nothing is.
[[nodiscard]] QString remarkWords(const std::vector<ResourceRemark> &remarks, std::size_t index);
/// " · 3 places for practical relief", after the count of all; empty without any.
[[nodiscard]] QString reliefCount(const std::vector<Resource> &entries);
/// Why an entry could not be kept, in words.
[[nodiscard]] QString refusalWords(const Error &error);

} // namespace wardmate
