// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/criteria/pair_view.h"

/// \file
/// What the peer asked for: unit, language, gender of the supporter. Each is kept or not kept. A stated preference comes
/// before every weight (scoring.h); the programme's own habit about units is only a weight.

namespace wardmate {

[[nodiscard]] bool statesUnit(const MatchReferral &referral);
[[nodiscard]] bool statesLanguage(const MatchReferral &referral);
[[nodiscard]] bool statesGender(const MatchReferral &referral);

/// The programme's habit, for peers who stated nothing.
[[nodiscard]] bool appliesUsualUnit(const PairView &pair);

/// Whether the unit is as asked, or as the programme usually does it. A unit that is not known keeps nothing.
[[nodiscard]] bool keepsUnit(const PairView &pair);
[[nodiscard]] QString unitText(const PairView &pair);

[[nodiscard]] bool keepsLanguage(const PairView &pair);
[[nodiscard]] QString languageText(const PairView &pair);

/// Why somebody from a partner institution is asked.
enum class Institution {
    Partner, ///< says no more than that
    PlacesNeeded, ///< somebody here fits, but every place is needed for another peer
    NobodyHere ///< a rule stands before everybody here
};
[[nodiscard]] QString institutionText(Institution why);

[[nodiscard]] bool keepsGender(const PairView &pair);
[[nodiscard]] QString genderText(const PairView &pair);

} // namespace wardmate
