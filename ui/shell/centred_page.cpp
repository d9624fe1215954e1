// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/centred_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wardmate {

CentredPage::CentredPage(int characters, QWidget *parent)
    : QWidget(parent)
    , m_characters(characters)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    row->addStretch();
    row->addWidget(m_content);
    row->addStretch();
    row->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(room);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    fit();
}

void CentredPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CentredPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void CentredPage::fit()
{
    const int wanted = fontMetrics().averageCharWidth() * m_characters;
    const int room = width() - fontMetrics().height() * 2;
    m_content->setFixedWidth(std::max(fontMetrics().averageCharWidth() * 36, std::min(wanted, room)));
    m_column->setSpacing(fontMetrics().height() * 4 / 5);
}

} // namespace wardmate
