// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programme_page.h"

#include "tests/support/fake_program_access.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/gui_test.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestProgrammePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itAsksThreeThingsAndGivesThemOn()
    {
        FakeProgramAccess access;
        FakePrompts prompts;
        ProgrammePage page(access, prompts);
        QSignalSpy next(&page, &ProgrammePage::next);
        auto *button = page.findChild<QPushButton *>(u"nextButton"_s);
        button->click();
        QCOMPARE(next.count(), 0);
        page.findChild<QLineEdit *>(u"hospitalLine"_s)->setText(u" General Hospital "_s);
        page.findChild<QLineEdit *>(u"personLine"_s)->setText(u"Robin"_s);
        page.findChild<QComboBox *>(u"roleBox"_s)->setCurrentIndex(1);
        button->click();
        QCOMPARE(next.count(), 1);
        QCOMPARE(page.program().hospital, u"General Hospital"_s);
        QCOMPARE(page.program().role, PersonRole::Director);
    }

    void anAdministratorCannotStartAProgramme()
    {
        FakeProgramAccess access;
        FakePrompts prompts;
        const ProgrammePage page(access, prompts);
        QCOMPARE(page.findChild<QComboBox *>(u"roleBox"_s)->findData(u"administrator"_s), -1);
    }

    void clearingForgetsEverything()
    {
        FakeProgramAccess access;
        FakePrompts prompts;
        prompts.path = u"/media/stick/x.wardmate"_s;
        ProgrammePage page(access, prompts);
        page.findChild<QLineEdit *>(u"hospitalLine"_s)->setText(u"General"_s);
        page.findChild<QPushButton *>(u"placeButton"_s)->click();
        page.clear();
        QCOMPARE(page.program().hospital, QString());
        QVERIFY(page.program().path.endsWith(u"programme.wardmate"_s));
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestProgrammePage)
#include "tst_programme_page.moc"
