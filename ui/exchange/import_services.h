// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_kind.h"
#include "ui/base/pane.h"

#include <memory>

class QUndoStack;

namespace wardmate {

class Prompts;

/// Work that takes a while: what is done, how far it is and whether it is still wanted, and what follows in the
/// window's thread.
struct LongWork {
    QString words;
    std::function<Result<void>()> work;
    std::shared_ptr<WorkProgress> progress;
    std::function<void(const Result<void> &)> done;
};

/// What the import window works with; everything outlives the pane.
struct ImportServices {
    Prompts &prompts;
    QUndoStack &undo;
    /// The lists that can be brought in: supporterImportKind(), referralImportKind().
    std::vector<ImportKind> kinds{};
    /// Does it in another thread, with a way to call it off; where there is none it is done here and now.
    std::function<void(LongWork)> longWork{};
};

/// The place "import", reached by goTo("import", ...): the code of a kind, or "file:" and what was dropped, a
/// path a line: files or folders.
[[nodiscard]] PaneSpec importPane(ImportServices &services);

} // namespace wardmate
