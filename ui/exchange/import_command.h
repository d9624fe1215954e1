// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_services.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <memory>

namespace wardmate {

/// A list that was brought in, to be taken back as one act and brought in again. What is long goes on beside the window;
/// called off or refused, it leaves the act where it stood in the Edit menu.
class ImportCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(wardmate::ImportCommand)

public:
    using Told = std::function<void(const Result<int> &stayed)>;
    using Done = std::function<void(const Result<ImportOutcome> &)>;

    /// Brings the list in and calls done: at once, or at the end of long work, of which words say what it is. told hears
    /// how many rows stayed after taking the list back, and why that or bringing it in again failed.
    static void perform(ImportServices &services, const QString &text, const QString &words,
        const ImportPreview &preview, Told told, Done done);
    ~ImportCommand() override;

    void undo() override;
    void redo() override;

private:
    using Work = std::function<Result<void>(WorkProgress &)>;
    using Finish = void (ImportCommand::*)(const Result<void> &ended);

    ImportCommand(ImportServices &services, const QString &text, QString words, ImportPreview preview,
        ImportOutcome outcome, Told told);
    void run(const QString &words, const Work &work, Finish finish);
    void wasTakenBack(const Result<void> &ended);
    void wasBroughtInAgain(const Result<void> &ended);
    void changed() const;
    void move(bool isDone, bool isGone = false);

    QUndoStack &m_stack;
    std::function<void(LongWork)> m_longWork;
    QString m_words;
    ImportPreview m_preview;
    ImportOutcome m_outcome;
    Told m_told;
    std::shared_ptr<ImportCommand *> m_self; ///< null for work that ends when the act is gone
    std::shared_ptr<Result<int>> m_stayed;
    std::shared_ptr<Result<ImportOutcome>> m_again;
    bool m_isMoved = true; ///< the stack only moves over it: the first redo() is the act itself, which is done already
};

} // namespace wardmate
