// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/import_sorting.h"

#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <QDate>
#include <QHash>

#include <cstdlib>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kFingerprintBytes = 16; ///< two alike by chance would take some 2^64 rows

constexpr qsizetype kManyTimes = 20; ///< a few rows are looked up one by one sooner than all are read

/// When it happened, and whether a name of it was erased.
const auto kHere
    = u"SELECT occurred_on, EXISTS (SELECT 1 FROM referral WHERE event_id = event.id AND purged_at IS NOT NULL) "
      "FROM event WHERE id = ?"_s;

const auto kEdited = u"SELECT DISTINCT r.event_id FROM audit a JOIN referral r ON r.id = a.record_id "
                     "WHERE a.act = 'edit' AND a.record = 'referral'"_s;

/// What was brought in before, by fingerprint.
class KnownRecords
{
public:
    KnownRecords(Database &database, qsizetype asked)
        : m_db(database)
    {
        const auto secret = database.value<QByteArray>(
            u"SELECT bytes FROM secret WHERE name = ?"_s, QString::fromUtf16(kImportSecret));
        if (!secret)
            return; // nothing was ever brought in
        m_secret = *secret;
        const auto here = database.value<qint64>(u"SELECT sum(referrals) FROM queue_count"_s).value_or(0);
        if (here > asked * kManyTimes)
            return;
        m_all.emplace();
        database.visit([this](const Row &row) { m_all->insert(row.get<QByteArray>(0), row.get<EventId>(1)); },
            u"SELECT fingerprint, event_id FROM import_fingerprint"_s);
    }

    [[nodiscard]] bool has(const QString &text) { return find(text).has_value(); }
    [[nodiscard]] EventId eventOf(const QString &text) { return find(text).value_or(EventId{}); }

private:
    [[nodiscard]] std::optional<EventId> find(const QString &text)
    {
        if (m_secret.isEmpty() || text.isEmpty() || (m_all && m_all->isEmpty()))
            return std::nullopt;
        const QByteArray hash = importFingerprint(m_secret, text);
        if (!m_all)
            return m_db.value<EventId>(u"SELECT event_id FROM import_fingerprint WHERE fingerprint = ?"_s, hash);
        const auto known = m_all->constFind(hash);
        return known == m_all->cend() ? std::nullopt : std::optional(*known);
    }

    Database &m_db;
    QByteArray m_secret;
    std::optional<QHash<QByteArray, EventId>> m_all;
};

/// An event of the file that a planned one may be.
struct EventHere {
    EventId id;
    bool wasErased
        = false; ///< with an identity its fingerprint is erased too: only this says that the name has been here
};

/// Finds events by fingerprint and day, and tells them from others of the same report number, which have theirs behind.
class EventsHere
{
public:
    EventsHere(Database &database, KnownRecords &known)
        : m_db(database)
        , m_known(known)
    {
    }

    EventHere find(SortedEvent &sorted)
    {
        const QDate &day = sorted.planned->event.occurredOn;
        const QString &number = sorted.planned->fingerprint;
        const EventId plain = m_known.eventOf(number);
        if (!plain.isValid() && !sorted.planned->repeatsNumber)
            return {};
        if (const auto here = ofDay(plain, day))
            return *here;
        for (const QString &date : {day.toString(u"yyyy"_s), day.toString(Qt::ISODate)}) {
            sorted.dated = u'|' + date;
            const EventId dated = m_known.eventOf(number + sorted.dated);
            if (const auto here = ofDay(dated, day))
                return *here;
            const bool isFree = !dated.isValid() && !m_given.contains(number + sorted.dated);
            if (isFree)
                break;
        }
        m_given.insert(number + sorted.dated);
        return {};
    }

private:
    std::optional<EventHere> ofDay(EventId id, const QDate &day)
    {
        std::optional<EventHere> found;
        if (id.isValid())
            m_db.visit(
                [&](const Row &row) {
                    if (!areOfTwoEvents(row.get<QDate>(0), day) || wasEdited(id))
                        found = EventHere{id, row.get<bool>(1)};
                },
                kHere, id);
        return found;
    }

    /// Somebody may have corrected its day; in the list it is as it was.
    bool wasEdited(EventId id)
    {
        if (!m_edited) {
            m_edited.emplace();
            m_db.visit([this](const Row &row) { m_edited->insert(row.get<EventId>(0)); }, kEdited);
        }
        return m_edited->contains(id);
    }

    Database &m_db;
    KnownRecords &m_known;
    QSet<QString> m_given; ///< fingerprints with a year or a day behind, to new events
    std::optional<QSet<EventId>> m_edited;
};

RejectedRecord refused(const PlannedReferral &planned, RejectReason reason)
{
    return {planned.record, reason, {}, 0, planned.cells};
}

/// A row that names several people counts once, whatever became of each: as added when anybody is new.
void countRowsOnce(SortedImport &sorted)
{
    QSet<qsizetype> seen = sorted.records;
    for (QList<RejectedRecord> *records : {&sorted.rejected, &sorted.duplicates}) {
        records->removeIf([&seen](const RejectedRecord &record) {
            const bool counted = seen.contains(record.number);
            seen.insert(record.number);
            return counted;
        });
    }
}

} // namespace

bool areOfTwoEvents(const QDate &one, const QDate &other)
{
    constexpr qint64 kMostDays = 30; // from when it happened to when somebody says it was noticed
    return one.isValid() && other.isValid() && std::abs(one.daysTo(other)) > kMostDays;
}

QString SortedEvent::fingerprintOf(const QString &ofReferral) const
{
    if (dated.isEmpty() || ofReferral.isEmpty())
        return ofReferral;
    return fingerprint() + ofReferral.mid(planned->fingerprint.size());
}

QByteArray importFingerprint(const QByteArray &secret, const QString &text)
{
    return fingerprint(secret, text).first(kFingerprintBytes);
}

SortedImport sortImport(Database &database, const ReferralImportPlan &plan)
{
    SortedImport sorted;
    KnownRecords known(database, plan.referralCount());
    EventsHere events(database, known);
    sorted.records.reserve(plan.referralCount());
    sorted.events.reserve(size_t(plan.events.size()));
    for (const PlannedEvent &event : plan.events) {
        SortedEvent one{&event, {}, {}, {}};
        const EventHere here = events.find(one);
        one.known = here.id;
        for (const PlannedReferral &referral : event.referrals) {
            if (known.has(one.fingerprintOf(referral.fingerprint))
                || known.has(one.fingerprintOf(referral.formerFingerprint))) {
                sorted.duplicates.append(refused(referral, RejectReason::KnownRecord));
            } else if (here.wasErased) {
                sorted.rejected.append(refused(referral, RejectReason::ErasedBefore));
            } else {
                one.fresh.push_back(&referral);
                sorted.records.insert(referral.record);
            }
        }
        sorted.referrals += one.fresh.size();
        if (!one.fresh.empty())
            sorted.events.push_back(std::move(one));
    }
    countRowsOnce(sorted);
    return sorted;
}

} // namespace wardmate
