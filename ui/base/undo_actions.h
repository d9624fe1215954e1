// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/pane.h"

class QAction;
class QUndoStack;

namespace wardmate {

/// Undo and redo with their keys. They say what they did, for it may have happened out of sight, and their keys work in a
/// field, too, in which nothing was typed: there Qt lets the field swallow them.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    UndoActions(QUndoStack &stack, QObject *parent);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

signals:
    void offered(const wardmate::UndoOffer &offer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeBack();
    void doAgain();

    QUndoStack &m_stack;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace wardmate
