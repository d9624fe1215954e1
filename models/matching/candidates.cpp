// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/candidates.h"

#include "models/matching/scoring.h"

#include <algorithm>

namespace wardmate {

namespace {

/// By id, each once.
template<typename T>
std::vector<const T *> ordered(const std::vector<T> &items)
{
    std::vector<const T *> sorted;
    sorted.reserve(items.size());
    for (const T &item : items)
        sorted.push_back(&item);
    std::ranges::stable_sort(sorted, {}, [](const T *item) { return item->id; });
    const auto isSame = [](const T *one, const T *other) { return one->id == other->id; };
    sorted.erase(std::unique(sorted.begin(), sorted.end(), isSame), sorted.end());
    return sorted;
}

template<typename T, typename Key>
int positionOf(const std::vector<const T *> &items, Key id)
{
    const auto found = std::ranges::lower_bound(items, id, {}, [](const T *item) { return item->id; });
    return found != items.end() && (*found)->id == id ? int(found - items.begin()) : -1;
}

} // namespace

Candidates::Candidates(const MatchRequest &request, const Taxonomy &taxonomy, const MatchProgress &progress)
    : m_request(request)
    , m_taxonomy(taxonomy)
    , m_referrals(ordered(request.referrals))
    , m_supporters(ordered(request.supporters))
    , m_setAside(request.excluded)
{
    sortAndLookUp();
    std::vector<RuleSet> alone;
    for (const MatchSupporter *supporter : m_supporters)
        alone.push_back(rulesAgainst(*supporter, request.today));
    m_rules.resize(m_referrals.size() * m_supporters.size());
    m_points.assign(m_rules.size(), -1);
    for (int i = 0; i < referralCount(); ++i) {
        if (progress && !progress(i * 900 / referralCount())) {
            m_complete = false;
            return;
        }
        judge(i, alone);
    }
}

void Candidates::sortAndLookUp()
{
    std::ranges::sort(m_setAside);
    QHash<QString, int> known; // thousands of people, a hundred specialties
    const auto areaOf = [&](const QString &text) {
        const auto found = known.constFind(text);
        return found != known.constEnd() ? *found : *known.insert(text, text.isEmpty() ? -1 : m_taxonomy.nodeFor(text));
    };
    for (const MatchReferral *referral : m_referrals)
        m_peerAreas.push_back(areaOf(referral->specialty));
    for (const MatchSupporter *supporter : m_supporters)
        m_supporterAreas.push_back(areaOf(supporter->specialty));
}

bool Candidates::isSetAside(ReferralId referral, SupporterId supporter) const
{
    return std::ranges::binary_search(m_setAside, Pair{referral, supporter});
}

void Candidates::judge(int i, const std::vector<RuleSet> &alone)
{
    const MatchReferral &peer = referral(i);
    bool localCanHelp = false;
    for (int j = 0; j < supporterCount(); ++j) {
        RuleSet rules = alone[size_t(j)];
        rules.unite(rulesBetween(peer, supporter(j), m_request.directorLiftsRankRule));
        if (isSetAside(peer.id, supporter(j).id))
            rules.add(ExclusionRule::SetAside);
        m_rules[at(i, j)] = rules;
        localCanHelp = localCanHelp || (rules.isEmpty() && !supporter(j).partner);
    }
    const bool partnersToo = std::ranges::find(m_request.partnersToo, peer.id) != m_request.partnersToo.end();
    for (int j = 0; j < supporterCount(); ++j) {
        if (localCanHelp && !partnersToo && supporter(j).partner)
            m_rules[at(i, j)].add(ExclusionRule::PartnerWhileLocal);
        if (m_rules[at(i, j)].isEmpty())
            m_points[at(i, j)] = pointsOf(view(i, j));
    }
}

PairView Candidates::view(int i, int j) const
{
    return {m_request, m_taxonomy, referral(i), supporter(j), m_peerAreas[size_t(i)], m_supporterAreas[size_t(j)]};
}

int Candidates::indexOf(ReferralId id) const
{
    return positionOf(m_referrals, id);
}

int Candidates::indexOf(SupporterId id) const
{
    return positionOf(m_supporters, id);
}

bool Candidates::isLastResort(int i, int j) const
{
    return rules(i, j) == RuleSet{ExclusionRule::PartnerWhileLocal};
}

int Candidates::pointsAtLast(int i, int j) const
{
    return isLastResort(i, j) ? pointsOf(view(i, j)) : points(i, j);
}

void Candidates::allow(int i, int j)
{
    m_points[at(i, j)] = pointsAtLast(i, j);
    m_rules[at(i, j)] = {};
}

} // namespace wardmate
