// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "ui/shell/command_search.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/keys_dialog.h"
#include "ui/base/menu_letters.h"
#include "ui/base/undo_actions.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QUndoStack>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMostCommands = 6; ///< found at once

} // namespace

WindowMenus::WindowMenus(QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_file(bar.addMenu(tr("&File")))
    , m_recent(new QMenu(tr("Open &recent"), m_file))
    , m_edit(bar.addMenu(tr("&Edit")))
    , m_view(bar.addMenu(tr("&View")))
    , m_go(new QMenu(tr("&Go to"), m_view))
    , m_referral(bar.addMenu(tr("&Referral")))
    , m_pane(bar.addMenu(QString()))
    , m_tools(bar.addMenu(tr("&Tools")))
    , m_help(bar.addMenu(tr("&Help")))
{
    build();
    setUnlocked(false);
}

void WindowMenus::build()
{
    buildFile();
    buildEdit();
    buildView();
    buildHelp();
}

void WindowMenus::buildFile()
{
    addAct(m_file, Act::NewProgram, tr("&New programme…"));
    addAct(m_file, Act::OpenFile, tr("&Open another file…"), {QKeySequence(QKeySequence::Open)});
    m_file->addMenu(m_recent);
    addAct(m_file, Act::Sample, tr("Look around with sample &data"));
    m_file->addSeparator();
    // There is nothing to save; the reflex gets an answer (ux.md 2, Save).
    addAct(m_file, Act::Save, tr("&Save"), {QKeySequence(QKeySequence::Save)});
    addStandard(m_file, Pane::Standard::Print, tr("&Print…"), QKeySequence(QKeySequence::Print));
    m_file->addSeparator();
    addAct(m_file, Act::Lock, tr("&Lock"), {lockKey()});
    addAct(m_file, Act::Quit, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)})->setMenuRole(QAction::QuitRole);
}

void WindowMenus::buildEdit()
{
    m_edit->addSeparator();
    addStandard(m_edit, Pane::Standard::NewItem, tr("&New here"), QKeySequence(u"Ctrl+Shift+N"_s));
    addStandard(m_edit, Pane::Standard::Edit, tr("&Edit"), QKeySequence(u"F2"_s));
    addStandard(m_edit, Pane::Standard::Remove, tr("Move to &bin"), QKeySequence(QKeySequence::Delete));
    addAct(m_edit, Act::ItemMenu, tr("All acts of t&his row…"), {QKeySequence(u"Shift+F10"_s)});
    m_edit->addSeparator();
    addStandard(m_edit, Pane::Standard::Filter, tr("&Filter this list"), QKeySequence(QKeySequence::Find));
    addAct(m_edit, Act::Search, tr("Sear&ch everywhere"), {QKeySequence(u"Ctrl+Shift+F"_s)});
    m_edit->addSeparator();
    addAct(m_edit, Act::Settings, tr("&Settings…"), {QKeySequence(u"Ctrl+,"_s)})->setMenuRole(QAction::PreferencesRole);
}

void WindowMenus::buildView()
{
    m_view->addMenu(m_go);
    m_view->addSeparator();
    addStandard(m_view, Pane::Standard::Previous, tr("&Previous item"), QKeySequence(u"Alt+Up"_s));
    addStandard(m_view, Pane::Standard::Next, tr("&Next item"), QKeySequence(u"Alt+Down"_s));
    m_view->addSeparator();
    addAct(m_view, Act::NextRegion, tr("Next pa&rt of the window"), {QKeySequence(u"F6"_s)});
    addAct(m_view, Act::PreviousRegion, tr("Previous part of the &window"), {QKeySequence(u"Shift+F6"_s)});
    m_view->addSeparator();
    addAct(
        m_view, Act::LargerText, tr("&Larger text"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)});
    addAct(m_view, Act::SmallerText, tr("&Smaller text"), {QKeySequence(QKeySequence::ZoomOut)});
}

void WindowMenus::buildHelp()
{
    addAct(m_help, Act::Help, tr("&Help for this page"), {QKeySequence(QKeySequence::HelpContents)});
    addAct(m_help, Act::Keys, tr("List of &keys"), {QKeySequence(u"Ctrl+?"_s)});
    addAct(m_help, Act::NeverStored, tr("&What this program never stores"));
    m_help->addSeparator();
    addAct(m_help, Act::About, tr("&About Wardmate"))->setMenuRole(QAction::AboutRole);
}

QAction *WindowMenus::addAct(QMenu *menu, Act act, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    m_acts.insert(act, action);
    connect(action, &QAction::triggered, this, [this, act] { emit triggered(act); });
    return action;
}

QAction *WindowMenus::addStandard(QMenu *menu, Pane::Standard act, const QString &text, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    action->setData(text);
    action->setEnabled(false);
    m_standards.emplace(act, action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (QAction *offered = m_current ? m_current->offered(act) : nullptr)
            offered->trigger();
    });
    return action;
}

void WindowMenus::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    showMenu(m_edit, unlocked);
    showFilledMenus();
    m_go->menuAction()->setVisible(unlocked);
    for (const Act act : {Act::Save, Act::Lock, Act::Search, Act::ItemMenu, Act::NextRegion, Act::PreviousRegion}) {
        m_acts.value(act)->setVisible(unlocked);
        m_acts.value(act)->setEnabled(unlocked);
    }
    if (!unlocked) {
        setPane(nullptr, {});
        setUndoStack(nullptr);
        m_go->clear();
    }
    for (const auto &[act, action] : m_standards)
        action->setVisible(unlocked);
}

void WindowMenus::showFilledMenus()
{
    for (QMenu *menu : {m_referral, m_tools})
        showMenu(menu, m_unlocked && !menu->isEmpty());
}

void WindowMenus::showMenu(QMenu *menu, bool isShown)
{
    QAction *entry = menu->menuAction();
    entry->setVisible(isShown);
    if (!isShown)
        return m_bar.removeAction(entry); // a hidden entry would keep its letter from the page
    const QList<QMenu *> order{m_file, m_edit, m_view, m_referral, m_pane, m_tools, m_help};
    for (qsizetype at = order.indexOf(menu) + 1; at < order.size(); ++at) {
        if (m_bar.actions().contains(order.at(at)->menuAction()))
            return m_bar.insertAction(order.at(at)->menuAction(), entry);
    }
}

void WindowMenus::setPanes(const std::vector<PaneSpec> &panes)
{
    m_go->clear();
    for (const PaneSpec &spec : panes) {
        if (!spec.listed)
            continue;
        QAction *action = m_go->addAction(spec.title);
        action->setText(withFreeLetter(spec.title, lettersBeside(*action, *m_go)));
        if (spec.digit >= 0)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(spec.digit)));
        connect(action, &QAction::triggered, this, [this, id = spec.id] { emit placeChosen(id); });
    }
}

void WindowMenus::setPane(Pane *pane, const QString &menuTitle)
{
    for (const QPointer<QAction> &action : m_paneActions) {
        m_referral->removeAction(action);
        m_pane->removeAction(action);
    }
    m_paneActions.clear();
    if (m_current)
        disconnect(m_current, nullptr, this, nullptr);
    for (const auto &[act, action] : m_standards) {
        if (QAction *offered = m_current ? m_current->offered(act) : nullptr)
            disconnect(offered, nullptr, this, nullptr);
    }
    m_current = pane;
    for (const auto &[act, action] : m_standards)
        followStandard(act);
    showMenu(m_pane, false);
    if (pane)
        addPaneActions(*pane, menuTitle);
    showFilledMenus();
}

void WindowMenus::addPaneActions(Pane &pane, const QString &menuTitle)
{
    const QList<QAction *> actions = pane.menuActions();
    if (actions.isEmpty())
        return;
    QMenu *menu = menuTitle.isEmpty() ? m_referral : m_pane;
    if (menu == m_pane) {
        QSet<QChar> taken = lettersBeside(*m_pane->menuAction(), m_bar);
        for (const QPushButton *button : pane.findChildren<QPushButton *>()) {
            if (button->isDefault())
                taken.insert(letterOf(button->text())); // what the place is for keeps its letter
        }
        m_pane->setTitle(withFreeLetter(menuTitle, taken));
        showMenu(m_pane, true);
    } else if (!menu->isEmpty()) {
        m_paneActions.append(menu->addSeparator());
    }
    for (QAction *action : actions) {
        menu->addAction(action);
        m_paneActions.append(action);
    }
}

void WindowMenus::followStandard(Pane::Standard act)
{
    QAction *action = m_standards.at(act);
    QAction *offered = m_current ? m_current->offered(act) : nullptr;
    const auto follow = [action, offered] {
        const QString text = offered && !offered->text().isEmpty() ? offered->text() : action->data().toString();
        const auto *menu = qobject_cast<const QMenu *>(action->parent());
        action->setText(menu ? withFreeLetter(text, lettersBeside(*action, *menu)) : text);
        action->setEnabled(offered && offered->isEnabled());
    };
    follow();
    if (offered)
        connect(offered, &QAction::changed, this, follow);
}

void WindowMenus::setUndoStack(QUndoStack *stack)
{
    delete std::exchange(m_undoing, nullptr);
    if (!stack)
        return;
    m_undoing = new UndoActions(*stack, this);
    connect(m_undoing, &UndoActions::offered, this, &WindowMenus::undone);
    m_edit->insertActions(m_edit->actions().value(0), {m_undoing->undo(), m_undoing->redo()});
}

void WindowMenus::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->menuAction()->setVisible(!paths.isEmpty());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = paths.at(i);
        // The folder tells two of the same name apart; the path above it is often somebody's name.
        const QFileInfo file(path);
        QString shown = tr("%1 (in %2)", "file name, folder").arg(file.fileName(), file.dir().dirName());
        shown.replace(u'&', u"&&"_s);
        QAction *action = m_recent->addAction(u"&%1  %2"_s.arg(QString::number(i + 1), shown));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void WindowMenus::add(MenuPlace place, QAction *action)
{
    switch (place) {
    case MenuPlace::File:
        m_file->insertAction(m_acts.value(Act::Save), action);
        return;
    case MenuPlace::Referral:
    case MenuPlace::Tools:
        (place == MenuPlace::Referral ? m_referral : m_tools)->addAction(action);
        connect(action, &QAction::visibleChanged, this, &WindowMenus::showFilledMenus);
        return showFilledMenus();
    case MenuPlace::Help:
        m_help->insertAction(m_acts.value(Act::About), action);
        return;
    }
}

void WindowMenus::showKeys(QWidget *parent) const
{
    KeysDialog(keyedActions(), parent).exec();
}

QList<QAction *> WindowMenus::keyedActions() const
{
    QList<QAction *> keyed;
    const auto collect = [&keyed](const QMenu *menu) {
        for (QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty() && action->isVisible())
                keyed.append(action);
        }
    };
    for (const QMenu *menu : {m_file, m_edit, m_view, m_go, m_referral, m_pane, m_tools, m_help})
        collect(menu);
    return keyed;
}

SearchSource WindowMenus::commands() const
{
    return [this](const QString &text) {
        return QList<SearchGroup>{{tr("Commands"), matchingCommands(m_bar, text, kMostCommands)}};
    };
}

} // namespace wardmate
