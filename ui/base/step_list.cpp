// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/step_list.h"

#include "ui/base/flow_layout.h"
#include "ui/base/tones.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wardmate {

StepList::StepList(const QStringList &steps, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setObjectName(u"stepList"_s);
    QLayout *layout
        = orientation == Qt::Horizontal ? static_cast<QLayout *>(new FlowLayout(this)) : new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        m_labels.append(label);
        layout->addWidget(label);
    }
    if (auto *column = qobject_cast<QVBoxLayout *>(layout))
        column->addStretch();
    refresh();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void StepList::refresh()
{
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        QLabel *label = m_labels.at(i);
        const bool done = i < m_current;
        const QString number = done ? u"✓"_s : QLocale().toString(int(i + 1));
        label->setText(u"%1  %2"_s.arg(number, m_steps.at(i)));
        QFont strong = font();
        strong.setBold(i == m_current);
        label->setFont(strong);
        QPalette ink = palette();
        ink.setColor(
            QPalette::WindowText, i == m_current ? palette().color(QPalette::WindowText) : tonesOf(palette()).muted);
        label->setPalette(ink);
        label->setAccessibleName(done ? tr("%1, done").arg(m_steps.at(i)) : m_steps.at(i));
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
}

} // namespace wardmate
