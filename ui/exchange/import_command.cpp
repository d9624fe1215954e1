// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_command.h"

#include "ui/base/wait_cursor.h"

#include <QUndoStack>

#include <memory>

namespace wardmate {

void ImportCommand::perform(ImportServices &services, const QString &text, const QString &words,
    const ImportPreview &preview, Told told, Done done)
{
    const auto outcome = std::make_shared<Result<ImportOutcome>>();
    const auto progress = std::make_shared<WorkProgress>();
    const auto work = [apply = preview.apply, outcome, progress]() -> Result<void> {
        *outcome = apply(*progress);
        return *outcome ? Result<void>() : tl::unexpected<Error>(outcome->error());
    };
    const auto finish = [&stack = services.undo, text, preview, outcome, told = std::move(told),
                            done = std::move(done)](const Result<void> &ended) {
        if (!ended)
            return done(tl::unexpected<Error>(ended.error()));
        auto *command = new ImportCommand(text, preview, **outcome, told);
        command->changed();
        stack.push(command); // owns it
        done(*outcome);
    };
    if (services.longWork && preview.isLong())
        services.longWork({words, work, progress, finish});
    else
        finish(work());
}

ImportCommand::ImportCommand(const QString &text, const ImportPreview &preview, ImportOutcome outcome, Told told)
    : QUndoCommand(text)
    , m_apply(preview.apply)
    , m_changed(preview.changed)
    , m_outcome(std::move(outcome))
    , m_told(std::move(told))
{
}

void ImportCommand::changed() const
{
    if (m_changed)
        m_changed();
}

void ImportCommand::undo()
{
    const WaitCursor waiting;
    const Result<int> stayed = m_outcome.undo();
    changed();
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
    const WaitCursor waiting;
    WorkProgress nobodyAsks;
    auto outcome = m_apply(nobodyAsks);
    changed();
    if (outcome)
        m_outcome = std::move(*outcome);
    else
        setObsolete(true);
}

} // namespace wardmate
