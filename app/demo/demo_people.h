// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_random.h"
#include "models/referrals/referral.h"
#include "models/roster/supporter.h"

namespace wardmate::demo {

[[nodiscard]] QString demoName(DemoRandom &random);
[[nodiscard]] Supporter demoSupporter(DemoRandom &random, int number, const QDateTime &now);
/// Profession, stage, specialty, unit and wishes of a clinician of a unit.
[[nodiscard]] Referral demoClinician(DemoRandom &random, int unit);
[[nodiscard]] PeerIdentity demoIdentity(DemoRandom &random);

} // namespace wardmate::demo
