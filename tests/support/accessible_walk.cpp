// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_walk.h"

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kTarget = 24;

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty()
        ? QString::fromLatin1(widget.metaObject()->className())
        : u"%1 (%2)"_s.arg(widget.objectName(), QString::fromLatin1(widget.metaObject()->className()));
}

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

bool isInner(const QWidget &widget)
{
    // Parts of one control: the line of a combo or spin box, scroll bars, viewports.
    const QWidget *parent = widget.parentWidget();
    return parent
        && (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QScrollBar *>(&widget) || widget.objectName().startsWith("qt_"_L1));
}

QList<QWidget *> focusables(QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == window.window() && takesFocus(*widget) && !isInner(*widget))
            found.append(widget);
    }
    return found;
}

bool hasLabel(QAccessibleInterface &face)
{
    // A screen reader asks for relations; Qt answers them from buddies (ux.md 0.1, finding 5).
    for (const auto &relation : face.relations(QAccessible::Label)) {
        if (relation.first && !relation.first->text(QAccessible::Name).trimmed().isEmpty())
            return true;
    }
    return false;
}

void checkName(QWidget &widget, QStringList &findings)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    if (!face) {
        findings << u"%1 cannot be seen by a screen reader"_s.arg(nameOf(widget));
        return;
    }
    const bool combo = qobject_cast<QComboBox *>(&widget) != nullptr;
    const bool named = !combo && !face->text(QAccessible::Name).trimmed().isEmpty();
    if (!named && !hasLabel(*face))
        findings << u"%1 has neither name nor label"_s.arg(nameOf(widget));
}

void checkTarget(const QWidget &widget, QStringList &findings)
{
    const bool clickable = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
    if (clickable && (widget.width() < kTarget || widget.height() < kTarget))
        findings << u"%1 is a target of %2 x %3"_s.arg(nameOf(widget)).arg(widget.width()).arg(widget.height());
}

void checkRoom(const QWidget &widget, const QWidget &window, QStringList &findings)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !button->text().isEmpty() && widget.width() < widget.minimumSizeHint().width())
        findings << u"%1 is narrower than its text"_s.arg(nameOf(widget));
    const QRect inside(widget.mapTo(&window, QPoint()), widget.size());
    if (inside.right() > window.width() || inside.left() < 0)
        findings << u"%1 reaches outside the window"_s.arg(nameOf(widget));
}

QWidget *stepFrom(QWidget &from, bool forward)
{
    QTest::keyClick(&from, forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
    return QApplication::focusWidget();
}

bool areOneGroup(const QAbstractButton &one, const QAbstractButton &other)
{
    if (one.group() && one.group()->exclusive())
        return other.group() == one.group();
    return one.autoExclusive() && other.autoExclusive() && one.parentWidget() == other.parentWidget();
}

// Buttons of which one is checked are one stop: Tab reaches the checked one, arrow keys the others.
bool reachedWithGroup(const QWidget &widget, const QList<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->isChecked()
        && std::any_of(reached.cbegin(), reached.cend(), [button](const QWidget *other) {
               const auto *otherButton = qobject_cast<const QAbstractButton *>(other);
               return otherButton && areOneGroup(*button, *otherButton);
           });
}

QList<QWidget *> walk(QWidget &start, qsizetype limit, bool forward)
{
    start.setFocus(Qt::TabFocusReason);
    QList<QWidget *> reached;
    for (QWidget *at = QApplication::focusWidget(); at && !reached.contains(at) && reached.size() <= limit;
         at = stepFrom(*at, forward))
        reached.append(at);
    return reached;
}

void checkTab(QWidget &window, const QList<QWidget *> &all, QStringList &findings)
{
    for (const bool forward : {true, false}) {
        const QList<QWidget *> reached = walk(*all.constFirst(), all.size() * 2 + 4, forward);
        for (const QWidget *widget : all) {
            const bool inside = std::any_of(reached.cbegin(), reached.cend(),
                [widget](const QWidget *other) { return other == widget || widget->isAncestorOf(other); });
            if (!inside && !reachedWithGroup(*widget, reached))
                findings << u"%1 is not reached by %2"_s.arg(nameOf(*widget), forward ? u"Tab"_s : u"Shift+Tab"_s);
        }
        if (reached.size() == 1 && all.size() > 1)
            findings << u"%1 keeps the Tab key to itself"_s.arg(nameOf(window));
    }
}

/// The child of the nearest common parent that holds it: what the eye takes for one thing beside another.
QRect partOf(const QWidget &widget, const QWidget &beside)
{
    const QWidget *part = &widget;
    while (part->parentWidget() && !part->parentWidget()->isAncestorOf(&beside))
        part = part->parentWidget();
    return {part->mapToGlobal(QPoint()), part->size()};
}

bool goesBack(const QWidget &from, const QWidget &to)
{
    if (from.isAncestorOf(&to) || to.isAncestorOf(&from))
        return false;
    const QRect here = partOf(from, to);
    const QRect there = partOf(to, from);
    const bool isAbove = there.bottom() <= here.top();
    const bool isInOneRow = there.bottom() > here.top() && there.top() < here.bottom();
    return isAbove || (isInOneRow && there.right() <= here.left());
}

// Tab goes as the eye does. The whole round turns back once, from the end to the beginning.
void checkOrder(const QList<QWidget *> &all, QStringList &findings)
{
    const QList<QWidget *> reached = walk(*all.constFirst(), all.size() * 2 + 4, true);
    QStringList back;
    for (qsizetype at = 0; at < reached.size(); ++at) {
        const QWidget *next = reached.at((at + 1) % reached.size());
        if (goesBack(*reached.at(at), *next))
            back << u"Tab goes back from %1 to %2"_s.arg(nameOf(*reached.at(at)), nameOf(*next));
    }
    if (back.size() > 1)
        findings += back;
}

} // namespace

QStringList accessibilityFindings(QWidget &window)
{
    QAccessible::setActive(true);
    for (int round = 0; round < 4; ++round) // what a person sees has its places
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList findings;
    const QList<QWidget *> all = focusables(window);
    if (all.isEmpty())
        return findings;
    for (QWidget *widget : all) {
        checkName(*widget, findings);
        checkTarget(*widget, findings);
        checkRoom(*widget, window, findings);
    }
    window.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(window.window()))
        findings << u"%1 never became active"_s.arg(nameOf(window));
    checkTab(window, all, findings);
    return findings;
}

QStringList orderFindings(QWidget &window)
{
    QStringList findings;
    const QList<QWidget *> all = focusables(window);
    if (!all.isEmpty())
        checkOrder(all, findings);
    return findings;
}

QStringList sizeFindings(QWidget &window, Theme &theme)
{
    QStringList findings;
    for (const int percent : {100, 125, 150, 200}) {
        theme.apply(ThemeChoice::Light, percent);
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        const QSize least = window.minimumSizeHint();
        if (least.width() > 1366 || least.height() > 700)
            findings << u"%1 needs %2 x %3 at %4 %"_s.arg(nameOf(window))
                            .arg(least.width())
                            .arg(least.height())
                            .arg(percent);
    }
    theme.apply(ThemeChoice::Light, 100);
    return findings;
}

QStringList tabOrder(QWidget &window)
{
    QStringList names;
    const QList<QWidget *> all = focusables(window);
    if (all.isEmpty())
        return names;
    for (const QWidget *widget : walk(*all.constFirst(), all.size() * 2, true))
        names << (widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                 : widget->objectName());
    return names;
}

} // namespace wardmate
