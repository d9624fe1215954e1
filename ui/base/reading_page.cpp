// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/reading_page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace wardmate {

ReadingPage::ReadingPage(int characters, QWidget *parent)
    : QScrollArea(parent)
    , m_characters(characters)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    fitWidth();
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
}

} // namespace wardmate
