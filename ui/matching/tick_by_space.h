// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QEvent>
#include <QKeyEvent>
#include <QTableView>

namespace wardmate {

/// Space ticks the current row from whichever of its cells, as a row is what people think of.
class TickBySpace final : public QObject
{
public:
    TickBySpace(QTableView &table, int tickColumn)
        : QObject(&table)
        , m_table(table)
        , m_column(tickColumn)
    {
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Space || key->modifiers() != Qt::NoModifier || !m_table.currentIndex().isValid())
            return QObject::eventFilter(watched, event);
        const QModelIndex tick = m_table.currentIndex().siblingAtColumn(m_column);
        const bool ticked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_table.model()->setData(tick, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    }

private:
    QTableView &m_table;
    int m_column;
};

} // namespace wardmate
