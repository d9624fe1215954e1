// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/audit_dialog.h"

#include "ui/base/date_words.h"
#include "ui/base/form_fields.h"
#include "ui/base/table_setup.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

AuditModel::AuditModel(QList<AuditLine> lines, const LocalNow &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
    , m_now(now)
{
    std::reverse(m_lines.begin(), m_lines.end());
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const AuditLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case At:
        return momentWords(line.at, m_now);
    case Role:
        return labelOf(line.role);
    case Act:
        return line.act;
    default:
        return line.recordId > 0 ? u"%1 %2"_s.arg(line.record).arg(line.recordId) : line.record;
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("When");
    case Role:
        return tr("Role");
    case Act:
        return tr("What was done");
    default:
        return tr("To what");
    }
}

AuditDialog::AuditDialog(QList<AuditLine> lines, const LocalNow &now, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"auditDialog"_s);
    setWindowTitle(tr("Audit log"));
    auto *model = new AuditModel(std::move(lines), now, this);
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(model);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"auditFilter"_s);
    filter->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Show only"), this);
    label->setBuddy(filter);
    connect(filter, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    auto *table = new QTableView(this);
    table->setObjectName(u"auditTable"_s);
    table->setModel(shown);
    setUpTable(*table, tr("Audit log"));
    table->setSortingEnabled(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(
        tr("Who did what kind of thing, by role and number, never by name. Each line is chained to the one before, so "
           "that none can be taken out unnoticed."),
        this));
    layout->addWidget(label);
    layout->addWidget(filter);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30);
    filter->setFocus();
}

} // namespace wardmate
