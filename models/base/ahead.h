// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScopeGuard>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <future>
#include <mutex>
#include <type_traits>
#include <utility>

namespace wardmate {

/// Makes things in another thread while the caller's thread uses those made before, in their order. make() gives the next
/// one in a pointer, an empty one at the end; use() takes it. So many wait at most. What either of them throws comes out
/// when the other thread has ended; after it nothing more is made or used.
template<typename Make, typename Use>
void makeAhead(size_t most, const Make &make, const Use &use)
{
    std::mutex mutex;
    std::condition_variable changed;
    using Made = std::invoke_result_t<const Make &>;
    std::deque<Made> waiting; // an empty one is the last
    bool isWanted = true;
    const auto give = [&](Made made) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return waiting.size() < most || !isWanted; });
        const bool goesOn = isWanted && made != nullptr;
        waiting.push_back(std::move(made));
        changed.notify_all();
        return goesOn;
    };
    auto maker = std::async(std::launch::async, [&] {
        try {
            while (give(make())) { }
        } catch (...) {
            give(Made());
            throw;
        }
    });
    const auto stop = qScopeGuard([&] {
        const std::lock_guard lock(mutex);
        isWanted = false;
        changed.notify_all();
    });
    for (;;) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return !waiting.empty(); });
        const Made made = std::move(waiting.front());
        waiting.pop_front();
        changed.notify_all();
        lock.unlock();
        if (made == nullptr)
            break;
        use(*made);
    }
    maker.get();
}

} // namespace wardmate
