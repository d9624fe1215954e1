// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/empty_state.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"
#include "tests/support/window_pictures.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestEmptyState : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void itSaysWhatBelongsHereAndOffersWhatToDo()
    {
        EmptyState state;
        state.setTexts(u"referrals"_s, u"No referrals yet."_s,
            u"When somebody tells you about a hard event, record it here; it takes about a minute."_s);
        QAction create(u"&New referral"_s);
        QAction import(u"&Paste list"_s);
        state.setChoices({&create, &import});
        QCOMPARE(state.accessibleName(), u"No referrals yet."_s);
        const QList<QPushButton *> buttons = state.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(buttons.at(0)->isDefault());
        QSignalSpy done(&create, &QAction::triggered);
        buttons.at(0)->click();
        QCOMPARE(done.count(), 1);
        state.resize(700, 400);
        state.show();
        QCOMPARE((accessibilityFindings(state) + orderFindings(state)).join(u'\n'), QString());
        takePictures(state, *m_gui->theme, u"empty-state"_s, 700, 400);
        state.setChoices({});
        QVERIFY(state.findChildren<QPushButton *>().isEmpty());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestEmptyState)
#include "tst_empty_state.moc"
