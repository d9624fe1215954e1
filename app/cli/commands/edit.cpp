// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/commands/keeping.h"
#include "app/cli/desk_json.h"
#include "app/cli/json_facts.h"
#include "app/cli/referral_input.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Result<ReferralDetail> ofEvent(Session &session, EventId id)
{
    const auto referrals = session.referrals().ofEvent(id);
    if (!referrals)
        return tl::unexpected<Error>(referrals.error());
    if (referrals->empty())
        return failure(Error::Kind::NotFound, u"no event with that id"_s, u"unknown_event"_s);
    return session.referrals().detail(referrals->front());
}

int editEvent(const Context &context, Session &session, EventId id, const QJsonObject &input)
{
    const auto before = ofEvent(session, id);
    if (!before)
        return context.fail(before.error());
    QStringList ignored;
    const auto event = editedEvent(input, before->event, ignored);
    if (!event)
        return context.fail(event.error());
    if (event->oneLine != before->event.oneLine) {
        if (const auto clean = mayStand(context, event->oneLine, session.role()); !clean)
            return context.fail(clean.error());
    }
    if (*event != before->event) {
        if (const auto done = session.referrals().editEvent(*event); !done)
            return context.fail(done.error());
    }
    sayIgnored(context, ignored);
    const auto after = ofEvent(session, id);
    if (!after)
        return context.fail(after.error());
    context.console().json(QJsonDocument(eventJson(after->event)));
    return Done;
}

Result<void> applyTo(Session &session, ReferralId id, const ReferralEdits &edits)
{
    if (!edits.facts && !edits.identity && !edits.laterDates)
        return {};
    return session.referrals().edit(id, edits);
}

int editReferral(const Context &context, Session &session, ReferralId id, const QJsonObject &input)
{
    const auto before = session.referrals().detail(id);
    const auto lookup = lookupIn(session);
    if (!before || !lookup)
        return context.fail(before ? lookup.error() : before.error());
    QStringList ignored;
    const auto edits = referralEdits(input, *lookup, *before, session.clock().now(), ignored);
    if (!edits)
        return context.fail(edits.error());
    if (const auto done = applyTo(session, id, *edits); !done)
        return context.fail(done.error());
    sayIgnored(context, ignored);
    const auto after = session.referrals().detail(id);
    if (!after)
        return context.fail(after.error());
    QJsonObject json = referralJson(
        {after->referral, after->event, after->identity, after->supporterName}, context.clock().nowUtc());
    json[u"later_dates"_s] = laterDatesJson(after->laterDates);
    context.console().json(QJsonDocument(json));
    return Done;
}

} // namespace

int runEdit(const Context &context)
{
    const QString what = context.positional(0);
    static const QStringList known{u"event"_s, u"referral"_s, u"supporter"_s, u"resource"_s};
    if (!known.contains(what) || !context.args().has(u"input"_s))
        return context.fail(
            {Error::Kind::Invalid, u"edit event|referral|supporter|resource ID --input FILE.json"_s, u"usage"_s});
    if (context.args().has(u"same-name"_s) && what != u"supporter"_s)
        return context.fail({Error::Kind::Invalid, u"--same-name is for a supporter"_s, u"usage"_s});
    const auto id = idFrom(context.positional(1), what);
    if (!id)
        return context.fail(id.error());
    const auto session = context.open(); // first: a passphrase on standard input stands before the facts
    if (!session)
        return context.fail(session.error());
    const auto input = context.inputObject();
    if (!input)
        return context.fail(input.error());
    if (what == u"supporter"_s)
        return editSupporter(context, **session, {*id}, *input);
    if (what == u"resource"_s)
        return editResource(context, **session, {*id}, *input);
    return what == u"event"_s ? editEvent(context, **session, {*id}, *input)
                              : editReferral(context, **session, {*id}, *input);
}

} // namespace wardmate::cli
