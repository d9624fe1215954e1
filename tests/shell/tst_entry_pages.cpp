// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/entry_pages.h"

#include "tests/support/fake_program_access.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"
#include "ui/shell/first_run_pages.h"
#include "ui/shell/unlock_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestEntryPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void aFileThatWasChosenIsUnlockedNext()
    {
        FakePrompts prompts;
        FakeProgramAccess access;
        EntryPages pages(access, prompts);
        pages.showFirstRun();
        QVERIFY(qobject_cast<FirstRunPages *>(pages.currentWidget()));
        pages.chooseFile(); // nothing chosen: stays
        QVERIFY(qobject_cast<FirstRunPages *>(pages.currentWidget()));
        prompts.path = u"/media/stick/ward.wardmate"_s;
        pages.findChild<QPushButton *>(u"openFileButton"_s)->click();
        QVERIFY(qobject_cast<UnlockPage *>(pages.currentWidget()));
        QCOMPARE(pages.findChild<QLabel *>(u"unlockFile"_s)->text(), u"ward.wardmate"_s);
    }

    void lockedSaysSince()
    {
        FakePrompts prompts;
        FakeProgramAccess access;
        EntryPages pages(access, prompts);
        pages.showLocked(u"/tmp/a.wardmate"_s);
        QVERIFY(pages.findChild<QLabel *>(u"unlockNote"_s)->text().startsWith(u"Locked "_s));
    }

    void theSampleNeedsNoPassphrase()
    {
        FakePrompts prompts;
        FakeProgramAccess access;
        EntryPages pages(access, prompts);
        QSignalSpy opened(&pages, &EntryPages::opened);
        pages.openSample();
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(opened.at(0).at(0).value<OpenedProgram>().sample);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestEntryPages)
#include "tst_entry_pages.moc"
