// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/matching/match_json.h"
#include "models/matching/match_store.h"
#include "models/matching/matcher.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// REFERRAL=SUPPORTER, both ids.
Result<Pair> pairFrom(const QString &text)
{
    const QStringList parts = text.split(u'=');
    if (parts.size() != 2)
        return failure(Error::Kind::Invalid, u"--pin and --exclude take REFERRAL=SUPPORTER"_s, u"usage"_s);
    const auto referral = idFrom(parts.at(0), u"referral"_s);
    const auto supporter = idFrom(parts.at(1), u"supporter"_s);
    if (!referral || !supporter)
        return tl::unexpected<Error>(!referral ? referral.error() : supporter.error());
    return Pair{{*referral}, {*supporter}};
}

Result<void> addPairs(const Context &context, const QString &option, std::vector<Pair> &pairs)
{
    for (const QString &text : context.args().values(option)) {
        const auto pair = pairFrom(text);
        if (!pair)
            return tl::unexpected<Error>(pair.error());
        pairs.push_back(*pair);
    }
    return {};
}

Result<MatchRequest> requestFor(const Context &context, const MatchStore &store)
{
    if (context.args().has(u"all-open"_s) == context.args().has(u"event"_s))
        return failure(Error::Kind::Invalid, u"either --event ID or --all-open is needed"_s, u"usage"_s);
    if (context.args().has(u"all-open"_s))
        return store.allOpen();
    const auto event = idFrom(context.args().value(u"event"_s), u"event"_s);
    if (!event)
        return tl::unexpected<Error>(event.error());
    return store.forEvent({*event});
}

/// Pairs to leave out that name nobody there would be left out without effect.
Result<void> knowsExcluded(const MatchRequest &request, const std::vector<Pair> &excluded)
{
    for (const Pair &pair : excluded) {
        if (std::ranges::find(request.referrals, pair.referral, &MatchReferral::id) == request.referrals.end())
            return failure(Error::Kind::NotFound, u"--exclude names a referral that is not among those to be matched"_s,
                u"no_such_referral"_s);
        if (std::ranges::find(request.supporters, pair.supporter, &MatchSupporter::id) == request.supporters.end())
            return failure(
                Error::Kind::NotFound, u"--exclude names a supporter who is not there"_s, u"no_such_supporter"_s);
    }
    return {};
}

Result<MatchResult> proposal(const Context &context, Session &session)
{
    const MatchStore store(session.database(), session.clock());
    auto request = requestFor(context, store);
    if (!request)
        return tl::unexpected<Error>(request.error());
    request->directorLiftsRankRule = context.args().has(u"lift-rank-rule"_s);
    if (request->directorLiftsRankRule && session.role() != PersonRole::Director)
        return failure(Error::Kind::Refused, u"only a director lifts the rank rule"_s, u"director_only"_s);
    std::vector<Pair> excluded;
    for (const auto &done : {addPairs(context, u"pin"_s, request->pins), addPairs(context, u"exclude"_s, excluded),
             knowsExcluded(*request, excluded)}) {
        if (!done)
            return tl::unexpected<Error>(done.error());
    }
    request->excluded.insert(request->excluded.end(), excluded.begin(), excluded.end());
    const auto taxonomy = store.taxonomy();
    if (!taxonomy)
        return tl::unexpected<Error>(taxonomy.error());
    return propose(*request, *taxonomy, [&](int thousandths) {
        context.console().progress(u"Matching"_s, thousandths);
        return true;
    });
}

Error refusedPin(const RefusedPin &refused)
{
    return {Error::Kind::Refused,
        u"the pin %1=%2 cannot be: %3"_s.arg(refused.pair.referral.value)
            .arg(refused.pair.supporter.value)
            .arg(QLocale().toLower(refused.text.left(1)) + refused.text.mid(1)),
        u"refused_pin"_s};
}

} // namespace

int runMatch(const Context &context)
{
    auto session = context.open();
    if (!session)
        return context.fail(session.error());
    const auto result = proposal(context, **session);
    if (!result)
        return context.fail(result.error());
    if (!result->refusedPins.empty())
        return context.fail(refusedPin(result->refusedPins.front()));
    if (context.args().has(u"apply"_s)) {
        if (const auto applied = (*session)->referrals().assignAll(chosenPairs(*result)); !applied)
            return context.fail(applied.error());
    }
    context.console().json(QJsonDocument(matchToJson(*result, context.args().has(u"all-pairs"_s))));
    return Done;
}

} // namespace wardmate::cli
