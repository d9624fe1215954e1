// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/sheets/sheet_services.h"

namespace wardmate {

class HandOver;

/// What the sheets' panes ask of the rest of the program.
[[nodiscard]] SheetServices sheetServices(Session &session, SheetPrinter &printer, Prompts &prompts, QUndoStack &undo,
    QSettings &settings, HandOver &handOver);

} // namespace wardmate
