// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json_values.h"
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

const QStringList kReferralColumns = {u"id"_s, u"event"_s, u"state"_s, u"name"_s, u"phone"_s, u"email"_s,
    u"best_time"_s, u"profession_group"_s, u"career_stage"_s, u"specialty"_s, u"unit"_s, u"event_category"_s,
    u"event_group"_s, u"occurred_on"_s, u"referrer_kind"_s, u"received_via"_s, u"preferred_unit"_s,
    u"preferred_language"_s, u"preferred_gender"_s, u"preferred_channel"_s, u"avoid"_s, u"assigned_supporter"_s,
    u"supporter_name"_s, u"received_at"_s, u"triaged_at"_s, u"assigned_at"_s, u"told_at"_s, u"first_attempt_at"_s,
    u"connected_at"_s, u"declined_at"_s, u"closed_at"_s, u"outcome"_s, u"attempts"_s, u"conversations"_s,
    u"resources_offered_on"_s, u"resources_taken_up"_s, u"further_help_offered"_s, u"further_help_accepted"_s,
    u"further_help_kind"_s, u"legal_hold"_s, u"due_at"_s, u"overdue"_s, u"purge_due"_s, u"purged_at"_s};

const QStringList kEventColumns = {u"id"_s, u"occurred_on"_s, u"received_at"_s, u"received_via"_s, u"referrer_kind"_s,
    u"category"_s, u"event_group"_s, u"nature"_s, u"unit"_s, u"one_line"_s, u"involved"_s, u"group_support_requested"_s,
    u"shift_band"_s, u"referrals"_s};

QJsonObject referralJson(const ReferralLine &line, const QDateTime &now)
{
    const Referral &r = line.referral;
    QJsonArray avoid;
    for (const SupporterId supporter : r.avoid)
        avoid.append(supporter.value);
    QJsonObject json{{u"id"_s, r.id.value}, {u"event"_s, r.event.value}, {u"state"_s, codeOf(r.state)},
        {u"name"_s, textOrNull(line.identity.name)}, {u"phone"_s, textOrNull(line.identity.phone)},
        {u"email"_s, textOrNull(line.identity.email)}, {u"best_time"_s, textOrNull(line.identity.bestTime)},
        {u"profession_group"_s, codeOf(r.profession)}, {u"career_stage"_s, textOrNull(codeOf(r.stage))},
        {u"specialty"_s, textOrNull(r.specialty)}, {u"unit"_s, textOrNull(r.unitName)},
        {u"event_category"_s, codeOf(line.event.category)}, {u"event_group"_s, codeOf(groupOf(line.event.category))},
        {u"occurred_on"_s, dateOrNull(line.event.occurredOn)}, {u"referrer_kind"_s, codeOf(line.event.referrerKind)},
        {u"received_via"_s, codeOf(line.event.receivedVia)}, {u"preferred_unit"_s, codeOf(r.preferredUnit)},
        {u"preferred_language"_s, textOrNull(r.preferredLanguage)},
        {u"preferred_gender"_s, textOrNull(codeOf(r.preferredGender))},
        {u"preferred_channel"_s, textOrNull(codeOf(r.preferredChannel))}, {u"avoid"_s, avoid}};
    json[u"assigned_supporter"_s] = idOrNull(r.supporter.value);
    json[u"supporter_name"_s] = textOrNull(line.supporterName);
    json[u"received_at"_s] = timeOrNull(r.receivedAt);
    json[u"triaged_at"_s] = timeOrNull(r.triagedAt);
    json[u"assigned_at"_s] = timeOrNull(r.assignedAt);
    json[u"told_at"_s] = timeOrNull(r.toldAt);
    json[u"first_attempt_at"_s] = timeOrNull(r.firstAttemptAt);
    json[u"connected_at"_s] = timeOrNull(r.connectedAt);
    json[u"declined_at"_s] = timeOrNull(r.declinedAt);
    json[u"closed_at"_s] = timeOrNull(r.closedAt);
    json[u"outcome"_s] = textOrNull(codeOf(r.outcome));
    json[u"attempts"_s] = r.attempts;
    json[u"conversations"_s] = r.conversations;
    json[u"resources_offered_on"_s] = dateOrNull(r.resourcesOfferedOn);
    json[u"resources_taken_up"_s] = r.resourcesTakenUp;
    json[u"further_help_offered"_s] = r.furtherHelpOffered;
    json[u"further_help_accepted"_s] = r.furtherHelpAccepted;
    json[u"further_help_kind"_s] = textOrNull(codeOf(r.furtherHelpKind));
    json[u"legal_hold"_s] = textOrNull(r.holdReason);
    json[u"due_at"_s] = timeOrNull(r.dueAt);
    json[u"overdue"_s] = r.dueAt.isValid() && r.dueAt < now;
    json[u"purge_due"_s] = dateOrNull(r.purgeDue);
    json[u"purged_at"_s] = timeOrNull(r.purgedAt);
    return json;
}

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
    return done ? printRows(context, kReferralColumns, rows) : context.fail(done.error());
}

int listEvents(const Context &context, Session &session)
{
    const auto bounds = boundsOf(context, session);
    if (!bounds)
        return context.fail(bounds.error());
    QJsonArray rows;
    const auto done = visitEvents(session.database(), bounds->first, bounds->second, [&](const EventLine &line) {
        const Event &e = line.event;
        rows.append(QJsonObject{{u"id"_s, e.id.value}, {u"occurred_on"_s, dateOrNull(e.occurredOn)},
            {u"received_at"_s, timeOrNull(e.receivedAt)}, {u"received_via"_s, codeOf(e.receivedVia)},
            {u"referrer_kind"_s, codeOf(e.referrerKind)}, {u"category"_s, codeOf(e.category)},
            {u"event_group"_s, codeOf(groupOf(e.category))}, {u"nature"_s, codeOf(e.nature)},
            {u"unit"_s, textOrNull(e.unitName)}, {u"one_line"_s, textOrNull(e.oneLine)}, {u"involved"_s, e.involved},
            {u"group_support_requested"_s, e.groupSupportRequested}, {u"shift_band"_s, textOrNull(codeOf(e.shift))},
            {u"referrals"_s, line.referrals}});
    });
    return done ? printRows(context, kEventColumns, rows) : context.fail(done.error());
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
    for (const Resource &r : *all) {
        rows.append(QJsonObject{{u"id"_s, r.id.value}, {u"name"_s, r.name}, {u"kind"_s, codeOf(r.kind)},
            {u"audience"_s, codeOf(r.audience)}, {u"phone"_s, textOrNull(r.phone)}, {u"text"_s, textOrNull(r.textLine)},
            {u"chat"_s, textOrNull(r.chat)}, {u"web"_s, textOrNull(r.web)}, {u"email"_s, textOrNull(r.email)},
            {u"hours"_s, textOrNull(r.hours)}, {u"languages"_s, textOrNull(r.languages)},
            {u"cost"_s, textOrNull(r.cost)}, {u"region"_s, textOrNull(r.region)}, {u"source"_s, textOrNull(r.source)},
            {u"last_verified_on"_s, dateOrNull(r.verifiedOn)}, {u"on_sheet"_s, r.onSheet},
            {u"crisis_lock"_s, r.crisisLock}});
    }
    return printRows(context,
        {u"id"_s, u"name"_s, u"kind"_s, u"audience"_s, u"phone"_s, u"text"_s, u"chat"_s, u"web"_s, u"email"_s,
            u"hours"_s, u"languages"_s, u"cost"_s, u"region"_s, u"source"_s, u"last_verified_on"_s, u"on_sheet"_s,
            u"crisis_lock"_s},
        rows);
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
    static const QStringList known
        = {u"events"_s, u"referrals"_s, u"supporters"_s, u"resources"_s, u"people"_s, u"ledger"_s, u"audit"_s};
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
