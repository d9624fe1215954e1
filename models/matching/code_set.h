// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace wardmate {

/// A set of enumerators, as one number: matching looks into hundreds of thousands of these.
template<typename E>
class CodeSet
{
public:
    constexpr CodeSet() = default;
    constexpr CodeSet(std::initializer_list<E> items)
    {
        for (const E item : items)
            add(item);
    }
    constexpr void add(E item) { m_bits |= bit(item); }
    constexpr void remove(E item) { m_bits &= ~bit(item); }
    [[nodiscard]] constexpr bool contains(E item) const { return (m_bits & bit(item)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool overlaps(CodeSet other) const { return (m_bits & other.m_bits) != 0; }
    constexpr void unite(CodeSet other) { m_bits |= other.m_bits; }
    constexpr bool operator==(const CodeSet &) const = default;

private:
    [[nodiscard]] static constexpr quint64 bit(E item) { return quint64(1) << unsigned(item); }
    quint64 m_bits = 0;
};

} // namespace wardmate
