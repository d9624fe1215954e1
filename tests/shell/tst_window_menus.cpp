// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "tests/shell/demo_panes.h"
#include "tests/support/gui_test.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWindowMenus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void lockedThereIsNothingAboutPeople()
    {
        QMenuBar bar;
        const WindowMenus menus(bar, &bar);
        QStringList shown;
        for (const QAction *action : bar.actions()) {
            if (action->isVisible())
                shown << action->text().remove(u'&');
        }
        QCOMPARE(shown, (QStringList{u"File"_s, u"View"_s, u"Help"_s}));
        QVERIFY(!menus.action(WindowMenus::Act::Lock)->isVisible());
    }

    void theLetterOfAHiddenMenuIsThePages()
    {
        QMainWindow window;
        WindowMenus menus(*window.menuBar(), &window);
        auto *look = new QPushButton(u"&Explore"_s, &window);
        window.setCentralWidget(look);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy looked(look, &QPushButton::clicked);
        QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::AltModifier); // Edit is for who has unlocked
        QTRY_COMPARE(looked.count(), 1);
        menus.add(MenuPlace::Referral, new QAction(u"&Match"_s, &window));
        menus.setUnlocked(true);
        QCOMPARE(
            titles(*window.menuBar()), (QStringList{u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Referral"_s, u"&Help"_s}));
        menus.setUnlocked(false);
        QCOMPARE(titles(*window.menuBar()), (QStringList{u"&File"_s, u"&View"_s, u"&Help"_s}));
    }

    void aMenuWithoutEntriesIsNotShown()
    {
        QMenuBar bar;
        WindowMenus menus(bar, &bar);
        menus.setUnlocked(true); // an administrator has no referrals
        QVERIFY(!titles(bar).contains(u"&Referral"_s));
        auto *match = new QAction(u"&Match"_s, &bar);
        menus.add(MenuPlace::Referral, match);
        QVERIFY(titles(bar).contains(u"&Referral"_s));
        match->setVisible(false);
        QVERIFY(!titles(bar).contains(u"&Referral"_s));
    }

    void aPanesActionsComeAndGoWithIt()
    {
        QMenuBar bar;
        WindowMenus menus(bar, &bar);
        menus.setUnlocked(true);
        DemoPane pane(u"Supporters"_s, nullptr);
        menus.setPane(&pane, u"S&upporters"_s);
        QVERIFY(titles(bar).contains(u"S&upporters"_s));
        menus.setPane(nullptr, {});
        QVERIFY(!titles(bar).contains(u"S&upporters"_s));
        menus.setPane(&pane, {}); // no title: into the Referral menu
        QVERIFY(menuOf(bar, u"&Referral"_s)->actions().contains(pane.match));
    }

    void aStandardActTakesTheWordsAndStateOfThePane()
    {
        QMenuBar bar;
        WindowMenus menus(bar, &bar);
        menus.setUnlocked(true);
        DemoPane pane(u"Referrals"_s, nullptr);
        menus.setPane(&pane, {});
        const QAction *entry = byKey(menus, u"Ctrl+Shift+N"_s);
        QCOMPARE(entry->text(), u"&New referral"_s);
        QVERIFY(entry->isEnabled());
        pane.newItem->setEnabled(false);
        QVERIFY(!entry->isEnabled());
        menus.setPane(nullptr, {});
        QCOMPARE(entry->text(), u"&New here"_s);
    }

    void everyKeyIsThereOnce()
    {
        QMenuBar bar;
        WindowMenus menus(bar, &bar);
        menus.setUnlocked(true);
        menus.setPanes(demoPanes());
        QUndoStack undo;
        menus.setUndoStack(&undo);
        QStringList keys;
        for (const QAction *action : menus.keyedActions()) {
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString();
        }
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys, once);
        for (const QString &key : {u"Ctrl+1"_s, u"Ctrl+0"_s, u"Ctrl+F"_s, u"Ctrl+Shift+F"_s, u"Ctrl+L"_s, u"Ctrl+P"_s,
                 u"Ctrl+Z"_s, u"Ctrl+Y"_s, u"Ctrl+Shift+Z"_s, u"Del"_s, u"F1"_s, u"F2"_s, u"F6"_s, u"Shift+F6"_s,
                 u"Alt+Up"_s, u"Alt+Down"_s, u"Ctrl+,"_s, u"Ctrl+?"_s, u"Ctrl+Shift+N"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void recentFilesAreShownWithoutTheirPath()
    {
        QMenuBar bar;
        WindowMenus menus(bar, &bar);
        QSignalSpy chosen(&menus, &WindowMenus::recentChosen);
        menus.setRecentFiles({u"/home/somebody/Documents/R&D.wardmate"_s});
        const QMenu *recent = menuOf(*menuOf(bar, u"&File"_s), u"Open &recent"_s);
        QVERIFY(recent);
        QAction *entry = recent->actions().constFirst();
        QVERIFY(!entry->text().contains(u"somebody"_s));
        QVERIFY(entry->text().startsWith(u"&1"_s));
        entry->trigger();
        QCOMPARE(chosen.at(0).at(0).toString(), u"/home/somebody/Documents/R&D.wardmate"_s);
        menus.setRecentFiles({});
        QVERIFY(!recent->menuAction()->isVisible());
    }

    void actionsOfTheProgramGoWhereTheyBelong()
    {
        QMenuBar bar;
        WindowMenus menus(bar, &bar);
        menus.setUnlocked(true);
        QAction import(u"&Import…"_s);
        QAction bin(u"&Bin"_s);
        menus.add(MenuPlace::File, &import);
        menus.add(MenuPlace::Tools, &bin);
        QVERIFY(menuOf(bar, u"&File"_s)->actions().contains(&import));
        QVERIFY(menuOf(bar, u"&Tools"_s)->actions().contains(&bin));
    }

private:
    static QStringList titles(const QMenuBar &bar)
    {
        QStringList shown;
        for (const QAction *action : bar.actions()) {
            if (action->isVisible())
                shown << action->text();
        }
        return shown;
    }

    static QMenu *menuOf(const QWidget &bar, const QString &title)
    {
        for (const QAction *action : bar.actions()) {
            if (action->text() == title)
                return action->menu();
        }
        return nullptr;
    }

    static const QAction *byKey(const WindowMenus &menus, const QString &key)
    {
        for (const QAction *action : menus.keyedActions()) {
            if (action->shortcut() == QKeySequence(key))
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestWindowMenus)
#include "tst_window_menus.moc"
