// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRandomGenerator>

#include <initializer_list>
#include <span>
#include <utility>

namespace wardmate::demo {

/// Chance that is the same for the same seed on every computer.
class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed)
        : m_generator(seed)
    {
    }

    [[nodiscard]] int below(int limit) { return int(m_generator.bounded(limit)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template<typename T>
    [[nodiscard]] const T &oneOf(std::span<const T> things)
    {
        return things[size_t(below(int(things.size())))];
    }

    /// One of several values, each as likely as its weight.
    template<typename T>
    [[nodiscard]] T weighted(std::initializer_list<std::pair<T, int>> choices)
    {
        int total = 0;
        for (const auto &choice : choices)
            total += choice.second;
        int at = below(total);
        for (const auto &choice : choices) {
            at -= choice.second;
            if (at < 0)
                return choice.first;
        }
        return choices.begin()->first;
    }

    /// Like timeOrderedId(), from this chance.
    [[nodiscard]] qint64 idAt(const QDateTime &at)
    {
        static constexpr qint64 kEpoch2000 = 946'684'800;
        return ((at.toSecsSinceEpoch() - kEpoch2000) << 22) | qint64(below(1 << 22));
    }

private:
    QRandomGenerator m_generator;
};

} // namespace wardmate::demo
