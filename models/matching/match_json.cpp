// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QJsonArray scored(const std::vector<ScoredSupporter> &supporters)
{
    QJsonArray list;
    for (const ScoredSupporter &each : supporters)
        list.append(QJsonObject{{u"supporter"_s, each.supporter.value}, {u"score"_s, each.score()}});
    return list;
}

QJsonArray reasons(const std::vector<MatchReason> &all)
{
    QJsonArray list;
    for (const MatchReason &each : all) {
        list.append(QJsonObject{
            {u"criterion"_s, codeOf(each.criterion)}, {u"in_favour"_s, each.inFavour}, {u"text"_s, each.text}});
    }
    return list;
}

QJsonArray excluded(const std::vector<ExcludedSupporter> &all)
{
    QJsonArray list;
    for (const ExcludedSupporter &each : all) {
        list.append(QJsonObject{
            {u"supporter"_s, each.supporter.value}, {u"rule"_s, codeOf(each.rule)}, {u"text"_s, each.text}});
    }
    return list;
}

QJsonArray ids(const std::vector<SupporterId> &supporters)
{
    QJsonArray list;
    for (const SupporterId each : supporters)
        list.append(each.value);
    return list;
}

QJsonObject noMatch(const NoMatch &why)
{
    QJsonArray rules;
    for (const ExclusionRule rule : why.rules)
        rules.append(codeOf(rule));
    QJsonArray ways;
    for (const WayOutOffer &each : why.waysOut) {
        ways.append(QJsonObject{
            {u"code"_s, codeOf(each.way)}, {u"text"_s, each.text}, {u"supporters"_s, ids(each.supporters)}});
    }
    return {{u"rules"_s, rules}, {u"nearest"_s, ids(why.nearest)}, {u"text"_s, why.text}, {u"ways_out"_s, ways}};
}

QJsonObject referral(const ReferralMatch &match, bool allPairs)
{
    QJsonObject object{
        {u"referral"_s, match.referral.value},
        {u"supporter"_s, match.supporter ? QJsonValue(match.supporter->value) : QJsonValue(QJsonValue::Null)},
        {u"score"_s, match.score()},
        {u"pinned"_s, match.pinned},
        {u"reasons"_s, reasons(match.reasons)},
        {u"alternatives"_s, scored(match.alternatives)},
        {u"excluded"_s, excluded(match.excluded)},
    };
    if (match.noMatch)
        object.insert(u"no_match"_s, noMatch(*match.noMatch));
    if (allPairs)
        object.insert(u"pairs"_s, scored(match.pairs));
    return object;
}

} // namespace

QJsonObject matchToJson(const MatchResult &result, bool allPairs)
{
    QJsonArray referrals;
    for (const ReferralMatch &match : result.referrals)
        referrals.append(referral(match, allPairs));
    return {{u"matched"_s, result.matched}, {u"total_score"_s, result.totalScore()}, {u"referrals"_s, referrals}};
}

} // namespace wardmate
