// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <functional>

namespace wardmate {

/// One change of a value that is stored whole; undoing it stores the value as it was.
template<typename Value>
class ValueCommand final : public QUndoCommand
{
public:
    ValueCommand(const QString &name, Value before, Value after, std::function<void(const Value &)> store)
        : QUndoCommand(name)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_store(std::move(store))
    {
    }
    void redo() override { m_store(m_after); }
    void undo() override { m_store(m_before); }

private:
    Value m_before;
    Value m_after;
    std::function<void(const Value &)> m_store;
};

} // namespace wardmate
