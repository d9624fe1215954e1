// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/import_sorting.h"

#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr qsizetype kFingerprintBytes = 16; ///< two alike by chance would take some 2^64 rows

constexpr qsizetype kManyTimes = 20; ///< a few rows are looked up one by one sooner than all are read

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

/// With an identity its fingerprint is erased too, so nothing but this says that the name has been here.
bool wasErased(Database &database, EventId event)
{
    return database.value<int>(u"SELECT 1 FROM referral WHERE event_id = ? AND purged_at IS NOT NULL LIMIT 1"_s, event)
        .has_value();
}

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

QByteArray importFingerprint(const QByteArray &secret, const QString &text)
{
    return fingerprint(secret, text).first(kFingerprintBytes);
}

SortedImport sortImport(Database &database, const ReferralImportPlan &plan)
{
    SortedImport sorted;
    KnownRecords known(database, plan.referralCount());
    sorted.records.reserve(plan.referralCount());
    sorted.events.reserve(size_t(plan.events.size()));
    for (const PlannedEvent &event : plan.events) {
        SortedEvent one{&event, known.eventOf(event.fingerprint), {}};
        const bool erased = one.known.isValid() && wasErased(database, one.known);
        for (const PlannedReferral &referral : event.referrals) {
            if (known.has(referral.fingerprint)) {
                sorted.duplicates.append(refused(referral, RejectReason::KnownRecord));
            } else if (erased) {
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
