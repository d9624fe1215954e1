// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match_values.h"
#include "models/matching/taxonomy.h"

namespace wardmate {

/// From here on a criterion speaks for a pair, below it against.
inline constexpr double kInFavour = 0.5;
/// What a criterion gives when the supporter's side of it is not known: a little against.
inline constexpr double kUnknown = 0.4;

/// One peer beside one supporter, with what was worked out before for each of them.
struct PairView {
    const MatchRequest &request;
    const Taxonomy &taxonomy;
    const MatchReferral &referral;
    const MatchSupporter &supporter;
    int peerArea = -1; ///< node of the taxonomy
    int supporterArea = -1;
};

/// Professions in which residents and fellows are steps of their own.
[[nodiscard]] bool hasResidency(ProfessionGroup profession);
/// Career steps from the peer up to the supporter; nothing when one of them is not known.
[[nodiscard]] std::optional<int> stepsUp(const MatchReferral &referral, const MatchSupporter &supporter);

/// The nature of the event, unless it is one that no field of practice answers to.
[[nodiscard]] std::optional<EventNature> fieldOfEvent(const MatchReferral &referral);
/// Whether a category says anything about what happened.
[[nodiscard]] bool isTelling(EventCategory category);

[[nodiscard]] QString languageName(const QString &code);

} // namespace wardmate
