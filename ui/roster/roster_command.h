// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/roster/supporter.h"

#include <QUndoCommand>

class QUndoStack;

namespace wardmate {

class RosterStore;

/// A supporter before and after an act; without a before it is an addition, without an after a removal.
class RosterCommand final : public QUndoCommand
{
public:
    /// Does the act and puts it on the stack, unless the store refuses; gives the supporter's id. text completes "Undo".
    [[nodiscard]] static Result<SupporterId> perform(QUndoStack &stack, RosterStore &store, const QString &text,
        std::optional<Supporter> before, std::optional<Supporter> after);

    void undo() override;
    void redo() override;

private:
    RosterCommand(
        RosterStore &store, const QString &text, std::optional<Supporter> before, std::optional<Supporter> after);
    void follow(const Result<SupporterId> &result);

    RosterStore &m_store;
    std::optional<Supporter> m_before;
    std::optional<Supporter> m_after;
    bool m_done = true; ///< the first redo() is the act itself, which is done already
};

} // namespace wardmate
