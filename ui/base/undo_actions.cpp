// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/undo_actions.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QLineEdit *lineOf(QObject *field)
{
    if (const auto *combo = qobject_cast<QComboBox *>(field))
        return combo->lineEdit();
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(field))
        return spin->findChild<QLineEdit *>();
    return qobject_cast<QLineEdit *>(field);
}

bool hasHistory(const QTextDocument &document)
{
    return document.isUndoAvailable() || document.isRedoAvailable();
}

/// A field in which nothing was typed since it was filled: its own undo would do nothing.
bool isUntouchedField(QObject *field)
{
    if (const QLineEdit *line = lineOf(field))
        return !line->isUndoAvailable() && !line->isRedoAvailable();
    if (const auto *plain = qobject_cast<QPlainTextEdit *>(field))
        return !hasHistory(*plain->document());
    const auto *rich = qobject_cast<QTextEdit *>(field);
    return rich && !hasHistory(*rich->document());
}

} // namespace

UndoActions::UndoActions(QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
    , m_undo(stack.createUndoAction(this, tr("&Undo")))
    , m_redo(stack.createRedoAction(this, tr("Re&do")))
{
    m_undo->setShortcut(QKeySequence(QKeySequence::Undo)); // the one there is on every keyboard
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    m_undo->disconnect(&stack);
    m_redo->disconnect(&stack);
    connect(m_undo, &QAction::triggered, this, &UndoActions::takeBack);
    connect(m_redo, &QAction::triggered, this, &UndoActions::doAgain);
    qApp->installEventFilter(this);
}

/// An act that could not be taken back leaves the stack; whoever refused it says why.
void UndoActions::takeBack()
{
    const QString name = m_stack.undoText();
    const int count = m_stack.count();
    m_stack.undo();
    if (m_stack.count() == count)
        emit offered({.text = tr("Undone: %1.", "an act, such as: move to bin").arg(name),
            .undo = {},
            .more = tr("Re&do"),
            .moreAct = [self = QPointer(this)] {
                if (self)
                    self->doAgain();
            }});
}

void UndoActions::doAgain()
{
    const QString name = m_stack.redoText();
    const int count = m_stack.count();
    m_stack.redo();
    if (m_stack.count() == count)
        emit offered(
            {.text = tr("Done again: %1.", "an act, such as: move to bin").arg(name), .undo = [self = QPointer(this)] {
                 if (self)
                     self->takeBack();
             }});
}

bool UndoActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
        || m_redo->shortcuts().contains(QKeySequence(key->keyCombination()));
    if (!isOurs || !isUntouchedField(watched))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace wardmate
