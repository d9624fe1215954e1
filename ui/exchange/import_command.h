// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_services.h"

#include <QUndoCommand>

namespace wardmate {

/// A list that was brought in, to be taken back as one act.
class ImportCommand final : public QUndoCommand
{
public:
    using Told = std::function<void(const Result<int> &stayed)>;
    using Done = std::function<void(const Result<ImportOutcome> &)>;

    /// Brings the list in and calls done: at once, or at the end of long work, of which words say what it is. told hears
    /// how many rows stayed after taking the list back.
    static void perform(ImportServices &services, const QString &text, const QString &words,
        const ImportPreview &preview, Told told, Done done);

    void undo() override;
    void redo() override;

private:
    ImportCommand(const QString &text, const ImportPreview &preview, ImportOutcome outcome, Told told);
    void changed() const;

    std::function<Result<ImportOutcome>(WorkProgress &)> m_apply;
    std::function<void()> m_changed;
    ImportOutcome m_outcome;
    Told m_told;
    bool m_done = true; ///< the first redo() is the act itself, which is done already
};

} // namespace wardmate
