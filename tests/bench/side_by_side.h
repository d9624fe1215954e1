// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace wardmate {

/// Measured beside a goal, a line each; a busy computer does not decide: only a quarter above the goal is a miss.
class SideBySide
{
public:
    static constexpr int kRounds = 7;

    [[nodiscard]] static double milliseconds(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] static double median(std::vector<double> values)
    {
        std::ranges::sort(values);
        return values.at(values.size() / 2);
    }

    [[nodiscard]] static double medianTime(const std::function<void()> &act)
    {
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round)
            times.push_back(milliseconds(act));
        return median(times);
    }

    /// Acts in turn; the first one against each of the others is the median of the ratios within a round. Only the one
    /// against the first reference has a goal, the others say where the time goes.
    struct Other {
        const char *name;
        std::function<void()> act;
    };
    void compare(const char *name, double goal, const std::function<void()> &act, const std::vector<Other> &others)
    {
        std::vector<double> ours;
        std::vector<std::vector<double>> theirs(others.size());
        std::vector<std::vector<double>> ratios(others.size());
        for (int round = 0; round < kRounds; ++round) {
            ours.push_back(milliseconds(act));
            for (size_t i = 0; i < others.size(); ++i) {
                theirs[i].push_back(milliseconds(others[i].act));
                ratios[i].push_back(ours.back() / theirs[i].back());
            }
        }
        std::printf("%s: %.2f ms\n", name, median(ours));
        for (size_t i = 0; i < others.size(); ++i) {
            std::printf("    %.3f x %s, %.2f ms", median(ratios[i]), others[i].name, median(theirs[i]));
            judge(i == 0, median(ratios[i]), goal);
        }
    }

    void mostMilliseconds(const char *name, double goal, double measured)
    {
        std::printf("%s: %.1f ms", name, measured);
        judge(true, measured, goal);
    }

    [[nodiscard]] bool isMet() const noexcept { return m_isMet; }

private:
    void judge(bool hasGoal, double measured, double goal)
    {
        const bool isMissed = hasGoal && measured > goal * 1.25;
        m_isMet = m_isMet && !isMissed;
        if (hasGoal)
            std::printf("   goal %.2f%s", goal, isMissed ? "   MISSED" : measured > goal ? "   above" : "");
        std::printf("\n");
        std::fflush(stdout);
    }

    bool m_isMet = true;
};

} // namespace wardmate
