// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_area.h"

#include "ui/base/kept_forms.h"
#include "ui/base/prompts.h"
#include "ui/shell/navigation_list.h"
#include "ui/shell/place_letters.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// Collapse rule, in average characters of the interface font (ux.md 7.2).
constexpr int kWide = 110;
constexpr int kNarrow = 80;
constexpr int kLeastBeside = 60; ///< left for the page: 80 less the places, which take more than 20 in some languages

bool holdsFocus(const QWidget &region)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &region || region.isAncestorOf(focus));
}

// False when the region has nothing that takes the focus, such as an empty undo bar.
bool focusInto(QWidget &region)
{
    if (auto *pane = qobject_cast<Pane *>(&region)) {
        pane->focusFirst();
        return holdsFocus(region);
    }
    if (region.focusPolicy() != Qt::NoFocus) {
        region.setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *child : region.findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

QString plain(QString title)
{
    return title.remove(u'&');
}

} // namespace

WorkArea::WorkArea(QWidget *parent)
    : QWidget(parent)
    , m_navigation(new NavigationList(this))
    , m_dropDownLabel(new QLabel(tr("Pla&ce"), this))
    , m_dropDown(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_letters(new PlaceLetters(this))
{
    setObjectName(u"workArea"_s);
    m_dropDown->setObjectName(u"navigationDropDown"_s);
    m_dropDown->setMaxVisibleItems(20);
    m_dropDownLabel->setBuddy(m_dropDown);
    m_dropDownLabel->setVisible(false);
    m_dropDown->setVisible(false);
    auto *layout = new QGridLayout(this);
    const int edge = fontMetrics().height() / 2;
    layout->setContentsMargins(edge, edge, edge, 0);
    layout->setHorizontalSpacing(edge);
    auto *top = new QHBoxLayout; // its label takes nothing from the page below
    top->addWidget(m_dropDownLabel);
    top->addWidget(m_dropDown, 1);
    layout->addLayout(top, 0, 0, 1, 2);
    layout->addWidget(m_navigation, 1, 0);
    layout->addWidget(m_stack, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0); // after the first painting
    connect(&m_countSoon, &QTimer::timeout, this, &WorkArea::countPlaces);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (!now)
            QTimer::singleShot(0, this, &WorkArea::takeFocusBack);
    });
    connect(m_navigation, &NavigationList::chosen, this, [this](const QString &id) { bringUp(id); });
    connect(
        m_dropDown, &QComboBox::activated, this, [this](int row) { bringUp(m_dropDown->itemData(row).toString()); });
}

void WorkArea::setPanes(std::vector<PaneSpec> panes)
{
    clear();
    m_specs = std::move(panes);
    QString group;
    bool first = true;
    for (const PaneSpec &spec : m_specs) {
        if (!spec.listed)
            continue;
        m_navigation->addPlace(spec.id, spec.title, spec.icon, !first && spec.group != group);
        m_dropDown->addItem(plain(spec.title), spec.id);
        group = spec.group;
        first = false;
    }
    updateRoom();
    m_countSoon.start();
}

/// Of pages that have not told their own: work for a moment in which nobody waits for the window.
void WorkArea::countPlaces()
{
    for (const PaneSpec &spec : m_specs) {
        const Pane *pane = paneOf(spec.id);
        const bool hasTold = pane != nullptr && pane->count() > 0;
        if (!spec.listed || !spec.count || hasTold)
            continue;
        const PlaceCount place = spec.count();
        setCount(spec.id, place.number, place.isUrgent);
    }
}

void WorkArea::clear()
{
    while (QWidget *pane = m_stack->widget(0)) {
        m_stack->removeWidget(pane);
        delete pane;
    }
    const QSignalBlocker quiet(m_navigation);
    m_navigation->QListWidget::clear();
    m_dropDown->clear();
    m_countSoon.stop();
    m_specs.clear();
}

/// The place is shown; whoever walks through the list of places with the arrow keys stays in that list.
Pane *WorkArea::bringUp(const QString &id)
{
    const PaneSpec *spec = specOf(id);
    if (!spec)
        return nullptr;
    Pane *pane = paneOf(id);
    if (!pane)
        pane = make(*spec);
    m_stack->setCurrentWidget(pane);
    m_navigation->select(id);
    m_dropDown->setCurrentIndex(m_dropDown->findData(id));
    emit currentChanged(pane);
    m_letters->arrange();
    return pane;
}

bool WorkArea::goTo(const QString &id, const QString &reference)
{
    Pane *pane = bringUp(id);
    if (!pane)
        return false;
    pane->focusFirst();
    leaveEmptyPlace();
    if (!reference.isEmpty())
        pane->openItem(reference); // it may know a better place for the focus: what was asked for, not the list
    m_letters->arrange(); // openItem() may have shown another page
    return true;
}

/// What had the focus went away or cannot be used for a moment; somebody at the keyboard must not be left with nothing.
void WorkArea::takeFocusBack()
{
    if (!isVisible() || !window()->isActiveWindow() || QApplication::focusWidget() || !currentPane())
        return;
    currentPane()->focusFirst();
    leaveEmptyPlace();
}

/// A place such as an empty bin has nothing that Tab comes to; whoever is at the keyboard stays in the list of places.
void WorkArea::leaveEmptyPlace()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && window()->isActiveWindow() && (!focus || focus == currentPane()))
        places()->setFocus(Qt::OtherFocusReason);
}

QWidget *WorkArea::places() const
{
    return m_navigation->isVisible() ? static_cast<QWidget *>(m_navigation) : m_dropDown;
}

void WorkArea::keepDrafts()
{
    for (int i = 0; i < m_stack->count(); ++i)
        qobject_cast<Pane *>(m_stack->widget(i))->keepDrafts();
}

bool WorkArea::mayLeave(Prompts &prompts, const std::function<bool()> &keepForms)
{
    if (m_isAsking)
        return false;
    keepDrafts();
    if ((!keepForms || keepForms()) && !isAnythingUnkept())
        return true;
    const QScopedValueRollback asking(m_isAsking, true);
    return prompts.confirm({tr("Not kept yet"),
        tr("What you have typed could not be kept, perhaps because the disk is full. Make room, or store it first: it "
           "is "
           "lost once you leave."),
        tr("Leave and lose it"), tr("Go back to it")});
}

void WorkArea::cycleRegion(bool forward, const QList<QWidget *> &after)
{
    QList<QWidget *> regions;
    regions << places();
    if (Pane *pane = currentPane())
        regions << pane->regions();
    regions << after;
    regions.removeIf([](const QWidget *region) { return !region || !region->isVisible(); });
    const auto here
        = std::find_if(regions.cbegin(), regions.cend(), [](const QWidget *region) { return holdsFocus(*region); });
    const qsizetype count = regions.size();
    const qsizetype start = here == regions.cend() ? (forward ? count - 1 : 0) : here - regions.cbegin();
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *region = regions.at((start + (forward ? step : count - step)) % count);
        if (focusInto(*region))
            return;
    }
}

void WorkArea::showItemMenu()
{
    QWidget *at = QApplication::focusWidget();
    if (!at || !isAncestorOf(at))
        return;
    const QPoint middle = at->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, at->mapToGlobal(middle));
    QApplication::sendEvent(at, &event);
}

Pane *WorkArea::currentPane() const
{
    return qobject_cast<Pane *>(m_stack->currentWidget());
}

QString WorkArea::currentId() const
{
    return currentPane() ? currentPane()->objectName() : QString();
}

QString WorkArea::currentMenu() const
{
    const PaneSpec *spec = specOf(currentId());
    return spec ? spec->menu : QString();
}

QSize WorkArea::minimumSizeHint() const
{
    // Of the tightest form, else the window could never be made narrow enough to reach it.
    const QSize pane = m_stack->currentWidget() ? m_stack->currentWidget()->minimumSizeHint() : QSize();
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    return {std::clamp(pane.width() + line, character * 44, character * kNarrow),
        std::max(pane.height() + line * 3, line * 14)};
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateRoom();
}

void WorkArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateRoom();
}

const PaneSpec *WorkArea::specOf(const QString &id) const
{
    const auto at
        = std::find_if(m_specs.cbegin(), m_specs.cend(), [&id](const PaneSpec &spec) { return spec.id == id; });
    return at == m_specs.cend() ? nullptr : &*at;
}

Pane *WorkArea::paneOf(const QString &id) const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->objectName() == id)
            return qobject_cast<Pane *>(m_stack->widget(i));
    }
    return nullptr;
}

Pane *WorkArea::make(const PaneSpec &spec)
{
    Pane *pane = spec.make(m_stack);
    pane->setObjectName(spec.id);
    pane->setAccessibleName(plain(spec.title));
    pane->setRoom(m_room);
    m_stack->addWidget(pane);
    const QString id = spec.id;
    if (pane->count() > 0)
        setCount(id, pane->count(), pane->isUrgent());
    connect(pane, &Pane::countChanged, this, [this, id](int count, bool urgent) { setCount(id, count, urgent); });
    connect(pane, &Pane::goTo, this, [this](const QString &to, const QString &reference) { goTo(to, reference); });
    emit paneMade(pane);
    return pane;
}

void WorkArea::updateRoom()
{
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int places = m_navigation->sizeHint().width() / std::max(1, fontMetrics().averageCharWidth());
    const bool hasRoom = characters - places >= kLeastBeside;
    const Room room = characters >= kWide ? Room::Wide : (hasRoom ? Room::Narrow : Room::Tight);
    const bool tight = room == Room::Tight;
    m_dropDownLabel->setVisible(tight);
    m_dropDown->setVisible(tight);
    m_navigation->setVisible(!tight);
    if (room == m_room)
        return;
    m_room = room;
    for (int i = 0; i < m_stack->count(); ++i)
        qobject_cast<Pane *>(m_stack->widget(i))->setRoom(room);
}

void WorkArea::setCount(const QString &id, int count, bool urgent)
{
    m_navigation->setCount(id, count, urgent);
    const int row = m_dropDown->findData(id);
    const PaneSpec *spec = specOf(id);
    if (row < 0 || !spec)
        return;
    const QString title = plain(spec->title);
    m_dropDown->setItemText(
        row, count > 0 ? tr("%1 (%2)", "place, number").arg(title, QLocale().toString(count)) : title);
}

} // namespace wardmate
