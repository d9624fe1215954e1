// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/assign_command.h"

#include <QUndoStack>

#include <utility>

namespace wardmate {

namespace {

/// Another supporter for a peer, already given when it is pushed.
class ReassignCommand final : public QUndoCommand
{
public:
    ReassignCommand(const MatchingServices &services, ReferralId referral, SupporterId supporter,
        std::function<Result<void>()> back)
        : m_reassign(services.reassign)
        , m_back(std::move(back))
        , m_referral(referral)
        , m_supporter(supporter)
    {
        //: Named in the Edit menu after Undo or Redo
        setText(AssignCommand::tr("ask another supporter"));
    }
    void undo() override { setObsolete(!m_back()); }
    void redo() override
    {
        if (std::exchange(m_first, false))
            return;
        auto back = m_reassign(m_referral, m_supporter);
        setObsolete(!back);
        if (back)
            m_back = std::move(*back);
    }

private:
    decltype(MatchingServices::reassign) m_reassign;
    std::function<Result<void>()> m_back;
    ReferralId m_referral;
    SupporterId m_supporter;
    bool m_first = true;
};

} // namespace

Result<void> reassignWithUndo(MatchingServices &services, ReferralId referral, SupporterId supporter)
{
    auto back = services.reassign(referral, supporter);
    if (!back)
        return tl::unexpected<Error>(back.error());
    services.undo.push(new ReassignCommand(services, referral, supporter, std::move(*back)));
    return {};
}

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
