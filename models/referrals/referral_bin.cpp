// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_bin.h"

#include "models/referrals/queue_rows.h"
#include "models/referrals/referral_rows.h"
#include "models/vault/database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kInBin = u"SELECT id, deleted_at FROM referral INDEXED BY referral_in_bin WHERE deleted_at IS NOT NULL "
                    "ORDER BY deleted_at DESC, id DESC LIMIT ?"_s;
const auto kCount = u"SELECT count(*) FROM referral INDEXED BY referral_in_bin WHERE deleted_at IS NOT NULL"_s;
const auto kOverdue = u"SELECT id FROM referral INDEXED BY referral_in_bin WHERE deleted_at IS NOT NULL AND "
                      "deleted_at <= ? AND held_at IS NULL ORDER BY deleted_at, id"_s;

} // namespace

Result<QList<BinnedReferral>> referralsInBin(Database &database, const QDateTime &now, int most)
{
    return attempt([&] {
        std::vector<qint64> ids;
        QHash<qint64, QDateTime> since;
        database.visit(
            [&](const Row &row) {
                ids.push_back(row.get<qint64>(0));
                since.insert(ids.back(), row.get<QDateTime>(1));
            },
            kInBin, most);
        QList<BinnedReferral> binned;
        for (const QueueRow &row : queueRows(database, ids)) {
            const QDateTime at = since.value(row.id.value);
            binned.append({row, at, std::max(0, kBinDays - int(at.daysTo(now))), row.isHeld});
        }
        return binned;
    });
}

Result<int> countInBin(Database &database)
{
    return attempt([&] { return database.value<int>(kCount).value_or(0); });
}

std::vector<ReferralId> binOverdue(Database &database, const QDateTime &now)
{
    return database.select([](const Row &row) { return row.get<ReferralId>(0); }, kOverdue, now.addDays(-kBinDays));
}

void removeFromBin(Database &database, ReferralId id)
{
    const auto event = database.value<EventId>(u"SELECT event_id FROM referral WHERE id = ?"_s, id);
    eraseIdentity(database, id);
    database.execute(u"DELETE FROM referral WHERE id = ? AND deleted_at IS NOT NULL"_s, id);
    if (event)
        database.execute(u"UPDATE event SET one_line = '' WHERE id = ? AND NOT EXISTS "
                         "(SELECT 1 FROM referral WHERE referral.event_id = event.id)"_s,
            *event);
}

} // namespace wardmate
