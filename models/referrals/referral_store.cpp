// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_store.h"

#include "models/base/clock.h"
#include "models/referrals/assign_batch.h"
#include "models/referrals/detail_rows.h"
#include "models/referrals/later_date_rows.h"
#include "models/referrals/referral_restore.h"
#include "models/referrals/referral_rows.h"
#include "models/referrals/event_guess.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kRecentDays = 365; ///< older closed referrals of the same name are not pointed out while typing

} // namespace

ReferralStore::ReferralStore(Database &database, const Clock &clock, PersonRole role, QObject *parent)
    : QObject(parent)
    , m_db(database)
    , m_clock(clock)
    , m_role(role)
{
}

void ReferralStore::setSettings(const ProgrammeSettings &settings)
{
    m_settings = settings;
}

Referral ReferralStore::loaded(ReferralId id) const
{
    const auto referral = readReferral(m_db, id);
    if (!referral)
        throw VaultError(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
    return *referral;
}

void ReferralStore::note(const QString &act, const QString &record, qint64 id)
{
    appendAudit(m_db, m_clock.nowUtc(), m_role, act, record, id);
}

Result<ReferralDetail> ReferralStore::detail(ReferralId id) const
{
    return attempt([&] { return readDetail(m_db, id); });
}

Result<std::vector<ReferralId>> ReferralStore::ofEvent(EventId id) const
{
    return attempt([&]() -> Result<std::vector<ReferralId>> {
        if (!readEvent(m_db, id))
            return failure(Error::Kind::NotFound, u"no event with that id"_s, u"unknown_event"_s);
        return referralsOfEvent(m_db, id);
    });
}

Result<std::vector<SamePerson>> ReferralStore::samePeople(const QString &name) const
{
    const LocalNow now = m_clock.now();
    return attempt([&] {
        return m_db.select(
            [&now](const Row &row) {
                return SamePerson{row.get<ReferralId>(0), row.get<QString>(1), row.get<ReferralState>(2),
                    now.dayOf(row.get<QDateTime>(3)), row.get<EventId>(4)};
            },
            u"SELECT r.id, p.name, r.state, r.received_at, r.event_id FROM peer_identity p "
            "JOIN referral r ON r.id = p.referral_id "
            "WHERE p.name_key = ? AND r.deleted_at IS NULL AND r.received_at >= ? ORDER BY p.referral_id DESC LIMIT 5"_s,
            personKey(name), now.utc().addDays(-kRecentDays));
    });
}

namespace {

/// A minute and a day are allowed for clocks and time zones that differ.
void throwWhereDayIsWrong(const Event &event, const QDateTime &now)
{
    if ((event.receivedAt.isValid() && event.receivedAt > now.addSecs(60))
        || (event.occurredOn.isValid() && event.occurredOn > now.date().addDays(1)))
        throw VaultError(Error::Kind::Invalid, u"the event or its report lies in the future"_s, u"future_time"_s);
    if (event.receivedAt.isValid() && event.occurredOn.isValid()
        && event.receivedAt < event.occurredOn.startOfDay(Qt::UTC).addDays(-1))
        throw VaultError(
            Error::Kind::Invalid, u"the report lies before the event it tells of"_s, u"received_before_event"_s);
}

} // namespace

Result<IntakeResult> ReferralStore::record(const Intake &intake)
{
    if (m_role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator cannot record referrals"_s, u"role"_s);
    if (intake.clinicians.isEmpty())
        return failure(Error::Kind::Invalid, u"no clinician was named"_s, u"missing_clinicians"_s);
    for (const ClinicianIntake &clinician : intake.clinicians) {
        if (clinician.identity.name.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, u"a clinician has no name"_s, u"missing_name"_s);
    }
    const QDateTime now = m_clock.nowUtc();
    const auto stored = attempt([&] {
        throwWhereDayIsWrong(intake.event, now);
        return m_db.transaction([&] {
            IntakeResult result;
            if (intake.sameAs.isValid()
                && !m_db.value<int>(u"SELECT 1 FROM event WHERE id = ?"_s, intake.sameAs).has_value())
                throw VaultError(Error::Kind::NotFound, u"no event with that id"_s, u"unknown_event"_s);
            Event event = intake.event;
            if (!event.receivedAt.isValid())
                event.receivedAt = now;
            event.involved = qMax(event.involved, int(intake.clinicians.size()));
            if (event.nature == EventNature::Other)
                event.nature = natureOf(event.category, event.unitName);
            result.event = intake.sameAs.isValid() ? intake.sameAs : insertEvent(m_db, event);
            for (const ClinicianIntake &clinician : intake.clinicians) {
                Referral referral = clinician.referral;
                referral.event = result.event;
                referral.state = ReferralState::Received;
                referral.receivedAt = intake.sameAs.isValid() ? now : event.receivedAt;
                referral.dueAt = nextDeadline(referral, m_settings);
                const ReferralId id = insertReferral(m_db, referral, clinician.identity);
                insertTransition(
                    m_db, id, {now, m_role, u"receive"_s, ReferralState::Received, ReferralState::Received});
                note(u"receive"_s, u"referral"_s, id.value);
                result.referrals.append(id);
            }
            return result;
        });
    });
    if (stored) {
        emit recorded(*stored);
        emit acted(u"receive"_s, stored->referrals);
    }
    return stored;
}

Referral ReferralStore::applyVerb(ReferralId id, Verb verb, const VerbFacts &facts)
{
    const WorkflowStep step = plannedStep(m_db, loaded(id), verb, facts, {m_settings, m_role, m_clock.nowUtc()});
    writeStep(m_db, step);
    note(codeOf(verb), u"referral"_s, id.value);
    return step.after;
}

Result<Referral> ReferralStore::advance(ReferralId id, Verb verb, const VerbFacts &facts)
{
    const auto after = attempt([&] { return m_db.transaction([&] { return applyVerb(id, verb, facts); }); });
    if (after) {
        emit changed(id);
        emit acted(codeOf(verb), {id});
    }
    return after;
}

Result<void> ReferralStore::assignAll(const QList<std::pair<ReferralId, SupporterId>> &pairs)
{
    const auto done = AssignBatch(m_db, {m_settings, m_role, m_clock.nowUtc()}).assign(pairs);
    if (!done)
        return tl::unexpected<Error>(done.error());
    QList<ReferralId> ids;
    for (const AssignedReferral &each : *done)
        ids.append(each.after.id);
    noteChanged(ids);
    emit acted(u"assign"_s, ids);
    return {};
}

Result<void> ReferralStore::advanceAll(const QList<ReferralId> &ids, Verb verb, const VerbFacts &facts)
{
    const auto done = attempt([&] {
        m_db.transaction([&] {
            for (const ReferralId id : ids)
                (void)applyVerb(id, verb, facts);
        });
    });
    if (done) {
        for (const ReferralId id : ids)
            emit changed(id);
        emit acted(codeOf(verb), ids);
    }
    return done;
}

namespace {

struct NamedUnit {
    UnitId id;
    QString name;
};

/// A unit is edited by its name, which may be a new one; what changes only the id keeps to the id.
UnitId unitAfterEdit(Database &database, const NamedUnit &before, const NamedUnit &after)
{
    const QString name = after.name.trimmed();
    return name == before.name ? after.id : name.isEmpty() ? UnitId{} : unitIdFor(database, name);
}

} // namespace

void ReferralStore::writeFacts(const Referral &facts)
{
    Referral stored = loaded(facts.id);
    stored.profession = facts.profession;
    stored.stage = facts.stage;
    stored.specialty = facts.specialty;
    stored.unit = unitAfterEdit(m_db, {stored.unit, stored.unitName}, {facts.unit, facts.unitName});
    stored.preferredUnit = facts.preferredUnit;
    stored.preferredLanguage = facts.preferredLanguage;
    stored.preferredGender = facts.preferredGender;
    stored.preferredChannel = facts.preferredChannel;
    updateReferral(m_db, stored);
    m_db.execute(u"DELETE FROM avoid WHERE referral_id = ?"_s, facts.id);
    for (const SupporterId supporter : facts.avoid)
        m_db.execute(u"INSERT INTO avoid (referral_id, supporter_id) VALUES (?, ?)"_s, facts.id, supporter);
    note(u"edit"_s, u"referral"_s, facts.id.value);
}

Result<void> ReferralStore::edit(ReferralId id, const ReferralEdits &edits)
{
    if (edits.identity && edits.identity->name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a peer needs a name"_s, u"missing_name"_s);
    for (const LaterDate &date : edits.laterDates.value_or(QList<LaterDate>())) {
        if (!date.dueOn.isValid())
            return failure(Error::Kind::Invalid, u"a later date has no day"_s, u"missing_date"_s);
    }
    const auto done = attempt([&] {
        m_db.transaction([&] {
            const bool isErased = loaded(id).state == ReferralState::Purged;
            if (isErased && (edits.identity || edits.laterDates))
                throw VaultError(Error::Kind::Refused, u"the identity has been erased"_s, u"erased"_s);
            if (wardmate::isInBin(m_db, id))
                throw VaultError(Error::Kind::Refused, u"the referral is in the bin"_s, u"in_bin"_s);
            if (edits.facts)
                writeFacts(*edits.facts);
            if (edits.identity) {
                writeIdentity(m_db, id, *edits.identity);
                note(u"edit"_s, u"identity"_s, id.value);
            }
            if (edits.laterDates) {
                writeLaterDates(m_db, id, *edits.laterDates);
                note(u"edit"_s, u"later_dates"_s, id.value);
            }
        });
    });
    if (done)
        emit changed(id);
    return done;
}

Result<void> ReferralStore::editReferral(const Referral &facts)
{
    return edit(facts.id, {.facts = facts, .identity = {}, .laterDates = {}});
}

Result<void> ReferralStore::editIdentity(ReferralId id, const PeerIdentity &identity)
{
    return edit(id, {.facts = {}, .identity = identity, .laterDates = {}});
}

Result<void> ReferralStore::setLaterDates(ReferralId id, const QList<LaterDate> &dates)
{
    return edit(id, {.facts = {}, .identity = {}, .laterDates = dates});
}

Result<void> ReferralStore::editEvent(const Event &event)
{
    return changeEvent(event.id, u"edit"_s, [&] {
        Event edited = event;
        const auto known = readEvent(m_db, event.id);
        if (!known)
            throw VaultError(Error::Kind::NotFound, u"no event with that id"_s, u"unknown_event"_s);
        const Event &stored = *known;
        edited.receivedAt = stored.receivedAt;
        if (edited.occurredOn != stored.occurredOn)
            throwWhereDayIsWrong(edited, m_clock.nowUtc());
        if (stored.nature == event.nature && stored.nature == natureOf(stored.category, stored.unitName))
            edited.nature = natureOf(event.category, event.unitName);
        edited.unit = unitAfterEdit(m_db, {stored.unit, stored.unitName}, {event.unit, event.unitName});
        return edited;
    });
}

Result<void> ReferralStore::restoreEvent(const Event &before)
{
    return changeEvent(before.id, u"undo"_s, [&] { return before; });
}

Result<void> ReferralStore::changeEvent(EventId id, const QString &act, const std::function<Event()> &changed)
{
    const auto referrals = attempt([&] {
        return m_db.transaction([&] {
            const Event event = changed();
            m_db.execute(u"UPDATE event SET occurred_on = ?, category = ?, nature = ?, unit_id = ?, one_line = ?, "
                         "group_support_requested = ?, group_reached = ?, shift_band = ?, referrer_kind = ?, "
                         "received_via = ? WHERE id = ?"_s,
                event.occurredOn, event.category, event.nature, event.unit, event.oneLine, event.groupSupportRequested,
                event.groupReached, event.shift, event.referrerKind, event.receivedVia, id);
            note(act, u"event"_s, id.value);
            return referralsOfEvent(m_db, id);
        });
    });
    if (!referrals)
        return tl::unexpected<Error>(referrals.error());
    for (const ReferralId referral : *referrals)
        emit this->changed(referral);
    return {};
}

Result<QList<DueLaterDate>> ReferralStore::laterDatesDue(const QDate &until, int most) const
{
    return attempt([&] { return dueLaterDates(m_db, until, most); });
}

Result<void> ReferralStore::setInBin(ReferralId id, bool inBin)
{
    const auto done = attempt([&] {
        m_db.transaction([&] {
            const int found = m_db.change(u"UPDATE referral SET deleted_at = ? WHERE id = ?"_s,
                inBin ? std::optional(toStored(m_clock.nowUtc())) : std::nullopt, id);
            if (found == 0) // it went out of the bin for good
                throw VaultError(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
            note(inBin ? u"to_bin"_s : u"from_bin"_s, u"referral"_s, id.value);
        });
    });
    if (done)
        emit reset();
    return done;
}

Result<bool> ReferralStore::isInBin(ReferralId id) const
{
    return attempt([&] { return wardmate::isInBin(m_db, id); });
}

Result<void> ReferralStore::restore(const ReferralDetail &before)
{
    const ReferralId id = before.referral.id;
    const auto done = attempt([&] {
        m_db.transaction([&] {
            putBack(m_db, before);
            note(u"undo"_s, u"referral"_s, id.value);
        });
    });
    if (done)
        emit changed(id);
    return done;
}

void ReferralStore::noteChanged(const QList<ReferralId> &ids)
{
    constexpr qsizetype kFew = 20; // of more, reading the lists once is less work than a row for each
    if (ids.isEmpty() || ids.size() > kFew) {
        emit reset();
        return;
    }
    for (const ReferralId id : ids)
        emit changed(id);
}

} // namespace wardmate
