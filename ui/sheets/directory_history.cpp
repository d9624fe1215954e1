// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/directory_history.h"

#include "models/base/clock.h"
#include "models/sheets/resource_store.h"
#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"
#include "ui/base/table_setup.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString actWords(const QString &act)
{
    if (act == u"add")
        return DirectoryHistory::tr("added");
    if (act == u"confirm")
        return DirectoryHistory::tr("checked: still right");
    if (act == u"remove")
        return DirectoryHistory::tr("removed");
    if (act == u"restore")
        return DirectoryHistory::tr("brought back");
    return DirectoryHistory::tr("changed");
}

} // namespace

DirectoryHistory::DirectoryHistory(SheetServices &services, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"directoryHistory"_s);
    setWindowTitle(tr("History of the directory"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("When"), tr("By"), tr("What"), tr("Entry"), tr("Before"), tr("After")});
    const auto changes = services.resources.history();
    const QDateTime now = services.clock.nowUtc();
    if (changes) {
        for (const ResourceChange &change : *changes) {
            QList<QStandardItem *> row;
            for (const QString &text : {momentWords(change.at, now), labelOf(change.role), actWords(change.act),
                     change.name, change.before, change.after}) {
                row << new QStandardItem(text);
                row.last()->setToolTip(text);
            }
            model->appendRow(row);
        }
    }
    auto *table = new QTableView(this);
    table->setObjectName(u"historyTable"_s);
    table->setModel(model);
    setUpTable(*table, tr("History of the directory"));
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths{20, 14, 20, 34, 26, 26};
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, letter * widths.at(column));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("History of the directory"), 1, this));
    layout->addWidget(model->rowCount() > 0 ? quietLabel(tr("Newest first. Roles, never names."), this)
                                            : quietLabel(tr("Nothing has been changed yet."), this));
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(letter * 150, fontMetrics().height() * 30);
}

QAction *directoryHistoryAction(SheetServices &services, QWidget *parent)
{
    auto *action = new QAction(DirectoryHistory::tr("H&istory of changes…"), parent);
    action->setObjectName(u"directoryHistory"_s);
    QObject::connect(action, &QAction::triggered, parent, [&services, parent] {
        auto *history = new DirectoryHistory(services, parent);
        history->setAttribute(Qt::WA_DeleteOnClose);
        history->open();
    });
    return action;
}

} // namespace wardmate
