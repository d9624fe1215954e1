// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_kind.h"

#include <QUndoCommand>

class QUndoStack;

namespace wardmate {

/// A list that was brought in, to be taken back as one act.
class ImportCommand final : public QUndoCommand
{
public:
    /// told hears how many rows stayed after taking the list back.
    [[nodiscard]] static Result<ImportOutcome> perform(QUndoStack &stack, const QString &text,
        const ImportPreview &preview, std::function<void(const Result<int> &stayed)> told);

    void undo() override;
    void redo() override;

private:
    ImportCommand(const QString &text, std::function<Result<ImportOutcome>()> apply, ImportOutcome outcome,
        std::function<void(const Result<int> &stayed)> told);

    std::function<Result<ImportOutcome>()> m_apply;
    ImportOutcome m_outcome;
    std::function<void(const Result<int> &stayed)> m_told;
    bool m_done = true; ///< the first redo() is the act itself, which is done already
};

} // namespace wardmate
