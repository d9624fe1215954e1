// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Qt program with menus, a tool bar, a table and a status bar costs to start: the measure for G6 and G7 of
// performance.md. With --stay it prints the memory it holds at rest and ends; otherwise it ends at its first paint.
#include "tests/bench/first_paint.h"
#include "tests/bench/memory_at_rest.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace wardmate;

namespace {

constexpr int kRows = 50;
constexpr int kColumns = 10;
constexpr int kEntries = 8;

void fill(QMainWindow &window)
{
    for (const QString &title : {u"&File"_s, u"&Queue"_s, u"&Supporters"_s, u"&Reports"_s, u"&Help"_s}) {
        QMenu *menu = window.menuBar()->addMenu(title);
        for (int at = 0; at < kEntries; ++at)
            menu->addAction(u"Action %1"_s.arg(at));
    }
    QToolBar *tools = window.addToolBar(u"Main"_s);
    for (int at = 0; at < kEntries; ++at)
        tools->addAction(u"Tool %1"_s.arg(at));
    auto *table = new QTableView(&window);
    auto *cells = new QStandardItemModel(kRows, kColumns, table);
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column)
            cells->setItem(row, column, new QStandardItem(u"cell %1 %2"_s.arg(row).arg(column)));
    table->setModel(cells);
    window.setCentralWidget(table);
    window.statusBar()->showMessage(u"Ready"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const bool stays = QCoreApplication::arguments().value(1) == u"--stay"_s;
    FirstPaint ending;
    if (!stays)
        application.installEventFilter(&ending);
    QMainWindow window;
    window.resize(1200, 800);
    fill(window);
    window.show();
    if (stays)
        QTimer::singleShot(500, &window, [] {
            printMemoryAtRest(0);
            std::_Exit(0);
        });
    return QApplication::exec();
}
