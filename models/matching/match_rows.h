// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/local_now.h"
#include "models/matching/match_values.h"
#include "models/matching/taxonomy.h"

#include <QDateTime>

namespace wardmate {

class Database;

/// Storage steps of the match store; they throw VaultError. Nothing here reads a name.
enum class Waiting {
    OfEvent, ///< id is an event
    All
};
[[nodiscard]] std::vector<MatchReferral> readWaiting(
    Database &database, Waiting which, qint64 id, const Taxonomy &taxonomy);
/// These referrals, whatever their state; unknown ones are left out.
[[nodiscard]] std::vector<MatchReferral> readReferrals(
    Database &database, const QList<ReferralId> &ids, const Taxonomy &taxonomy);
/// Adds whom the peers do not want, who was in the same event, and pairs set aside.
void addObstacles(Database &database, MatchRequest &request);
[[nodiscard]] std::vector<MatchSupporter> readMatchSupporters(
    Database &database, const LocalNow &now, const Taxonomy &taxonomy);

} // namespace wardmate
