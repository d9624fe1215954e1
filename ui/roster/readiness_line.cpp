// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/readiness_line.h"

#include "ui/base/icons.h"
#include "ui/base/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace wardmate {

ReadinessLine::ReadinessLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"readiness"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void ReadinessLine::setText(const QString &text, Tone tone)
{
    m_text->setText(text);
    m_tone = tone;
    paint();
}

QString ReadinessLine::text() const
{
    return m_text->text();
}

void ReadinessLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paint();
}

void ReadinessLine::paint()
{
    const Tones &tones = tonesOf(palette());
    const QColor ink = m_tone == Tone::Good ? tones.done : (m_tone == Tone::Careful ? tones.due : tones.overdue);
    const QString icon = m_tone == Tone::Good ? u"check"_s : (m_tone == Tone::Careful ? u"info"_s : u"warning"_s);
    m_icon->setPixmap(iconPixmap(icon, ink, fontMetrics().height(), devicePixelRatioF()));
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, ink);
    m_text->setPalette(own);
}

} // namespace wardmate
