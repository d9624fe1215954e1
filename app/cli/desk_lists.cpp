// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk_lists.h"

#include "app/cli/table_output.h"
#include "app/session/owed.h"
#include "models/referrals/draft_store.h"
#include "models/referrals/queue_words.h"
#include "models/referrals/saved_filters.h"
#include "models/referrals/today_list.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace wardmate::cli {

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

const QStringList kTodayColumns = {u"group"_s, u"kind"_s, u"id"_s, u"name"_s, u"state"_s, u"next_verb"_s, u"unit"_s,
    u"event_category"_s, u"supporter_name"_s, u"attempts"_s, u"conversations"_s, u"due_at"_s, u"number"_s};

QString groupOfDay(const QDateTime &due, const LocalNow &now)
{
    if (due.isValid() && due < now.utc())
        return u"overdue"_s;
    return due.isValid() && now.dayOf(due) == now.today() ? u"today"_s : u"week"_s;
}

QJsonObject stepJson(const QueueRow &row, const QString &group)
{
    const auto next = nextVerb(row);
    return {{u"group"_s, group}, {u"kind"_s, u"referral"_s}, {u"id"_s, row.id.value}, {u"name"_s, textOrNull(row.name)},
        {u"state"_s, codeOf(row.state)}, {u"next_verb"_s, next ? QJsonValue(codeOf(*next)) : QJsonValue()},
        {u"unit"_s, textOrNull(row.unit)}, {u"event_category"_s, codeOf(row.category)},
        {u"supporter_name"_s, textOrNull(row.supporter)}, {u"attempts"_s, row.attempts},
        {u"conversations"_s, row.conversations}, {u"due_at"_s, timeOrNull(row.dueAt)}};
}

QString codeOfOwed(const OwedItem &item)
{
    switch (item.kind) {
    case OwedKind::StartedSupporter:
        return u"supporter_draft"_s;
    case OwedKind::LaterDate:
        return codeOf(item.later.kind);
    case OwedKind::Erasures:
        return u"names_to_erase"_s;
    case OwedKind::Backup:
        return u"backup"_s;
    case OwedKind::RecoveryKey:
        return u"recovery_key"_s;
    case OwedKind::RecoverySheet:
        return u"recovery_sheet"_s;
    case OwedKind::Resources:
        return u"resources_to_verify"_s;
    }
    return {};
}

QJsonObject owedJson(const OwedItem &item, const LocalNow &now)
{
    const bool isLater = item.kind == OwedKind::LaterDate;
    return {{u"group"_s, groupOfDay(item.dueAt, now)}, {u"kind"_s, isLater ? u"later_date"_s : codeOfOwed(item)},
        {u"id"_s, idOrNull(item.later.referral.value)}, {u"name"_s, textOrNull(item.later.name)},
        {u"state"_s, isLater ? QJsonValue(codeOfOwed(item)) : QJsonValue()}, {u"due_at"_s, timeOrNull(item.dueAt)},
        {u"number"_s, item.number}};
}

void appendGroup(QJsonArray &rows, const QString &group, const QList<QueueRow> &steps, const QJsonArray &elsewhere)
{
    for (const QueueRow &row : steps)
        rows.append(stepJson(row, group));
    for (const QJsonValue &one : elsewhere) {
        if (one.toObject().value(u"group"_s) == group)
            rows.append(one);
    }
}

} // namespace

int listToday(const Context &context, Session &session)
{
    const LocalNow now = session.clock().now();
    const auto list = TodayQuery(session.database()).read(now, {}, kAll);
    if (!list)
        return context.fail(list.error());
    const Owed owed = owedBesideReferrals(session, kAll);
    if (owed.problem)
        return context.fail(*owed.problem);
    const auto drafts = DraftStore(session.database(), context.clock()).all(u"intake"_s);
    if (!drafts)
        return context.fail(drafts.error());
    QJsonArray elsewhere;
    for (const OwedItem &item : owed.items)
        elsewhere.append(owedJson(item, now));
    QJsonArray rows;
    appendGroup(rows, u"overdue"_s, list->overdue, elsewhere);
    appendGroup(rows, u"today"_s, list->today, elsewhere);
    appendGroup(rows, u"week"_s, list->week, elsewhere);
    for (const Draft &draft : *drafts)
        rows.append(QJsonObject{{u"group"_s, u"unfinished"_s}, {u"kind"_s, u"intake_draft"_s},
            {u"id"_s, draft.id.value}, {u"due_at"_s, QJsonValue()}});
    return printRows(context, kTodayColumns, rows);
}

int listFilters(const Context &context, Session &session)
{
    const auto all = SavedFilters(session.database()).all();
    const auto units = session.units().all();
    if (!all || !units)
        return context.fail(all ? units.error() : all.error());
    QJsonArray rows;
    for (const SavedFilter &each : *all) {
        QString unit;
        for (const Unit &known : *units) {
            if (known.id == each.filter.unit)
                unit = known.name;
        }
        rows.append(QJsonObject{{u"id"_s, each.id}, {u"name"_s, each.name}, {u"shown"_s, viewCode(each.filter.view)},
            {u"unit"_s, textOrNull(unit)},
            {u"event_category"_s, each.filter.category ? QJsonValue(codeOf(*each.filter.category)) : QJsonValue()},
            {u"supporter"_s, idOrNull(each.filter.supporter.value)}});
    }
    return printRows(context, {u"id"_s, u"name"_s, u"shown"_s, u"unit"_s, u"event_category"_s, u"supporter"_s}, rows);
}

} // namespace wardmate::cli
