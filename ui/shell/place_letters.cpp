// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_letters.h"

#include "ui/base/menu_letters.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace wardmate {

namespace {

QString captionOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->buddy() ? label->text() : QString();
}

bool isMainButton(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && button->isDefault();
}

void setCaption(QWidget &widget, const QString &caption)
{
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        button->setText(caption);
    else if (auto *label = qobject_cast<QLabel *>(&widget))
        label->setText(caption);
}

} // namespace

PlaceLetters::PlaceLetters(QWidget *place)
    : QObject(place)
    , m_place(place)
{
    qApp->installEventFilter(this);
}

bool PlaceLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        arrange();
    return QObject::eventFilter(watched, event);
}

void PlaceLetters::arrange()
{
    QWidget *window = m_place->window();
    if (!m_place->isVisible())
        return;
    QSet<QChar> taken;
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *title : bar->actions()) {
            if (title->isVisible())
                taken.insert(letterOf(title->text()));
        }
    }
    QList<QWidget *> inOrder;
    for (QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (widget->isVisible() && !letterOf(captionOf(*widget)).isNull())
            inOrder.append(widget);
    }
    // What a page is for keeps its letter before all others.
    std::stable_partition(inOrder.begin(), inOrder.end(), isMainButton);
    QList<QWidget *> without; // until everybody else has theirs, so that nobody's is taken away
    for (QWidget *widget : std::as_const(inOrder)) {
        const QChar letter = letterOf(captionOf(*widget));
        if (taken.contains(letter))
            without.append(widget);
        taken.insert(letter);
    }
    for (QWidget *widget : std::as_const(without)) {
        setCaption(*widget, withFreeLetter(captionOf(*widget), taken));
        taken.insert(letterOf(captionOf(*widget)));
    }
}

} // namespace wardmate
