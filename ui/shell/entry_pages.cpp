// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entry_pages.h"

#include "ui/base/date_words.h"
#include "ui/base/error_text.h"
#include "ui/base/prompts.h"
#include "ui/base/wait_cursor.h"
#include "ui/shell/first_run_pages.h"
#include "ui/shell/unlock_page.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace wardmate {

EntryPages::EntryPages(ProgramAccess &access, Prompts &prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_access(access)
    , m_prompts(prompts)
    , m_firstRun(new FirstRunPages(access, prompts, this))
    , m_unlock(new UnlockPage(access, this))
{
    setObjectName(u"entryPages"_s);
    addWidget(m_firstRun);
    addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::opened, this, &EntryPages::opened);
    connect(m_unlock, &UnlockPage::otherFileWanted, this, &EntryPages::chooseFile);
    connect(m_unlock, &UnlockPage::restoreWanted, this, &EntryPages::restoreWanted);
    connect(m_unlock, &UnlockPage::newProgramWanted, this, [this] { showFirstRun(); });
    connect(m_firstRun, &FirstRunPages::opened, this, &EntryPages::opened);
    connect(m_firstRun, &FirstRunPages::openFileWanted, this, &EntryPages::chooseFile);
    connect(m_firstRun, &FirstRunPages::sampleWanted, this, &EntryPages::openSample);
}

void EntryPages::showStart(const QString &note)
{
    const QString last = m_access.recentFiles().value(0);
    if (last.isEmpty())
        showFirstRun(note);
    else
        showUnlock(last, note);
}

void EntryPages::showFirstRun(const QString &note)
{
    setCurrentWidget(m_firstRun);
    m_firstRun->restart(note);
}

void EntryPages::showUnlock(const QString &path, const QString &note)
{
    setCurrentWidget(m_unlock);
    m_unlock->setFile(path, note);
    m_unlock->focusFirst();
}

void EntryPages::showLocked(const QString &path)
{
    showUnlock(path, tr("Locked %1").arg(timeWords(QTime::currentTime())));
    if (!isEnabled()) // something is still being done to it
        addNote(tr("The file is being closed…"));
}

void EntryPages::addNote(const QString &note)
{
    m_unlock->addNote(note);
}

void EntryPages::showNext(const AfterLock &next, const OpenedProgram &left)
{
    switch (next.what) {
    case AfterLock::What::SameFile:
    case AfterLock::What::Sample: // once this file is closed
        if (!left.path.isEmpty())
            return showLocked(left.path);
        return showStart(left.sample ? tr("The sample data was closed. Nothing of it was kept.") : QString());
    case AfterLock::What::OtherFile:
        return showUnlock(next.path, {});
    case AfterLock::What::NewProgram:
        return showFirstRun();
    }
}

void EntryPages::goOn(const AfterLock &next)
{
    if (isBusy())
        return;
    if (next.what == AfterLock::What::Sample)
        openSample();
    else
        showNext(next, {});
}

QString EntryPages::askForFile()
{
    if (isBusy())
        return {};
    return m_prompts.chooseOpenFile({.title = tr("Open a programme"),
        .suggested = m_access.recentFiles().value(0),
        .filters = {tr("Wardmate programmes (*.wardmate)"), tr("All files (*)")},
        .suffix = u"wardmate"_s});
}

void EntryPages::chooseFile()
{
    if (const QString path = askForFile(); !path.isEmpty())
        showUnlock(path, {});
}

bool EntryPages::isBusy() const
{
    return m_unlock->isBusy() || m_firstRun->isBusy();
}

void EntryPages::openSample()
{
    const WaitCursor wait;
    m_access.openSample([self = QPointer<EntryPages>(this)](const Result<OpenedProgram> &result) {
        if (!self)
            return;
        if (result) {
            emit self->opened(*result);
        } else {
            const ErrorWords words = errorWords(result.error());
            self->m_prompts.report(words.title, words.text, words.details);
        }
    });
}

} // namespace wardmate
