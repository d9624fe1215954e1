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

void assignWithUndo(MatchingServices &services, const MatchingServices::Pairs &pairs,
    const MatchingServices::Saved &saved, const std::function<void()> &turned)
{
    services.assignAll(pairs, [&services, pairs, saved, turned](const Result<std::vector<SavedMatch>> &done) {
        if (done)
            services.undo.push(new AssignCommand(services, pairs, turned));
        saved(done);
    });
}

AssignCommand::AssignCommand(
    const MatchingServices &services, const MatchingServices::Pairs &pairs, std::function<void()> turned)
    : m_assign(services.assignAll)
    , m_unassign(services.unassignAll)
    , m_pairs(pairs)
    , m_turned(std::move(turned))
{
    //: Named in the Edit menu after Undo or Redo
    setText(tr("match %n peer(s)", nullptr, int(pairs.size())));
}

template<typename Outcome>
auto AssignCommand::whenDone()
{
    return [gone = m_isGone, turned = m_turned](const Outcome &done) {
        *gone = !done;
        if (turned)
            turned();
    };
}

// What has gone on since (a supporter was told, a peer reached) cannot be taken back from here: the act then leaves the
// stack, and the referral itself offers the verbs that fit.
void AssignCommand::undo()
{
    m_unassign(m_pairs, whenDone<Result<void>>());
    setObsolete(*m_isGone);
}

void AssignCommand::redo()
{
    if (std::exchange(m_first, false))
        return;
    if (!*m_isGone)
        m_assign(m_pairs, whenDone<Result<std::vector<SavedMatch>>>());
    setObsolete(*m_isGone);
}

} // namespace wardmate
