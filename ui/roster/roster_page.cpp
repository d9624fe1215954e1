// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/roster_page.h"

#include "models/base/clock.h"
#include "models/roster/roster_filter.h"
#include "models/roster/roster_model.h"
#include "ui/base/action_button.h"
#include "ui/base/empty_state.h"
#include "ui/base/icons.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_setup.h"
#include "ui/base/tones.h"
#include "ui/roster/group_toggles.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// Dates in words, and what keeps somebody from being asked in its colour; the words say it too.
class RosterDelegate final : public QStyledItemDelegate
{
public:
    RosterDelegate(const RosterModel &model, const RosterFilter &filter, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_filter(filter)
    {
    }

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        if (value.typeId() != QMetaType::QDate)
            return QStyledItemDelegate::displayText(value, locale);
        //: Date pattern of a list whose days lie years apart: 3 May 2028
        return value.toDate().isValid() ? locale.toString(value.toDate(), RosterPage::tr("d MMM yyyy")) : u"–"_s;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const SupporterStanding *standing = m_model.standingAt(m_filter.mapToSource(index).row());
        if (!standing)
            return;
        const Tones &tones = tonesOf(option->palette);
        const bool training = isIn(RosterGroup::TrainingDue, *standing, m_model.today());
        if (index.column() == RosterModel::TrainingColumn && training)
            option->palette.setColor(
                QPalette::Text, standing->supporter.trainingValidUntil < m_model.today() ? tones.overdue : tones.due);
        if (index.column() == RosterModel::ReadinessColumn && !isIn(RosterGroup::Available, *standing, m_model.today()))
            option->palette.setColor(QPalette::Text, standing->isReady() ? tones.due : tones.muted);
    }

private:
    const RosterModel &m_model;
    const RosterFilter &m_filter;
};

} // namespace

RosterPage::RosterPage(RosterServices &services, RosterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_filter(new RosterFilter(model, this))
    , m_search(new QLineEdit(this))
    , m_toggles(new GroupToggles(this))
    , m_shownLine(new QWidget(this))
    , m_shown(new QLabel(m_shownLine))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_clear(new QAction(tr("C&lear filter"), this))
{
    build();
    setUpColumns();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        refresh();
    });
    connect(m_toggles, &GroupToggles::chosen, this, [this](std::optional<RosterGroup> group) {
        m_filter->setGroup(group);
        refresh();
    });
    connect(m_clear, &QAction::triggered, this, &RosterPage::clearFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RosterPage::currentChanged);
    connect(m_table, &QTableView::activated, this, &RosterPage::activated);
    for (const auto changed : {&QAbstractItemModel::modelReset})
        connect(&model, changed, this, &RosterPage::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RosterPage::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RosterPage::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RosterPage::refresh);
    refresh();
}

void RosterPage::build()
{
    m_search->setObjectName(u"rosterSearch"_s);
    m_search->setPlaceholderText(tr("Search supporters (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search supporters"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(iconNamed(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_table->setObjectName(u"rosterTable"_s);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *shown = new QHBoxLayout(m_shownLine);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->addWidget(m_shown, 1);
    auto *clear = new ActionButton(m_clear, m_shownLine);
    clear->setAutoDefault(false);
    shown->addWidget(clear);
    auto *layout = new QVBoxLayout(this);
    const int edge = fontMetrics().height() / 2;
    layout->setContentsMargins(0, edge, 0, 0);
    layout->setSpacing(edge);
    layout->addWidget(m_search);
    layout->addWidget(m_toggles);
    layout->addWidget(m_shownLine);
    layout->addWidget(m_stack, 1);
    tabThrough({m_search, m_toggles, m_shownLine, m_stack});
}

void RosterPage::setUpColumns()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RosterDelegate(m_model, *m_filter, m_table));
    setUpTable(*m_table, tr("Supporters"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true); // its arrow takes room beside every heading
    // Name, profession, specialty, open and limit, trained until, last contact.
    setColumnCharacters(*m_table, {20, 19, 18, 12, 17, 17});
    header->setSortIndicator(RosterModel::NameColumn, Qt::AscendingOrder);
    rememberColumns(*m_table, m_services.settings, u"supporters"_s);
    m_table->setSortingEnabled(true);
}

const SupporterStanding *RosterPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.standingAt(m_filter->mapToSource(index).row()) : nullptr;
}

bool RosterPage::select(SupporterId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    if (!m_filter->mapFromSource(m_model.index(row, 0)).isValid())
        clearFilter();
    QModelIndex shown = m_filter->mapFromSource(m_model.index(row, 0));
    if (!shown.isValid()) { // only those who left are not among everybody
        m_toggles->setGroup(RosterGroup::Left);
        m_filter->setGroup(RosterGroup::Left);
        shown = m_filter->mapFromSource(m_model.index(row, 0));
    }
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown);
    return shown.isValid();
}

void RosterPage::step(int rows)
{
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, std::max(0, m_filter->rowCount() - 1));
    m_table->setCurrentIndex(m_filter->index(row, 0));
}

void RosterPage::clearFilter()
{
    m_toggles->setGroup(std::nullopt);
    m_filter->setGroup(std::nullopt);
    m_search->clear();
    refresh();
}

void RosterPage::setTight(bool tight)
{
    m_toggles->setTight(tight);
}

void RosterPage::refresh()
{
    m_toggles->setCounts([this](std::optional<RosterGroup> group) { return m_filter->countOf(group); });
    const int shown = m_filter->rowCount();
    const int all = m_model.rowCount();
    const bool filtered = m_filter->group().has_value() || !m_filter->search().isEmpty();
    m_shownLine->setVisible(filtered && shown > 0);
    m_shown->setText(tr("%1 of %n supporter(s) shown", nullptr, all).arg(shown));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown > 0)
        return;
    if (all == 0) {
        m_empty->setTexts(u"supporters"_s, tr("No supporters yet."),
            tr("Paste your list from a spreadsheet or add people one by one."));
        return m_empty->setChoices(m_choices);
    }
    m_empty->setTexts(u"search"_s,
        m_filter->search().isEmpty() ? tr("No supporter is in this group now.")
                                     : tr("No supporter matches “%1”.").arg(m_search->text()),
        {});
    m_empty->setChoices(filtered ? QList<QAction *>{m_clear} : m_choices);
}

bool RosterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        && m_filter->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_filter->index(0, 0));
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        emit activated();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wardmate
