// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/table_setup.h"

#include "tests/support/gui_test.h"

#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace wardmate;

class TestTableSetup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        GuiTest::failOnWarnings();
        m_gui = std::make_unique<GuiTest>();
    }

    void tabLeavesTheTable()
    {
        const auto table = make();
        QVERIFY(!table->tabKeyNavigation());
        QCOMPARE(table->accessibleName(), u"Referrals"_s);
    }

    void rowsAreHighEnoughAndGrowWithTheText()
    {
        const auto table = make();
        table->show();
        QVERIFY(table->rowHeight(0) >= 28);
        const int width = table->columnWidth(0);
        m_gui->theme->apply(ThemeChoice::Light, 200);
        QTRY_VERIFY(table->rowHeight(0) > 40);
        QVERIFY(table->rowHeight(0) >= table->fontMetrics().height() * 15 / 10);
        QVERIFY(table->columnWidth(0) > width * 17 / 10);
    }

    void columnsAreHiddenMovedAndResetFromTheHeadersMenu()
    {
        const auto table = make();
        table->show();
        QHeaderView *header = table->horizontalHeader();
        trigger(*table, u"Unit"_s, 0);
        QVERIFY(header->isSectionHidden(2));
        trigger(*table, u"Move forward"_s, 0);
        QCOMPARE(header->visualIndex(0), 1);
        trigger(*table, u"Reset columns"_s, 0);
        QVERIFY(!header->isSectionHidden(2));
        QCOMPARE(header->visualIndex(0), 0);
    }

    void theLastColumnCannotBeHidden()
    {
        const auto table = make();
        table->show();
        trigger(*table, u"Unit"_s, 0);
        trigger(*table, u"Peer"_s, 0);
        trigger(*table, u"Next step"_s, 0); // disabled: nothing happens
        QVERIFY(!table->horizontalHeader()->isSectionHidden(0));
    }

    void columnsAreRememberedOnThisComputer()
    {
        {
            const auto table = make();
            rememberColumns(*table, *m_gui->settings, u"referrals"_s);
            table->horizontalHeader()->resizeSection(1, 321);
            table->horizontalHeader()->moveSection(0, 1);
        }
        const auto again = make();
        rememberColumns(*again, *m_gui->settings, u"referrals"_s);
        QCOMPARE(again->columnWidth(1), 321);
        QCOMPARE(again->horizontalHeader()->visualIndex(0), 1);
    }

    void columnsOfAnotherVersionAreNotTaken()
    {
        {
            const auto table = make(5);
            rememberColumns(*table, *m_gui->settings, u"referrals"_s);
            table->horizontalHeader()->moveSection(0, 3);
        }
        const auto again = make(3);
        rememberColumns(*again, *m_gui->settings, u"referrals"_s);
        QCOMPARE(again->horizontalHeader()->visualIndex(0), 0);
    }

private:
    static std::unique_ptr<QTableView> make(int columns = 3)
    {
        auto table = std::make_unique<QTableView>();
        auto *model = new QStandardItemModel(2, columns, table.get());
        model->setHorizontalHeaderLabels({u"Next step"_s, u"Peer"_s, u"Unit"_s});
        table->setModel(model);
        table->resize(600, 300);
        setUpTable(*table, u"Referrals"_s);
        return table;
    }

    static void trigger(QTableView &table, const QString &text, int column)
    {
        QHeaderView *header = table.horizontalHeader();
        const int x = header->sectionViewportPosition(column) + 3;
        emit header->customContextMenuRequested(QPoint(x, 3));
        auto *menu = header->findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text && action->isEnabled())
                action->trigger();
        }
        delete menu;
    }

    std::unique_ptr<GuiTest> m_gui;
};

QTEST_MAIN(TestTableSetup)
#include "tst_table_setup.moc"
