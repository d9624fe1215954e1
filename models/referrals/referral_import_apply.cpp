// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_apply.h"

#include "models/base/text.h"
#include "models/exchange/memo.h"
#include "models/referrals/referral_rows.h"
#include "models/referrals/workflow.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kSecret = u"import"_s;

/// Writes a plan, event by event, inside the caller's transaction.
class ImportWriter
{
public:
    ImportWriter(Database &database, const ProgrammeSettings &settings, PersonRole role, const QDateTime &now)
        : m_db(database)
        , m_settings(settings)
        , m_role(role)
        , m_now(now)
        , m_secret(fileSecret(database, kSecret))
        , m_audit(database)
    {
    }

    void write(const PlannedEvent &planned);
    void finish();
    ReferralImportResult result;

private:
    [[nodiscard]] QByteArray hash(const QString &text) const { return fingerprint(m_secret, text); }
    void setUnit(UnitId &unit, QString &name);
    [[nodiscard]] bool isKnown(const QString &text);
    [[nodiscard]] EventId knownEvent(const PlannedEvent &planned);
    [[nodiscard]] EventId addEvent(const PlannedEvent &planned);
    void addReferral(EventId event, const PlannedReferral &planned);

    Database &m_db;
    const ProgrammeSettings &m_settings;
    PersonRole m_role;
    QDateTime m_now;
    QByteArray m_secret; ///< of the fingerprints
    AuditWriter m_audit;
    Memo<UnitId> m_units; ///< by name; the same few in every row
    QList<std::pair<ReferralId, QString>> m_names; ///< not yet in the search
};

void ImportWriter::setUnit(UnitId &unit, QString &name)
{
    if (name.isEmpty())
        return;
    unit = m_units.of(name, [this](const QString &text) { return unitIdFor(m_db, text); });
    name.clear();
}

bool ImportWriter::isKnown(const QString &text)
{
    return m_db.value<int>(u"SELECT 1 FROM import_fingerprint WHERE fingerprint = ?"_s, hash(text)).has_value();
}

EventId ImportWriter::knownEvent(const PlannedEvent &planned)
{
    if (planned.fingerprint.isEmpty())
        return {};
    return m_db
        .value<EventId>(u"SELECT event_id FROM import_fingerprint WHERE fingerprint = ?"_s, hash(planned.fingerprint))
        .value_or(EventId{});
}

/// With an identity its fingerprint is erased too, so nothing but this says that the name has been here.
bool wasErased(Database &database, EventId event)
{
    return database.value<int>(u"SELECT 1 FROM referral WHERE event_id = ? AND purged_at IS NOT NULL LIMIT 1"_s, event)
        .has_value();
}

EventId ImportWriter::addEvent(const PlannedEvent &planned)
{
    Event event = planned.event;
    setUnit(event.unit, event.unitName);
    const EventId id = insertEvent(m_db, event);
    if (m_settings.keepsReportNumbers && !planned.externalRef.isEmpty())
        m_db.execute(u"UPDATE event SET external_ref = ? WHERE id = ?"_s, planned.externalRef, id);
    if (!planned.fingerprint.isEmpty())
        m_db.execute(
            u"INSERT INTO import_fingerprint (fingerprint, event_id) VALUES (?, ?)"_s, hash(planned.fingerprint), id);
    result.events.append(id);
    return id;
}

void ImportWriter::addReferral(EventId event, const PlannedReferral &planned)
{
    Referral referral = planned.referral;
    referral.event = event;
    setUnit(referral.unit, referral.unitName);
    if (referral.state != ReferralState::Closed)
        referral.dueAt = nextDeadline(referral, m_settings);
    // A closed one of an old sheet has no identity, hence nothing to erase and no day for it.
    const ReferralId id = insertReferral(m_db, referral, planned.identity, Searchable::Later);
    if (!planned.identity.isEmpty())
        m_names.append({id, planned.identity.name});
    QList<Transition> transitions = planned.transitions;
    if (transitions.isEmpty())
        transitions.append({m_now, m_role, u"receive"_s, ReferralState::Received, ReferralState::Received});
    for (const Transition &transition : std::as_const(transitions))
        insertTransition(m_db, id, transition);
    for (const ContactAttempt &attempted : planned.attempts)
        insertAttempt(m_db, id, attempted);
    for (const Conversation &conversation : planned.conversations)
        insertConversation(m_db, id, conversation);
    m_db.execute(u"INSERT INTO import_fingerprint (fingerprint, event_id, referral_id) VALUES (?, ?, ?)"_s,
        hash(planned.fingerprint), event, id);
    m_audit.append(m_now, m_role, u"import"_s, u"referral"_s, id.value);
    result.referrals.append(id);
}

/// The search takes names in the order of ids a hundred at a time; between other statements, or in any other order, it
/// writes a segment of its index for each.
void ImportWriter::finish()
{
    std::ranges::sort(m_names, {}, &std::pair<ReferralId, QString>::first);
    for (const auto &[id, name] : std::as_const(m_names))
        makeSearchable(m_db, id, name);
    m_names.clear();
}

RejectedRecord refused(const PlannedReferral &planned, RejectReason reason)
{
    return {planned.record, reason, {}, 0, planned.cells};
}

void ImportWriter::write(const PlannedEvent &planned)
{
    EventId event = knownEvent(planned);
    const bool erased = event.isValid() && wasErased(m_db, event);
    for (const PlannedReferral &referral : planned.referrals) {
        if (isKnown(referral.fingerprint)) {
            result.duplicates.append(refused(referral, RejectReason::KnownRecord));
        } else if (erased) {
            result.rejected.append(refused(referral, RejectReason::ErasedBefore));
        } else {
            if (!event.isValid())
                event = addEvent(planned);
            addReferral(event, referral);
            result.records.insert(referral.record);
        }
    }
}

/// A row that names several people counts once, whatever became of each: as added when anybody is new.
void countRowsOnce(ReferralImportResult &result)
{
    QSet<qsizetype> seen = result.records;
    for (QList<RejectedRecord> *records : {&result.rejected, &result.duplicates}) {
        records->removeIf([&seen](const RejectedRecord &record) {
            const bool counted = seen.contains(record.number);
            seen.insert(record.number);
            return counted;
        });
    }
}

Result<ReferralImportResult> write(Database &database, const ReferralImportPlan &plan,
    const ProgrammeSettings &settings, PersonRole role, const QDateTime &now)
{
    return attempt([&] {
        return database.transaction([&] {
            ImportWriter writer(database, settings, role, now);
            for (const PlannedEvent &event : plan.events)
                writer.write(event);
            writer.finish();
            countRowsOnce(writer.result);
            return writer.result;
        });
    });
}

/// Still as it was brought in: nothing has been done with it since.
bool isUntouched(Database &database, ReferralId id)
{
    return !database
                .value<int>(
                    u"SELECT 1 FROM audit WHERE record IN ('referral', 'identity') AND record_id = ? AND act <> 'import' LIMIT 1"_s,
                    id)
                .has_value();
}

} // namespace

Result<QHash<QString, SupporterId>> supportersByName(Database &database)
{
    return attempt([&] {
        QHash<QString, SupporterId> supporters;
        database.visit(
            [&](const Row &row) { supporters.insert(personKey(row.get<QString>(1)), row.get<SupporterId>(0)); },
            u"SELECT id, name FROM supporter ORDER BY id DESC"_s);
        return supporters;
    });
}

Result<ReferralImportResult> applyReferralImport(Database &database, const ReferralImportPlan &plan,
    const ProgrammeSettings &settings, PersonRole role, const QDateTime &now)
{
    if (role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator cannot bring in referrals"_s, u"role"_s);
    return write(database, plan, settings, role, now);
}

Result<ReferralImportResult> tryReferralImport(Database &database, const ReferralImportPlan &plan)
{
    return attempt([&] {
        ReferralImportResult result;
        QHash<QByteArray, EventId> known;
        database.visit([&](const Row &row) { known.insert(row.get<QByteArray>(0), row.get<EventId>(1)); },
            u"SELECT fingerprint, event_id FROM import_fingerprint"_s);
        const auto hash = [&](const QString &text) { // no secret is made for a file that may be read-only
            return known.isEmpty() || text.isEmpty() ? QByteArray() : fingerprint(database, kSecret, text);
        };
        for (const PlannedEvent &event : plan.events) {
            EventId there = known.value(hash(event.fingerprint));
            const bool erased = there.isValid() && wasErased(database, there);
            for (const PlannedReferral &referral : event.referrals) {
                if (known.contains(hash(referral.fingerprint))) {
                    result.duplicates.append(refused(referral, RejectReason::KnownRecord));
                } else if (erased) {
                    result.rejected.append(refused(referral, RejectReason::ErasedBefore));
                } else {
                    if (!there.isValid())
                        result.events.append(there);
                    there = EventId{1};
                    result.referrals.append(ReferralId{});
                    result.records.insert(referral.record);
                }
            }
        }
        countRowsOnce(result);
        return result;
    });
}

Result<int> undoReferralImport(
    Database &database, const ReferralImportResult &result, PersonRole role, const QDateTime &now)
{
    return attempt([&] {
        return database.transaction([&] {
            int stayed = 0;
            for (const ReferralId id : result.referrals) {
                if (!isUntouched(database, id)) {
                    ++stayed;
                    continue;
                }
                eraseIdentity(database, id);
                database.execute(u"DELETE FROM referral WHERE id = ?"_s, id);
                appendAudit(database, now, role, u"undo_import"_s, u"referral"_s, id.value);
            }
            for (const EventId id : result.events) {
                if (database.value<int>(u"SELECT 1 FROM referral WHERE event_id = ? LIMIT 1"_s, id))
                    continue;
                database.execute(u"DELETE FROM import_fingerprint WHERE event_id = ?"_s, id);
                database.execute(u"DELETE FROM event WHERE id = ?"_s, id);
            }
            return stayed;
        });
    });
}

QByteArray rejectsCsv(const ReferralImportPlan &plan, const ReferralImportResult &result)
{
    return rejectsFile(plan.headings, plan.rejected + plan.duplicates + result.duplicates + result.rejected);
}

} // namespace wardmate
