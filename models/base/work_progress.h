// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <utility>

namespace wardmate {

inline constexpr int kAllDone = 1000;

/// What long work and whoever waits for it tell each other, from one thread to another. The work looks now and then
/// whether it is still wanted; if not it leaves everything as it was.
class WorkProgress
{
public:
    using Heard = std::function<void(int thousandths)>;

    explicit WorkProgress(Heard heard = {}) ///< heard is called by the work, in its thread
        : m_heard(std::move(heard))
    {
    }

    /// How far it is; false when nobody wants the end any more.
    [[nodiscard]] bool tell(int thousandths)
    {
        m_thousandths = thousandths;
        if (m_heard)
            m_heard(thousandths);
        return !m_isCancelled;
    }
    [[nodiscard]] bool isWanted() const noexcept { return !m_isCancelled; }
    [[nodiscard]] int thousandths() const noexcept { return m_thousandths; }

    void cancel() noexcept { m_isCancelled = true; }

private:
    Heard m_heard;
    std::atomic<int> m_thousandths = 0;
    std::atomic<bool> m_isCancelled = false;
};

/// Counts steps that several threads do at once, and tells of them now and then.
class CountedProgress
{
public:
    CountedProgress(WorkProgress *progress, size_t all)
        : m_progress(progress)
        , m_all(all)
    {
    }

    /// One more is done; false when nobody wants the rest any more.
    [[nodiscard]] bool step()
    {
        constexpr size_t kNowAndThen = 256;
        const size_t done = ++m_done;
        if (m_progress == nullptr || done % kNowAndThen != 0)
            return true;
        return m_progress->tell(int(std::min<size_t>(done * kAllDone / m_all, kAllDone)));
    }

private:
    WorkProgress *m_progress;
    size_t m_all;
    std::atomic<size_t> m_done = 0;
};

} // namespace wardmate
