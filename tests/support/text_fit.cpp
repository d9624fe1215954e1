// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text_fit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kLettersOfAChoice = 12; ///< a longer choice may be cut, its list says the whole

bool isInTable(const QWidget &widget)
{
    for (const QWidget *parent = &widget; parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QHeaderView *>(parent))
            return true;
    }
    return false;
}

QString sizes(int has, int needs)
{
    return u"has %1, needs %2"_s.arg(has).arg(needs);
}

QString cutIn(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return label.height() < needs ? u"paragraph: "_s + sizes(label.height(), needs) : QString();
    }
    const int needs = label.sizeHint().width();
    return label.width() < needs ? u"line: "_s + sizes(label.width(), needs) : QString();
}

QString cutIn(const QComboBox &choice)
{
    const QFontMetrics metrics = choice.fontMetrics();
    const int text
        = std::min(metrics.horizontalAdvance(choice.currentText()), metrics.averageCharWidth() * kLettersOfAChoice);
    const int arrow = metrics.height();
    return choice.width() < text + arrow ? u"choice: "_s + sizes(choice.width(), text + arrow) : QString();
}

/// What asks for more than half of the width there is.
QString widestIn(const QScrollArea &area)
{
    const int room = area.viewport()->width();
    QStringList found{sizes(room, area.widget()->minimumSizeHint().width())};
    for (const QWidget *each : area.widget()->findChildren<QWidget *>()) {
        const int least = std::max(each->minimumSizeHint().width(), each->minimumWidth());
        if (each->isVisibleTo(&area) && least > room / 2)
            found.append(u"%1 %2 %3"_s.arg(
                QString::fromLatin1(each->metaObject()->className()), each->objectName(), QString::number(least)));
    }
    return found.join(u' ');
}

QString cutIn(const QWidget &widget)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return area->horizontalScrollBar()->maximum() > 0 ? u"pushed sideways: "_s + widestIn(*area) : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const int needs = button->text().isEmpty() ? 0 : button->sizeHint().width();
        return button->width() < needs ? u"caption: "_s + sizes(button->width(), needs) : QString();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutIn(*label);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return cutIn(*choice);
    return {};
}

bool isOutside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow())
        return false;
    return widget.geometry().left() < 0 || widget.geometry().right() > parent->rect().right();
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || isInTable(*widget))
            continue;
        const QString what = isOutside(*widget) ? u"outside"_s : cutIn(*widget);
        if (what.isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        found.append(u"%1 %2 \"%3\": %4"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text.left(60), what));
    }
    return found;
}

} // namespace wardmate
