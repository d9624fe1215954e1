// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_command.h"

#include "ui/base/wait_cursor.h"

#include <QUndoStack>

#include <utility>

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
    const auto finish = [&services, text, words, preview, outcome, told = std::move(told), done = std::move(done)](
                            const Result<void> &ended) {
        if (!ended)
            return done(tl::unexpected<Error>(ended.error()));
        auto *command = new ImportCommand(services, text, words, preview, **outcome, told);
        command->changed();
        services.undo.push(command); // owns it
        done(*outcome);
    };
    if (services.longWork && preview.isLong())
        services.longWork({words, work, progress, finish});
    else
        finish(work());
}

ImportCommand::ImportCommand(ImportServices &services, const QString &text, QString words, ImportPreview preview,
    ImportOutcome outcome, Told told)
    : QUndoCommand(text)
    , m_stack(services.undo)
    , m_words(std::move(words))
    , m_preview(std::move(preview))
    , m_outcome(std::move(outcome))
    , m_told(std::move(told))
    , m_self(std::make_shared<ImportCommand *>(this))
{
    if (m_preview.isLong())
        m_longWork = services.longWork;
}

ImportCommand::~ImportCommand()
{
    *m_self = nullptr;
}

void ImportCommand::changed() const
{
    if (m_preview.changed)
        m_preview.changed();
}

/// \a finish is called in the window's thread: before this returns, or when long work has ended.
void ImportCommand::run(const QString &words, const Work &work, Finish finish)
{
    if (!m_longWork) {
        const WaitCursor waiting;
        WorkProgress nobodyAsks;
        return (this->*finish)(work(nobodyAsks));
    }
    const auto progress = std::make_shared<WorkProgress>();
    m_longWork({words, [work, progress] { return work(*progress); }, progress,
        [self = m_self, finish](const Result<void> &ended) {
            if (*self != nullptr)
                (*self->*finish)(ended);
        }});
}

void ImportCommand::undo()
{
    if (std::exchange(m_isMoved, false))
        return;
    m_stayed = std::make_shared<Result<int>>(0);
    run(
        tr("Taking out %n row(s)…", nullptr, m_outcome.added),
        [back = m_outcome.undo, stayed = m_stayed](WorkProgress &progress) -> Result<void> {
            *stayed = back(progress);
            return *stayed ? Result<void>() : tl::unexpected<Error>(stayed->error());
        },
        &ImportCommand::wasTakenBack);
}

void ImportCommand::wasTakenBack(const Result<void> &ended)
{
    const Result<int> stayed = ended ? *m_stayed : tl::unexpected<Error>(ended.error());
    if (stayed)
        changed();
    if (!stayed)
        move(true);
    else if (*stayed > 0) // what could not be taken back in full cannot be done again either
        move(true, true);
    m_told(stayed);
}

void ImportCommand::redo()
{
    if (std::exchange(m_isMoved, false))
        return;
    m_again = std::make_shared<Result<ImportOutcome>>();
    run(
        m_words,
        [apply = m_preview.apply, again = m_again](WorkProgress &progress) -> Result<void> {
            *again = apply(progress);
            return *again ? Result<void>() : tl::unexpected<Error>(again->error());
        },
        &ImportCommand::wasBroughtInAgain);
}

void ImportCommand::wasBroughtInAgain(const Result<void> &ended)
{
    if (!ended) {
        move(false);
        return m_told(tl::unexpected<Error>(ended.error()));
    }
    m_outcome = std::move(**m_again);
    changed();
}

/// Puts the act where it belongs in the stack, which has gone past it or is about to: hence later, by itself.
void ImportCommand::move(bool isDone, bool isGone)
{
    const auto later = [self = m_self, isDone, isGone] {
        ImportCommand *command = *self;
        if (command == nullptr)
            return;
        QUndoStack &stack = command->m_stack;
        const int before = stack.index();
        if (isDone && stack.command(before) == command) {
            command->m_isMoved = true;
            stack.redo();
        } else if (!isDone && before > 0 && stack.command(before - 1) == command) {
            command->m_isMoved = true;
            stack.undo();
        }
        if (isGone && stack.index() > before) { // from there undo() takes it off and tells the menu
            command->setObsolete(true);
            stack.undo();
        }
    };
    QMetaObject::invokeMethod(&m_stack, later, Qt::QueuedConnection);
}

} // namespace wardmate
