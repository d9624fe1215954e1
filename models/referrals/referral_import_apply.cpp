// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_apply.h"

#include "models/base/ahead.h"
#include "models/base/text.h"
#include "models/base/work_progress.h"
#include "models/referrals/import_sorting.h"
#include "models/referrals/referral_batch.h"
#include "models/referrals/workflow.h"
#include "models/vault/audit_log.h"
#include "models/vault/bulk_load.h"
#include "models/vault/database.h"
#include "models/vault/unit_rows.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// What it has come to, in thousandths: the rows take most of it, the indexes the rest.
constexpr int kAtRows = 50;
constexpr int kAtIndexes = 700;
constexpr size_t kAuditTogether = std::numeric_limits<size_t>::max(); ///< of a block
constexpr size_t kBlocksAhead = 24; ///< some 60 MiB, a fraction of what the engine is given meanwhile
constexpr qsizetype kMany = 2000; ///< so many rows are worth getting ready for

void tell(WorkProgress &progress, int thousandths)
{
    if (!progress.tell(thousandths))
        throw VaultError(Error::Kind::Refused, u"nobody waits for the end any more"_s, u"cancelled"_s);
}

/// A part of an import, ready to be written.
struct ImportBlock {
    ReferralBlock rows;
    BulkRows audit;
    size_t events = 0; ///< of the import that are in this block or in one before
};

/// What the rows of an import need to know of the file, found out before they are made.
struct KnownOfFile {
    KnownOfFile(Database &database, const SortedImport &sorted);

    QByteArray secret; ///< of the fingerprints
    QHash<QString, UnitId> units;
    QHash<EventId, EventCategory> categories; ///< of events that were here
    std::vector<qint64> events; ///< ids of the new ones
    std::vector<qint64> referrals;

private:
    void noteUnit(Database &database, const QString &name);
    QString m_lastUnit; ///< noted, as that of the event and of its referral are mostly one
    void giveIds(Database &database, const SortedImport &sorted);
};

KnownOfFile::KnownOfFile(Database &database, const SortedImport &sorted)
    : secret(fileSecret(database, QString::fromUtf16(kImportSecret)))
{
    QSet<SupporterId> supporters;
    for (const SortedEvent &event : sorted.events) {
        if (event.known.isValid()) {
            const auto category
                = database.value<EventCategory>(u"SELECT category FROM event WHERE id = ?"_s, event.known);
            if (!category)
                throw VaultError(Error::Kind::Constraint, u"the event of a known row is not there any more"_s);
            categories.insert(event.known, *category);
        } else {
            noteUnit(database, event.planned->event.unitName);
        }
        for (const PlannedReferral *planned : event.fresh) {
            noteUnit(database, planned->referral.unitName);
            if (planned->referral.supporter.isValid())
                supporters.insert(planned->referral.supporter);
        }
    }
    // Whoever was on the roster when the list was read may have left it by now. All else that rows name comes with them.
    for (const SupporterId id : std::as_const(supporters)) {
        if (!database.value<int>(u"SELECT 1 FROM supporter WHERE id = ?"_s, id))
            throw VaultError(Error::Kind::Constraint, u"a supporter whom the list names is not there any more"_s);
    }
    giveIds(database, sorted);
}

void KnownOfFile::noteUnit(Database &database, const QString &name)
{
    if (name == m_lastUnit)
        return;
    m_lastUnit = name;
    if (!name.isEmpty() && !units.contains(name))
        units.insert(name, unitIdFor(database, name));
}

void KnownOfFile::giveIds(Database &database, const SortedImport &sorted)
{
    std::vector<QDateTime> ofEvents;
    std::vector<QDateTime> ofReferrals;
    for (const SortedEvent &event : sorted.events) {
        if (!event.known.isValid())
            ofEvents.push_back(event.planned->event.receivedAt);
        for (const PlannedReferral *planned : event.fresh)
            ofReferrals.push_back(planned->referral.receivedAt);
    }
    events = freeIds(database, u"event"_s, ofEvents);
    referrals = freeIds(database, u"referral"_s, ofReferrals);
}

/// Makes the rows of an import, block after block, without the file: in whatever thread.
class ImportRows
{
public:
    ImportRows(const SortedImport &sorted, const KnownOfFile &known, const ProgrammeSettings &settings, PersonRole role,
        const QDateTime &now, AuditWriter &audit)
        : m_sorted(sorted)
        , m_known(known)
        , m_settings(settings)
        , m_received{now, role, u"receive"_s, ReferralState::Received, ReferralState::Received}
        , m_audit(audit)
        , m_eventId(known.events.cbegin())
        , m_referralId(known.referrals.cbegin())
    {
    }

    /// The next block; none when all were made.
    [[nodiscard]] std::unique_ptr<ImportBlock> next();

private:
    struct Fingerprint {
        QByteArray bytes;
        EventId event;
        ReferralId referral;
    };
    void addEvent(ImportBlock &block, const SortedEvent &sorted);
    void addReferral(ImportBlock &block, const Event &event, const PlannedReferral &planned, const QString &print);
    [[nodiscard]] QDateTime deadlineOf(const Referral &referral);
    void note(const QString &text, EventId event, ReferralId referral);

    const SortedImport &m_sorted;
    const KnownOfFile &m_known;
    const ProgrammeSettings &m_settings;
    Transition m_received; ///< of those that have come no further
    AuditWriter &m_audit;
    std::vector<qint64>::const_iterator m_eventId; ///< for the next one
    std::vector<qint64>::const_iterator m_referralId;
    size_t m_events = 0; ///< made so far
    size_t m_noted = 0; ///< fingerprints in blocks so far
    std::vector<Fingerprint> m_fingerprints;
    std::pair<QDateTime, QDateTime> m_lastDeadline; ///< when the last one was received, and its deadline
};

std::unique_ptr<ImportBlock> ImportRows::next()
{
    if (m_events == m_sorted.events.size() && m_noted == m_fingerprints.size())
        return {};
    auto block = std::make_unique<ImportBlock>();
    while (m_events < m_sorted.events.size() && !block->rows.isFull())
        addEvent(*block, m_sorted.events[m_events++]);
    block->events = m_events;
    if (m_events < m_sorted.events.size())
        return block;
    // In the order of their bytes each goes behind the one before; in any other, anywhere in a large tree.
    if (m_noted == 0)
        std::ranges::sort(m_fingerprints, {}, &Fingerprint::bytes);
    for (; m_noted < m_fingerprints.size() && !block->rows.isFull(); ++m_noted) {
        const Fingerprint &one = m_fingerprints[m_noted];
        block->rows.addFingerprint(one.bytes, one.event, one.referral);
    }
    return block;
}

void ImportRows::note(const QString &text, EventId event, ReferralId referral)
{
    if (!text.isEmpty())
        m_fingerprints.push_back({importFingerprint(m_known.secret, text), event, referral});
}

/// The event as far as its referrals need it, in the rows where it is new; with its referrals.
void ImportRows::addEvent(ImportBlock &block, const SortedEvent &sorted)
{
    Event event = sorted.planned->event;
    if (sorted.known.isValid()) {
        event.id = sorted.known;
        event.category = m_known.categories.value(sorted.known);
    } else {
        event.id = EventId{*m_eventId++};
        event.unit = m_known.units.value(event.unitName);
        block.rows.add(event, m_settings.keepsReportNumbers ? sorted.planned->externalRef : QString());
        note(sorted.fingerprint(), event.id, {});
    }
    for (const PlannedReferral *planned : sorted.fresh)
        addReferral(block, event, *planned, sorted.fingerprintOf(planned->fingerprint));
}

void ImportRows::addReferral(
    ImportBlock &block, const Event &event, const PlannedReferral &planned, const QString &print)
{
    Referral referral = planned.referral;
    const ReferralId id{*m_referralId++};
    referral.id = id;
    referral.event = event.id;
    referral.unit = m_known.units.value(referral.unitName);
    if (referral.state != ReferralState::Closed)
        referral.dueAt = deadlineOf(referral);
    // A closed one of an old sheet has no identity, hence nothing to erase and no day for it.
    block.rows.add(referral, event.category, planned.identity);
    if (planned.transitions.isEmpty())
        block.rows.add(id, m_received);
    for (const Transition &transition : planned.transitions)
        block.rows.add(id, transition);
    for (const ContactAttempt &attempted : planned.attempts)
        block.rows.add(id, attempted);
    for (const Conversation &conversation : planned.conversations)
        block.rows.add(id, conversation);
    note(print, event.id, id);
    m_audit.appendTo(block.audit, u"import"_s, u"referral"_s, id.value);
}

/// Of those that were only received it hangs on nothing but when, the same in every row of a list of reports.
QDateTime ImportRows::deadlineOf(const Referral &referral)
{
    if (referral.state != ReferralState::Received)
        return nextDeadline(referral, m_settings);
    const QDateTime start = referral.clockStart();
    if (start != m_lastDeadline.first)
        m_lastDeadline = {start, nextDeadline(referral, m_settings)};
    return m_lastDeadline.second;
}

SearchNames namesOf(const SortedImport &sorted, const KnownOfFile &known)
{
    SearchNames names;
    auto id = known.referrals.cbegin();
    for (const SortedEvent &event : sorted.events) {
        for (const PlannedReferral *planned : event.fresh) {
            if (!planned->identity.isEmpty())
                names.emplace_back(ReferralId{*id}, planned->identity.name);
            ++id;
        }
    }
    return names;
}

/// The oldest first, so that ids ascend and every row goes behind the one before. The times are taken beside the events:
/// of a long list each look at the plan is one into memory that is far away.
void sortByTime(std::vector<SortedEvent> &events)
{
    std::vector<std::pair<qint64, size_t>> order(events.size());
    for (size_t at = 0; at < events.size(); ++at)
        order[at] = {events[at].planned->event.receivedAt.toMSecsSinceEpoch(), at};
    if (std::ranges::is_sorted(order))
        return;
    std::ranges::sort(order);
    std::vector<SortedEvent> sorted;
    sorted.reserve(events.size());
    for (const auto &[time, at] : order)
        sorted.push_back(std::move(events[at]));
    events = std::move(sorted);
}

/// Writes what of a plan is new, inside the caller's transaction: the engine is given one block while the next is made.
void writeImport(Database &database, SortedImport &sorted, const ProgrammeSettings &settings, PersonRole role,
    const QDateTime &now, WorkProgress &progress, ReferralImportResult &result)
{
    sortByTime(sorted.events);
    const KnownOfFile known(database, sorted);
    for (const qint64 id : known.events)
        result.events.append(EventId{id});
    for (const qint64 id : known.referrals)
        result.referrals.append(ReferralId{id});
    AuditWriter audit(database, now, role, kAuditTogether);
    ReferralBatch batch(database, sorted.referrals);
    ImportRows rows(sorted, known, settings, role, now, audit);
    bool isFirst = true;
    makeAhead(
        kBlocksAhead, [&] { return rows.next(); },
        [&](ImportBlock &block) {
            if (std::exchange(isFirst, false)) // meanwhile more rows are made
                batch.writeNames(namesOf(sorted, known));
            batch.write(block.rows);
            audit.write(block.audit);
            tell(progress, kAtRows + int((kAtIndexes - kAtRows) * block.events / sorted.events.size()));
        });
    audit.finish();
    tell(progress, kAtIndexes);
    batch.finish();
    tell(progress, kAllDone);
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
        std::optional<AroundBulkLoad> aside;
        if (plan.referralCount() >= kMany)
            aside.emplace(database);
        return database.transaction([&] {
            SortedImport sorted = sortImport(database, plan);
            ReferralImportResult result{{}, {}, sorted.records, sorted.duplicates, sorted.rejected,
                database.value<qint64>(u"SELECT max(id) FROM audit"_s).value_or(0)};
            tell(told, kAtRows);
            if (sorted.referrals > 0)
                writeImport(database, sorted, settings, role, now, told, result);
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
