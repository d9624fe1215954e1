// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk_json.h"

#include "app/cli/table_output.h"

using namespace Qt::StringLiterals;

namespace wardmate::cli {

QStringList referralColumns()
{
    return {u"id"_s, u"event"_s, u"state"_s, u"name"_s, u"phone"_s, u"email"_s, u"best_time"_s, u"profession_group"_s,
        u"career_stage"_s, u"specialty"_s, u"unit"_s, u"event_category"_s, u"event_group"_s, u"occurred_on"_s,
        u"referrer_kind"_s, u"received_via"_s, u"preferred_unit"_s, u"preferred_language"_s, u"preferred_gender"_s,
        u"preferred_channel"_s, u"avoid"_s, u"assigned_supporter"_s, u"supporter_name"_s, u"received_at"_s,
        u"triaged_at"_s, u"assigned_at"_s, u"told_at"_s, u"first_attempt_at"_s, u"connected_at"_s, u"declined_at"_s,
        u"closed_at"_s, u"outcome"_s, u"attempts"_s, u"conversations"_s, u"resources_offered_on"_s,
        u"resources_taken_up"_s, u"further_help_offered"_s, u"further_help_accepted"_s, u"further_help_kind"_s,
        u"legal_hold"_s, u"due_at"_s, u"overdue"_s, u"purge_due"_s, u"purged_at"_s};
}

QStringList eventColumns()
{
    return {u"id"_s, u"occurred_on"_s, u"received_at"_s, u"received_via"_s, u"referrer_kind"_s, u"category"_s,
        u"event_group"_s, u"nature"_s, u"unit"_s, u"one_line"_s, u"involved"_s, u"group_support_requested"_s,
        u"group_reached"_s, u"shift_band"_s, u"referrals"_s};
}

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

QJsonObject eventJson(const Event &e)
{
    return QJsonObject{{u"id"_s, e.id.value}, {u"occurred_on"_s, dateOrNull(e.occurredOn)},
        {u"received_at"_s, timeOrNull(e.receivedAt)}, {u"received_via"_s, codeOf(e.receivedVia)},
        {u"referrer_kind"_s, codeOf(e.referrerKind)}, {u"category"_s, codeOf(e.category)},
        {u"event_group"_s, codeOf(groupOf(e.category))}, {u"nature"_s, codeOf(e.nature)},
        {u"unit"_s, textOrNull(e.unitName)}, {u"one_line"_s, textOrNull(e.oneLine)}, {u"involved"_s, e.involved},
        {u"group_support_requested"_s, e.groupSupportRequested}, {u"group_reached"_s, e.groupReached},
        {u"shift_band"_s, textOrNull(codeOf(e.shift))}};
}

QJsonArray laterDatesJson(const QList<LaterDate> &dates)
{
    QJsonArray array;
    for (const LaterDate &date : dates)
        array.append(QJsonObject{{u"kind"_s, codeOf(date.kind)}, {u"due_on"_s, dateOrNull(date.dueOn)},
            {u"done_at"_s, timeOrNull(date.doneAt)}});
    return array;
}

} // namespace wardmate::cli
