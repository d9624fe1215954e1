// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_values.h"
#include "app/cli/table_output.h"
#include "models/referrals/referral_bin.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

int listBin(const Context &context, Session &session)
{
    const auto binned = referralsInBin(session.database(), context.clock().nowUtc(), std::numeric_limits<int>::max());
    if (!binned)
        return context.fail(binned.error());
    QJsonArray rows;
    for (const BinnedReferral &each : *binned) {
        rows.append(QJsonObject{{u"id"_s, each.row.id.value}, {u"name"_s, textOrNull(each.row.name)},
            {u"state"_s, codeOf(each.row.state)}, {u"binned_at"_s, timeOrNull(each.binnedAt)},
            {u"days_left"_s, each.daysLeft}, {u"legal_hold"_s, each.isHeld}});
    }
    return printRows(context, {u"id"_s, u"name"_s, u"state"_s, u"binned_at"_s, u"days_left"_s, u"legal_hold"_s}, rows);
}

int setInBin(const Context &context, Session &session, ReferralId id, bool inBin)
{
    ReferralStore &referrals = session.referrals();
    const auto is = referrals.isInBin(id);
    if (!is)
        return context.fail(is.error());
    if (*is == inBin)
        return context.fail(inBin ? Error{Error::Kind::Refused, u"the referral is in the bin"_s, u"in_bin"_s}
                                  : Error{Error::Kind::Refused, u"the referral is not in the bin"_s, u"not_in_bin"_s});
    if (const auto done = referrals.setInBin(id, inBin); !done)
        return context.fail(done.error());
    context.console().say(inBin ? u"The referral is in the bin; for 30 days it can be brought back."_s
                                : u"The referral was brought back as it was."_s);
    return Done;
}

} // namespace

int runBin(const Context &context)
{
    const QString act = context.positional(0);
    const bool lists = act == u"list"_s && context.positional(1).isEmpty();
    const bool moves = (act == u"put"_s || act == u"restore"_s) && !context.positional(1).isEmpty();
    if (!lists && !moves)
        return context.fail(
            {Error::Kind::Invalid, u"bin list, bin put REFERRAL or bin restore REFERRAL"_s, u"usage"_s});
    std::optional<qint64> id;
    if (moves) {
        const auto given = idFrom(context.positional(1), u"referral"_s);
        if (!given)
            return context.fail(given.error());
        id = *given;
    }
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    return lists ? listBin(context, **session) : setInBin(context, **session, {*id}, act == u"put"_s);
}

} // namespace wardmate::cli
