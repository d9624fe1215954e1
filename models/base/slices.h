// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace wardmate {

inline constexpr size_t kMostSlices = 8;

/// Cuts a long list into as many parts as there are processors and works on all of them at once, the first one in the
/// caller's thread; a short one stays whole. work(part, from, to) looks at nothing but its part, of which the number is
/// below kMostSlices. What one of them throws comes out when all have ended.
template<typename Work>
void inSlices(size_t count, const Work &work)
{
    constexpr size_t kShort = 2000; ///< is done sooner than another thread has begun
    const size_t parts
        = std::clamp<size_t>(std::min<size_t>(std::thread::hardware_concurrency(), count / kShort), 1, kMostSlices);
    std::vector<std::future<void>> others;
    for (size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, work, part, count * part / parts, count * (part + 1) / parts));
    work(size_t(0), size_t(0), count / parts);
    for (std::future<void> &other : others)
        other.get(); // waits, whichever way this is left: so does the end of each
}

} // namespace wardmate
