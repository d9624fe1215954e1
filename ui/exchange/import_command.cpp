// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_command.h"

#include <QUndoStack>

namespace wardmate {

Result<ImportOutcome> ImportCommand::perform(QUndoStack &stack, const QString &text, const ImportPreview &preview,
    std::function<void(const Result<int> &stayed)> told)
{
    const auto outcome = preview.apply();
    if (outcome)
        stack.push(new ImportCommand(text, preview.apply, *outcome, std::move(told)));
    return outcome;
}

ImportCommand::ImportCommand(const QString &text, std::function<Result<ImportOutcome>()> apply, ImportOutcome outcome,
    std::function<void(const Result<int> &stayed)> told)
    : QUndoCommand(text)
    , m_apply(std::move(apply))
    , m_outcome(std::move(outcome))
    , m_told(std::move(told))
{
}

void ImportCommand::undo()
{
    const Result<int> stayed = m_outcome.undo();
    // What could not be taken back in full cannot be done again either.
    if (!stayed || *stayed > 0)
        setObsolete(true);
    m_told(stayed);
}

void ImportCommand::redo()
{
    if (m_done) {
        m_done = false;
        return;
    }
    auto outcome = m_apply();
    if (outcome)
        m_outcome = std::move(*outcome);
    else
        setObsolete(true);
}

} // namespace wardmate
