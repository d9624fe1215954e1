// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/exchange/import_kind.h"
#include "ui/base/pane.h"

#include <QJsonObject>

#include <memory>
#include <optional>

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

/// What was decided about a list that is not brought in yet.
struct KeptImport {
    DraftId id;
    QString keptAt; ///< in words within a sentence: "today 09:12"
    QJsonObject body;
};

/// Lists half brought in, each person's own; they name people, so they are in the encrypted file and nowhere else.
struct ImportDrafts {
    /// An invalid id makes a new one; answers the id.
    std::function<Result<DraftId>(DraftId id, const QJsonObject &body)> keep{};
    std::function<std::optional<KeptImport>(DraftId id)> find{}; ///< an invalid id: the newest
    std::function<void(DraftId id)> remove{};
};

/// What the import window works with; everything outlives the pane.
struct ImportServices {
    Prompts &prompts;
    QUndoStack &undo;
    /// The lists that can be brought in: supporterImportKind(), referralImportKind().
    std::vector<ImportKind> kinds{};
    /// Does it in another thread, with a way to call it off; where there is none it is done here and now.
    std::function<void(LongWork)> longWork{};
    ImportDrafts drafts{}; ///< where there are none, a list is not kept
};

/// The place "import", reached by goTo("import", ...): the code of a kind, or "file:" and what was dropped, a
/// path a line: files or folders; or "draft:" and the number of a list half brought in.
[[nodiscard]] PaneSpec importPane(ImportServices &services);

} // namespace wardmate
