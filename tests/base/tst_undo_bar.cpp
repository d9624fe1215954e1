// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/undo_bar.h"

#include "tests/support/gui_test.h"

#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestUndoBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void undoIsOfferedOnceAndThenGone()
    {
        UndoBar bar;
        int undone = 0;
        bar.offer({.text = u"Referral recorded."_s, .undo = [&undone] { ++undone; }, .more = {}, .moreAct = {}});
        bar.show();
        QCOMPARE(bar.text(), u"Referral recorded."_s);
        auto *undo = bar.findChild<QPushButton *>(u"undoButton"_s);
        QVERIFY(undo->isVisible());
        QVERIFY(!bar.findChild<QPushButton *>(u"undoMoreButton"_s)->isVisible());
        undo->click();
        undo->click();
        QCOMPARE(undone, 1);
        QCOMPARE(bar.text(), QString());
    }

    void aSecondActCanBeOffered()
    {
        UndoBar bar;
        bool found = false;
        bar.offer({.text = u"Referral recorded."_s,
            .undo = [] {},
            .more = u"&Find a supporter"_s,
            .moreAct = [&found] { found = true; }});
        bar.findChild<QPushButton *>(u"undoMoreButton"_s)->click();
        QVERIFY(found);
    }

    void itGoesByItselfAfterAWhileButNotFromUnderTheFocus()
    {
        UndoBar bar;
        bar.move(300, 300); // away from the pointer, which would keep it
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.setSeconds(0);
        bar.say(u"Saved"_s);
        QTRY_COMPARE(bar.text(), QString());
        bar.offer({.text = u"Closed."_s, .undo = [] {}, .more = {}, .moreAct = {}});
        bar.findChild<QPushButton *>(u"undoButton"_s)->setFocus();
        int rounds = 0;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&rounds] { ++rounds; });
        tick.start(0);
        QTRY_VERIFY(rounds > 20);
        QCOMPARE(bar.text(), u"Closed."_s);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestUndoBar)
#include "tst_undo_bar.moc"
