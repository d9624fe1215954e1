// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/program_access.h"

#include <QStackedWidget>

namespace wardmate {

class FirstRunPages;
class Prompts;
class UnlockPage;

/// What is shown while no file is open: the first-run pages or the unlock page.
class EntryPages final : public QStackedWidget
{
    Q_OBJECT

public:
    EntryPages(ProgramAccess &access, Prompts &prompts, QWidget *parent = nullptr);

    /// The first-run pages, or the unlock page of the file last used; with a note on either.
    void showStart(const QString &note);
    void showFirstRun(const QString &note = {});
    void showUnlock(const QString &path, const QString &note);
    void showLocked(const QString &path); ///< as showUnlock(), with the time it was locked
    void addNote(const QString &note); ///< under the file's name on the unlock page
    [[nodiscard]] QString askForFile(); ///< empty: none, or something is being opened
    void chooseFile();
    void openSample();
    [[nodiscard]] bool isBusy() const; ///< a file is being made or opened
    void showNext(const AfterLock &next, const OpenedProgram &left); ///< while what was left is still being closed
    void goOn(const AfterLock &next); ///< unless something is being opened, which comes first

signals:
    void opened(const wardmate::OpenedProgram &program);
    void restoreWanted(const QString &path); ///< a backup in the place of that file

private:
    ProgramAccess &m_access;
    Prompts &m_prompts;
    FirstRunPages *m_firstRun;
    UnlockPage *m_unlock;
};

} // namespace wardmate
