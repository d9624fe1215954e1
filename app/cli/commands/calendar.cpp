// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/referral_input.h"
#include "models/exchange/calendar_entry.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// Neutral on purpose: calendars are seen by others (ux.md 2, Calendar).
QString titleIn(const QString &language)
{
    return language == u"es"_s ? u"Seguimiento del apoyo entre colegas"_s : u"Peer support follow-up"_s;
}

} // namespace

int runCalendar(const Context &context)
{
    const auto id = idFrom(context.positional(0), u"referral"_s);
    if (!id)
        return context.fail(id.error());
    if (!context.args().has(u"out"_s))
        return context.fail({Error::Kind::Invalid, u"--out FILE.ics is needed"_s, u"usage"_s});
    if (const auto known = checkDocumentOptions(context); !known)
        return context.fail(known.error());
    if (const auto may = mayWriteTo(context.args().value(u"out"_s)); !may)
        return context.fail(may.error());
    const auto session = context.open();
    if (!session)
        return context.fail(session.error());
    const auto detail = detailToGiveOut(**session, {*id});
    if (!detail)
        return context.fail(detail.error());
    const QDateTime due = detail->referral.dueAt;
    if (!due.isValid())
        return context.fail({Error::Kind::Refused, u"the referral has no next step with a day"_s, u"no_start"_s});
    const QDateTime now = context.clock().nowUtc();
    const QString language = context.args().value(u"language"_s).toLower();
    const auto entry
        = calendarEntry({.title = titleIn(language), .start = due > now ? due : now, .stamp = now}); // as the window
    if (!entry)
        return context.fail(entry.error());
    if (const auto written = writeOutput(context.args().value(u"out"_s), *entry); !written)
        return context.fail(written.error());
    context.console().say(u"The calendar file was written. It names nobody, and lies outside the encrypted file."_s);
    return Done;
}

} // namespace wardmate::cli
