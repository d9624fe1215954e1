// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/matching_services.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace wardmate {

/// Assigns pairs as one act and pushes it on the undo stack. Nothing is pushed when it is refused.
[[nodiscard]] Result<void> reassignWithUndo(MatchingServices &services, ReferralId referral, SupporterId supporter);
[[nodiscard]] Result<void> assignWithUndo(MatchingServices &services, const MatchingServices::Pairs &pairs);

/// Takes the assignments back and makes them again. It is pushed after the first time, so that a refusal leaves no
/// entry in the Edit menu.
class AssignCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::AssignCommand)

public:
    AssignCommand(const MatchingServices &services, const MatchingServices::Pairs &pairs);
    void undo() override;
    void redo() override;

private:
    // Copies: the stack may outlive the pane that acted.
    std::function<Result<void>(const MatchingServices::Pairs &)> m_assign;
    std::function<Result<void>(const MatchingServices::Pairs &)> m_unassign;
    MatchingServices::Pairs m_pairs;
    bool m_first = true;
};

} // namespace wardmate
