// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_list.h"

#include "tests/support/gui_test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestNavigationList : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void placesHaveNoMnemonicMarksAndAreChosenByKeys()
    {
        NavigationList list;
        list.addPlace(u"today"_s, u"&Today"_s, u"today"_s, false);
        list.addPlace(u"buddies"_s, u"&Buddies"_s, u"buddies"_s, true);
        QCOMPARE(list.item(0)->text(), u"Today"_s);
        list.select(u"today"_s);
        QSignalSpy chosen(&list, &NavigationList::chosen);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"buddies"_s);
    }

    void selectingFromOutsideIsNotChoosing()
    {
        NavigationList list;
        list.addPlace(u"today"_s, u"Today"_s, {}, false);
        QSignalSpy chosen(&list, &NavigationList::chosen);
        list.select(u"today"_s);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(list.currentRow(), 0);
        list.select(u"search"_s); // a place that is not listed
        QVERIFY(list.selectedItems().isEmpty());
    }

    void passingThroughByTabStaysOnAPageThatIsNotListed()
    {
        NavigationList list;
        list.addPlace(u"today"_s, u"Today"_s, {}, false);
        list.addPlace(u"reports"_s, u"Reports"_s, {}, false);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.clearFocus();
        list.select(u"intake"_s);
        QSignalSpy chosen(&list, &NavigationList::chosen);
        list.setFocus(Qt::BacktabFocusReason);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&list, Qt::Key_Return); // the row that has the frame can be chosen all the same
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"today"_s);
    }

    void countsAreSpoken()
    {
        NavigationList list;
        list.addPlace(u"today"_s, u"Today"_s, {}, false);
        QCOMPARE(list.countText(u"today"_s), u"Today"_s);
        list.setCount(u"today"_s, 3, true);
        QCOMPARE(list.countText(u"today"_s), u"Today, 3, needs attention"_s);
        list.setCount(u"today"_s, 0, false);
        QCOMPARE(list.countText(u"today"_s), u"Today"_s);
        list.setCount(u"nowhere"_s, 3, true);
        QCOMPARE(list.countText(u"nowhere"_s), QString());
    }

    void rowsAreHighEnoughAndGroupsStandApart()
    {
        NavigationList list;
        list.addPlace(u"a"_s, u"A"_s, {}, false);
        list.addPlace(u"b"_s, u"B"_s, {}, false);
        list.addPlace(u"c"_s, u"C"_s, {}, true);
        list.resize(200, 400);
        list.show();
        QVERIFY(list.visualItemRect(list.item(0)).height() >= 34);
        QVERIFY(list.visualItemRect(list.item(2)).height() > list.visualItemRect(list.item(1)).height());
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestNavigationList)
#include "tst_navigation_list.moc"
