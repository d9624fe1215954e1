// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/base/theme.h"
#include "ui/base/undo_bar.h"
#include "ui/shell/entry_pages.h"
#include "ui/shell/help_sheet.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/preferences.h"
#include "ui/shell/search_line.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/work_area.h"
#include "ui/shell/work_page.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace wardmate {

MainWindow::MainWindow(const Services &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_options(readOptions(services.settings))
    , m_search(new SearchLine(menuBar())) // above the rest, also in the order of Tab
    , m_stack(new QStackedWidget(this))
    , m_entry(new EntryPages(services.access, services.prompts, m_stack))
    , m_work(new WorkPage(m_stack))
    , m_status(new StatusStrip(this))
    , m_menus(new WindowMenus(*menuBar(), this))
    , m_idle(new IdleLock(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Wardmate"));
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_work);
    setCentralWidget(m_stack);
    setStatusBar(m_status);
    menuBar()->setCornerWidget(m_search);
    m_services.theme.apply(m_options.theme, m_options.textPercent);
    m_idle->setMinutes(m_options.idleMinutes);
    connectAll();
    setSearch({});
    setUnlocked(false);
    resize(fontMetrics().averageCharWidth() * 190, fontMetrics().height() * 44);
}

MainWindow::~MainWindow() = default;

void MainWindow::connectAll()
{
    connect(m_entry, &EntryPages::opened, this, &MainWindow::enter);
    connect(m_entry, &EntryPages::restoreWanted, this, &MainWindow::restoreWanted);
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(m_idle, &IdleLock::keyPressed, this, [this] { leaveFor({}); });
    connect(m_menus, &WindowMenus::triggered, this, &MainWindow::act);
    connect(m_menus, &WindowMenus::placeChosen, this, [this](const QString &id) { goTo(id); });
    connect(m_menus, &WindowMenus::recentChosen, this, [this](const QString &path) {
        leaveFor({AfterLock::What::OtherFile, path});
    });
    connect(m_menus, &WindowMenus::undone, this, &MainWindow::offerUndo);
    connect(m_search, &SearchLine::placeWanted, this, &MainWindow::goTo);
    connect(m_status, &StatusStrip::lockWanted, this, [this] { leaveFor({}); });
    connect(m_status, &StatusStrip::backupWanted, this, &MainWindow::backupWanted);
    connect(m_work, &WorkPage::lockWanted, this, [this] { leaveFor({}); });
    connect(&m_work->area(), &WorkArea::paneMade, this, &MainWindow::connectPane);
    connect(&m_work->area(), &WorkArea::currentChanged, this,
        [this](Pane *pane) { m_menus->setPane(pane, m_work->area().currentMenu()); });
}

void MainWindow::connectPane(Pane *pane)
{
    connect(pane, &Pane::undoOffered, this, &MainWindow::offerUndo);
    connect(pane, &Pane::said, this, [this](const QString &text) { m_status->undoBar().say(text); });
    connect(pane, &Pane::saved, this, &MainWindow::setSaved);
    connect(pane, &Pane::helpRequested, this, [this](const QString &id) { m_work->showHelp(id); });
}

void MainWindow::showStart()
{
    setUnlocked(false);
    m_entry->showStart({});
}

void MainWindow::showUnlock(const QString &path, bool isJustLocked)
{
    setUnlocked(false);
    isJustLocked ? m_entry->showLocked(path) : m_entry->showUnlock(path, {});
}

void MainWindow::enter(const OpenedProgram &program)
{
    if (m_program.path != program.path)
        m_lastPane = m_lastItem = QString();
    m_program = program;
    emit opened(program);
}

void MainWindow::showPanes(std::vector<PaneSpec> panes, QUndoStack &undo)
{
    m_menus->setPanes(panes);
    m_menus->setUndoStack(&undo);
    m_work->area().setPanes(std::move(panes));
    m_work->setSample(m_program.sample, m_program.readOnly);
    setUnlocked(true);
    const std::vector<PaneSpec> &all = m_work->area().panes();
    if (!m_work->area().goTo(m_lastPane) && !all.empty())
        m_work->area().goTo(all.front().id);
    if (Pane *pane = m_work->area().currentPane())
        pane->focusFirst(); // work begins there, wherever the focus went when the passphrase was put away
}

void MainWindow::setUnlocked(bool unlocked)
{
    m_stack->setCurrentWidget(unlocked ? static_cast<QWidget *>(m_work) : m_entry);
    m_menus->setUnlocked(unlocked);
    m_menus->setRecentFiles(m_services.access.recentFiles());
    m_status->setUnlocked(unlocked);
    m_search->setUnlocked(unlocked);
    m_idle->setActive(unlocked);
}

void MainWindow::addAction(MenuPlace place, QAction *action)
{
    m_menus->add(place, action);
}

void MainWindow::goTo(const QString &paneId, const QString &reference)
{
    m_work->area().goTo(paneId, reference);
}

void MainWindow::setBackup(const QString &text, bool needed)
{
    m_status->setBackup(text, needed);
}

void MainWindow::setReadOnly(const QString &why)
{
    m_program.readOnly = true;
    m_work->setReadOnly(why);
}

void MainWindow::setWaiting(const QString &words)
{
    m_work->setWaiting(words, {menuBar(), m_search, m_status, m_entry});
}

void MainWindow::setSaved()
{
    m_status->setSaved(QDateTime::currentDateTime());
}

void MainWindow::offerUndo(const UndoOffer &offer)
{
    m_status->undoBar().offer(offer);
}

void MainWindow::setSearch(const SearchSource &search)
{
    m_search->setSources({search, m_menus->commands()});
}

void MainWindow::lock()
{
    if (m_stack->currentWidget() != m_work && !m_isLockWaiting)
        return;
    if (m_lockTries == 0)
        emit aboutToLock();
    constexpr int kMostTries = 200;
    if (IdleLock::leaveDialogs() && m_lockTries++ < kMostTries) {
        QTimer::singleShot(1, this, &MainWindow::lock); // what opened the dialog has to return first
        return;
    }
    m_lockTries = 0;
    m_isLockWaiting = m_isWorkGoingOn && m_isWorkGoingOn();
    if (m_isLockWaiting) {
        setUnlocked(false);
        return m_entry->showNext(m_next, m_program);
    }
    const AfterLock next = std::exchange(m_next, {});
    leaveWork(next);
    emit locked(next);
}

void MainWindow::leaveWork(const AfterLock &next)
{
    WorkArea &area = m_work->area();
    area.keepDrafts();
    m_lastPane = area.currentId();
    m_lastItem = area.currentPane() ? area.currentPane()->here() : QString();
    m_work->hideHelp();
    setUnlocked(false);
    area.clear();
    m_entry->showNext(next, m_program);
}

void MainWindow::leaveFor(const AfterLock &next)
{
    if (m_stack->currentWidget() != m_work)
        return m_entry->goOn(next);
    if (!m_work->area().mayLeave(m_services.prompts, m_keepForms))
        return;
    m_next = next;
    lock();
}

void MainWindow::act(WindowMenus::Act act)
{
    using Act = WindowMenus::Act;
    switch (act) {
    case Act::NewProgram:
        return leaveFor({AfterLock::What::NewProgram});
    case Act::OpenFile:
        if (const QString path = m_entry->askForFile(); !path.isEmpty())
            leaveFor({AfterLock::What::OtherFile, path});
        return;
    case Act::Sample:
        return leaveFor({AfterLock::What::Sample});
    case Act::Save:
        return m_status->undoBar().say(tr("Everything is kept as you go. %1").arg(m_status->savedText()).trimmed());
    case Act::Lock:
        return leaveFor({});
    case Act::Quit:
        return void(close());
    case Act::Search:
        return m_search->focusField();
    case Act::ItemMenu:
        return m_work->area().showItemMenu();
    case Act::Settings:
        return showSettings();
    case Act::NextRegion:
    case Act::PreviousRegion:
        return m_work->area().cycleRegion(act == Act::NextRegion, {&m_work->help(), m_status});
    case Act::LargerText:
        return scaleText(25);
    case Act::SmallerText:
        return scaleText(-25);
    case Act::Help:
        return showHelp(m_work->area().currentPane() ? m_work->area().currentPane()->helpId() : u"unlock"_s);
    case Act::Keys:
        return m_menus->showKeys(this);
    case Act::NeverStored:
        return showHelp(u"never-stored"_s);
    case Act::About:
        return QMessageBox::about(this, tr("About Wardmate"),
            tr("Wardmate %1\nPeer support for clinicians, kept confidential.\n"
               "Free software under the GNU General Public License, version 3 or later.")
                .arg(QCoreApplication::applicationVersion()));
    }
}

void MainWindow::showSettings()
{
    Preferences dialog(m_options, this);
    connect(&dialog, &Preferences::changed, this, &MainWindow::apply);
    dialog.exec();
}

void MainWindow::apply(const Options &options)
{
    m_options = options;
    writeOptions(m_services.settings, options);
    m_services.theme.apply(options.theme, options.textPercent);
    m_idle->setMinutes(options.idleMinutes);
    if (!options.keepRecent)
        m_services.access.forgetRecentFiles();
    emit optionsChanged(options);
}

void MainWindow::scaleText(int step)
{
    Options options = m_options;
    options.textPercent = qBound(100, options.textPercent + step, 200);
    apply(options);
}

void MainWindow::showHelp(const QString &helpId)
{
    if (m_stack->currentWidget() == m_work)
        m_work->showHelp(helpId);
    else
        HelpSheet::showAlone(helpId, this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_work->area().mayLeave(m_services.prompts, m_keepForms))
        return event->ignore();
    emit aboutToLock();
    QMainWindow::closeEvent(event);
}

} // namespace wardmate
