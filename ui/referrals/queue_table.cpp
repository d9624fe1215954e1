// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/queue_table.h"

#include "models/referrals/queue_model.h"
#include "models/referrals/queue_words.h"
#include "ui/base/icons.h"
#include "ui/base/table_setup.h"
#include "ui/base/tones.h"

#include <QContextMenuEvent>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kMostStepCharacters = 48;

/// Gives the next step its tone; the words carry the meaning, the icon and the colour repeat it.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tones &tones = tonesOf(option->palette);
        const auto standing = StepStanding(index.data(QueueModel::StandingRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int size = option->fontMetrics.height();
        option->decorationSize = QSize(size, size);
        if (standing == StepStanding::Later)
            return;
        const QColor ink = standing == StepStanding::Overdue ? tones.overdue
            : standing == StepStanding::DueToday             ? tones.due
                                                             : tones.done;
        const QString icon = standing == StepStanding::Overdue ? u"warning"_s
            : standing == StepStanding::DueToday               ? u"calendar"_s
                                                               : u"check"_s;
        const bool isSelected = option->state & QStyle::State_Selected;
        const QColor shown = isSelected ? option->palette.color(QPalette::HighlightedText) : ink;
        option->palette.setColor(QPalette::Text, ink);
        option->icon = drawn(icon, shown, size, option->widget ? option->widget->devicePixelRatioF() : 1.0);
        if (standing == StepStanding::Overdue)
            option->font.setBold(true);
    }

private:
    /// Drawn once for each look and size: a drawing takes longer than the rest of its row.
    [[nodiscard]] QIcon drawn(const QString &name, const QColor &colour, int size, qreal ratio) const
    {
        QIcon &icon = m_drawn[{name, u"%1 %2 %3"_s.arg(colour.rgba()).arg(size).arg(ratio)}];
        if (icon.isNull())
            icon = QIcon(iconPixmap(name, colour, size, ratio));
        return icon;
    }

    mutable QHash<std::pair<QString, QString>, QIcon> m_drawn;
};

/// What the longest next step of an open referral takes, with its icon, in the language that is shown.
int widthOfSteps(const QTableView &table)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QFontMetrics metrics = table.fontMetrics();
    int width = 0;
    using enum ReferralState;
    for (const ReferralState state : {Triaged, Assigned, Outreach, Connected, Supporting, Declined}) {
        for (const int attempts : {0, 1, kAttemptsEnough}) {
            for (const QDateTime &told : {QDateTime(), now}) {
                QueueRow row;
                row.state = state;
                row.attempts = attempts;
                row.toldAt = told;
                row.dueAt = now.addDays(1);
                width = std::max(width, metrics.horizontalAdvance(nextStepWords(row, now)));
            }
        }
    }
    return std::min(width + 3 * metrics.height(), metrics.averageCharWidth() * kMostStepCharacters);
}

} // namespace

QueueTable::QueueTable(QueueModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setUpTable(*this, tr("Referrals"));
    setObjectName(u"queue"_s);
    setItemDelegateForColumn(QueueModel::NextStep, new StepDelegate(this));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(QueueModel::NextStep, Qt::AscendingOrder);
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths{0, 19, 13, 26, 20, 14, 18};
    for (int column = 1; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column) * character);
    setColumnWidth(QueueModel::NextStep, widthOfSteps(*this)); // the step with its time is why one looks
    setColumnHidden(QueueModel::Received, true);
    setColumnHidden(QueueModel::Profession, true);
    connect(&model, &QueueModel::refilled, this, &QueueTable::restoreCurrent);
    connect(&model, &QueueModel::completed, this, &QueueTable::restoreCurrent);
    restoreCurrent();
}

ReferralId QueueTable::current() const
{
    return m_model.idAt(currentIndex().row());
}

bool QueueTable::setCurrent(ReferralId id)
{
    if (m_model.rowOf(id) < 0)
        m_model.complete();
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row, 0));
    return true;
}

void QueueTable::step(int rows)
{
    m_model.complete();
    const int row = std::clamp(currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    setCurrentIndex(m_model.index(row, 0));
}

void QueueTable::restoreCurrent()
{
    const int count = m_model.rowCount();
    if (count == 0 && m_model.isComplete()) {
        m_current = {};
        emit currentReferralChanged({});
        return;
    }
    if (currentIndex().isValid() && current() == m_current)
        return;
    const int row = m_current.isValid() ? m_model.rowOf(m_current) : -1;
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
    else if (count > 0 && (!m_current.isValid() || m_model.isComplete()))
        setCurrentIndex(m_model.index(std::min(m_row, count - 1), 0));
    // else it may be among the rows to come
}

void QueueTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    const ReferralId id = m_model.idAt(current.row());
    m_row = current.row();
    if (id == m_current)
        return;
    m_current = id;
    emit currentReferralChanged(id);
}

void QueueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_model.setPage(viewport()->height() / verticalHeader()->defaultSectionSize() + 2); // and one cut off at either end
}

void QueueTable::paintEvent(QPaintEvent *event)
{
    const int first = rowAt(event->rect().top());
    const int last = rowAt(event->rect().bottom());
    if (first >= 0)
        (void)m_model.readRows(first, last >= 0 ? last : m_model.rowCount() - 1); // what fails, the row itself says
    QTableView::paintEvent(event);
}

void QueueTable::keyPressEvent(QKeyEvent *event)
{
    m_model.complete(); // a key goes on from where one stands, or to the end
    const ReferralId id = current();
    if (id.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!event->isAutoRepeat()) // held down it must not do one act after the other
            emit mainActWanted(id);
        return;
    }
    if (id.isValid() && event->key() == Qt::Key_Space) {
        m_model.setMarked(id, !m_model.marked().contains(id.value));
        return;
    }
    QTableView::keyPressEvent(event);
}

void QueueTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    const QPoint corner = visualRect(at.siblingAtColumn(0)).bottomLeft();
    emit menuWanted(
        current(), event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(corner));
}

} // namespace wardmate
