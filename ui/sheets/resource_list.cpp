// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/resource_list.h"

#include "ui/base/empty_state.h"
#include "ui/base/form_fields.h"
#include "ui/base/table_setup.h"
#include "ui/sheets/resource_model.h"
#include "ui/sheets/sheet_checks.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

ResourceList::ResourceList(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new ResourceModel(this))
    , m_filtered(new ResourceFilter(this))
    , m_filter(new QLineEdit(this))
    , m_count(quietLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    build(settings);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filtered->setWords(typed);
        emit filterChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResourceList::currentChanged);
    connect(m_table, &QTableView::activated, this, &ResourceList::activated);
}

void ResourceList::build(QSettings &settings)
{
    m_filter->setObjectName(u"resourceFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by name, kind or number (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the directory"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filtered->setSourceModel(m_model);
    m_table->setObjectName(u"resourceTable"_s);
    m_table->setModel(m_filtered);
    setUpTable(*m_table, tr("Directory"));
    setUpColumns(settings);
    m_table->installEventFilter(this);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // else it asks for its height from the list
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
}

void ResourceList::setUpColumns(QSettings &settings)
{
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int character = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ResourceModel::Name, character * 30);
    m_table->setColumnWidth(ResourceModel::Kind, character * 16);
    m_table->setColumnWidth(ResourceModel::Number, character * 22);
    m_table->setColumnWidth(ResourceModel::Checked, character * 24);
    m_table->setColumnWidth(ResourceModel::OnSheets, character * 10);
    rememberColumns(*m_table, settings, u"resources"_s);
}

void ResourceList::setChoices(QList<QAction *> whenEmpty, QAction *whenFiltered)
{
    m_whenEmpty = std::move(whenEmpty);
    m_whenFiltered = whenFiltered;
}

void ResourceList::setEntries(std::vector<Resource> entries, QDate today, const QString &country)
{
    m_remarks = remarksOn(entries, today, country);
    std::vector<QString> remarks;
    for (std::size_t i = 0; i < entries.size(); ++i)
        remarks.push_back(remarkWords(m_remarks, i));
    m_model->setEntries(std::move(entries), std::move(remarks), today);
    showCount();
}

void ResourceList::showCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_count->setText(m_filter->text().isEmpty() ? tr("%n entries", nullptr, all) + reliefCount(m_model->entries())
                                                : tr("%1 of %2 shown").arg(shown).arg(all));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (all == 0) {
        m_empty->setTexts(u"phone"_s, tr("The directory is empty."),
            tr("Add the numbers people can call. Sheets need a crisis number to be printed."));
        m_empty->setChoices(m_whenEmpty);
    } else if (shown == 0) {
        m_empty->setTexts(u"search"_s, tr("No entry matches “%1”.").arg(m_filter->text()), {});
        m_empty->setChoices({m_whenFiltered});
    }
}

bool ResourceList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

int ResourceList::lastPosition() const
{
    int last = 0;
    for (const Resource &entry : m_model->entries())
        last = std::max(last, entry.position);
    return last;
}

const Resource *ResourceList::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

QString ResourceList::currentRemark() const
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentIndex());
    return index.isValid() ? remarkWords(m_remarks, std::size_t(index.row())) : QString();
}

int ResourceList::currentRow() const
{
    return m_table->currentIndex().row();
}

bool ResourceList::contains(ResourceId id) const
{
    return m_model->rowOf(id) >= 0;
}

void ResourceList::select(ResourceId id)
{
    const int row = m_model->rowOf(id);
    QModelIndex index = row < 0 ? QModelIndex() : m_filtered->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        index = m_filtered->index(0, 0);
    m_table->setCurrentIndex(index);
}

void ResourceList::selectRow(int row)
{
    m_table->setCurrentIndex(m_filtered->index(std::min(row, m_filtered->rowCount() - 1), 0));
}

void ResourceList::step(int by)
{
    const int row = currentRow() + by;
    if (row >= 0 && row < m_filtered->rowCount())
        selectRow(row);
}

void ResourceList::clearFilter()
{
    m_filter->clear();
}

void ResourceList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void ResourceList::focusFirst()
{
    (m_filtered->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filter)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ResourceList::regions() const
{
    return {m_filter, m_table};
}

bool ResourceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wardmate
