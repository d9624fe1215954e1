// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_plan.h"

#include <algorithm>
#include <map>

namespace wardmate {

namespace {

/// Of a request for a thousand peers only what says something about this pair.
MatchRequest onlyOf(const MatchRequest &request, ReferralId referral, SupporterId supporter)
{
    MatchRequest one;
    one.today = request.today;
    one.weights = request.weights;
    one.usualUnit = request.usualUnit;
    one.directorLiftsRankRule = request.directorLiftsRankRule;
    std::ranges::copy_if(request.referrals, std::back_inserter(one.referrals),
        [referral](const MatchReferral &each) { return each.id == referral; });
    std::ranges::copy_if(request.supporters, std::back_inserter(one.supporters),
        [supporter](const MatchSupporter &each) { return each.id == supporter; });
    return one;
}

std::vector<MatchReason> reasonsOf(
    const MatchRequest &request, const Taxonomy &taxonomy, ReferralId referral, SupporterId supporter)
{
    std::vector<MatchReason> reasons;
    for (const Comparison &each : compareAll(onlyOf(request, referral, supporter), taxonomy, referral)) {
        for (const CriterionValue &value : each.criteria)
            reasons.push_back({value.criterion, value.value >= kInFavour, value.text});
    }
    return reasons;
}

} // namespace

std::optional<int> MatchPlan::Row::points() const
{
    if (!supporter)
        return std::nullopt;
    if (match.supporter == supporter)
        return match.points;
    const auto at = std::ranges::find(match.pairs, *supporter, &ScoredSupporter::supporter);
    return at == match.pairs.end() ? std::nullopt : std::optional(at->points);
}

MatchPlan::MatchPlan(MatchRequest request)
    : m_request(std::move(request))
{
}

MatchRequest MatchPlan::request() const
{
    MatchRequest now = m_request;
    for (const Row &row : m_rows) {
        if (row.isLeftOut())
            std::erase_if(now.referrals, [&](const MatchReferral &each) { return each.id == row.referral(); });
        else if (row.kept)
            now.pins.push_back({row.referral(), *row.supporter});
    }
    return now;
}

MatchRequest MatchPlan::requestWithoutPin(ReferralId referral) const
{
    MatchRequest now = request();
    std::erase_if(now.pins, [referral](const Pair &pin) { return pin.referral == referral; });
    const bool there
        = std::ranges::any_of(now.referrals, [&](const MatchReferral &each) { return each.id == referral; });
    if (!there) {
        const auto at = std::ranges::find(m_request.referrals, referral, &MatchReferral::id);
        if (at != m_request.referrals.end())
            now.referrals.push_back(*at);
    }
    return now;
}

void MatchPlan::take(MatchResult result)
{
    std::vector<Row> rows;
    std::map<ReferralId, bool> kept;
    for (const Row &row : m_rows)
        kept[row.referral()] = row.kept;
    for (ReferralMatch &match : result.referrals) {
        const auto supporter = match.supporter;
        auto reasons = match.reasons;
        const bool byHand = kept[match.referral];
        rows.push_back({std::move(match), supporter, byHand, false, std::move(reasons)});
    }
    for (const Row &before : m_rows) {
        if (before.isLeftOut())
            rows.push_back(before);
    }
    std::ranges::sort(rows, {}, [](const Row &row) { return row.referral(); });
    m_rows = std::move(rows);
    m_changed = false;
}

void MatchPlan::choose(ReferralId referral, std::optional<SupporterId> supporter, const Taxonomy &taxonomy)
{
    Row *row = find(referral);
    if (!row)
        return;
    row->supporter = supporter;
    row->kept = true;
    row->lostPlace = false;
    row->reasons = supporter ? reasonsOf(m_request, taxonomy, referral, *supporter) : std::vector<MatchReason>();
    if (supporter)
        makeRoom(*supporter, referral);
    m_changed = true;
}

bool MatchPlan::canSwap(ReferralId one, ReferralId other) const
{
    const Row *first = row(one);
    const Row *second = row(other);
    if (!first || !second || !first->supporter || !second->supporter || first->supporter == second->supporter)
        return false;
    const auto mayHave = [](const Row &row, SupporterId supporter) {
        return std::ranges::find(row.match.pairs, supporter, &ScoredSupporter::supporter) != row.match.pairs.end();
    };
    return mayHave(*first, *second->supporter) && mayHave(*second, *first->supporter);
}

void MatchPlan::swap(ReferralId one, ReferralId other, const Taxonomy &taxonomy)
{
    if (!canSwap(one, other))
        return;
    Row *rows[] = {find(one), find(other)};
    std::swap(rows[0]->supporter, rows[1]->supporter);
    for (Row *row : rows) {
        row->kept = true;
        row->lostPlace = false;
        row->reasons = reasonsOf(m_request, taxonomy, row->referral(), *row->supporter);
    }
    m_changed = true;
}

void MatchPlan::release(ReferralId referral)
{
    if (Row *row = find(referral)) {
        row->kept = false;
        m_changed = true;
    }
}

void MatchPlan::allowPair(Pair pair)
{
    std::erase(m_request.excluded, pair);
    m_changed = true;
}

// Whoever fits least well of those a person did not decide about goes first.
void MatchPlan::makeRoom(SupporterId supporter, ReferralId except)
{
    const MatchSupporter *who = this->supporter(supporter);
    std::vector<Row *> others;
    for (Row &row : m_rows) {
        if (row.supporter == supporter && row.referral() != except)
            others.push_back(&row);
    }
    std::ranges::stable_sort(others, [](const Row *a, const Row *b) {
        return a->kept != b->kept ? !a->kept : a->points().value_or(0) < b->points().value_or(0);
    });
    const int places = who ? who->freeCapacity() : 0;
    for (size_t i = 0; int(others.size() - i) + 1 > places && i < others.size(); ++i) {
        others[i]->supporter.reset();
        others[i]->reasons.clear();
        others[i]->kept = false;
        others[i]->lostPlace = true;
    }
}

const MatchPlan::Row *MatchPlan::row(ReferralId referral) const
{
    const auto at = std::ranges::find(m_rows, referral, &Row::referral);
    return at == m_rows.end() ? nullptr : &*at;
}

MatchPlan::Row *MatchPlan::find(ReferralId referral)
{
    const auto at = std::ranges::find(m_rows, referral, &Row::referral);
    return at == m_rows.end() ? nullptr : &*at;
}

const MatchSupporter *MatchPlan::supporter(SupporterId id) const
{
    const auto at = std::ranges::find(m_request.supporters, id, &MatchSupporter::id);
    return at == m_request.supporters.end() ? nullptr : &*at;
}

MatchingServices::Pairs MatchPlan::pairs() const
{
    MatchingServices::Pairs pairs;
    for (const Row &row : m_rows) {
        if (row.supporter)
            pairs.append({row.referral(), *row.supporter});
    }
    return pairs;
}

int MatchPlan::keptCount() const
{
    return int(std::ranges::count_if(m_rows, &Row::kept));
}

} // namespace wardmate
