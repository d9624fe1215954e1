// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/feature_panes.h"

#include "app/window/hand_over.h"
#include "app/window/programme_wiring.h"
#include "app/window/roster_wiring.h"

using namespace Qt::StringLiterals;

namespace wardmate {

/// Stores and services in the order they stand on one another.
struct FeaturePanes::Parts {
    explicit Parts(const Ground &ground)
        : matches(ground.session.database(), ground.session.clock())
        , roster(rosterServices(ground.session, matches, ground.prompts, ground.undo, ground.settings))
        , programme(programmeServices(ground.session, ground.prompts, ground.backUp))
    {
    }

    HandOver handOver;
    MatchStore matches;
    RosterServices roster;
    ProgrammeServices programme;
};

FeaturePanes::FeaturePanes(const Ground &ground)
    : m_parts(std::make_unique<Parts>(ground))
{
}

FeaturePanes::~FeaturePanes() = default;

std::vector<PaneSpec> FeaturePanes::specs()
{
    return {rosterPane(m_parts->roster), programmePane(m_parts->programme)};
}

} // namespace wardmate
