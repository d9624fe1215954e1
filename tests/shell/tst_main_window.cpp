// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/shell/demo_panes.h"
#include "tests/support/accessible_walk.h"
#include "tests/support/fake_program_access.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUndoCommand>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_access = std::make_unique<FakeProgramAccess>();
        m_prompts = std::make_unique<FakePrompts>();
        m_undo = std::make_unique<QUndoStack>();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Services{*m_access, *m_prompts, *m_gui->theme, *m_gui->settings});
        connect(
            m_window.get(), &MainWindow::opened, m_window.get(), [this] { m_window->showPanes(demoPanes(), *m_undo); });
    }

    void cleanup() { m_window.reset(); }

    void startsWithTheFirstRunWhenNoFileIsKnown()
    {
        m_window->showStart();
        QVERIFY(child(u"firstRunPages"_s)->isVisibleTo(m_window.get()));
        QVERIFY(!child(u"unlockPage"_s)->isVisibleTo(m_window.get()));
    }

    void startsWithTheLastFileWhenThereIsOne()
    {
        m_access->recent = {u"/tmp/programme.wardmate"_s};
        m_window->showStart();
        QVERIFY(child(u"unlockPage"_s)->isVisibleTo(m_window.get()));
    }

    void unlocksByKeyboardAndShowsTheFirstPlace()
    {
        unlock();
        QCOMPARE(current(), u"today"_s);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(pane(u"today"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void keysLeadToEveryPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("place");
        QTest::newRow("1") << int(Qt::Key_1) << u"today"_s;
        QTest::newRow("2") << int(Qt::Key_2) << u"referrals"_s;
        QTest::newRow("9") << int(Qt::Key_9) << u"resources"_s;
        QTest::newRow("0") << int(Qt::Key_0) << u"surveys"_s;
    }

    void keysLeadToEveryPlace()
    {
        QFETCH(int, key);
        QFETCH(QString, place);
        unlock();
        press(Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(current(), place);
    }

    void f6GoesRoundAllRegionsAndBack()
    {
        unlock();
        const QString start = focusName();
        QStringList seen;
        for (int i = 0; i < 8 && (seen.isEmpty() || focusName() != start); ++i) {
            press(Qt::Key_F6);
            seen << focusName();
        }
        QVERIFY2(seen.contains(u"navigation"_s), qPrintable(seen.join(u' ')));
        QVERIFY2(seen.contains(start), qPrintable(seen.join(u' ')));
        QStringList back;
        for (qsizetype i = 0; i < seen.size(); ++i) {
            press(Qt::Key_F6, Qt::ShiftModifier);
            back << focusName();
        }
        QCOMPARE(back.constLast(), seen.constLast());
        QVERIFY(back.contains(u"navigation"_s));
    }

    void whatAPaneOffersIsInTheMenusOnlyWhileItIsShown()
    {
        unlock();
        auto *today = pane(u"today"_s);
        QSignalSpy asked(today->newItem, &QAction::triggered);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.count(), 1);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), today->filter);
        QVERIFY(menuTexts().contains(u"Match waiting"_s));
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.count(), 1); // the other pane's now
        QCOMPARE(menuTexts().count(u"Match waiting"_s), 1);
    }

    void everyMenuEntryHasAMnemonicAndNoneTwiceInOneMenu()
    {
        unlock();
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            QStringList letters;
            for (const QAction *action : menu->actions()) {
                if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
                    continue;
                const qsizetype at = action->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(menu->title() + u" > "_s + action->text()));
                letters << action->text().mid(at + 1, 1).toLower();
            }
            QStringList unique = letters;
            unique.removeDuplicates();
            QVERIFY2(unique.size() == letters.size(), qPrintable(menu->title() + u": "_s + letters.join(u' ')));
        }
    }

    void undoIsNamedInTheEditMenuAndForgottenOnLock()
    {
        unlock();
        m_undo->push(new QUndoCommand(u"close referral"_s));
        QVERIFY2(menuTexts().contains(u"Undo close referral"_s), qPrintable(menuTexts().join(u'|')));
        m_window->lock();
        QVERIFY(!menuTexts().join(u' ').contains("close referral"_L1));
    }

    void theUndoBarUndoesAndGoes()
    {
        unlock();
        bool undone = false;
        emit pane(u"today"_s)
            ->undoOffered(
                {.text = u"Referral recorded."_s, .undo = [&undone] { undone = true; }, .more = {}, .moreAct = {}});
        auto *button = m_window->findChild<QPushButton *>(u"undoButton"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(undone);
        QVERIFY(!button->isVisible());
    }

    void ctrlSAnswersThatNothingNeedsSaving()
    {
        unlock();
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_window->findChild<QLabel *>(u"undoText"_s)->text().contains(u"Everything is kept"_s));
    }

    void lockKeepsDraftsAndLeavesNothingOfThePanes()
    {
        unlock();
        press(Qt::Key_2, Qt::ControlModifier);
        const int kept = DemoPane::draftsKept();
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.count(), 1);
        QVERIFY(DemoPane::draftsKept() >= kept + 2);
        QVERIFY(m_window->findChildren<Pane *>().isEmpty());
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Peer"_s), qPrintable(label->text()));
        QVERIFY(child(u"unlockPage"_s)->isVisible());
    }

    void whatCouldNotBeKeptIsNotLostWithoutAWord()
    {
        unlock();
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        DemoPane::isDiskFull() = true;
        const auto again = qScopeGuard([] { DemoPane::isDiskFull() = false; });
        m_prompts->answer = false;
        press(Qt::Key_L, Qt::ControlModifier);
        m_window->leaveFor({AfterLock::What::Sample});
        QVERIFY(!m_window->close());
        QCOMPARE(m_prompts->asked.size(), 3);
        QCOMPARE(locked.count(), 0);
        QVERIFY(!m_window->findChildren<Pane *>().isEmpty());
        m_prompts->answer = true;
        press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.count(), 1);
        QCOMPARE(m_prompts->asked.size(), 4);
    }

    void whoIsAwayIsNotAsked()
    {
        unlock();
        DemoPane::isDiskFull() = true;
        const auto again = qScopeGuard([] { DemoPane::isDiskFull() = false; });
        m_window->lock();
        QVERIFY(m_prompts->asked.isEmpty());
        QVERIFY(m_window->findChildren<Pane *>().isEmpty());
    }

    void unlockingAgainReturnsToTheSamePlace()
    {
        unlock();
        press(Qt::Key_3, Qt::ControlModifier);
        m_window->lock();
        typePassphrase();
        QTRY_COMPARE(current(), u"supporters"_s);
    }

    void theTitleNamesNobodyAndNoFile()
    {
        unlock();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->windowTitle(), u"Wardmate"_s);
    }

    void idleLocks()
    {
        Options options = m_window->options();
        QCOMPARE(options.idleMinutes, 5);
        unlock();
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        auto *idle = m_window->findChild<QObject *>(u"idleLock"_s);
        QVERIFY(QMetaObject::invokeMethod(idle, "idle"));
        QCOMPARE(locked.count(), 1);
    }

    void countsShowInTheNavigation()
    {
        unlock();
        auto *navigation = m_window->findChild<QListWidget *>(u"navigation"_s);
        QTRY_COMPARE(navigation->item(0)->data(Qt::AccessibleTextRole).toString(), u"Today, 2"_s);
        pane(u"today"_s)->count(3, true);
        QCOMPARE(navigation->item(0)->data(Qt::AccessibleTextRole).toString(), u"Today, 3, needs attention"_s);
    }

    void panesCanSendOneToAnother()
    {
        unlock();
        emit pane(u"today"_s)->goTo(u"supporters"_s, u"17"_s);
        QCOMPARE(current(), u"supporters"_s);
        QCOMPARE(pane(u"supporters"_s)->opened, u"17"_s);
    }

    void theNavigationFoldsWhenTheWindowIsNarrow()
    {
        unlock();
        const int character = m_window->fontMetrics().averageCharWidth();
        m_window->resize(character * 130, 600);
        QTRY_COMPARE(pane(u"today"_s)->lastRoom, Room::Wide);
        m_window->resize(character * 95, 600);
        QTRY_COMPARE(pane(u"today"_s)->lastRoom, Room::Narrow);
        m_window->resize(character * 70, 600);
        QTRY_COMPARE(pane(u"today"_s)->lastRoom, Room::Tight);
        QVERIFY(m_window->findChild<QComboBox *>(u"navigationDropDown"_s)->isVisible());
        QVERIFY(!child(u"navigation"_s)->isVisible());
    }

    void helpOpensBesideThePageAndEscClosesIt()
    {
        unlock();
        press(Qt::Key_F1);
        QVERIFY(child(u"helpSheet"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!child(u"helpSheet"_s)->isVisible());
        QVERIFY(pane(u"today"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void everythingHasANameAndIsReachedByTab()
    {
        unlock();
        QCOMPARE(accessibilityFindings(*m_window).join(u'\n'), QString());
        QCOMPARE(orderFindings(*m_window).join(u'\n'), QString());
        QCOMPARE(sizeFindings(*m_window, *m_gui->theme).join(u'\n'), QString());
    }

    void sampleProgrammeSaysSo()
    {
        m_window->showStart();
        m_window->show();
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"sampleButton"_s), Qt::LeftButton);
        QTRY_COMPARE(current(), u"today"_s);
        QVERIFY(child(u"sampleBanner"_s)->isVisible());
    }

    void pictures()
    {
        unlock();
        m_window->setSaved();
        m_window->setBackup(u"Backup 2 days ago"_s, false);
        m_window->setSearch(sampleSearch());
        m_window->goTo(u"referrals"_s);
        m_window->offerUndo(
            {.text = u"Referral recorded."_s, .undo = [] {}, .more = u"&Find a supporter"_s, .moreAct = [] {}});
        takePictures(*m_window, *m_gui->theme, u"main-window"_s);
        m_gui->theme->apply(ThemeChoice::HighContrast, 100);
        takePicture(*m_window, u"main-window-high-contrast"_s);
    }

    void searchEverywhereFindsPeopleAndCommandsByKeys()
    {
        unlock();
        m_window->setSearch(sampleSearch());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"searchEverywhere"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"riv"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(current(), u"referrals"_s);
        QCOMPARE(pane(u"referrals"_s)->opened, u"7"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(field, u"lock"_s);
        QTest::keyClick(field, Qt::Key_PageDown); // supporters
        QTest::keyClick(field, Qt::Key_PageDown); // commands
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QVERIFY(child(u"unlockPage"_s)->isVisibleTo(m_window.get()));
    }

    void withoutASourceOnlyCommandsAreFound()
    {
        unlock();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"searchEverywhere"_s);
        QTest::keyClicks(field, u"list of"_s);
        auto *hits = m_window->findChild<QTreeWidget *>(u"searchHits"_s);
        QCOMPARE(hits->topLevelItemCount(), 2);
        QCOMPARE(hits->topLevelItem(0)->text(0), u"Commands"_s);
    }

    void searchPictures()
    {
        unlock();
        m_window->setSearch(sampleSearch());
        m_window->goTo(u"referrals"_s);
        m_window->resize(1280, 720);
        for (const auto &[choice, percent, name] : {std::tuple(ThemeChoice::Light, 100, u"search-light-100"_s),
                 std::tuple(ThemeChoice::Dark, 100, u"search-dark-100"_s),
                 std::tuple(ThemeChoice::Light, 200, u"search-light-200"_s)}) {
            m_gui->theme->apply(choice, percent);
            QCoreApplication::processEvents();
            auto *field = m_window->findChild<QLineEdit *>(u"searchEverywhere"_s);
            field->clear();
            field->setFocus();
            QTest::keyClicks(field, u"ri"_s);
            takePicture(*m_window, name);
        }
    }

private:
    static SearchSource sampleSearch()
    {
        return [](const QString &) {
            return QList<SearchGroup>{{u"People"_s,
                                          {{.title = u"Rivera, Ana"_s,
                                               .detail = u"ICU, Unexpected death of a patient, Overdue 2 h"_s,
                                               .paneId = u"referrals"_s,
                                               .reference = u"7"_s},
                                              {.title = u"Riveros, Luz"_s,
                                                  .detail = u"Labor & Delivery, Medical error, Follow up Fri"_s,
                                                  .paneId = u"referrals"_s,
                                                  .reference = u"8"_s}}},
                {u"Supporters"_s,
                    {{.title = u"Rios, Marta"_s,
                        .detail = u"Active"_s,
                        .paneId = u"supporters"_s,
                        .reference = u"3"_s}}}};
        };
    }
    QWidget *child(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    DemoPane *pane(const QString &id) const { return static_cast<DemoPane *>(m_window->findChild<Pane *>(id)); }

    QString current() const
    {
        for (const Pane *one : m_window->findChildren<Pane *>()) {
            if (one->isVisible())
                return one->objectName();
        }
        return {};
    }

    static QString focusName()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? (focus->objectName().isEmpty() ? QString::fromLatin1(focus->metaObject()->className())
                                                      : focus->objectName())
                     : QString();
    }

    QStringList menuTexts() const
    {
        QStringList texts;
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    texts << action->text().remove(u'&');
            }
        }
        return texts;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }

    void typePassphrase()
    {
        QWidget *line = QApplication::focusWidget();
        QVERIFY(line);
        QTest::keyClicks(line, m_access->goodPassphrase);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void unlock()
    {
        m_window->showUnlock(u"/tmp/programme.wardmate"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        typePassphrase();
        QTRY_COMPARE(current(), u"today"_s);
    }

    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<FakeProgramAccess> m_access;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
