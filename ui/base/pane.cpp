// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/pane.h"

#include <QAction>

namespace wardmate {

Pane::Pane(QWidget *parent)
    : QWidget(parent)
{
}

void Pane::focusFirst()
{
    QWidget *next = nextInFocusChain();
    while (next != this) {
        if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
        next = next->nextInFocusChain();
    }
}

QList<QWidget *> Pane::regions()
{
    return {this};
}

bool Pane::openItem(const QString &reference)
{
    Q_UNUSED(reference)
    return false;
}

void Pane::setRoom(Room room)
{
    Q_UNUSED(room)
}

void Pane::keepDrafts() { }

void Pane::setCount(int count, bool urgent)
{
    m_count = count;
    m_urgent = urgent;
    emit countChanged(count, urgent);
}

void Pane::offer(Standard act, QAction *action)
{
    m_offered.insert(act, action);
}

} // namespace wardmate
