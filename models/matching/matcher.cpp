// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/matcher.h"

#include "models/matching/assignment.h"
#include "models/matching/candidates.h"
#include "models/matching/no_match.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wardmate {

namespace {

constexpr size_t kAlternatives = 3;
constexpr int kScored = 900; // thousandths of the work, when everything is scored (candidates.cpp)

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Matching", text, nullptr, n);
}

/// Whether a person's word is enough to set these rules aside: only the one about partner institutions is of that kind.
bool aPersonMaySetAside(RuleSet rules)
{
    return rules == RuleSet{ExclusionRule::PartnerWhileLocal};
}

/// Why a pin cannot be, nothing when it can.
std::optional<RefusedPin> refusal(
    const Candidates &candidates, Pair pin, const std::vector<int> &pins, const std::vector<int> &taken)
{
    const int i = candidates.indexOf(pin.referral);
    const int j = candidates.indexOf(pin.supporter);
    if (i < 0)
        return RefusedPin{
            pin, {}, say(QT_TRANSLATE_NOOP("Matching", "This referral is not among those to be matched"))};
    if (j < 0)
        return RefusedPin{pin, {}, say(QT_TRANSLATE_NOOP("Matching", "There is no such supporter"))};
    if (pins[size_t(i)] >= 0 && pins[size_t(i)] != j)
        return RefusedPin{
            pin, {}, say(QT_TRANSLATE_NOOP("Matching", "Another supporter was chosen for this referral"))};
    const RuleSet rules = candidates.rules(i, j);
    if (!rules.isEmpty() && !aPersonMaySetAside(rules)) {
        const ExclusionRule rule = listed(rules).front();
        return RefusedPin{pin, rule, exclusionText(rule, candidates.view(i, j))};
    }
    if (pins[size_t(i)] != j && taken[size_t(j)] >= candidates.supporter(j).freeCapacity()) {
        return RefusedPin{pin, ExclusionRule::AtCapacity,
            say(QT_TRANSLATE_N_NOOP(
                    "Matching", "This supporter was chosen for more referrals than there are places (%n)"),
                candidates.supporter(j).freeCapacity())};
    }
    return std::nullopt;
}

std::vector<int> takePins(const MatchRequest &request, Candidates &candidates, MatchResult &result)
{
    std::vector<int> pins(size_t(candidates.referralCount()), -1);
    std::vector<int> taken(size_t(candidates.supporterCount()), 0);
    std::vector<Pair> ordered = request.pins;
    std::ranges::sort(ordered);
    for (const Pair &pin : ordered) {
        if (auto refused = refusal(candidates, pin, pins, taken)) {
            result.refusedPins.push_back(std::move(*refused));
            continue;
        }
        const int i = candidates.indexOf(pin.referral);
        const int j = candidates.indexOf(pin.supporter);
        if (pins[size_t(i)] == j)
            continue;
        pins[size_t(i)] = j;
        ++taken[size_t(j)];
        if (!candidates.rules(i, j).isEmpty())
            candidates.allow(i, j);
    }
    return pins;
}

AssignmentProblem problemOf(const Candidates &candidates, std::vector<int> pins)
{
    AssignmentProblem problem;
    problem.referrals = candidates.referralCount();
    problem.supporters = candidates.supporterCount();
    problem.points = candidates.allPoints();
    problem.pins = std::move(pins);
    for (int j = 0; j < problem.supporters; ++j) {
        problem.capacity.push_back(candidates.supporter(j).freeCapacity());
        problem.load.push_back(std::max(0, candidates.supporter(j).openCases));
    }
    return problem;
}

std::vector<ScoredSupporter> eligible(const Candidates &candidates, int i)
{
    std::vector<std::pair<int, int>> best; // points downwards, then open referrals, then id
    for (int j = 0; j < candidates.supporterCount(); ++j) {
        if (candidates.points(i, j) >= 0)
            best.emplace_back(candidates.points(i, j), j);
    }
    std::ranges::sort(best, [&](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first > b.first;
        const int loadA = candidates.supporter(a.second).openCases;
        const int loadB = candidates.supporter(b.second).openCases;
        return std::pair(loadA, a.second) < std::pair(loadB, b.second);
    });
    std::vector<ScoredSupporter> pairs;
    pairs.reserve(best.size());
    for (const auto &[points, j] : best)
        pairs.push_back({candidates.supporter(j).id, points});
    return pairs;
}

std::vector<ExcludedSupporter> excludedFor(const Candidates &candidates, int i, int j)
{
    std::vector<ExcludedSupporter> excluded;
    const RuleSet rules = candidates.rules(i, j);
    if (rules.isEmpty())
        return excluded;
    const PairView view = candidates.view(i, j);
    for (const ExclusionRule rule : listed(rules))
        excluded.push_back({view.supporter.id, rule, exclusionText(rule, view)});
    return excluded;
}

ReferralMatch explain(const Candidates &candidates, int i, int chosen, bool pinned)
{
    ReferralMatch match;
    match.referral = candidates.referral(i).id;
    match.pinned = pinned;
    match.pairs = eligible(candidates, i);
    if (chosen >= 0) {
        match.supporter = candidates.supporter(chosen).id;
        match.points = candidates.points(i, chosen);
        match.reasons = reasonsFor(candidates.view(i, chosen));
    }
    for (const ScoredSupporter &other : match.pairs) {
        if (match.alternatives.size() < kAlternatives && other.supporter != match.supporter)
            match.alternatives.push_back(other);
    }
    for (int j = 0; j < candidates.supporterCount(); ++j) {
        const auto reasons = excludedFor(candidates, i, j);
        match.excluded.insert(match.excluded.end(), reasons.begin(), reasons.end());
    }
    return match;
}

QString costText(const OverrideCost &cost)
{
    if (!cost.refused.empty())
        return cost.refused.front().text;
    if (!cost.leftWithout.empty())
        return say(QT_TRANSLATE_N_NOOP("Matching", "Leaves %n peer(s) without a match"), int(cost.leftWithout.size()));
    if (cost.pointsLess > 0) {
        return say(QT_TRANSLATE_NOOP("Matching", "All together fit %1 points less well"))
            .arg(QLocale().toString(double(cost.pointsLess) / kPointsPerScore, 'f', 2));
    }
    return say(QT_TRANSLATE_NOOP("Matching", "Costs nothing: all together fit as well as before"));
}

} // namespace

MatchResult propose(const MatchRequest &request, const Taxonomy &taxonomy, const MatchProgress &progress)
{
    MatchResult result;
    Candidates candidates(request, taxonomy, progress);
    if (!candidates.isComplete()) {
        result.cancelled = true;
        return result;
    }
    std::vector<int> pins = takePins(request, candidates, result);
    if (!result.refusedPins.empty())
        return result;
    const AssignmentProblem problem = problemOf(candidates, pins);
    const Assignment best = solveAssignment(problem);
    const std::vector<bool> room = supportersWithRoom(problem, best);
    for (int i = 0; i < candidates.referralCount(); ++i) {
        if (progress && !progress(kScored + i * (1000 - kScored) / candidates.referralCount())) {
            MatchResult none;
            none.cancelled = true;
            return none;
        }
        const int chosen = best.supporterOf[size_t(i)];
        result.referrals.push_back(explain(candidates, i, chosen, pins[size_t(i)] >= 0));
        if (chosen < 0)
            result.referrals.back().noMatch = whyNobody(candidates, i, room);
    }
    result.matched = best.matched;
    result.totalPoints = best.totalPoints;
    if (progress)
        progress(1000);
    return result;
}

std::vector<Comparison> compareAll(const MatchRequest &request, const Taxonomy &taxonomy, ReferralId referral)
{
    MatchRequest one = request;
    std::erase_if(one.referrals, [referral](const MatchReferral &each) { return each.id != referral; });
    const Candidates candidates(one, taxonomy);
    std::vector<Comparison> all;
    if (candidates.referralCount() == 0)
        return all;
    for (int j = 0; j < candidates.supporterCount(); ++j) {
        Comparison each{
            candidates.supporter(j).id, {}, criteriaOf(candidates.view(0, j)), excludedFor(candidates, 0, j)};
        if (candidates.points(0, j) >= 0)
            each.points = candidates.points(0, j);
        all.push_back(std::move(each));
    }
    std::ranges::stable_sort(
        all, [](const Comparison &a, const Comparison &b) { return a.points.value_or(-1) > b.points.value_or(-1); });
    return all;
}

OverrideCost costOfOverride(const MatchRequest &request, const Taxonomy &taxonomy, Pair wanted)
{
    OverrideCost cost;
    Candidates candidates(request, taxonomy);
    MatchResult refusedBefore;
    const std::vector<int> pins = takePins(request, candidates, refusedBefore);
    AssignmentProblem problem = problemOf(candidates, pins);
    MatchRequest changed = request;
    std::erase_if(changed.pins, [&](const Pair &pin) { return pin.referral == wanted.referral; });
    changed.pins.push_back(wanted);
    MatchResult refusedAfter;
    const std::vector<int> pinsAfter = takePins(changed, candidates, refusedAfter);
    cost.refused = refusedAfter.refusedPins;
    if (cost.refused.empty() && refusedBefore.refusedPins.empty()) {
        const int row = candidates.indexOf(wanted.referral);
        const int column = candidates.indexOf(wanted.supporter);
        AssignmentSolver solver(problem);
        const Assignment before = solver.best();
        // A partner may be chosen by a person only: nobody else sees the pair, so it counts from here on.
        problem.points[size_t(row) * size_t(problem.supporters) + size_t(column)] = candidates.points(row, column);
        solver.pin(row, column);
        const Assignment &after = solver.best();
        cost.matchedLess = before.matched - after.matched;
        cost.pointsLess = before.totalPoints - after.totalPoints;
        for (int i = 0; i < candidates.referralCount(); ++i) {
            const int was = before.supporterOf[size_t(i)];
            const int is = after.supporterOf[size_t(i)];
            if (was >= 0 && is < 0)
                cost.leftWithout.push_back(candidates.referral(i).id);
            else if (was != is && i != row)
                cost.changed.push_back(candidates.referral(i).id);
        }
    }
    cost.text = costText(cost);
    return cost;
}

} // namespace wardmate
