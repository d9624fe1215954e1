// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/supporters_page.h"

#include "tests/support/accessible_walk.h"
#include "tests/support/gui_test.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestSupportersPage : public QObject
{
    Q_OBJECT

private slots:
    void pastingIsAKeyAway()
    {
        const GuiTest gui;
        SupportersPage page;
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy chosen(&page, &SupportersPage::chosen);
        page.focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen.at(0).at(0).toString(), u"import"_s);
        QCOMPARE(chosen.at(0).at(1).toString(), u"paste:supporters"_s);
        QCOMPARE((accessibilityFindings(page) + orderFindings(page)).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestSupportersPage)
#include "tst_supporters_page.moc"
