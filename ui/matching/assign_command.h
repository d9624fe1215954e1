// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/matching_services.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <memory>

namespace wardmate {

[[nodiscard]] Result<void> reassignWithUndo(MatchingServices &services, ReferralId referral, SupporterId supporter);
/// Assigns pairs as one act and pushes it on the undo stack, then says how it went. Nothing is pushed when it is refused.
/// turned is called whenever they have been taken back or made again later on.
void assignWithUndo(MatchingServices &services, const MatchingServices::Pairs &pairs,
    const MatchingServices::Saved &saved, const std::function<void()> &turned = {});

/// Takes the assignments back and makes them again. It is pushed after the first time, so that a refusal leaves no
/// entry in the Edit menu.
class AssignCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::AssignCommand)

public:
    AssignCommand(const MatchingServices &services, const MatchingServices::Pairs &pairs, std::function<void()> turned);
    void undo() override;
    void redo() override;

private:
    template<typename Outcome>
    [[nodiscard]] auto whenDone();

    // Copies: the stack may outlive the pane that acted.
    decltype(MatchingServices::assignAll) m_assign;
    decltype(MatchingServices::unassignAll) m_unassign;
    MatchingServices::Pairs m_pairs;
    std::function<void()> m_turned;
    std::shared_ptr<bool> m_isGone = std::make_shared<bool>(false); ///< told when many are done, perhaps after undo()
    bool m_first = true;
};

} // namespace wardmate
