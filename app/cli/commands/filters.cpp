// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/desk_lists.h"
#include "app/cli/referral_input.h"
#include "models/base/text.h"
#include "models/referrals/saved_filters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

Result<UnitId> unitCalled(Session &session, const QString &name)
{
    const auto units = session.units().all();
    if (!units)
        return tl::unexpected<Error>(units.error());
    const auto found
        = std::ranges::find_if(*units, [&](const Unit &unit) { return placeKey(unit.name) == placeKey(name); });
    if (found == units->end())
        return failure(Error::Kind::NotFound, u"there is no such unit"_s, u"unknown_unit"_s);
    return found->id;
}

Result<QueueFilter> filterFrom(const Context &context, Session &session)
{
    QueueFilter filter;
    if (context.args().has(u"shown"_s)) {
        const auto view = viewFromCode(context.args().value(u"shown"_s));
        if (!view)
            return failure(Error::Kind::Invalid, u"--shown is overdue, waiting, open, closed or all"_s, u"usage"_s);
        filter.view = *view;
    }
    if (context.args().has(u"category"_s)) {
        filter.category = fromCode<EventCategory>(context.args().value(u"category"_s));
        if (!filter.category)
            return failure(Error::Kind::Invalid, u"--category is a kind of event, such as medical_error"_s, u"usage"_s);
    }
    if (context.args().has(u"unit"_s)) {
        const auto unit = unitCalled(session, context.args().value(u"unit"_s));
        if (!unit)
            return tl::unexpected<Error>(unit.error());
        filter.unit = *unit;
    }
    if (context.args().has(u"supporter"_s)) {
        const auto id = idFrom(context.args().value(u"supporter"_s), u"supporter"_s);
        if (!id)
            return tl::unexpected<Error>(id.error());
        filter.supporter = {*id};
        if (!session.roster().find(filter.supporter))
            return failure(Error::Kind::NotFound, u"no supporter with that id"_s, u"unknown_supporter"_s);
    }
    return filter;
}

int saveFilter(const Context &context, Session &session)
{
    const auto filter = filterFrom(context, session);
    if (!filter)
        return context.fail(filter.error());
    if (const auto done = SavedFilters(session.database()).save(context.positional(1), *filter); !done)
        return context.fail(done.error());
    return listFilters(context, session);
}

int removeFilter(const Context &context, Session &session)
{
    SavedFilters filters(session.database());
    const auto all = filters.all();
    if (!all)
        return context.fail(all.error());
    const QString name = context.positional(1).simplified();
    const auto found = std::ranges::find(*all, name, &SavedFilter::name);
    if (found == all->end())
        return context.fail({Error::Kind::NotFound, u"there is no filter of that name"_s, u"unknown_filter"_s});
    if (const auto done = filters.remove(found->id); !done)
        return context.fail(done.error());
    return listFilters(context, session);
}

} // namespace

int runFilter(const Context &context)
{
    const QString act = context.positional(0);
    if ((act != u"save"_s && act != u"remove"_s) || context.positional(1).trimmed().isEmpty())
        return context.fail({Error::Kind::Invalid,
            u"filter save NAME [--shown VIEW] [--unit UNIT] [--category KIND] [--supporter ID], or filter remove NAME"_s,
            u"usage"_s});
    for (const QString &option : {u"shown"_s, u"unit"_s, u"category"_s, u"supporter"_s}) {
        if (act == u"remove"_s && context.args().has(option))
            return context.fail({Error::Kind::Invalid, u"filter remove takes a name alone"_s, u"usage"_s});
    }
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    return act == u"save"_s ? saveFilter(context, **session) : removeFilter(context, **session);
}

} // namespace wardmate::cli
