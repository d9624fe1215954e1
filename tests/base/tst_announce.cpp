// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/announce.h"

#include "tests/support/gui_test.h"

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestAnnounce : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    // Whether the alert itself arrives is seen on a screen reader's bus only; offscreen there is none.
    void theLabelCarriesTheText()
    {
        QLabel label;
        announce(label, u"Referral recorded."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), u"Referral recorded."_s);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
