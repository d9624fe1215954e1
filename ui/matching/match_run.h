// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/matcher.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace wardmate {

/// Works out proposals: at once when there is little to do, else in a thread of its own, with progress and a way to
/// stop, so that the window never stalls. Values go in and out, nothing is shared. A newer start() makes the answer of
/// an earlier one go nowhere.
class MatchRun final : public QObject
{
    Q_OBJECT

public:
    /// Up to so many pairs are worked out at once; measured well under 50 ms.
    static constexpr size_t kAtOnce = 4000;

    explicit MatchRun(QObject *parent = nullptr);
    ~MatchRun() override;

    void propose(MatchRequest request, const Taxonomy &taxonomy, std::function<void(MatchResult)> done);
    void costOf(MatchRequest request, const Taxonomy &taxonomy, Pair wanted, std::function<void(OverrideCost)> done);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// For tests: the most pairs that are worked out at once.
    void setAtOnce(size_t pairs) { m_atOnce = pairs; }

signals:
    void started(); ///< of a run in a thread
    void progressed(int thousandths);
    void ended(); ///< done or stopped

private:
    struct Token {
        std::atomic<bool> stop = false;
    };
    template<typename Work, typename Done>
    void run(size_t pairs, Work work, Done done);

    std::shared_ptr<Token> m_token;
    size_t m_atOnce = kAtOnce;
    bool m_running = false;
};

} // namespace wardmate
