// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_list.h"
#include "ui/shell/work_area.h"

#include "tests/shell/demo_panes.h"
#include "tests/support/gui_test.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestWorkArea : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void panesAreMadeWhenTheyAreFirstShown()
    {
        WorkArea area;
        QSignalSpy made(&area, &WorkArea::paneMade);
        area.setPanes(demoPanes());
        QCOMPARE(made.count(), 0);
        QVERIFY(area.goTo(u"today"_s));
        QVERIFY(area.goTo(u"referrals"_s));
        QVERIFY(area.goTo(u"today"_s));
        QCOMPARE(made.count(), 2);
        QCOMPARE(area.currentId(), u"today"_s);
        QVERIFY(!area.goTo(u"nowhere"_s));
        QCOMPARE(area.currentId(), u"today"_s);
    }

    void aPlaceThatIsNotListedCanBeReachedOnlyByAsking()
    {
        std::vector<PaneSpec> specs = demoPanes();
        specs.push_back({.id = u"search"_s,
            .title = u"Search"_s,
            .menu = {},
            .group = {},
            .icon = {},
            .make = [](QWidget *parent) { return new DemoPane(u"Search"_s, parent); },
            .count = {},
            .listed = false});
        WorkArea area;
        area.setPanes(std::move(specs));
        QCOMPARE(area.findChild<QComboBox *>(u"navigationDropDown"_s)->findText(u"Search"_s), -1);
        QVERIFY(area.goTo(u"search"_s, u"riv"_s));
        QCOMPARE(static_cast<DemoPane *>(area.currentPane())->opened, u"riv"_s);
    }

    void arrowsWalkThroughThePlacesAndACommandLeadsIntoThem()
    {
        WorkArea area;
        area.setPanes(demoPanes());
        area.goTo(u"today"_s);
        area.resize(area.fontMetrics().averageCharWidth() * 180, area.fontMetrics().height() * 40);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        auto *places = area.findChild<NavigationList *>();
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Down);
        QCOMPARE(area.currentId(), u"referrals"_s);
        QVERIFY(places->hasFocus());
        area.goTo(u"supporters"_s); // as Ctrl+3 does
        QVERIFY(static_cast<DemoPane *>(area.currentPane())->table->hasFocus());
    }

    void theDropDownLeadsToo()
    {
        WorkArea area;
        area.setPanes(demoPanes());
        area.goTo(u"today"_s);
        auto *box = area.findChild<QComboBox *>(u"navigationDropDown"_s);
        QTRY_COMPARE(box->itemText(1), u"Referrals (5)"_s);
        emit box->activated(2);
        QCOMPARE(area.currentId(), u"supporters"_s);
    }

    void whatWaitsIsMarkedBeforeItsPlaceIsSeen()
    {
        std::vector<PaneSpec> specs = demoPanes();
        for (PaneSpec &spec : specs)
            if (spec.id == u"resources"_s)
                spec.count = [] { return PlaceCount(8, true); };
        WorkArea area;
        area.setPanes(std::move(specs));
        area.goTo(u"today"_s);
        auto *places = area.findChild<NavigationList *>();
        QTRY_COMPARE(places->countText(u"resources"_s), u"Resources, 8, needs attention"_s);
        QCOMPARE(places->countText(u"referrals"_s), u"Referrals, 5"_s);
    }

    void clearingLeavesNoPane()
    {
        WorkArea area;
        area.setPanes(demoPanes());
        area.goTo(u"today"_s);
        area.clear();
        QVERIFY(area.findChildren<Pane *>().isEmpty());
        QVERIFY(!area.currentPane());
        QVERIFY(area.panes().empty());
    }

    void itAsksForNoMoreRoomThanItsTightestForm()
    {
        WorkArea area;
        area.setPanes(demoPanes());
        area.goTo(u"today"_s);
        QVERIFY(area.minimumSizeHint().width() <= area.fontMetrics().averageCharWidth() * 80);
    }

private:
    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestWorkArea)
#include "tst_work_area.moc"
