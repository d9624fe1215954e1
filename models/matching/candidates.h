// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/exclusions.h"
#include "models/matching/match_values.h"
#include "models/matching/taxonomy.h"

namespace wardmate {

/// Every peer beside every supporter, both ordered by id: what rules the pair out, else its points.
class Candidates
{
public:
    /// Sorts, looks up specialties, applies the rules and scores; false from progress stops it.
    Candidates(const MatchRequest &request, const Taxonomy &taxonomy, const MatchProgress &progress = {});

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] int referralCount() const { return int(m_referrals.size()); }
    [[nodiscard]] int supporterCount() const { return int(m_supporters.size()); }
    [[nodiscard]] const MatchReferral &referral(int i) const { return *m_referrals[size_t(i)]; }
    [[nodiscard]] const MatchSupporter &supporter(int j) const { return *m_supporters[size_t(j)]; }
    [[nodiscard]] RuleSet rules(int i, int j) const { return m_rules[at(i, j)]; }
    /// Whether nothing but the rule about partner institutions stands in the way: they come last, not never.
    [[nodiscard]] bool isLastResort(int i, int j) const;
    /// Hundredths; -1 where a rule stands in the way.
    [[nodiscard]] int points(int i, int j) const { return m_points[at(i, j)]; }
    [[nodiscard]] const std::vector<int> &allPoints() const { return m_points; }
    [[nodiscard]] PairView view(int i, int j) const;
    /// Positions by id, -1 for an unknown one.
    [[nodiscard]] int indexOf(ReferralId id) const;
    [[nodiscard]] int indexOf(SupporterId id) const;
    /// As points(), with those of last resort too.
    [[nodiscard]] int pointsAtLast(int i, int j) const;
    /// Makes a pair of last resort one like any other: a person chose it, or nobody here has a place for this peer.
    void allow(int i, int j);

private:
    [[nodiscard]] size_t at(int i, int j) const { return size_t(i) * m_supporters.size() + size_t(j); }
    void sortAndLookUp();
    void judge(int i, const std::vector<RuleSet> &alone);
    [[nodiscard]] bool isSetAside(ReferralId referral, SupporterId supporter) const;

    const MatchRequest &m_request;
    const Taxonomy &m_taxonomy;
    std::vector<const MatchReferral *> m_referrals;
    std::vector<const MatchSupporter *> m_supporters;
    std::vector<int> m_peerAreas;
    std::vector<int> m_supporterAreas;
    std::vector<Pair> m_setAside; ///< sorted
    std::vector<RuleSet> m_rules;
    std::vector<int> m_points;
    bool m_complete = true;
};

} // namespace wardmate
