// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referrals/message_wording.h"

#include <QCoreApplication>
#include <QUndoCommand>

class QUndoStack;

namespace wardmate {

/// A change of one wording.
struct WordingChange {
    MessageKind kind = MessageKind::Assignment;
    QString language;
    QString before; ///< the programme's own until now; empty: ours
    QString after;
    int visit = 0; ///< changes of one stay in the editor are one act
};

/// Puts one wording in the place of another, and back.
class WordingCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::WordingCommand)

public:
    /// Nothing is pushed when the wording is refused.
    [[nodiscard]] static Result<void> perform(QUndoStack &stack, MessageWording &wording, const WordingChange &change);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return kMergeable; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    WordingCommand(MessageWording &wording, const WordingChange &change);
    static constexpr int kMergeable = 2;

    MessageWording &m_wording;
    WordingChange m_change;
    bool m_done = true; ///< the first redo() is the act itself, which is done already
};

} // namespace wardmate
