// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <iterator>
#include <vector>

namespace wardmate {

/// A set of row ids that is asked a hundred thousand times between two keystrokes: open addressing, ids above zero.
class IdSet
{
public:
    explicit IdSet(const std::vector<qint64> &ids)
        : m_isEmpty(ids.empty())
        , m_slots(std::bit_ceil(ids.size() * 2 + 2), 0)
        , m_mask(m_slots.size() - 1)
    {
        for (const qint64 id : ids)
            m_slots[slotOf(id)] = id;
    }

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] bool contains(qint64 id) const { return m_slots[slotOf(id)] == id; }

private:
    /// Where the id is, or the free slot where it would be.
    [[nodiscard]] size_t slotOf(qint64 id) const
    {
        size_t at = size_t(quint64(id) * 0x9E3779B97F4A7C15U >> 20) & m_mask; // Fibonacci hashing
        while (m_slots[at] != 0 && m_slots[at] != id)
            at = (at + 1) & m_mask;
        return at;
    }

    bool m_isEmpty;
    std::vector<qint64> m_slots;
    size_t m_mask;
};

/// Ids in both lists, each in the order of ids.
[[nodiscard]] inline std::vector<qint64> commonIds(const std::vector<qint64> &one, const std::vector<qint64> &other)
{
    std::vector<qint64> both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

/// Ids in one of the lists, each in the order of ids.
[[nodiscard]] inline std::vector<qint64> eitherIds(const std::vector<qint64> &one, const std::vector<qint64> &other)
{
    std::vector<qint64> all;
    all.reserve(one.size() + other.size());
    std::ranges::set_union(one, other, std::back_inserter(all));
    return all;
}

/// Ids of the first list that are not in the second, each in the order of ids.
[[nodiscard]] inline std::vector<qint64> otherIds(const std::vector<qint64> &all, const std::vector<qint64> &without)
{
    std::vector<qint64> rest;
    std::ranges::set_difference(all, without, std::back_inserter(rest));
    return rest;
}

} // namespace wardmate
