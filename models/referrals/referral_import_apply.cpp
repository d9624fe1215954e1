// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_apply.h"

#include "models/base/text.h"
#include "models/base/work_progress.h"
#include "models/exchange/memo.h"
#include "models/referrals/import_sorting.h"
#include "models/referrals/referral_batch.h"
#include "models/referrals/workflow.h"
#include "models/vault/audit_log.h"
#include "models/vault/bulk_load.h"
#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What it has come to, in thousandths: the rows take most of it, the indexes the rest.
constexpr int kAtRows = 50;
constexpr int kAtIndexes = 700;
constexpr size_t kTellEvery = 256;
constexpr size_t kAuditTogether = 2000;
constexpr qsizetype kMany = 2000; ///< so many rows are worth getting ready for

void tell(WorkProgress &progress, int thousandths)
{
    if (!progress.tell(thousandths))
        throw VaultError(Error::Kind::Refused, u"nobody waits for the end any more"_s, u"cancelled"_s);
}

/// Writes what of a plan is new, inside the caller's transaction.
class ImportWriter
{
public:
    ImportWriter(Database &database, const ProgrammeSettings &settings, PersonRole role, const QDateTime &now,
        WorkProgress &progress)
        : m_db(database)
        , m_settings(settings)
        , m_role(role)
        , m_now(now)
        , m_progress(progress)
        , m_secret(fileSecret(database, QString::fromUtf16(kImportSecret)))
        , m_audit(database, now, role, kAuditTogether)
    {
    }

    void write(SortedImport &sorted, ReferralImportResult &result);

private:
    struct Fingerprint {
        QByteArray bytes;
        EventId event;
        ReferralId referral;
    };
    [[nodiscard]] UnitId unitOf(const QString &name);
    void giveIds(const SortedImport &sorted, ReferralImportResult &result);
    [[nodiscard]] Event eventOf(const SortedEvent &sorted, EventId fresh);
    void addReferral(ReferralBatch &batch, const Event &event, ReferralId id, const PlannedReferral &planned);
    void addFingerprints(ReferralBatch &batch);
    [[nodiscard]] QDateTime deadlineOf(const Referral &referral);
    void requireSupporters();
    void note(const QString &text, EventId event, ReferralId referral);

    Database &m_db;
    const ProgrammeSettings &m_settings;
    PersonRole m_role;
    QDateTime m_now;
    WorkProgress &m_progress;
    QByteArray m_secret; ///< of the fingerprints
    AuditWriter m_audit;
    Memo<UnitId> m_units; ///< by name; the same few in every row
    std::vector<Fingerprint> m_fingerprints;
    std::pair<QDateTime, QDateTime> m_received; ///< when the last one was, and its deadline
    QSet<SupporterId> m_supporters; ///< whom the referrals name
};

UnitId ImportWriter::unitOf(const QString &name)
{
    return name.isEmpty() ? UnitId{} : m_units.of(name, [this](const QString &text) { return unitIdFor(m_db, text); });
}

void ImportWriter::note(const QString &text, EventId event, ReferralId referral)
{
    if (!text.isEmpty())
        m_fingerprints.push_back({fingerprint(m_secret, text), event, referral});
}

void ImportWriter::giveIds(const SortedImport &sorted, ReferralImportResult &result)
{
    std::vector<QDateTime> events;
    std::vector<QDateTime> referrals;
    for (const SortedEvent &event : sorted.events) {
        if (!event.known.isValid())
            events.push_back(event.planned->event.receivedAt);
        for (const PlannedReferral *planned : event.fresh)
            referrals.push_back(planned->referral.receivedAt);
    }
    for (const qint64 id : freeIds(m_db, u"event"_s, events))
        result.events.append(EventId{id});
    for (const qint64 id : freeIds(m_db, u"referral"_s, referrals))
        result.referrals.append(ReferralId{id});
}

/// The event as it is in the file, as far as its referrals need it.
Event ImportWriter::eventOf(const SortedEvent &sorted, EventId fresh)
{
    Event event = sorted.planned->event;
    if (sorted.known.isValid()) {
        const auto category = m_db.value<EventCategory>(u"SELECT category FROM event WHERE id = ?"_s, sorted.known);
        if (!category)
            throw VaultError(Error::Kind::Constraint, u"the event of a known row is not there any more"_s);
        event.id = sorted.known;
        event.category = *category;
        return event;
    }
    event.id = fresh;
    event.unit = unitOf(event.unitName);
    return event;
}

void ImportWriter::addReferral(ReferralBatch &batch, const Event &event, ReferralId id, const PlannedReferral &planned)
{
    Referral referral = planned.referral;
    referral.id = id;
    referral.event = event.id;
    referral.unit = unitOf(referral.unitName);
    if (referral.supporter.isValid())
        m_supporters.insert(referral.supporter);
    if (referral.state != ReferralState::Closed)
        referral.dueAt = deadlineOf(referral);
    // A closed one of an old sheet has no identity, hence nothing to erase and no day for it.
    batch.add(referral, event.category, planned.identity);
    if (planned.transitions.isEmpty())
        batch.add(id, Transition{m_now, m_role, u"receive"_s, ReferralState::Received, ReferralState::Received});
    for (const Transition &transition : planned.transitions)
        batch.add(id, transition);
    for (const ContactAttempt &attempted : planned.attempts)
        batch.add(id, attempted);
    for (const Conversation &conversation : planned.conversations)
        batch.add(id, conversation);
    note(planned.fingerprint, event.id, id);
    m_audit.append(u"import"_s, u"referral"_s, id.value);
}

/// Of those that were only received it hangs on nothing but when, the same in every row of a list of reports.
QDateTime ImportWriter::deadlineOf(const Referral &referral)
{
    if (referral.state != ReferralState::Received)
        return nextDeadline(referral, m_settings);
    const QDateTime start = referral.clockStart();
    if (start != m_received.first)
        m_received = {start, nextDeadline(referral, m_settings)};
    return m_received.second;
}

/// Whoever was on the roster when the list was read may have left it by now. All else that rows name goes in with them.
void ImportWriter::requireSupporters()
{
    for (const SupporterId id : std::as_const(m_supporters)) {
        if (!m_db.value<int>(u"SELECT 1 FROM supporter WHERE id = ?"_s, id))
            throw VaultError(Error::Kind::Constraint, u"a supporter whom the list names is not there any more"_s);
    }
}

/// In the order of their bytes each goes behind the one before; in any other, anywhere in a large tree.
void ImportWriter::addFingerprints(ReferralBatch &batch)
{
    std::ranges::sort(m_fingerprints, {}, &Fingerprint::bytes);
    for (const Fingerprint &one : m_fingerprints)
        batch.addFingerprint(one.bytes, one.event, one.referral);
    m_fingerprints.clear();
}

void ImportWriter::write(SortedImport &sorted, ReferralImportResult &result)
{
    // The oldest first, so that ids ascend and every row goes behind the one before.
    std::ranges::stable_sort(
        sorted.events, {}, [](const SortedEvent &event) { return event.planned->event.receivedAt; });
    giveIds(sorted, result);
    ReferralBatch batch(m_db, sorted.referrals);
    auto eventId = result.events.cbegin();
    auto referralId = result.referrals.cbegin();
    for (size_t at = 0; at < sorted.events.size(); ++at) {
        const SortedEvent &one = sorted.events[at];
        const bool isNew = !one.known.isValid();
        const Event event = eventOf(one, isNew ? *eventId++ : EventId{});
        if (isNew) {
            batch.add(event, m_settings.keepsReportNumbers ? one.planned->externalRef : QString());
            note(one.planned->fingerprint, event.id, {});
        }
        for (const PlannedReferral *planned : one.fresh)
            addReferral(batch, event, *referralId++, *planned);
        if (at % kTellEvery == 0)
            tell(m_progress, kAtRows + int((kAtIndexes - kAtRows) * at / sorted.events.size()));
    }
    addFingerprints(batch);
    m_audit.finish();
    requireSupporters();
    tell(m_progress, kAtIndexes);
    batch.finish();
    tell(m_progress, kAllDone);
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
    const ProgrammeSettings &settings, PersonRole role, const QDateTime &now, WorkProgress *progress)
{
    if (role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator cannot bring in referrals"_s, u"role"_s);
    WorkProgress nobodyAsks;
    WorkProgress &told = progress != nullptr ? *progress : nobodyAsks;
    return attempt([&] {
        std::optional<ForeignKeysAside> aside;
        if (plan.referralCount() >= kMany)
            aside.emplace(database);
        return database.transaction([&] {
            SortedImport sorted = sortImport(database, plan);
            ReferralImportResult result{{}, {}, sorted.records, sorted.duplicates, sorted.rejected,
                database.value<qint64>(u"SELECT max(id) FROM audit"_s).value_or(0)};
            tell(told, kAtRows);
            if (sorted.referrals > 0)
                ImportWriter(database, settings, role, now, told).write(sorted, result);
            return result;
        });
    });
}

Result<ReferralImportResult> tryReferralImport(Database &database, const ReferralImportPlan &plan)
{
    return attempt([&] {
        const SortedImport sorted = sortImport(database, plan);
        const auto events
            = std::ranges::count_if(sorted.events, [](const SortedEvent &event) { return !event.known.isValid(); });
        return ReferralImportResult{QList<EventId>(events), QList<ReferralId>(qsizetype(sorted.referrals)),
            sorted.records, sorted.duplicates, sorted.rejected, 0};
    });
}

QByteArray rejectsCsv(const ReferralImportPlan &plan, const ReferralImportResult &result)
{
    return rejectsFile(plan.headings, plan.rejected + plan.duplicates + result.duplicates + result.rejected);
}

} // namespace wardmate
