// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/reading_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wardmate {

namespace {

constexpr int kLeastCharacters = 36;
constexpr int kFirst = 1000; ///< the column takes its width before the space beside it gets any

} // namespace

ReadingPage::ReadingPage(int characters, QWidget *parent, Column where)
    : QScrollArea(parent)
    , m_characters(characters)
    , m_where(where)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(where == Column::InTheMiddle ? inTheMiddle() : m_content);
    fitWidth();
}

QWidget *ReadingPage::inTheMiddle()
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    const int edge = fontMetrics().height();
    row->setContentsMargins(edge, 0, edge, 0);
    row->addStretch(1);
    row->addWidget(m_content, kFirst);
    row->addStretch(1);
    return room;
}

void ReadingPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void ReadingPage::fitWidth()
{
    if (m_characters != kAllTheWidth)
        m_content->setMaximumWidth(fontMetrics().averageCharWidth() * m_characters);
    if (m_where == Column::AtTheEdge)
        return;
    m_content->setMinimumWidth(fontMetrics().averageCharWidth() * kLeastCharacters);
    m_column->setSpacing(fontMetrics().height() * 4 / 5);
}

} // namespace wardmate
