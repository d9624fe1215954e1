// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/focus_in_sight.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace wardmate {

namespace {

constexpr int kLinesAround = 2; ///< its label above, a hint below

void bringIntoSight(QWidget &widget)
{
    if (!widget.hasFocus())
        return;
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&widget))
            continue;
        const int most = (area->viewport()->height() - widget.height()) / 2;
        const int around = qBound(0, widget.fontMetrics().lineSpacing() * kLinesAround, qMax(0, most));
        area->ensureWidgetVisible(&widget, 0, around);
    }
}

} // namespace

FocusInSight::FocusInSight(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [](const QWidget *, QWidget *now) {
        if (now
            && QGuiApplication::mouseButtons() == Qt::NoButton) // what is pressed is in sight, and stays where it is
            QTimer::singleShot(0, now, [now] { bringIntoSight(*now); }); // once a page just opened has its places
    });
}

} // namespace wardmate
