// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/base/table_setup.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QList<QStandardItem *> row(const QString &act, const QString &keys)
{
    QList<QStandardItem *> items{new QStandardItem(act), new QStandardItem(keys)};
    for (QStandardItem *item : items)
        item->setEditable(false);
    return items;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.mid(0, 2).join(u", "_s);
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("List of keys"));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Act"), tr("Key")});
    for (const QAction *action : actions)
        model->appendRow(row(action->text().remove(u'&').remove(u'…'), keysOf(*action)));
    // Those that live in lists and forms and have no menu entry of their own there.
    model->appendRow(row(tr("Main act of the row"), tr("Enter")));
    model->appendRow(row(tr("Mark the row"), tr("Space")));
    model->appendRow(row(tr("Store a form"), QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
    model->appendRow(row(tr("Back, close, clear the filter"), tr("Esc")));
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy->setFilterKeyColumn(-1);
    auto *filter = new QLineEdit(this);
    filter->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Filter"), this);
    label->setBuddy(filter);
    auto *table = new QTableView(this);
    table->setModel(proxy);
    setUpTable(*table, tr("Keys"));
    table->horizontalHeader()->setStretchLastSection(false); // it is as wide as the longest key
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(filter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 62, fontMetrics().height() * 26);
}

} // namespace wardmate
