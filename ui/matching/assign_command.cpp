// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/assign_command.h"

#include <QUndoStack>

namespace wardmate {

Result<void> assignWithUndo(MatchingServices &services, const MatchingServices::Pairs &pairs)
{
    if (const Result<void> done = services.assignAll(pairs); !done)
        return done;
    services.undo.push(new AssignCommand(services, pairs));
    return {};
}

AssignCommand::AssignCommand(const MatchingServices &services, const MatchingServices::Pairs &pairs)
    : m_assign(services.assignAll)
    , m_unassign(services.unassignAll)
    , m_pairs(pairs)
{
    //: Named in the Edit menu after Undo or Redo
    setText(tr("match %n peer(s)", nullptr, int(pairs.size())));
}

// What has gone on since (a supporter was told, a peer reached) cannot be taken back from here: the act then leaves the
// stack, and the referral itself offers the verbs that fit.
void AssignCommand::undo()
{
    if (!m_unassign(m_pairs))
        setObsolete(true);
}

void AssignCommand::redo()
{
    if (m_first) {
        m_first = false;
        return;
    }
    if (!m_assign(m_pairs))
        setObsolete(true);
}

} // namespace wardmate
