// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/matcher.h"

#include "models/matching/assignment.h"
#include "models/matching/candidates.h"
#include "models/matching/criteria/personal_fit.h"
#include "models/matching/no_match.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace wardmate {

namespace {

constexpr size_t kAlternatives = 3;
constexpr int kScored = 900; // thousandths of the work, when everything is scored (candidates.cpp)

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Matching", text, nullptr, n);
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
    if (!rules.isEmpty() && !candidates.isLastResort(i, j)) { // a person's word is enough for a partner institution
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

/// Lifts all points so that one pair of last resort fewer is worth more than all fit together.
void putLast(const Candidates &candidates, const std::vector<std::pair<int, int>> &pairs, AssignmentProblem &problem)
{
    const int lift = problem.referrals * (PairCosts::kFullPoints + 1);
    for (int &each : problem.points)
        each += each >= 0 ? lift : 0;
    for (const auto &[i, j] : pairs)
        problem.points[size_t(i) * size_t(problem.supporters) + size_t(j)] = candidates.pointsAtLast(i, j);
    problem.fullPoints += lift;
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
    std::vector<std::pair<int, int>> lastResort;
    for (int j = 0; j < problem.supporters; ++j) {
        for (int i = 0; candidates.supporter(j).partner && i < problem.referrals; ++i) {
            if (candidates.isLastResort(i, j))
                lastResort.emplace_back(i, j);
        }
    }
    if (!lastResort.empty())
        putLast(candidates, lastResort, problem);
    return problem;
}

qint64 totalOf(const Candidates &candidates, const Assignment &assignment)
{
    qint64 total = 0;
    for (int i = 0; i < candidates.referralCount(); ++i) {
        const int j = assignment.supporterOf[size_t(i)];
        total += j < 0 ? 0 : candidates.pointsAtLast(i, j);
    }
    return total;
}

/// Whom a partner institution had to be asked for although rules let somebody from here be asked: for them, all
/// partners that fit are eligible.
std::vector<bool> admitPartners(Candidates &candidates, const Assignment &best)
{
    std::vector<bool> admitted(size_t(candidates.referralCount()), false);
    for (int i = 0; i < candidates.referralCount(); ++i) {
        const int chosen = best.supporterOf[size_t(i)];
        if (chosen < 0 || !candidates.isLastResort(i, chosen))
            continue;
        admitted[size_t(i)] = true;
        for (int j = 0; j < candidates.supporterCount(); ++j) {
            if (candidates.isLastResort(i, j))
                candidates.allow(i, j);
        }
    }
    return admitted;
}

/// Says of a partner institution's supporter why nobody from here is proposed.
void explainPartner(ReferralMatch &match, const Candidates &candidates, int i)
{
    if (match.pinned)
        return;
    for (MatchReason &reason : match.reasons) {
        if (reason.criterion != Criterion::Institution)
            continue;
        bool localFits = match.partnersToo;
        for (int j = 0; j < candidates.supporterCount() && !localFits; ++j)
            localFits = !candidates.supporter(j).partner && candidates.rules(i, j).isEmpty();
        reason.text = institutionText(localFits ? Institution::PlacesNeeded : Institution::NobodyHere);
    }
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

/// Sentences of exclusions, each made once: of a thousand peers and five hundred supporters there are half a million.
class ExclusionTexts
{
public:
    void addTo(std::vector<ExcludedSupporter> &excluded, const Candidates &candidates, int i, int j)
    {
        const RuleSet rules = candidates.rules(i, j);
        if (rules.isEmpty())
            return;
        const PairView view = candidates.view(i, j);
        for (const ExclusionRule rule : listed(rules)) {
            QString &text = m_texts[{rule, saidOf(rule, view, j)}];
            if (text.isNull())
                text = exclusionText(rule, view);
            excluded.push_back({view.supporter.id, rule, text});
        }
    }

private:
    /// What the sentence depends on beside the rule.
    static int saidOf(ExclusionRule rule, const PairView &view, int supporter)
    {
        switch (rule) {
        case ExclusionRule::NotActive:
        case ExclusionRule::TrainingLapsed:
        case ExclusionRule::AtCapacity:
        case ExclusionRule::CoolingDown:
        case ExclusionRule::Away:
            return supporter;
        case ExclusionRule::CategoryNotComfortable:
            return int(view.referral.category);
        case ExclusionRule::RankTooLow:
            return stepsUp(view.referral, view.supporter).value_or(0);
        default:
            return 0;
        }
    }

    std::map<std::pair<ExclusionRule, int>, QString> m_texts;
};

ReferralMatch explain(const Candidates &candidates, int i, int chosen, bool pinned, ExclusionTexts &texts)
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
    for (int j = 0; j < candidates.supporterCount(); ++j)
        texts.addTo(match.excluded, candidates, i, j);
    return match;
}

QString costText(const OverrideCost &cost)
{
    if (!cost.refused.empty())
        return cost.refused.front().text;
    if (!cost.leftWithout.empty())
        return say(QT_TRANSLATE_N_NOOP("Matching", "Leaves %n peer(s) without a match"), int(cost.leftWithout.size()));
    if (cost.partnersMore > 0) {
        return say(QT_TRANSLATE_N_NOOP("Matching", "A partner institution has to be asked for %n more peer(s)"),
            cost.partnersMore);
    }
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
    const std::vector<bool> admitted = admitPartners(candidates, best);
    const std::vector<bool> room = supportersWithRoom(problem, best);
    ExclusionTexts texts;
    for (int i = 0; i < candidates.referralCount(); ++i) {
        if (progress && !progress(kScored + i * (1000 - kScored) / candidates.referralCount())) {
            MatchResult none;
            none.cancelled = true;
            return none;
        }
        const int chosen = best.supporterOf[size_t(i)];
        ReferralMatch match = explain(candidates, i, chosen, pins[size_t(i)] >= 0, texts);
        match.partnersToo = admitted[size_t(i)];
        explainPartner(match, candidates, i);
        if (chosen < 0)
            match.noMatch = whyNobody(candidates, i, room);
        result.referrals.push_back(std::move(match));
    }
    result.matched = best.matched;
    result.totalPoints = totalOf(candidates, best);
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
    ExclusionTexts texts;
    for (int j = 0; j < candidates.supporterCount(); ++j) {
        Comparison each{candidates.supporter(j).id, {}, criteriaOf(candidates.view(0, j)), {}};
        texts.addTo(each.excluded, candidates, 0, j);
        if (const int points = candidates.pointsAtLast(0, j); points >= 0)
            each.points = points;
        all.push_back(std::move(each));
    }
    std::ranges::stable_sort(all, [](const Comparison &a, const Comparison &b) {
        const auto rank = [](const Comparison &each) { return each.excluded.empty() ? 1 : 0; };
        return std::pair(rank(a), a.points.value_or(-1)) > std::pair(rank(b), b.points.value_or(-1));
    });
    return all;
}

OverrideCost costOfOverride(
    const MatchRequest &request, const Taxonomy &taxonomy, Pair wanted, const MatchProgress &progress)
{
    OverrideCost cost;
    Candidates candidates(request, taxonomy, progress);
    if (!candidates.isComplete()) {
        cost.cancelled = true;
        return cost;
    }
    MatchResult refusedBefore;
    const std::vector<int> pins = takePins(request, candidates, refusedBefore);
    const AssignmentProblem problem = problemOf(candidates, pins);
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
        const qint64 pointsBefore = totalOf(candidates, before);
        solver.pin(row, column);
        const Assignment &after = solver.best();
        cost.matchedLess = before.matched - after.matched;
        cost.pointsLess = pointsBefore - totalOf(candidates, after);
        for (int i = 0; i < candidates.referralCount(); ++i) {
            const int was = before.supporterOf[size_t(i)];
            const int is = after.supporterOf[size_t(i)];
            if (was >= 0 && is < 0)
                cost.leftWithout.push_back(candidates.referral(i).id);
            else if (was != is && i != row)
                cost.changed.push_back(candidates.referral(i).id);
            const auto atLast = [&](int j) { return i != row && j >= 0 && candidates.isLastResort(i, j) ? 1 : 0; };
            cost.partnersMore += atLast(is) - atLast(was);
        }
    }
    cost.text = costText(cost);
    return cost;
}

} // namespace wardmate
