// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/no_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace wardmate {

namespace {

constexpr size_t kNearest = 3;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Matching", text, nullptr, n);
}

/// What sets a rule aside, if anything may. Where nothing may, a supporter behind that rule is no help.
std::optional<WayOut> wayPast(ExclusionRule rule)
{
    switch (rule) {
    case ExclusionRule::AtCapacity:
        return WayOut::RaiseCapacity;
    case ExclusionRule::CoolingDown:
    case ExclusionRule::Away:
        return WayOut::WaitForSupporter;
    case ExclusionRule::TrainingLapsed:
        return WayOut::RenewTraining;
    case ExclusionRule::NoAgreement:
        return WayOut::SignAgreement;
    case ExclusionRule::RankTooLow:
        return WayOut::LiftRankRule;
    case ExclusionRule::SetAside:
        return WayOut::AllowPair;
    default:
        return std::nullopt;
    }
}

QString offerText(WayOut way, int n)
{
    switch (way) {
    case WayOut::RaiseCapacity:
        return say(QT_TRANSLATE_N_NOOP("Matching", "Raise the limit of a supporter who fits (%n fit(s))"), n);
    case WayOut::WaitForSupporter:
        return say(QT_TRANSLATE_N_NOOP("Matching", "Wait for a supporter who is away or resting (%n fit(s))"), n);
    case WayOut::RenewTraining:
        return say(QT_TRANSLATE_N_NOOP("Matching", "Renew the training of a supporter who fits (%n fit(s))"), n);
    case WayOut::SignAgreement:
        return say(QT_TRANSLATE_N_NOOP("Matching", "Have the confidentiality agreement signed (%n fit(s))"), n);
    case WayOut::LiftRankRule:
        return say(QT_TRANSLATE_N_NOOP("Matching",
                       "With the director's word, allow a supporter more than two career steps below (%n fit(s))"),
            n);
    case WayOut::AllowPair:
        return say(QT_TRANSLATE_N_NOOP("Matching", "Allow a supporter who was set aside for this peer (%n fit(s))"), n);
    case WayOut::PartnerInstitution:
        return say(QT_TRANSLATE_NOOP("Matching", "Ask a partner institution for a supporter"));
    case WayOut::CoordinatorInPerson:
        return say(QT_TRANSLATE_NOOP("Matching", "The coordinator makes contact in person"));
    case WayOut::OutsideLine:
        return say(QT_TRANSLATE_NOOP("Matching", "Offer an outside line from the resource sheet"));
    }
    return {};
}

/// Supporters who stand behind the same rules.
struct Behind {
    std::vector<ExclusionRule> rules;
    std::vector<SupporterId> supporters;
    int needed = 0; ///< how many of them would fit if their places were not needed for other peers
    bool passable = true;
};

/// Grouped by what stands in the way; fewest rules first, then where somebody fits as things are, then what can be set
/// aside, then the one with most supporters.
std::vector<Behind> groupsOf(const Candidates &candidates, int referral, const std::vector<bool> &room)
{
    std::map<std::vector<ExclusionRule>, Behind> byRules;
    for (int j = 0; j < candidates.supporterCount(); ++j) {
        RuleSet rules = candidates.rules(referral, j);
        rules.remove(ExclusionRule::PartnerWhileLocal); // they were asked, too, when no place here was left
        const bool fits = rules.isEmpty();
        if (!room[size_t(j)])
            rules.add(ExclusionRule::AtCapacity);
        Behind &group = byRules[listed(rules)];
        group.supporters.push_back(candidates.supporter(j).id);
        group.needed += fits ? 1 : 0;
    }
    std::vector<Behind> groups;
    for (auto &[rules, group] : byRules) {
        group.rules = rules;
        group.passable = std::ranges::all_of(rules, [](ExclusionRule rule) { return wayPast(rule).has_value(); });
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, [](const Behind &a, const Behind &b) {
        if (a.rules.size() != b.rules.size())
            return a.rules.size() < b.rules.size();
        if ((a.needed > 0) != (b.needed > 0))
            return a.needed > 0;
        if (a.passable != b.passable)
            return a.passable;
        return a.supporters.size() > b.supporters.size();
    });
    return groups;
}

QString rulesText(const std::vector<ExclusionRule> &rules, int n)
{
    QStringList labels;
    for (const ExclusionRule rule : rules)
        labels.append(labelOf(rule));
    //: %1 is one rule or several
    return say(QT_TRANSLATE_N_NOOP("Matching", "Nobody who fits is free. In the way of %n supporter(s): %1"), n)
        .arg(labels.join(say(QT_TRANSLATE_NOOP("Matching", " · "))));
}

void offerLasting(NoMatch &why)
{
    static constexpr std::array kAlways{WayOut::PartnerInstitution, WayOut::CoordinatorInPerson, WayOut::OutsideLine};
    for (const WayOut way : kAlways) {
        const bool offered
            = std::ranges::any_of(why.waysOut, [way](const WayOutOffer &each) { return each.way == way; });
        if (!offered)
            why.waysOut.push_back({way, offerText(way, 0), {}});
    }
}

void offer(NoMatch &why, WayOut way, const std::vector<SupporterId> &supporters)
{
    for (WayOutOffer &each : why.waysOut) {
        if (each.way == way) {
            each.supporters.insert(each.supporters.end(), supporters.begin(), supporters.end());
            each.text = offerText(way, int(each.supporters.size()));
            return;
        }
    }
    why.waysOut.push_back({way, offerText(way, int(supporters.size())), supporters});
}

} // namespace

std::vector<bool> supportersWithRoom(const AssignmentProblem &problem, const Assignment &best)
{
    std::vector<bool> room(size_t(problem.supporters), false);
    std::vector<int> places = problem.capacity;
    for (const int j : best.supporterOf) {
        if (j >= 0)
            --places[size_t(j)];
    }
    std::vector<int> queue;
    const auto add = [&](int j) {
        if (!room[size_t(j)]) {
            room[size_t(j)] = true;
            queue.push_back(j);
        }
    };
    for (int j = 0; j < problem.supporters; ++j) {
        if (places[size_t(j)] > 0)
            add(j);
    }
    for (size_t at = 0; at < queue.size(); ++at) { // backwards: who could hand a peer on to this one
        for (int i = 0; i < problem.referrals; ++i) {
            const int j = best.supporterOf[size_t(i)];
            const bool pinned = !problem.pins.empty() && problem.pins[size_t(i)] >= 0;
            if (j >= 0 && !pinned && problem.at(i, queue[at]) >= 0)
                add(j);
        }
    }
    return room;
}

NoMatch whyNobody(const Candidates &candidates, int referral, const std::vector<bool> &room)
{
    NoMatch why;
    if (candidates.supporterCount() == 0) {
        why.text = say(QT_TRANSLATE_NOOP("Matching", "There are no supporters yet"));
        offerLasting(why);
        return why;
    }
    const std::vector<Behind> groups = groupsOf(candidates, referral, room);
    const Behind &first = groups.front();
    why.rules = first.rules;
    why.nearest.assign(first.supporters.begin(),
        first.supporters.begin() + std::ptrdiff_t(std::min(kNearest, first.supporters.size())));
    why.text = first.needed > 0
        ? say(QT_TRANSLATE_N_NOOP("Matching", "%n supporter(s) would fit, but every place is needed for another peer"),
            first.needed)
        : rulesText(first.rules, int(first.supporters.size()));
    for (const Behind &group : groups) { // one step each: what takes two is no quick help
        if (group.rules.size() == 1 && group.passable)
            offer(why, *wayPast(group.rules.front()), group.supporters);
    }
    offerLasting(why);
    return why;
}

} // namespace wardmate
