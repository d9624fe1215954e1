// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/import_kind.h"

namespace wardmate {

class ImportSession;
struct ImportDraft;

/// \file
/// The sentences of the import window, per kind of list.

[[nodiscard]] QString kindLabel(const QString &kind);
/// Said when a list is taken as another kind than the one that was chosen.
[[nodiscard]] QString takenAsKind(const QString &kind);
/// The last button: "Add 38 supporters", "Add 38 and update 2".
[[nodiscard]] QString importButton(const QString &kind, int adding, int updating);
/// What stands there after it: "38 supporters added."
[[nodiscard]] QString importDone(const QString &kind, const ImportOutcome &outcome);
[[nodiscard]] QString importTakenBack(const QString &kind, int stayed);
/// What will become of the rows, a sentence each: "38 will be added", "2 are here already".
[[nodiscard]] QStringList previewSentences(const QString &kind, const ImportPreview &preview);
/// What was found out about the file: "55 rows and 12 columns, separated by commas, dates month first."
[[nodiscard]] QString readSentence(const ImportSession &session);
/// Why a column is never brought in with this list; empty where it could be.
[[nodiscard]] QString leftOutBecause(ColumnFate fate);
/// One sentence with the columns that stay out, each with the reason if there is one; empty where all come in.
[[nodiscard]] QString leftOutSentence(const HeadingMap &map);
/// A list that was left half way: "You had begun to bring in “list.csv”, kept today 09:12."
[[nodiscard]] QString halfBroughtIn(const ImportDraft &draft, const QString &keptAt);
/// Why it cannot be gone on with, and what helps.
[[nodiscard]] QString cannotResume(const Error &error, const ImportDraft &draft);
/// "list.csv", "3 files", "pasted cells".
[[nodiscard]] QString listName(const ImportDraft &draft);
/// Why a list cannot be used, and what helps.
[[nodiscard]] QString importProblem(const Error &error, const QString &fileName);

} // namespace wardmate
