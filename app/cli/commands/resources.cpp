// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/commands/keeping.h"
#include "app/cli/referral_input.h"
#include "app/cli/roster_facts.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Error unknownResource(const Error &error)
{
    return error.kind == Error::Kind::NotFound
        ? Error{Error::Kind::NotFound, u"no directory entry with that id"_s, u"unknown_resource"_s}
        : error;
}

int printResource(const Context &context, Session &session, ResourceId id)
{
    const auto after = session.resources().find(id);
    if (!after)
        return context.fail(unknownResource(after.error()));
    context.console().json(QJsonDocument(resourceJson(*after)));
    return Done;
}

int addResource(const Context &context, Session &session)
{
    const auto input = context.inputObject();
    if (!input)
        return context.fail(input.error());
    Resource usual;
    usual.isLocal = true; // no list of ours brings it up to date
    QStringList ignored;
    const auto resource = resourceFrom(*input, usual, ignored);
    if (!resource)
        return context.fail(resource.error());
    const auto id = session.resources().add(*resource);
    if (!id)
        return context.fail(id.error());
    sayIgnored(context, ignored);
    return printResource(context, session, *id);
}

int actOn(const Context &context, Session &session, const QString &act, ResourceId id)
{
    ResourceStore &resources = session.resources();
    const auto done = act == u"verify"_s ? resources.confirm(id)
        : act == u"remove"_s             ? resources.remove(id)
                                         : resources.restore(id);
    if (!done)
        return context.fail(unknownResource(done.error()));
    if (act != u"remove"_s)
        return printResource(context, session, id);
    context.console().say(u"The entry was taken out of the directory; resource restore brings it back."_s);
    return Done;
}

} // namespace

int editResource(const Context &context, Session &session, ResourceId id, const QJsonObject &input)
{
    const auto before = session.resources().find(id);
    if (!before)
        return context.fail(unknownResource(before.error()));
    QStringList ignored;
    const auto resource = resourceFrom(input, *before, ignored);
    if (!resource)
        return context.fail(resource.error());
    if (!(*resource == *before)) {
        if (const auto done = session.resources().update(*resource); !done)
            return context.fail(done.error());
    }
    sayIgnored(context, ignored);
    return printResource(context, session, id);
}

int runResource(const Context &context)
{
    const QString act = context.positional(0);
    const bool adds = act == u"add"_s && context.positional(1).isEmpty() && context.args().has(u"input"_s);
    const bool acts
        = (act == u"verify"_s || act == u"remove"_s || act == u"restore"_s) && !context.positional(1).isEmpty();
    if (!adds && !acts)
        return context.fail({Error::Kind::Invalid,
            u"resource add --input FILE.json, resource verify|remove|restore ID, or edit resource ID --input FILE.json"_s,
            u"usage"_s});
    const auto id = acts ? idFrom(context.positional(1), u"resource"_s) : Result<qint64>(0);
    if (!id)
        return context.fail(id.error());
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    return adds ? addResource(context, **session) : actOn(context, **session, act, {*id});
}

} // namespace wardmate::cli
