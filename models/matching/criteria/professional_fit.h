// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/criteria/pair_view.h"

/// \file
/// How near two colleagues are in their work: specialty, career stage, experience with such events, profession. Each
/// value lies between 0 and 1; applies...() depends on the peer alone, so that all supporters are judged alike.

namespace wardmate {

[[nodiscard]] bool appliesSpecialty(const PairView &pair);
/// 1 less the distance in the taxonomy.
[[nodiscard]] double specialtyValue(const PairView &pair);
[[nodiscard]] QString specialtyText(const PairView &pair);

[[nodiscard]] bool appliesRank(const PairView &pair);
/// The same stage or one above 1; further above falls to 0.5; below 0.1, two or more below 0.
[[nodiscard]] double rankValue(const PairView &pair);
[[nodiscard]] QString rankText(const PairView &pair);

[[nodiscard]] bool appliesExperience(const PairView &pair);
/// Works in the field of the event 0.8, has lived through the same kind of event 0.6, both 1, a kind of the same group
/// 0.3. Where only one of field and kind is known, that one counts full.
[[nodiscard]] double experienceValue(const PairView &pair);
[[nodiscard]] QString experienceText(const PairView &pair);

[[nodiscard]] bool appliesProfession(const PairView &pair);
/// The same group 1, groups that work closely together 0.5 to 0.7, others 0.
[[nodiscard]] double professionValue(const PairView &pair);
[[nodiscard]] QString professionText(const PairView &pair);

} // namespace wardmate
