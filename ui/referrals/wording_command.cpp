// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/wording_command.h"

#include <QUndoStack>

namespace wardmate {

Result<void> WordingCommand::perform(QUndoStack &stack, MessageWording &wording, const WordingChange &change)
{
    if (const auto done = wording.set(change.kind, change.language, change.after); !done)
        return done;
    stack.push(new WordingCommand(wording, change));
    return {};
}

WordingCommand::WordingCommand(MessageWording &wording, const WordingChange &change)
    : QUndoCommand(tr("change of wording"))
    , m_wording(wording)
    , m_change(change)
{
}

void WordingCommand::undo()
{
    if (!m_wording.set(m_change.kind, m_change.language, m_change.before))
        setObsolete(true);
}

void WordingCommand::redo()
{
    if (m_done)
        m_done = false;
    else if (!m_wording.set(m_change.kind, m_change.language, m_change.after))
        setObsolete(true);
}

bool WordingCommand::mergeWith(const QUndoCommand *next)
{
    const auto *later = dynamic_cast<const WordingCommand *>(next);
    if (!later || later->m_change.visit != m_change.visit || later->m_change.kind != m_change.kind
        || later->m_change.language != m_change.language)
        return false;
    m_change.after = later->m_change.after;
    return true;
}

} // namespace wardmate
