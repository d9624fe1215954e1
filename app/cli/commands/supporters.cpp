// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/commands/keeping.h"
#include "app/cli/json_values.h"
#include "app/cli/referral_input.h"
#include "app/cli/roster_facts.h"
#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

tl::unexpected<Error> unknownSupporter()
{
    return failure(Error::Kind::NotFound, u"no supporter with that id"_s, u"unknown_supporter"_s);
}

/// Two of one name are told apart by nobody who is asked for "Rivera"; whoever means it says so.
Result<void> mayBeCalled(const Context &context, Session &session, const Supporter &supporter)
{
    if (context.args().has(u"same-name"_s))
        return {};
    const auto all = session.roster().all();
    if (!all)
        return tl::unexpected<Error>(all.error());
    const QString key = personKey(supporter.name);
    const bool taken = std::ranges::any_of(*all, [&](const SupporterStanding &row) {
        return row.supporter.id != supporter.id && personKey(row.supporter.name) == key;
    });
    if (taken)
        return failure(Error::Kind::Refused, u"a supporter of that name is there"_s, u"same_supporter"_s);
    return {};
}

int printSupporter(const Context &context, Session &session, SupporterId id)
{
    const auto after = session.roster().find(id);
    if (!after)
        return context.fail(after.error());
    context.console().json(QJsonDocument(supporterJson(*after)));
    return Done;
}

int addSupporter(const Context &context, Session &session)
{
    const auto input = context.inputObject();
    if (!input)
        return context.fail(input.error());
    QStringList ignored;
    const auto supporter = supporterFrom(*input, {}, ignored);
    if (!supporter)
        return context.fail(supporter.error());
    if (const auto may = mayBeCalled(context, session, *supporter); !may)
        return context.fail(may.error());
    const auto id = session.roster().add(*supporter);
    if (!id)
        return context.fail(id.error());
    sayIgnored(context, ignored);
    return printSupporter(context, session, *id);
}

int removeSupporter(const Context &context, Session &session, SupporterId id)
{
    if (const auto there = session.roster().find(id); !there)
        return context.fail(unknownSupporter().value());
    if (const auto done = session.roster().remove(id); !done)
        return context.fail(done.error());
    context.console().say(u"The supporter was removed."_s);
    return Done;
}

} // namespace

int editSupporter(const Context &context, Session &session, SupporterId id, const QJsonObject &input)
{
    const auto before = session.roster().find(id);
    if (!before)
        return context.fail(before.error().kind == Error::Kind::NotFound ? unknownSupporter().value() : before.error());
    QStringList ignored;
    const auto supporter = supporterFrom(input, before->supporter, ignored);
    if (!supporter)
        return context.fail(supporter.error());
    if (personKey(supporter->name) != personKey(before->supporter.name)) {
        if (const auto may = mayBeCalled(context, session, *supporter); !may)
            return context.fail(may.error());
    }
    if (!(*supporter == before->supporter)) {
        if (const auto done = session.roster().update(*supporter); !done)
            return context.fail(done.error());
    }
    sayIgnored(context, ignored);
    return printSupporter(context, session, id);
}

int runSupporter(const Context &context)
{
    const QString act = context.positional(0);
    const bool adds = act == u"add"_s && context.positional(1).isEmpty() && context.args().has(u"input"_s);
    const bool removes = act == u"remove"_s && !context.positional(1).isEmpty();
    if (!adds && !removes)
        return context.fail({Error::Kind::Invalid,
            u"supporter add --input FILE.json, supporter remove SUPPORTER, or edit supporter ID --input FILE.json"_s,
            u"usage"_s});
    const auto id = removes ? idFrom(context.positional(1), u"supporter"_s) : Result<qint64>(0);
    if (!id)
        return context.fail(id.error());
    const auto session = context.open(); // first: a passphrase on standard input stands before the facts
    if (!session)
        return context.fail(session.error());
    return adds ? addSupporter(context, **session) : removeSupporter(context, **session, {*id});
}

} // namespace wardmate::cli
