// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/action_button.h"

#include "tests/support/gui_test.h"

#include <QAction>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestActionButton : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itFollowsItsAction()
    {
        QAction action(u"&Match"_s);
        action.setShortcut(QKeySequence(u"Ctrl+M"_s));
        ActionButton button(&action);
        QCOMPARE(button.text(), u"&Match"_s);
        QVERIFY(button.toolTip().contains(u"Ctrl+M"_s));
        action.setText(u"&Match 2 waiting"_s);
        action.setEnabled(false);
        QCOMPARE(button.text(), u"&Match 2 waiting"_s);
        QVERIFY(!button.isEnabled());
    }

    void pressingItDoesTheAct()
    {
        QAction action(u"&Match"_s);
        ActionButton button(&action);
        QSignalSpy done(&action, &QAction::triggered);
        button.click();
        QCOMPARE(done.count(), 1);
        action.setEnabled(false);
        button.click();
        QCOMPARE(done.count(), 1);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestActionButton)
#include "tst_action_button.moc"
