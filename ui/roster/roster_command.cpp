// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/roster_command.h"

#include "models/roster/roster_store.h"

#include <QUndoStack>

namespace wardmate {

namespace {

Result<SupporterId> turn(RosterStore &store, const std::optional<Supporter> &from, const std::optional<Supporter> &to)
{
    if (!from)
        return store.add(*to);
    const Result<void> done = to ? store.update(*to) : store.remove(from->id);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return from->id;
}

} // namespace

Result<SupporterId> RosterCommand::perform(QUndoStack &stack, RosterStore &store, const QString &text,
    std::optional<Supporter> before, std::optional<Supporter> after)
{
    const Result<SupporterId> done = turn(store, before, after);
    if (!done)
        return done;
    if (after)
        after->id = *done; // an addition that is undone and done again keeps its id
    stack.push(new RosterCommand(store, text, std::move(before), std::move(after)));
    return done;
}

RosterCommand::RosterCommand(
    RosterStore &store, const QString &text, std::optional<Supporter> before, std::optional<Supporter> after)
    : QUndoCommand(text)
    , m_store(store)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void RosterCommand::undo()
{
    follow(turn(m_store, m_after, m_before));
}

void RosterCommand::redo()
{
    if (m_done)
        m_done = false;
    else
        follow(turn(m_store, m_before, m_after));
}

void RosterCommand::follow(const Result<SupporterId> &result)
{
    // What cannot be turned back any more (a referral points there by now) leaves the stack.
    if (!result)
        setObsolete(true);
}

} // namespace wardmate
