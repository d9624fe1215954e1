// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_rows.h"

#include "models/base/random_id.h"
#include "models/referrals/referral_values.h"
#include "models/vault/database.h"
#include "models/vault/stored_names.h"
#include "models/vault/unit_rows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace wardmate {

using namespace referral_values;

namespace {

const auto kEventColumns
    = u"SELECT e.id, e.occurred_on, e.received_at, e.received_via, e.referrer_kind, e.category, e.nature, e.unit_id, "
      "coalesce(u.name, ''), e.one_line, e.involved, e.group_support_requested, e.group_reached, e.shift_band "
      "FROM event e LEFT JOIN unit u ON u.id = e.unit_id WHERE e.id = ?"_s;

const auto kReferralColumns
    = u"SELECT r.id, r.event_id, r.state, r.received_at, r.profession_group, r.career_stage, r.specialty, r.unit_id, "
      "coalesce(u.name, ''), r.preferred_unit, r.preferred_language, r.preferred_gender, r.preferred_channel, "
      "r.supporter_id, r.triaged_at, r.assigned_at, r.told_at, r.first_attempt_at, r.connected_at, r.declined_at, "
      "r.closed_at, r.followed_up_at, r.last_step_at, r.reopened_at, r.outcome, r.conversations, r.attempts, "
      "r.resources_offered_on, r.resources_taken_up, r.further_help_offered, r.further_help_accepted, "
      "r.further_help_kind, r.crisis_at, r.escalated_at, r.hold_reason, r.held_at, r.due_at, r.purge_due, r.purged_at "
      "FROM referral r LEFT JOIN unit u ON u.id = r.unit_id WHERE r.id = ?"_s;

Event eventFrom(const Row &row)
{
    Event e;
    e.id = row.get<EventId>(0);
    e.occurredOn = row.get<QDate>(1);
    e.receivedAt = row.get<QDateTime>(2);
    e.receivedVia = row.get<ReceivedVia>(3);
    e.referrerKind = row.get<ReferrerKind>(4);
    e.category = row.get<EventCategory>(5);
    e.nature = row.get<EventNature>(6);
    e.unit = row.get<UnitId>(7);
    e.unitName = row.get<QString>(8);
    e.oneLine = row.get<QString>(9);
    e.involved = row.get<int>(10);
    e.groupSupportRequested = row.get<bool>(11);
    e.groupReached = row.get<int>(12);
    e.shift = row.get<std::optional<ShiftBand>>(13);
    return e;
}

void readTimes(const Row &row, Referral &r)
{
    r.triagedAt = row.get<QDateTime>(14);
    r.assignedAt = row.get<QDateTime>(15);
    r.toldAt = row.get<QDateTime>(16);
    r.firstAttemptAt = row.get<QDateTime>(17);
    r.connectedAt = row.get<QDateTime>(18);
    r.declinedAt = row.get<QDateTime>(19);
    r.closedAt = row.get<QDateTime>(20);
    r.followedUpAt = row.get<QDateTime>(21);
    r.lastStepAt = row.get<QDateTime>(22);
    r.reopenedAt = row.get<QDateTime>(23);
    r.crisisAt = row.get<QDateTime>(32);
    r.escalatedAt = row.get<QDateTime>(33);
    r.holdReason = row.get<std::optional<QString>>(34).value_or(QString());
    r.heldAt = row.get<QDateTime>(35);
    r.dueAt = row.get<QDateTime>(36);
    r.purgeDue = row.get<QDate>(37);
    r.purgedAt = row.get<QDateTime>(38);
}

Referral referralFrom(const Row &row)
{
    Referral r;
    r.id = row.get<ReferralId>(0);
    r.event = row.get<EventId>(1);
    r.state = row.get<ReferralState>(2);
    r.receivedAt = row.get<QDateTime>(3);
    r.profession = row.get<ProfessionGroup>(4);
    r.stage = row.get<std::optional<CareerStage>>(5);
    r.specialty = row.get<QString>(6);
    r.unit = row.get<UnitId>(7);
    r.unitName = row.get<QString>(8);
    r.preferredUnit = row.get<UnitPreference>(9);
    r.preferredLanguage = row.get<QString>(10);
    r.preferredGender = row.get<std::optional<Gender>>(11);
    r.preferredChannel = row.get<std::optional<Channel>>(12);
    r.supporter = row.get<SupporterId>(13);
    readTimes(row, r);
    r.outcome = row.get<std::optional<Outcome>>(24);
    r.conversations = row.get<int>(25);
    r.attempts = row.get<int>(26);
    r.resourcesOfferedOn = row.get<QDate>(27);
    r.resourcesTakenUp = row.get<bool>(28);
    r.furtherHelpOffered = row.get<bool>(29);
    r.furtherHelpAccepted = row.get<bool>(30);
    r.furtherHelpKind = row.get<std::optional<FurtherHelp>>(31);
    return r;
}

/// The clinician facts and the progress, in the order of valuesOf().
const QStringList kColumns = u"state profession_group career_stage specialty unit_id preferred_unit preferred_language "
                             "preferred_gender preferred_channel supporter_id triaged_at assigned_at told_at "
                             "first_attempt_at connected_at declined_at closed_at followed_up_at last_step_at "
                             "reopened_at outcome conversations attempts resources_offered_on resources_taken_up "
                             "further_help_offered further_help_accepted further_help_kind crisis_at escalated_at "
                             "hold_reason held_at due_at purge_due purged_at"_s.split(u' ');

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QVariantList valuesOf(const Referral &r)
{
    return {toBound(r.state), toBound(r.profession), toBound(r.stage), toBound(r.specialty), toBound(r.unit),
        toBound(r.preferredUnit), toBound(r.preferredLanguage), toBound(r.preferredGender), toBound(r.preferredChannel),
        toBound(r.supporter), toBound(r.triagedAt), toBound(r.assignedAt), toBound(r.toldAt), toBound(r.firstAttemptAt),
        toBound(r.connectedAt), toBound(r.declinedAt), toBound(r.closedAt), toBound(r.followedUpAt),
        toBound(r.lastStepAt), toBound(r.reopenedAt), toBound(r.outcome), toBound(r.conversations), toBound(r.attempts),
        toBound(r.resourcesOfferedOn), toBound(r.resourcesTakenUp), toBound(r.furtherHelpOffered),
        toBound(r.furtherHelpAccepted), toBound(r.furtherHelpKind), toBound(r.crisisAt), toBound(r.escalatedAt),
        toBound(orNull(r.holdReason)), toBound(r.heldAt), toBound(r.dueAt), toBound(r.purgeDue), toBound(r.purgedAt)};
}

/// What stands in the file, column by column.
std::vector<std::optional<QString>> storedValues(Database &database, ReferralId id)
{
    static const QString sql = u"SELECT "_s + kColumns.join(u", "_s) + u" FROM referral WHERE id = ?"_s;
    std::vector<std::optional<QString>> stored;
    database.visit(
        [&](const Row &row) {
            for (int i = 0; i < kColumns.size(); ++i)
                stored.push_back(row.get<std::optional<QString>>(i));
        },
        sql, id);
    return stored;
}

/// Writes one row of it.
auto intoRow(Database &database, const QString &sql)
{
    return [&database, sql](const auto &...values) { database.execute(sql, values...); };
}

/// Behind what the referral has of it already.
int nextPlace(Database &database, const QString &table, ReferralId id)
{
    return database.value<int>(u"SELECT max(place) FROM %1 WHERE referral_id = ?"_s.arg(table), id).value_or(0) + 1;
}

void makeSearchable(Database &database, ReferralId id, const QString &name)
{
    database.execute(kInsertSearchable, id, name, wordsBeside(name));
}

UnitId unitOf(Database &database, const QString &name, UnitId id)
{
    return name.isEmpty() ? id : unitIdFor(database, name);
}

qint64 freeId(Database &database, const QString &table, const QDateTime &at)
{
    const QString taken = u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table);
    qint64 id = timeOrderedId(at);
    while (database.value<int>(taken, id))
        id = timeOrderedId(at);
    return id;
}

} // namespace

EventId insertEvent(Database &database, const Event &e)
{
    Event event = e;
    if (!event.id.isValid())
        event.id = {freeId(database, u"event"_s, e.receivedAt)};
    event.unit = unitOf(database, e.unitName, e.unit);
    giveEvent(intoRow(database, kInsertEvent), event, {});
    return event.id;
}

ReferralId insertReferral(Database &database, const Referral &referral, const PeerIdentity &identity)
{
    Referral r = referral;
    if (!r.id.isValid())
        r.id = {freeId(database, u"referral"_s, r.receivedAt)};
    r.unit = unitOf(database, r.unitName, r.unit);
    const auto category = database.value<EventCategory>(u"SELECT category FROM event WHERE id = ?"_s, r.event);
    giveReferral(intoRow(database, kInsertReferral), r, category.value_or(EventCategory::Other));
    for (const SupporterId supporter : r.avoid)
        database.execute(kInsertAvoid, r.id, supporter);
    if (!identity.isEmpty()) {
        giveIdentity(intoRow(database, kInsertIdentity), r.id, identity);
        makeSearchable(database, r.id, identity.name);
    }
    return r.id;
}

/// Only the columns that are different: one that is written as it was still goes through each index that holds it, and a
/// step of the workflow would write most pages of the seventeen.
void updateReferral(Database &database, const Referral &referral)
{
    const auto stored = storedValues(database, referral.id);
    if (stored.empty())
        return;
    const QVariantList values = valuesOf(referral);
    QStringList assignments;
    QVariantList changed;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        const auto &before = stored[size_t(i)];
        if (before ? !value.isNull() && value.toString() == *before : value.isNull())
            continue;
        assignments.append(kColumns.at(i) + u" = ?"_s);
        changed.append(value);
    }
    if (changed.isEmpty())
        return;
    changed.append(toBound(referral.id));
    database.executeBound(u"UPDATE referral SET "_s + assignments.join(u", "_s) + u" WHERE id = ?"_s, changed);
}

void writeIdentity(Database &database, ReferralId id, const PeerIdentity &identity)
{
    database.execute(u"INSERT INTO peer_identity (referral_id, name, name_key, sort_name, phone, email, best_time) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (referral_id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, "
                     "sort_name = excluded.sort_name, phone = excluded.phone, email = excluded.email, "
                     "best_time = excluded.best_time"_s,
        id, identity.name, personKey(identity.name), folded(identity.name), identity.phone, identity.email,
        identity.bestTime);
    database.execute(u"DELETE FROM peer_search WHERE rowid = ?"_s, id);
    makeSearchable(database, id, identity.name);
}

namespace {

/// Where an identity stands; a court's day can tell who it was.
const std::array kIdentityRows{u"DELETE FROM peer_search WHERE rowid "_s,
    u"DELETE FROM peer_identity WHERE referral_id "_s, u"DELETE FROM avoid WHERE referral_id "_s,
    u"DELETE FROM later_date WHERE referral_id "_s};
/// %1 which; found through the event, by which there is an index.
const auto kFingerprintRows = u"DELETE FROM import_fingerprint WHERE event_id IN (SELECT event_id FROM referral "
                              "WHERE id %1) AND referral_id %1"_s;

} // namespace

void eraseIdentity(Database &database, ReferralId id)
{
    for (const QString &rows : kIdentityRows)
        database.execute(rows + u"= ?"_s, id);
    database.execute(kFingerprintRows.arg(u"= ?"_s), id, id);
    database.execute(u"DELETE FROM draft WHERE instr(body, ?) > 0"_s, QString::number(id.value)); // of its forms
}

void eraseIdentities(Database &database, const QString &which)
{
    for (const QString &rows : kIdentityRows)
        database.execute(rows + which);
    database.execute(kFingerprintRows.arg(which));
    database.execute(u"DELETE FROM draft WHERE EXISTS (SELECT 1 FROM referral WHERE id "_s + which
        + u" AND instr(draft.body, CAST(id AS TEXT)) > 0)"_s);
}

void insertTransition(Database &database, ReferralId id, const Transition &t)
{
    giveTransition(intoRow(database, kInsertTransition), id, nextPlace(database, u"transition"_s, id), t);
}

void insertAttempt(Database &database, ReferralId id, const ContactAttempt &a)
{
    giveAttempt(intoRow(database, kInsertAttempt), id, nextPlace(database, u"contact_attempt"_s, id), a);
}

void insertConversation(Database &database, ReferralId id, const Conversation &c)
{
    giveConversation(intoRow(database, kInsertConversation), id, nextPlace(database, u"conversation"_s, id), c);
}

void writeStep(Database &database, const WorkflowStep &step)
{
    const ReferralId id = step.after.id;
    updateReferral(database, step.after);
    insertTransition(database, id, step.transition);
    if (step.attempt)
        insertAttempt(database, id, *step.attempt);
    if (step.conversation)
        insertConversation(database, id, *step.conversation);
    if (step.excludedSupporter.isValid())
        database.execute(u"INSERT OR IGNORE INTO pair_excluded (referral_id, supporter_id) VALUES (?, ?)"_s, id,
            step.excludedSupporter);
    if (step.identity)
        writeIdentity(database, id, *step.identity);
}

std::optional<Referral> readReferral(Database &database, ReferralId id)
{
    auto found = database.select(referralFrom, kReferralColumns, id);
    if (found.empty())
        return std::nullopt;
    found.front().avoid = [&] {
        QList<SupporterId> avoid;
        database.visit([&](const Row &row) { avoid.append(row.get<SupporterId>(0)); },
            u"SELECT supporter_id FROM avoid WHERE referral_id = ?"_s, id);
        return avoid;
    }();
    return found.front();
}

bool isInBin(Database &database, ReferralId id)
{
    const auto inBin = database.value<bool>(u"SELECT deleted_at IS NOT NULL FROM referral WHERE id = ?"_s, id);
    if (!inBin)
        throw VaultError(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
    return *inBin;
}

void refuseIfInBin(Database &database, ReferralId id)
{
    if (isInBin(database, id))
        throw VaultError(Error::Kind::Refused, u"the referral is in the bin"_s, u"in_bin"_s);
}

std::optional<Event> readEvent(Database &database, EventId id)
{
    auto found = database.select(eventFrom, kEventColumns, id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<PeerIdentity> readIdentity(Database &database, ReferralId id)
{
    auto found = database.select(
        [](const Row &row) {
            return PeerIdentity{row.get<QString>(0), row.get<QString>(1), row.get<QString>(2), row.get<QString>(3)};
        },
        u"SELECT name, phone, email, best_time FROM peer_identity WHERE referral_id = ?"_s, id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ReferralId> referralsOfEvent(Database &database, EventId id)
{
    return database.select([](const Row &row) { return row.get<ReferralId>(0); },
        u"SELECT id FROM referral WHERE event_id = ? AND deleted_at IS NULL ORDER BY id"_s, id);
}

} // namespace wardmate
