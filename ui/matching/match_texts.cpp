// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_texts.h"

#include "models/matching/exclusions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(wardmate::Matching)
};

// With every wish kept a score is 60 + 40 W (scoring.h); the steps are at W = 0.75, 0.5 and 0.3.
constexpr int kVeryGood = 90 * kPointsPerScore;
constexpr int kGood = 80 * kPointsPerScore;
constexpr int kFair = 72 * kPointsPerScore;
constexpr int kWishesKept = 60 * kPointsPerScore;

QString joined(const QStringList &parts)
{
    return parts.join(Say::tr(" · ", "between facts on one line"));
}

QString standingLine(const MatchSupporter &supporter, RuleSet rules, const MatchRequest &request,
    const Taxonomy &taxonomy, const MatchingServices &services)
{
    const QString name = services.supporterName(supporter.id);
    if (rules.isEmpty())
        return Say::tr("%1: %2", "supporter, facts").arg(name, supporterFacts(supporter, taxonomy));
    const MatchReferral nobody;
    const PairView view{request, taxonomy, nobody, supporter, -1, -1};
    QStringList reasons;
    for (const ExclusionRule rule : listed(rules))
        reasons.append(exclusionText(rule, view));
    return Say::tr("%1: %2", "supporter, reasons").arg(name, joined(reasons));
}

} // namespace

Fit fitOf(int points)
{
    if (points >= kVeryGood)
        return Fit::VeryGood;
    if (points >= kGood)
        return Fit::Good;
    if (points >= kFair)
        return Fit::Fair;
    return points >= kWishesKept ? Fit::Weak : Fit::AgainstAWish;
}

QString fitWords(int points)
{
    switch (fitOf(points)) {
    case Fit::VeryGood:
        return Say::tr("very good", "fit of a supporter");
    case Fit::Good:
        return Say::tr("good", "fit of a supporter");
    case Fit::Fair:
        return Say::tr("fair", "fit of a supporter");
    case Fit::Weak:
        return Say::tr("weak", "fit of a supporter");
    case Fit::AgainstAWish:
        break;
    }
    return Say::tr("not as asked for", "fit of a supporter: a wish of the peer is not met");
}

QString fitNumber(int points)
{
    return Say::tr("Fit %1 of 100").arg(QLocale().toString(points / double(kPointsPerScore), 'f', 0));
}

QString supporterFacts(const MatchSupporter &supporter, const Taxonomy &taxonomy)
{
    QStringList facts;
    const int area = taxonomy.nodeFor(supporter.specialty);
    if (area >= 0)
        facts.append(taxonomy.label(area));
    else if (!supporter.specialty.isEmpty())
        facts.append(supporter.specialty);
    const QString profession = labelOf(supporter.profession);
    facts.append(supporter.stage
            ? Say::tr("%1, %2", "profession, career stage").arg(profession, labelOf(*supporter.stage))
            : profession);
    facts.append(Say::tr("%1 open of %2").arg(supporter.openCases).arg(supporter.capacity));
    return joined(facts);
}

std::vector<MatchReason> mainReasons(const std::vector<MatchReason> &reasons, size_t most)
{
    std::vector<MatchReason> main(reasons.begin(), reasons.begin() + std::ptrdiff_t(std::min(most, reasons.size())));
    const auto isAgainst = [](const MatchReason &reason) { return !reason.inFavour; };
    const auto against = std::ranges::find_if(reasons, isAgainst);
    if (!main.empty() && against != reasons.end() && std::ranges::none_of(main, isAgainst))
        main.back() = *against;
    return main;
}

QString reasonsLine(const std::vector<MatchReason> &all, size_t most)
{
    const std::vector<MatchReason> reasons = mainReasons(all, most);
    QStringList words;
    for (const bool inFavour : {true, false}) {
        for (const MatchReason &reason : reasons) {
            if (reason.inFavour == inFavour)
                words.append(
                    inFavour ? reason.text : Say::tr("but: %1", "what speaks against a match").arg(reason.text));
        }
    }
    return joined(words);
}

QStringList reasonLines(const std::vector<MatchReason> &reasons)
{
    QStringList lines;
    for (const bool inFavour : {true, false}) {
        for (const MatchReason &reason : reasons) {
            if (reason.inFavour == inFavour)
                lines.append(
                    (inFavour ? Say::tr("+ %1", "speaks for") : Say::tr("– %1", "speaks against")).arg(reason.text));
        }
    }
    return lines;
}

QString nameOr(const QString &name, ReferralId referral)
{
    return name.isEmpty() ? Say::tr("Referral %1", "in place of an erased name").arg(referral.value) : name;
}

QString namesLine(const QStringList &names, int most)
{
    const QString shown = names.mid(0, most).join(Say::tr("; ", "between names"));
    const int more = int(names.size()) - most;
    return more > 0 ? Say::tr("%1 and %n more", "names", more).arg(shown) : shown;
}

QString costWords(
    const OverrideCost &cost, const QString &supporter, const QString &peer, const MatchingServices &services)
{
    const auto names = [&](const std::vector<ReferralId> &ids) {
        QStringList list;
        for (const ReferralId id : ids)
            list.append(nameOr(services.peerName(id), id));
        return namesLine(list);
    };
    if (!cost.refused.empty())
        return cost.refused.front().text;
    if (!cost.leftWithout.empty()) {
        return Say::tr("Choosing %1 for %2 leaves %3 without a match.", "supporter, peer, other peers")
            .arg(supporter, peer, names(cost.leftWithout));
    }
    if (cost.partnersMore > 0) {
        return Say::tr("With %1 for %2, a partner institution has to be asked for %n more peer(s).", "supporter, peer",
            cost.partnersMore)
            .arg(supporter, peer);
    }
    if (cost.pointsLess <= 0)
        return {};
    const double less = double(cost.pointsLess) / kPointsPerScore;
    const QString points = QLocale().toString(less, 'f', less < 0.1 ? 2 : 1); // never "0.0 points"
    if (cost.changed.empty())
        return Say::tr("Choosing %1 for %2 fits less well by %3 points.").arg(supporter, peer, points);
    return Say::tr("With %1 for %2, somebody else is proposed for %3; all together fit less well by %4 points.")
        .arg(supporter, peer, names(cost.changed), points);
}

QStringList exclusionLines(const std::vector<ExcludedSupporter> &excluded, const MatchingServices &services)
{
    QStringList lines;
    for (size_t i = 0; i < excluded.size();) {
        QStringList reasons;
        const SupporterId supporter = excluded[i].supporter;
        for (; i < excluded.size() && excluded[i].supporter == supporter; ++i)
            reasons.append(excluded[i].text);
        lines.append(Say::tr("%1: %2", "supporter, reasons").arg(services.supporterName(supporter), joined(reasons)));
    }
    lines.sort(Qt::CaseInsensitive);
    return lines;
}

int excludedCount(const std::vector<ExcludedSupporter> &excluded)
{
    int count = 0;
    for (size_t i = 0; i < excluded.size(); ++i)
        count += i == 0 || excluded[i].supporter != excluded[i - 1].supporter ? 1 : 0;
    return count;
}

QString Standings::summary() const
{
    QStringList parts{Say::tr("%n supporter(s) available", nullptr, int(available.size()))};
    if (!atLimit.isEmpty())
        parts.append(Say::tr("%n at the limit", nullptr, int(atLimit.size())));
    if (!away.isEmpty())
        parts.append(Say::tr("%n away", nullptr, int(away.size())));
    if (!notReady.isEmpty())
        parts.append(Say::tr("%n not ready", "not active, no training or no agreement", int(notReady.size())));
    return joined(parts);
}

Standings standingsOf(const MatchRequest &request, const Taxonomy &taxonomy, const MatchingServices &services)
{
    Standings standings;
    for (const MatchSupporter &supporter : request.supporters) {
        if (supporter.status == SupporterStatus::Left || supporter.status == SupporterStatus::Nominated)
            continue; // no supporters, or not yet
        const RuleSet rules = rulesAgainst(supporter, request.today);
        const QString line = standingLine(supporter, rules, request, taxonomy, services);
        const RuleSet limit{ExclusionRule::AtCapacity, ExclusionRule::CoolingDown};
        const RuleSet ready{ExclusionRule::NotActive, ExclusionRule::TrainingLapsed, ExclusionRule::NoAgreement};
        if (rules.isEmpty())
            standings.available.append(line);
        else if (rules.overlaps(ready))
            standings.notReady.append(line);
        else if (rules.contains(ExclusionRule::Away))
            standings.away.append(line);
        else if (rules.overlaps(limit))
            standings.atLimit.append(line);
    }
    for (QStringList *list : {&standings.available, &standings.atLimit, &standings.away, &standings.notReady})
        list->sort(Qt::CaseInsensitive);
    return standings;
}

} // namespace wardmate
