// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_list.h"

#include "ui/base/icons.h"
#include "ui/base/tones.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

enum Role {
    IdRole = Qt::UserRole,
    CountRole,
    UrgentRole,
    GroupRole,
    IconRole
};

/// Draws a place: the chosen one filled, the count at the trailing edge.
class PlaceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + line * 6;
        return {width, rowHeight(line) + gapAbove(index, line)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = tonesOf(option.palette);
        const int line = option.fontMetrics.height();
        const QRect row = option.rect.adjusted(0, gapAbove(index, line), 0, 0);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tones.accent : (hover ? tones.hover : QColor(Qt::transparent)));
        painter->drawRoundedRect(row, 4, 4);
        if (selected && option.widget && option.widget->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tones.onAccent, 2));
            painter->drawRoundedRect(QRectF(row).adjusted(3, 3, -3, -3), 3, 3);
        }
        paintContent(painter, option, index, row, selected ? tones.onAccent : option.palette.color(QPalette::Text));
        painter->restore();
    }

private:
    [[nodiscard]] static int rowHeight(int line) { return std::max(34, line * 2); }
    [[nodiscard]] static int gapAbove(const QModelIndex &index, int line)
    {
        return index.data(GroupRole).toBool() ? line * 3 / 4 : 0;
    }

    static void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QRect &row, const QColor &ink)
    {
        const int line = option.fontMetrics.height();
        const int icon = std::max(16, line);
        const QRect inner = row.adjusted(line * 2 / 3, 0, -line * 2 / 3, 0);
        const QRect iconRect
            = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(icon, icon), inner);
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(iconRect.topLeft(), iconPixmap(index.data(IconRole).toString(), ink, icon, ratio));
        const int used = icon + line * 2 / 3;
        const QRect text = QStyle::visualRect(
            option.direction, inner, QRect(inner.left() + used, inner.top(), inner.width() - used, inner.height()));
        painter->setPen(ink);
        painter->setFont(option.font);
        painter->drawText(text, int(Qt::AlignLeading | Qt::AlignVCenter), index.data().toString());
        const int count = index.data(CountRole).toInt();
        const bool urgent = index.data(UrgentRole).toBool();
        if (count == 0 && !urgent)
            return;
        QFont font = option.font;
        font.setBold(urgent);
        painter->setFont(font);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(selected ? ink : (urgent ? tonesOf(option.palette).overdue : tonesOf(option.palette).muted));
        const QString number = count > 0 ? QLocale().toString(count) : QString();
        painter->drawText(
            text, int(Qt::AlignTrailing | Qt::AlignVCenter), urgent ? u"! %1"_s.arg(number).trimmed() : number);
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Places"));
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit chosen(item->data(IdRole).toString());
    });
    connect(this, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { emit chosen(item->data(IdRole).toString()); });
}

void NavigationList::addPlace(const QString &id, const QString &title, const QString &icon, bool startsGroup)
{
    QString plain = title;
    plain.remove(u'&');
    auto *item = new QListWidgetItem(plain, this);
    item->setData(IdRole, id);
    item->setData(IconRole, icon);
    item->setData(GroupRole, startsGroup);
    item->setData(Qt::AccessibleTextRole, plain);
    updateGeometry();
}

void NavigationList::setCount(const QString &id, int count, bool urgent)
{
    QListWidgetItem *item = placeOf(id);
    if (!item)
        return;
    item->setData(CountRole, count);
    item->setData(UrgentRole, urgent);
    QString spoken = item->text();
    if (count > 0)
        spoken = tr("%1, %2", "place in the navigation, number of things there").arg(spoken, QLocale().toString(count));
    if (urgent)
        spoken = tr("%1, needs attention").arg(spoken);
    item->setData(Qt::AccessibleTextRole, spoken);
}

void NavigationList::select(const QString &id)
{
    QListWidgetItem *item = placeOf(id);
    const QSignalBlocker quiet(this);
    setCurrentItem(item);
    if (!item)
        clearSelection();
    viewport()->update();
}

QString NavigationList::countText(const QString &id) const
{
    const QListWidgetItem *item = placeOf(id);
    return item ? item->data(Qt::AccessibleTextRole).toString() : QString();
}

QSize NavigationList::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), fontMetrics().averageCharWidth() * 20) + 2 * frameWidth(), 0};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHint().width(), fontMetrics().height() * 4};
}

void NavigationList::focusInEvent(QFocusEvent *event)
{
    // Without a current row (a page that is not listed is open) the view makes the first one current; passing through by
    // Tab must not leave that page.
    const QSignalBlocker quiet(this);
    QListWidget::focusInEvent(event);
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

QListWidgetItem *NavigationList::placeOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

} // namespace wardmate
