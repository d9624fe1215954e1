// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/tab_order.h"

#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

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

void tabLast(QWidget &part)
{
    QWidget *window = part.window();
    QWidget *last = nullptr;
    QList<QWidget *> own;
    for (QWidget *at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        if (!isStop(*at) || isComposite(*at))
            continue;
        if (part.isAncestorOf(at))
            own.append(at);
        else
            last = at;
    }
    for (QWidget *stop : std::as_const(own)) {
        if (last)
            QWidget::setTabOrder(last, stop);
        last = stop;
    }
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
    std::vector<std::pair<QWidget *, QWidget *>> proxies; // with them Qt moves whole runs of the chain
    for (QWidget *stop : std::as_const(chain)) {
        const bool isPart = std::ranges::any_of(
            parts, [stop](const QWidget *part) { return part == stop || part->isAncestorOf(stop); });
        if (!isPart || !isComposite(*stop))
            continue;
        proxies.emplace_back(stop, stop->focusProxy());
        stop->setFocusProxy(nullptr);
        if (stop->focusPolicy() == Qt::NoFocus)
            stop->setFocusPolicy(Qt::TabFocus); // else Qt leaves it where it is
    }
    QList<QWidget *> order;
    for (const QWidget *part : parts) {
        for (QWidget *stop : std::as_const(chain)) {
            if (stop == part || part->isAncestorOf(stop))
                order.append(stop);
        }
    }
    // Behind the foremost, else the chain, which is a ring, could begin in their midst.
    const auto foremost = std::ranges::find_if(chain, [&order](QWidget *stop) { return order.contains(stop); });
    if (foremost != chain.cend() && *foremost != order.constFirst())
        QWidget::setTabOrder(*foremost, order.constFirst());
    for (qsizetype at = 1; at < order.size(); ++at)
        QWidget::setTabOrder(order.at(at - 1), order.at(at));
    for (const auto &[widget, proxy] : proxies)
        widget->setFocusProxy(proxy);
}

} // namespace wardmate
