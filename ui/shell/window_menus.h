// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"
#include "ui/base/search_hit.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <map>
#include <vector>

class QMenu;
class QMenuBar;
class QUndoStack;

namespace wardmate {

class UndoActions;

/// Where an action of the whole program goes.
enum class MenuPlace {
    File,
    Referral,
    Tools,
    Help
};

/// The menu bar. Every act of the program is in it, with a mnemonic; what one pane offers comes and goes with the pane
/// (ux.md 2 Keyboard, 7.11).
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    /// Acts of the window itself.
    enum class Act {
        NewProgram,
        OpenFile,
        Sample,
        Save,
        Lock,
        Quit,
        Search,
        ItemMenu,
        Settings,
        NextRegion,
        PreviousRegion,
        LargerText,
        SmallerText,
        Help,
        Keys,
        NeverStored,
        About
    };

    WindowMenus(QMenuBar &bar, QObject *parent);

    /// While locked only the file, text size and help acts can be used.
    void setUnlocked(bool unlocked);
    void setPanes(const std::vector<PaneSpec> &panes);
    void setPane(Pane *pane, const QString &menuTitle);
    void setUndoStack(QUndoStack *stack);
    /// Shown by file name; empty hides the entry.
    void setRecentFiles(const QStringList &paths);
    void add(MenuPlace place, QAction *action);
    [[nodiscard]] QAction *action(Act act) const { return m_acts.value(act); }
    /// Every action with a key, in the order of the menus; for the list of keys.
    [[nodiscard]] QList<QAction *> keyedActions() const;
    void showKeys(QWidget *parent) const;

    /// What of it is called so, for the search everywhere.
    [[nodiscard]] SearchSource commands() const;

signals:
    void triggered(wardmate::WindowMenus::Act act);
    void placeChosen(const QString &paneId);
    void recentChosen(const QString &path);
    void undone(const wardmate::UndoOffer &offer); ///< what was undone or done again

private:
    void showMenu(QMenu *menu, bool isShown);
    void showFilledMenus(); ///< an administrator has no referrals, and no menu of them
    void build();
    void buildFile();
    void buildEdit();
    void buildView();
    void buildHelp();
    QAction *addAct(QMenu *menu, Act act, const QString &text, const QList<QKeySequence> &keys = {});
    QAction *addStandard(QMenu *menu, Pane::Standard act, const QString &text, const QKeySequence &key);
    void followStandard(Pane::Standard act);
    void addPaneActions(Pane &pane, const QString &menuTitle);

    QMenuBar &m_bar;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_go;
    QMenu *m_referral;
    QMenu *m_pane;
    QMenu *m_tools;
    QMenu *m_help;
    UndoActions *m_undoing = nullptr;
    QHash<Act, QAction *> m_acts;
    std::map<Pane::Standard, QAction *> m_standards;
    QList<QPointer<QAction>> m_paneActions;
    QPointer<Pane> m_current;
    bool m_unlocked = false;
};

} // namespace wardmate
