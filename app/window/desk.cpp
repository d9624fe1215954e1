// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/window/feature_panes.h"
#include "models/vault/backup.h"
#include "ui/base/error_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kBackupSoonDays = 7; ///< amber from here (ux.md 2, Backup)

} // namespace

Desk::Desk(QSettings &settings, const Clock &clock, std::unique_ptr<Prompts> prompts)
    : m_settings(settings)
    , m_clock(clock)
    , m_access(settings, clock)
    , m_prompts(std::move(prompts))
{
    m_window = std::make_unique<MainWindow>(MainWindow::Services{m_access, *m_prompts, m_theme, m_settings});
    connect(m_window.get(), &MainWindow::opened, this, &Desk::showProgramme);
    connect(m_window.get(), &MainWindow::locked, this, &Desk::lockNow);
    connect(m_window.get(), &MainWindow::backupWanted, this, &Desk::backUp);
    addActions();
    setWorking(false);
}

Desk::~Desk()
{
    m_window.reset(); // the panes go before what they stand on
    m_panes.reset();
    m_session.reset();
}

void Desk::addActions()
{
    const auto add = [this](MenuPlace place, const QString &text, const QKeySequence &key, const QString &pane) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, pane] { m_window->goTo(pane); });
        m_window->addAction(place, action);
        m_actions.append(action);
    };
    add(MenuPlace::Referral, tr("&New referral…"), QKeySequence(u"Ctrl+N"_s), u"intake"_s);
    add(MenuPlace::File, tr("&Import a list…"), QKeySequence(u"Ctrl+I"_s), u"import"_s);
}

void Desk::setWorking(bool working)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(working);
}

void Desk::start(bool sample, const QString &path)
{
    m_window->show();
    if (sample)
        return m_access.openSample([this](const Result<OpenedProgram> &opened) {
            if (opened)
                m_window->enter(*opened);
            else
                m_window->showStart();
        });
    if (!path.isEmpty())
        m_window->showUnlock(path);
    else
        m_window->showStart();
}

void Desk::showProgramme(const OpenedProgram &program)
{
    m_session = m_access.takeSession();
    if (!m_session)
        return m_window->showStart();
    m_path = program.path;
    m_undo.clear();
    m_panes = std::make_unique<FeaturePanes>(
        FeaturePanes::Ground{*m_session, *m_prompts, m_undo, m_settings, [this] { backUp(); }});
    m_window->showPanes(m_panes->specs(), m_undo);
    setWorking(m_session->role() != PersonRole::Administrator);
    showBackupAge();
    if (!program.sample)
        QTimer::singleShot(0, this, &Desk::checkFile); // after the first paint
}

void Desk::checkFile()
{
    if (!m_session || m_session->isSample())
        return;
    const auto state = m_session->vault()->checkAfterOpening();
    if (!state || !state->structureOk)
        m_prompts->report(tr("Part of this file cannot be read"),
            tr("Part of this file is damaged. Do not enter anything new; restore the last backup, which opens well."),
            state ? QString() : state.error().detail);
}

void Desk::showBackupAge()
{
    if (m_session->isSample() || m_session->role() == PersonRole::Administrator)
        return m_window->setBackup({}, false);
    const QDate last = m_session->settings().settings().lastBackupOn;
    if (!last.isValid())
        return m_window->setBackup(tr("No backup yet"), true);
    const qint64 days = last.daysTo(m_clock.nowUtc().toLocalTime().date());
    const QString text = days == 0 ? tr("Backup today") : tr("Backup %n day(s) ago", nullptr, int(days));
    m_window->setBackup(text, days >= kBackupSoonDays);
}

void Desk::reportProblem(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_prompts->report(words.title, words.text, words.details);
}

void Desk::backUp()
{
    if (!m_session || m_session->isSample())
        return;
    ProgrammeSettings settings = m_session->settings().settings();
    const QString folder = m_prompts->chooseFolder(tr("Where should the backup go?"), settings.backupFolder);
    if (folder.isEmpty())
        return;
    const auto made = wardmate::backUp(*m_session->vault(), folder, m_clock);
    if (!made)
        return reportProblem(made.error());
    settings.backupFolder = folder;
    settings.lastBackupOn = m_clock.nowUtc().toLocalTime().date();
    if (const auto saved = m_session->settings().save(settings); !saved)
        return reportProblem(saved.error());
    showBackupAge();
    m_window->offerUndo({.text = tr("The backup was made and opened to check it.")});
}

void Desk::lockNow()
{
    m_undo.clear();
    setWorking(false);
    const QString path = m_path;
    const bool sample = m_session && m_session->isSample();
    m_panes.reset();
    m_session.reset();
    QApplication::clipboard()->clear(); // a copied name must not outlive the lock
    if (sample)
        m_window->showStart();
    else
        emit endedLocked(path);
}

} // namespace wardmate
