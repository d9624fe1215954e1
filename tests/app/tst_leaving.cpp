// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "models/vault/backup.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "tests/support/scratch_programme.h"
#include "ui/base/inline_message.h"
#include "ui/base/pane.h"

#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

/// Ways out of an open file, to it again or to something else: what the next process begins with, and what is left here.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
        m_files = std::make_unique<ScratchProgramme>();
        m_files->vault.reset();
        m_ended.clear();
        auto prompts = std::make_unique<FakePrompts>();
        m_prompts = prompts.get();
        m_desk = std::make_unique<Desk>(*m_gui->settings, m_clock, std::move(prompts));
        connect(m_desk.get(), &Desk::endedLocked, this, [this](const QStringList &arguments) { m_ended = arguments; });
    }

    void cleanup()
    {
        m_desk.reset();
        m_files.reset();
        m_gui.reset();
    }

    void anotherFileIsWhereItGoesOn()
    {
        unlock();
        m_prompts->path.clear();
        act(u"Open"_s)->trigger(); // nothing chosen: nothing is left
        QVERIFY(m_ended.isEmpty() && !panes().isEmpty());
        m_prompts->path = u"/media/stick/ward.wardmate"_s;
        act(u"Open"_s)->trigger();
        QCOMPARE(m_ended, QStringList{u"/media/stick/ward.wardmate"_s});
        QVERIFY(panes().isEmpty());
    }

    void aRecentFileIsWhereItGoesOn()
    {
        const QString other = m_files->folder.filePath(u"other.wardmate"_s);
        m_gui->settings->setValue(u"files/recent"_s, QStringList{m_files->path(), other});
        unlock();
        act(u"2  other.wardmate"_s)->trigger();
        QCOMPARE(m_ended, QStringList{other});
    }

    void aProgrammeFileThatIsDroppedIsWhereItGoesOn()
    {
        unlock();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/media/stick/ward.wardmate"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &drop);
        QCOMPARE(m_ended, QStringList{u"/media/stick/ward.wardmate"_s});
    }

    void aNewProgrammeAndTheSampleBeginAfresh()
    {
        unlock();
        act(u"New programme"_s)->trigger();
        QCOMPARE(m_ended, QStringList{u"--new"_s});
    }

    void theSampleBeginsAfresh()
    {
        unlock();
        act(u"Look around"_s)->trigger();
        QCOMPARE(m_ended, QStringList{u"--demo"_s});
        QVERIFY(panes().isEmpty());
    }

    void lockingGoesOnWithTheSameFile()
    {
        unlock();
        m_desk->window().lock();
        QCOMPARE(m_ended, (QStringList{m_files->path(), u"--locked"_s}));
    }

    void fromTheSampleItGoesOnHere()
    {
        m_desk->start(true, {});
        QTRY_VERIFY_WITH_TIMEOUT(!panes().isEmpty(), 20'000);
        act(u"New programme"_s)->trigger();
        QVERIFY(panes().isEmpty() && m_ended.isEmpty());
        QVERIFY(visible(u"hospitalLine"_s));
        act(u"Look around"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!panes().isEmpty(), 20'000);
        act(u"Look around"_s)->trigger(); // another one
        QTRY_VERIFY_WITH_TIMEOUT(!panes().isEmpty(), 20'000);
        QVERIFY(m_ended.isEmpty());
    }

    void sampleDataThatLocksItselfSaysSo_data()
    {
        QTest::addColumn<bool>("isFileKnown");
        QTest::newRow("first run") << false;
        QTest::newRow("unlock page") << true;
    }
    void sampleDataThatLocksItselfSaysSo()
    {
        QFETCH(bool, isFileKnown);
        if (isFileKnown)
            m_gui->settings->setValue(u"files/recent"_s, QStringList{m_files->path()});
        m_desk->start(true, {});
        QTRY_VERIFY_WITH_TIMEOUT(!panes().isEmpty(), 20'000);
        QVERIFY(QMetaObject::invokeMethod(m_desk->window().findChild<QObject *>(u"idleLock"_s), "idle"));
        QStringList said;
        for (const auto *label : m_desk->window().findChildren<QLabel *>())
            if (label->isVisible())
                said.append(label->text());
        QVERIFY(said.contains(u"The sample data was closed. Nothing of it was kept."_s));
        m_desk->window().leaveFor({AfterLock::What::NewProgram});
        for (const auto *message : m_desk->window().findChildren<InlineMessage *>())
            QVERIFY(!message->isVisible()); // it is said once
    }

    // Locked while work has the file, as when somebody starts a backup and walks off: nothing typed is lost.
    void whatIsHalfTypedIsKeptOnceTheWorkHasEnded()
    {
        m_files->reopen();
        m_files->vault->database().execute(
            u"INSERT INTO draft (kind, updated_at, body) VALUES ('x', "
            "'2026-11-20T08:00:00Z', '{\"a\":\"' || hex(zeroblob(48000000)) || '\"}')"_s);
        m_files->vault.reset();
        unlock();
        m_desk->window().goTo(u"intake"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_desk->window().menuBar()->isEnabled(), 20'000); // every page is looked at beside the window
        auto *name = m_desk->window().findChild<QLineEdit *>(u"name"_s);
        name->setText(u"Kumar, Dana"_s);
        emit name->textEdited(name->text());
        m_desk->window().lock();
        QVERIFY(!visible(u"name"_s) && visible(u"passphraseLine"_s)); // off the screen at once
        QTRY_COMPARE_WITH_TIMEOUT(m_ended, (QStringList{m_files->path(), u"--locked"_s}), 60'000);
        QVERIFY(panes().isEmpty());
        m_files->reopen();
        QVERIFY(m_files->vault->database().value<int>(
            u"SELECT 1 FROM draft WHERE kind = 'intake' AND body LIKE '%Kumar, Dana%'"_s));
    }

    // The file is closed for the restore; when that cannot be done, nothing may stand on it any more.
    void aRestoreThatFailsLeavesNothingOfTheClosedFile()
    {
        const QTemporaryDir away;
        const QString backup = unlockWithABackupIn(away);
        m_desk->window().goTo(u"intake"_s);
        QTest::keyClicks(m_desk->window().findChild<QLineEdit *>(u"name"_s), u"Kumar, Dana"_s);
        m_desk->window().goTo(u"safety"_s);
        QDialog *dialog = lookInto(backup);
        auto *restore = dialog->findChild<QPushButton *>(u"restoreAct"_s);
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), 20'000);
        QVERIFY(QFile::remove(backup + u"/"_s + QFileInfo(m_files->path()).fileName())); // the stick is gone
        restore->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(panes().isEmpty());
        QVERIFY(m_ended.isEmpty()); // first it is read what went wrong
        m_desk->window().lock();
        dialog->reject();
        QCOMPARE(m_ended, QStringList{m_files->path()});
        QVERIFY(m_desk->window().close());
        QVERIFY(taken(m_files->open(kDirectorWords))->opensNames()); // it is where it was
    }

    void aRestoreThatWorksLeavesNothingOfTheReplacedFile()
    {
        const QTemporaryDir away;
        const QString backup = unlockWithABackupIn(away);
        m_desk->window().goTo(u"intake"_s);
        m_desk->window().goTo(u"safety"_s);
        auto *restore = lookInto(backup)->findChild<QPushButton *>(u"restoreAct"_s);
        QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), 20'000);
        restore->click();
        QCOMPARE(m_ended, QStringList{m_files->path()});
        QVERIFY(panes().isEmpty());
        QVERIFY(m_desk->window().close()); // as the end of the process does: it keeps drafts
    }

private:
    void unlock()
    {
        m_desk->start(false, m_files->path());
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_VERIFY(visible(u"passphraseLine"_s));
        QTest::keyClicks(visible(u"passphraseLine"_s), QString::fromLatin1(kDirectorWords));
        QTest::keyClick(visible(u"passphraseLine"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!panes().isEmpty(), 20'000);
    }

    [[nodiscard]] QString unlockWithABackupIn(const QTemporaryDir &away)
    {
        m_files->reopen();
        const QString backup = taken(backUp(*m_files->vault, away.path(), m_clock));
        m_files->vault.reset();
        unlock();
        return backup;
    }

    /// The restore window, with the backup chosen and being looked into.
    [[nodiscard]] QDialog *lookInto(const QString &backup)
    {
        act(u"Restore"_s)->trigger();
        auto *dialog = m_desk->window().findChild<QDialog *>(u"restoreDialog"_s);
        if (!dialog)
            qFatal("no restore window");
        m_prompts->path = backup;
        dialog->findChild<QPushButton *>(u"chooseBackup"_s)->click();
        dialog->findChild<QLineEdit *>(u"passphraseLine"_s)->setText(QString::fromLatin1(kDirectorWords));
        dialog->findChild<QPushButton *>(u"lookInside"_s)->click();
        return dialog;
    }

    [[nodiscard]] QList<Pane *> panes() const { return m_desk->window().findChildren<Pane *>(); }
    [[nodiscard]] QWidget *visible(const QString &name) const
    {
        for (auto *found : m_desk->window().findChildren<QWidget *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    /// The first of the menus' that begins so, without its mnemonic.
    [[nodiscard]] QAction *act(const QString &begin) const
    {
        for (const QMenu *menu : m_desk->window().menuBar()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->menu() == nullptr && action->text().remove(u'&').startsWith(begin, Qt::CaseInsensitive))
                    return action;
        qFatal("no such act: %s", qPrintable(begin));
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<GuiTest> m_gui;
    std::unique_ptr<ScratchProgramme> m_files;
    std::unique_ptr<Desk> m_desk;
    FakePrompts *m_prompts = nullptr;
    QStringList m_ended;
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
