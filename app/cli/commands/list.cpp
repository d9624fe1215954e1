// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/desk_json.h"
#include "app/cli/desk_lists.h"
#include "app/cli/json_values.h"
#include "app/cli/roster_facts.h"
#include "app/cli/table_output.h"
#include "models/base/period.h"
#include "models/programme/working_calendar.h"
#include "models/referrals/referral_listing.h"
#include "models/reports/ledger_store.h"
#include "models/vault/database.h"
#include "models/vault/vault_people.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

/// The days of --quarter in the hospital's zone, as in the reports; both invalid without it.
Result<std::pair<QDateTime, QDateTime>> boundsOf(const Context &context, Session &session)
{
    if (!context.args().has(u"quarter"_s))
        return std::pair<QDateTime, QDateTime>();
    const auto period = Period::parse(context.args().value(u"quarter"_s));
    if (!period)
        return failure(Error::Kind::Invalid, u"--quarter needs a period such as 2026Q3"_s, u"usage"_s);
    const QTimeZone zone = WorkingCalendar(session.settings().settings().week).zone();
    return std::pair(
        period->firstDay().startOfDay(zone).toUTC(), period->lastDay().addDays(1).startOfDay(zone).toUTC());
}

int listReferrals(const Context &context, Session &session)
{
    const auto bounds = boundsOf(context, session);
    if (!bounds)
        return context.fail(bounds.error());
    ListingFilter filter;
    std::tie(filter.receivedFrom, filter.receivedBefore) = *bounds;
    if (context.args().has(u"state"_s)) {
        filter.state = fromCode<ReferralState>(context.args().value(u"state"_s));
        if (!filter.state)
            return context.fail({Error::Kind::Invalid, u"--state is not a state of a referral"_s, u"usage"_s});
    }
    if (context.args().has(u"event"_s)) {
        const auto event = idFrom(context.args().value(u"event"_s), u"event"_s);
        if (!event)
            return context.fail(event.error());
        filter.event = {*event};
    }
    const QDateTime now = context.clock().nowUtc();
    if (context.args().has(u"overdue"_s))
        filter.overdueAt = now;
    QJsonArray rows;
    const auto done = visitReferrals(
        session.database(), filter, [&](const ReferralLine &line) { rows.append(referralJson(line, now)); });
    return done ? printRows(context, referralColumns(), rows) : context.fail(done.error());
}

int listEvents(const Context &context, Session &session)
{
    const auto bounds = boundsOf(context, session);
    if (!bounds)
        return context.fail(bounds.error());
    QJsonArray rows;
    const auto done = visitEvents(session.database(), bounds->first, bounds->second, [&](const EventLine &line) {
        QJsonObject row = eventJson(line.event);
        row[u"referrals"_s] = line.referrals;
        rows.append(row);
    });
    return done ? printRows(context, eventColumns(), rows) : context.fail(done.error());
}

int listSupporters(const Context &context, Session &session)
{
    const auto all = session.roster().all();
    if (!all)
        return context.fail(all.error());
    QJsonArray rows;
    for (const SupporterStanding &standing : *all)
        rows.append(supporterJson(standing));
    return printRows(context, supporterColumns(), rows);
}

int listResources(const Context &context, Session &session)
{
    const auto all = session.resources().all();
    if (!all)
        return context.fail(all.error());
    QJsonArray rows;
    for (const Resource &resource : *all)
        rows.append(resourceJson(resource));
    return printRows(context, resourceColumns(), rows);
}

int listRaw(const Context &context, Database &database, const QString &sql, const QStringList &columns)
{
    QJsonArray rows;
    const auto done = attempt([&] {
        database.visit(
            [&](const Row &row) {
                QJsonObject object;
                for (qsizetype i = 0; i < columns.size(); ++i) {
                    const auto text = row.get<std::optional<QString>>(int(i));
                    bool isNumber = false;
                    const qint64 number = text.value_or(QString()).toLongLong(&isNumber);
                    object[columns.at(i)] = !text ? QJsonValue() : isNumber ? QJsonValue(number) : QJsonValue(*text);
                }
                rows.append(object);
            },
            sql);
    });
    return done ? printRows(context, columns, rows) : context.fail(done.error());
}

int listLedger(const Context &context)
{
    const auto vault = context.openVault();
    if (!vault)
        return context.fail(vault.error());
    const auto issues = LedgerStore((*vault)->database()).issues();
    if (!issues)
        return context.fail(issues.error());
    QJsonArray rows;
    const auto append = [&rows](const Issue &issue, const QString &list, const ReportCell &cell) {
        rows.append(QJsonObject{{u"period"_s, issue.span.text()}, {u"list"_s, list}, {u"category"_s, cell.category},
            {u"shown"_s, cell.shown ? QJsonValue(*cell.shown) : QJsonValue()}, {u"threshold"_s, issue.threshold},
            {u"issued_at"_s, timeOrNull(issue.issuedAt)}, {u"role"_s, codeOf(issue.role)}});
    };
    for (const Issue &issue : *issues) {
        append(issue, u"total"_s, {u"all"_s, issue.total});
        for (const ReportTable &table : issue.tables) {
            for (const ReportCell &cell : table.cells)
                append(issue, codeOf(table.list), cell);
        }
    }
    return printRows(
        context, {u"period"_s, u"list"_s, u"category"_s, u"shown"_s, u"threshold"_s, u"issued_at"_s, u"role"_s}, rows);
}

} // namespace

int printPeople(const Context &context, Vault &vault)
{
    QJsonArray rows;
    for (const PersonInfo &person : VaultPeople(vault, context.clock()).list())
        rows.append(
            QJsonObject{{u"id"_s, qint64(person.id)}, {u"name"_s, person.name}, {u"role"_s, codeOf(person.role)}});
    return printRows(context, {u"id"_s, u"name"_s, u"role"_s}, rows);
}

int runList(const Context &context)
{
    const QString what = context.positional(0);
    static const QStringList known = {u"events"_s, u"referrals"_s, u"supporters"_s, u"resources"_s, u"people"_s,
        u"ledger"_s, u"audit"_s, u"today"_s, u"filters"_s};
    if (!known.contains(what))
        return context.fail({Error::Kind::Invalid, u"what to list is one of "_s + known.join(u", "_s), u"usage"_s});
    for (const QString &option : {u"state"_s, u"overdue"_s, u"quarter"_s, u"event"_s}) {
        const bool fits = what == u"referrals"_s || (what == u"events"_s && option == u"quarter"_s);
        if (context.args().has(option) && !fits)
            return context.fail(
                {Error::Kind::Invalid, u"--%1 does not narrow a list of %2"_s.arg(option, what), u"usage"_s});
    }
    if (what == u"ledger"_s)
        return listLedger(context); // an administrator's, too
    auto session = context.open();
    if (!session)
        return context.fail(session.error());
    if (what == u"today"_s)
        return listToday(context, **session);
    if (what == u"filters"_s)
        return listFilters(context, **session);
    if (what == u"events"_s)
        return listEvents(context, **session);
    if (what == u"referrals"_s)
        return listReferrals(context, **session);
    if (what == u"supporters"_s)
        return listSupporters(context, **session);
    if (what == u"resources"_s)
        return listResources(context, **session);
    if (what == u"people"_s)
        return printPeople(context, *(*session)->vault());
    if ((*session)->role() != PersonRole::Director)
        return context.fail({Error::Kind::Refused, u"the audit log is for a director"_s, u"role"_s});
    return listRaw(context, (*session)->database(),
        u"SELECT id, at, role, act, record, record_id FROM audit ORDER BY id"_s,
        {u"id"_s, u"at"_s, u"role"_s, u"act"_s, u"record"_s, u"record_id"_s});
}

} // namespace wardmate::cli
