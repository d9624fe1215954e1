// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tab_order.h"

#include <QWidget>

#include <algorithm>

namespace wardmate {

namespace {

/// Hands the focus on to something in itself: Qt takes both together for one stop.
bool isComposite(const QWidget &widget)
{
    return widget.focusProxy() && widget.isAncestorOf(widget.focusProxy());
}

bool isStop(const QWidget &widget)
{
    return isComposite(widget) || (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy());
}

} // namespace

bool hasTabStop(const QWidget &part)
{
    const auto parts = part.findChildren<QWidget *>();
    return isStop(part) || std::ranges::any_of(parts, [](const QWidget *one) { return isStop(*one); });
}

QWidget *makeTabMark(QWidget *parent)
{
    auto *mark = new QWidget(parent);
    mark->setFocusPolicy(Qt::TabFocus); // without it no place in the order of Tab; hidden, it is never reached
    mark->hide();
    return mark;
}

void tabThrough(const QList<QWidget *> &parts)
{
    if (parts.isEmpty())
        return;
    QWidget *window = parts.constFirst()->window();
    QList<QWidget *> chain;
    for (QWidget *at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        if (isStop(*at))
            chain.append(at);
    }
    QWidget *before = nullptr;
    for (const QWidget *part : parts) {
        const QWidget *whole = nullptr;
        for (QWidget *stop : std::as_const(chain)) {
            if ((stop != part && !part->isAncestorOf(stop)) || (whole && whole->isAncestorOf(stop)))
                continue;
            if (isComposite(*stop)) {
                whole = stop;
                if (stop->focusPolicy() == Qt::NoFocus)
                    stop->setFocusPolicy(Qt::TabFocus); // else Qt leaves it where it is
            }
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace wardmate
