// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/options.h"
#include "ui/base/pane.h"
#include "ui/base/search_hit.h"
#include "ui/shell/program_access.h"
#include "ui/shell/window_menus.h"

#include <QMainWindow>

#include <functional>
#include <utility>

class QSettings;
class QStackedWidget;
class QUndoStack;

namespace wardmate {

class EntryPages;
class IdleLock;
class Prompts;
class SearchLine;
class StatusStrip;
class Theme;
class WorkPage;

/// The one window: before unlocking it shows the entry pages, afterwards the panes that app hands in. It knows no
/// feature and no file; it never shows a name in its title.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Services {
        ProgramAccess &access;
        Prompts &prompts;
        Theme &theme;
        QSettings &settings;
    };

    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The first-run pages, or the unlock page of the file last used.
    void showStart();
    /// isJustLocked: with the time, for who comes back to it.
    void showUnlock(const QString &path, bool isJustLocked = false);
    /// To another file, a new one or the sample, or nothing but the lock. What is open is locked first; what is being
    /// opened comes first. For whoever is there to be asked: what could not be kept is not lost without a word.
    void leaveFor(const wardmate::AfterLock &next);
    /// Whether work has the file just now: a lock takes everything off the screen at once, and keeps what is half typed
    /// when lock() is called again after it.
    void setWork(std::function<bool()> isGoingOn) { m_isWorkGoingOn = std::move(isGoingOn); }
    /// What keeps the half-filled forms of dialogs and pages; it answers false when it could not keep all of them.
    void setKeeper(std::function<bool()> keep) { m_keepForms = std::move(keep); }
    [[nodiscard]] bool isLockWaiting() const { return m_isLockWaiting; }
    /// Keeps drafts and takes everything off the screen; for whoever closes the file without a lock.
    void leaveWork(const wardmate::AfterLock &next = {});
    /// After opened(): the panes, and the stack of acts that can be undone. Returns to the place left at the last lock.
    void showPanes(std::vector<PaneSpec> panes, QUndoStack &undo);
    void addAction(MenuPlace place, QAction *action);
    void goTo(const QString &paneId, const QString &reference = {});
    /// Where one was before the panes went: place and item, as goTo() takes them.
    [[nodiscard]] QString lastPane() const { return m_lastPane; }
    [[nodiscard]] QString lastItem() const { return m_lastItem; }
    /// "Backup 2 days ago"; needed paints it as due.
    void setBackup(const QString &text, bool needed);
    /// A banner that says why nothing can be changed any more.
    void setReadOnly(const QString &why);
    /// Something is being done to the file: the window shows what it has, says so and takes nothing but the wish to lock.
    /// Empty words end it.
    void setWaiting(const QString &words);
    void setSaved();
    void offerUndo(const UndoOffer &offer);
    /// What is searched besides the commands of the menus; empty when the file is closed.
    void setSearch(const SearchSource &search);
    [[nodiscard]] const Options &options() const { return m_options; }

public slots:
    /// Takes what was opened and asks for its panes through opened(); also for a sample opened from the command line.
    void enter(const wardmate::OpenedProgram &program);
    /// Keeps drafts, takes everything off the screen, then emits locked(); app closes the file there.
    void lock();

signals:
    void opened(const wardmate::OpenedProgram &program);
    void aboutToLock(); ///< or to end; everything is still there
    void locked(const wardmate::AfterLock &next);
    void backupWanted();
    void restoreWanted(const QString &path); ///< while locked
    void optionsChanged(const wardmate::Options &options);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectAll();
    void connectPane(Pane *pane);
    void act(WindowMenus::Act act);
    void apply(const Options &options);
    void setUnlocked(bool unlocked);
    void showSettings();
    void scaleText(int step);
    void showHelp(const QString &helpId);

    Services m_services;
    Options m_options;
    SearchLine *m_search;
    QStackedWidget *m_stack;
    EntryPages *m_entry;
    WorkPage *m_work;
    StatusStrip *m_status;
    WindowMenus *m_menus;
    IdleLock *m_idle;
    OpenedProgram m_program;
    QString m_lastPane;
    QString m_lastItem;
    AfterLock m_next; ///< once it is locked
    int m_lockTries = 0;
    std::function<bool()> m_isWorkGoingOn;
    std::function<bool()> m_keepForms;
    bool m_isLockWaiting = false;
};

} // namespace wardmate
