// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_kind.h"
#include "ui/base/pane.h"

class QUndoStack;

namespace wardmate {

class Prompts;

/// What the import window works with; everything outlives the pane.
struct ImportServices {
    Prompts &prompts;
    QUndoStack &undo;
    /// The lists that can be brought in: supporterImportKind(), referralImportKind().
    std::vector<ImportKind> kinds{};
};

/// The place "import", reached by goTo("import", ...): the code of a kind, or "file:" and what was dropped, a
/// path a line: files or folders.
[[nodiscard]] PaneSpec importPane(ImportServices &services);

} // namespace wardmate
