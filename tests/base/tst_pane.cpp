// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/pane.h"

#include "tests/support/gui_test.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void focusGoesToTheFirstThingThatTakesIt()
    {
        Pane pane;
        auto *layout = new QVBoxLayout(&pane);
        auto *off = new QLineEdit(&pane);
        off->setEnabled(false);
        auto *first = new QLineEdit(&pane);
        layout->addWidget(off);
        layout->addWidget(first);
        layout->addWidget(new QLineEdit(&pane));
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.focusFirst();
        QCOMPARE(QApplication::focusWidget(), first);
    }

    void anEmptyPaneTakesNoFocusAndDoesNotHang()
    {
        Pane pane;
        pane.show();
        pane.focusFirst();
        QCOMPARE(pane.regions(), QList<QWidget *>{&pane});
        QVERIFY(!pane.openItem(u"7"_s));
    }

    void countsAndOffersAreTold()
    {
        class Counting final : public Pane
        {
        public:
            void number(int number) { setCount(number, true); }
            void give(QAction *action) { offer(Standard::Print, action); }
        } pane;
        QSignalSpy changed(&pane, &Pane::countChanged);
        pane.number(3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(pane.count(), 3);
        QVERIFY(pane.isUrgent());
        QAction print;
        pane.give(&print);
        QCOMPARE(pane.offered(Pane::Standard::Print), &print);
        QVERIFY(!pane.offered(Pane::Standard::Filter));
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestPane)
#include "tst_pane.moc"
