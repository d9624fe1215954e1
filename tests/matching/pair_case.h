// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/criteria/pair_view.h"
#include "tests/matching/match_people.h"

namespace wardmate {

inline const Taxonomy &shippedAreas()
{
    static const Taxonomy areas = Taxonomy::builtIn();
    return areas;
}

/// A peer and a supporter to change at will, and the view of the two.
struct PairCase {
    MatchRequest request = requestOf({}, {});
    const Taxonomy &taxonomy = shippedAreas();
    MatchReferral peer = waitingPeer(1);
    MatchSupporter supporter = readySupporter(2);
    [[nodiscard]] PairView view() const
    {
        return {request, taxonomy, peer, supporter, taxonomy.nodeFor(peer.specialty),
            taxonomy.nodeFor(supporter.specialty)};
    }
};

} // namespace wardmate
