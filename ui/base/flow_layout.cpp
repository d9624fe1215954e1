// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wardmate {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::alignEndFrom(int index)
{
    m_endFrom = size_t(index);
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    return bottomOf(places(width));
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? std::max(spacing(), 0) : 0);
    }
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    for (const Place &place : places(rect.width())) {
        QRect at = place.rect.translated(rect.topLeft());
        if (mirrored)
            at.moveLeft(rect.left() + rect.right() - at.right());
        place.item->setGeometry(at);
    }
}

int FlowLayout::gap() const
{
    return spacing() >= 0 ? spacing() : parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
}

std::vector<FlowLayout::Place> FlowLayout::words(size_t first, size_t last, int width) const
{
    std::vector<Place> found;
    QPoint at;
    int line = 0;
    int lineNumber = 0;
    for (size_t index = first; index < std::min(last, m_items.size()); ++index) {
        QLayoutItem *item = m_items[index].get();
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(width, item->minimumSize().width()), QWIDGETSIZE_MAX));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = QPoint(0, at.y() + line + gap());
            line = 0;
            ++lineNumber;
        }
        found.push_back({item, QRect(at, size), lineNumber});
        at.rx() += size.width() + gap();
        line = std::max(line, size.height());
    }
    centreInLines(found);
    return found;
}

std::vector<FlowLayout::Place> FlowLayout::places(int width) const
{
    std::vector<Place> begin = words(0, m_endFrom, width);
    std::vector<Place> end = words(m_endFrom, m_items.size(), width);
    const int endWidth = end.empty() ? 0 : end.back().line == 0 ? end.back().rect.right() + 1 + gap() : width;
    const bool isBeginOneLine = !begin.empty() && begin.back().line == 0;
    const bool isOneLine = isBeginOneLine && begin.back().rect.right() + 1 + endWidth <= width;
    if (!begin.empty() && begin.back().item->hasHeightForWidth()) {
        Place &last = begin.back();
        last.rect.setRight(width - 1 - (isOneLine ? endWidth : 0));
        last.rect.setHeight(last.item->heightForWidth(last.rect.width()));
        centreInLines(begin);
    }
    const int down = isOneLine || begin.empty() ? 0 : bottomOf(begin) + gap();
    const int lines = isOneLine || begin.empty() ? 0 : begin.back().line + 1;
    for (auto at = end.begin(); at != end.end();) { // line by line to the far edge
        const auto next
            = std::find_if(at, end.end(), [line = at->line](const Place &place) { return place.line != line; });
        const int right = width - 1 - std::prev(next)->rect.right();
        for (; at != next; ++at) {
            at->rect.translate(right, down);
            at->line += lines;
        }
    }
    begin.insert(begin.end(), end.cbegin(), end.cend());
    if (isOneLine)
        centreInLines(begin);
    return begin;
}

int FlowLayout::bottomOf(const std::vector<Place> &places)
{
    int bottom = 0;
    for (const Place &place : places)
        bottom = std::max(bottom, place.rect.bottom() + 1);
    return bottom;
}

void FlowLayout::centreInLines(std::vector<Place> &places)
{
    for (auto at = places.begin(); at != places.end();) {
        const auto next
            = std::find_if(at, places.end(), [line = at->line](const Place &place) { return place.line != line; });
        int top = at->rect.top();
        int bottom = 0;
        for (auto place = at; place != next; ++place) {
            top = std::min(top, place->rect.top());
            bottom = std::max(bottom, place->rect.bottom());
        }
        for (; at != next; ++at)
            at->rect.moveTop(top + (bottom + 1 - top - at->rect.height()) / 2);
    }
}

} // namespace wardmate
