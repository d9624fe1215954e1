// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/matching/match_values.h"
#include "models/matching/taxonomy.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace wardmate {

class Clock;
class Database;

/// An earlier choice of weights and until when it was used.
struct PastWeights {
    QDateTime until; ///< UTC
    MatchWeights weights;
    bool operator==(const PastWeights &) const = default;
};

/// Reads from the file what matching needs, without any name, and keeps the programme's weights and areas. What it
/// proposes is assigned by the referrals' own verb: pass chosenPairs() to ReferralStore::assignAll.
class MatchStore
{
public:
    MatchStore(Database &database, const Clock &clock);

    /// Referrals of an event that wait for a supporter (received or triaged). NotFound for an unknown event.
    [[nodiscard]] Result<MatchRequest> forEvent(EventId event) const;
    /// All referrals that wait for a supporter.
    [[nodiscard]] Result<MatchRequest> allOpen() const;
    /// These referrals whatever their state, for instance to find another supporter. NotFound if one is unknown.
    [[nodiscard]] Result<MatchRequest> forReferrals(const QList<ReferralId> &referrals) const;

    [[nodiscard]] Result<MatchWeights> weights() const;
    /// Keeps the earlier weights in the history.
    [[nodiscard]] Result<void> setWeights(const MatchWeights &weights);
    /// Goes back to the newest of the earlier weights, as if they had never been changed; what was in use for the moments
    /// in between is no history. Refused (code gone_on) without any.
    [[nodiscard]] Result<void> takeBackWeights();
    /// Newest first.
    [[nodiscard]] Result<QList<PastWeights>> pastWeights() const;

    /// The shipped areas with the programme's own lines.
    [[nodiscard]] Result<Taxonomy> taxonomy() const;
    [[nodiscard]] Result<QString> ownAreas() const;
    [[nodiscard]] Result<void> setOwnAreas(const QString &lines);

    /// Not proposed to one another again: asked before without success, or set aside by a person.
    [[nodiscard]] Result<void> setAside(Pair pair, bool aside);

private:
    [[nodiscard]] const Taxonomy &areas() const;

    Database &m_db;
    const Clock &m_clock;
    mutable QString m_ownLines; ///< what m_areas was made from: reading all areas takes longer than a person notices
    mutable std::optional<Taxonomy> m_areas; ///< none before somebody is matched: opening a file must not wait for it
};

/// The pairs a proposal consists of.
[[nodiscard]] QList<std::pair<ReferralId, SupporterId>> chosenPairs(const MatchResult &result);

} // namespace wardmate
