// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/vocabulary.h"
#include "models/roster/supporter.h"

namespace wardmate {

/// The questions a coordinator asks the list of supporters (ux.md 7.5); somebody may be in several groups.
enum class RosterGroup {
    Available, ///< ready, and with room for another referral
    AtLimit,
    TrainingDue, ///< ended, missing, or ending within kTrainingNoticeDays
    Away,
    Left
};
template<>
[[nodiscard]] std::span<const Word<RosterGroup>> wordsOf<RosterGroup>();

/// Long enough to find a place in the next refresher course.
inline constexpr int kTrainingNoticeDays = 60;

[[nodiscard]] bool isIn(RosterGroup group, const SupporterStanding &standing, QDate today);

/// The last day of rest after the latest closed referral; null when nobody rests (domain.md, cool-down after a case).
[[nodiscard]] QDate restsUntil(const SupporterStanding &standing, QDate today);

/// The latest day a referral was handed over to the supporter or closed.
[[nodiscard]] QDate lastContactOf(const SupporterStanding &standing);

/// Whether somebody can be asked today, in words: "Ready for 2 more referrals", "Not ready: training ended 3 May 2026".
[[nodiscard]] QString readinessText(const SupporterStanding &standing, QDate today);

} // namespace wardmate
