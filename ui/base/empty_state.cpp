// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/empty_state.h"

#include "ui/base/action_button.h"
#include "ui/base/icons.h"
#include "ui/base/tab_order.h"
#include "ui/base/tones.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_first(new QLabel(this))
    , m_second(new QLabel(this))
    , m_beforeButtons(makeTabMark(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_first, m_second}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    QFont font = m_first->font();
    font.setBold(true);
    m_first->setFont(font);
    m_second->setForegroundRole(QPalette::PlaceholderText);
}

void EmptyState::setTexts(const QString &icon, const QString &first, const QString &second)
{
    m_iconName = icon;
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(first);
    setAccessibleDescription(second);
    paintIcon();
}

void EmptyState::setChoices(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    QWidget *before = m_beforeButtons;
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        button->setDefault(action == actions.constFirst());
        m_buttons->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
    }
    m_buttons->addStretch();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    m_icon->setPixmap(
        iconPixmap(m_iconName, tonesOf(palette()).muted, fontMetrics().height() * 3, devicePixelRatioF()));
}

} // namespace wardmate
