// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/matcher.h"
#include "ui/matching/matching_services.h"

#include <optional>
#include <vector>

namespace wardmate {

/// Page 2 of the wizard as a value: what was proposed, what a person changed, and what Confirm will assign. A change
/// takes effect on the row at once; who loses a place by it waits until the rest is matched again.
class MatchPlan
{
public:
    struct Row {
        ReferralMatch match; ///< as last worked out
        std::optional<SupporterId> supporter;
        bool kept = false; ///< decided by a person
        bool lostPlace = false; ///< the place went to a kept row
        std::vector<MatchReason> reasons; ///< of the present supporter
        [[nodiscard]] ReferralId referral() const { return match.referral; }
        [[nodiscard]] bool isLeftOut() const { return kept && !supporter; }
        /// Of the present supporter; nothing when there is none.
        [[nodiscard]] std::optional<int> points() const;
    };

    MatchPlan() = default;
    explicit MatchPlan(MatchRequest request);

    /// The request as it would be worked out now: kept rows pinned, those left for later taken out.
    [[nodiscard]] MatchRequest request() const;
    /// The same without this row's own pin, to tell what changing it costs.
    [[nodiscard]] MatchRequest requestWithoutPin(ReferralId referral) const;
    void take(MatchResult result);
    /// A person's choice; nobody leaves the peer for later.
    void choose(ReferralId referral, std::optional<SupporterId> supporter, const Taxonomy &taxonomy);
    /// Whether two rows can exchange their supporters: each must be one the other peer may have.
    [[nodiscard]] bool canSwap(ReferralId one, ReferralId other) const;
    /// A person's choice for both.
    void swap(ReferralId one, ReferralId other, const Taxonomy &taxonomy);
    /// Gives the row back to the program.
    void release(ReferralId referral);
    void liftRankRule() { m_request.directorLiftsRankRule = true; }
    void setWeights(const MatchWeights &weights) { m_request.weights = weights; }
    void allowPair(Pair pair);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *row(ReferralId referral) const;
    [[nodiscard]] const MatchSupporter *supporter(SupporterId id) const;
    [[nodiscard]] MatchingServices::Pairs pairs() const;
    /// Something was changed since the rest was worked out.
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] int keptCount() const;
    [[nodiscard]] int supporterCount() const { return int(m_request.supporters.size()); }

private:
    [[nodiscard]] Row *find(ReferralId referral);
    void makeRoom(SupporterId supporter, ReferralId except);

    MatchRequest m_request;
    std::vector<Row> m_rows;
    bool m_changed = false;
};

} // namespace wardmate
