// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/sheets/sheet_services.h"

namespace wardmate {

/// The two places of sheets. The services outlive the panes.

/// "sheets": preview, print, PDF, web page. openItem("general_support") or openItem("general_support/es") shows that one.
[[nodiscard]] PaneSpec sheetsPane(SheetServices &services);
/// "resources": the directory behind the sheets. openItem("12") shows that entry, openItem("check") starts a round of
/// checks, openItem("local") asks for the hospital's own numbers. Its count is of the numbers that are due for a check.
[[nodiscard]] PaneSpec resourcesPane(SheetServices &services);

} // namespace wardmate
