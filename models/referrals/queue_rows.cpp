// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_rows.h"

#include "models/vault/database.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// The name as the search holds it: there it stands alone, so that a page of the file, which has to be decrypted and
// checked, holds three times as many. It is written and erased together with the rest of the identity.
const auto kRows
    = u"SELECT r.id, r.state, coalesce(p.name, ''), coalesce(u.name, ''), r.event_category, coalesce(s.name, ''), "
      "r.profession_group, r.received_at, r.due_at, r.told_at, r.last_step_at, r.attempts, r.conversations, "
      "r.held_at IS NOT NULL, r.outcome FROM json_each(?) wanted CROSS JOIN referral r ON r.id = wanted.value "
      "LEFT JOIN peer_search p ON p.rowid = r.id "
      "LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN supporter s ON s.id = r.supporter_id"_s;

QueueRow rowFrom(const Row &row)
{
    return {row.get<ReferralId>(0), row.get<ReferralState>(1), row.get<QString>(2), row.get<QString>(3),
        row.get<EventCategory>(4), row.get<QString>(5), row.get<ProfessionGroup>(6), row.get<QDateTime>(7),
        row.get<QDateTime>(8), row.get<QDateTime>(9), row.get<QDateTime>(10), row.get<int>(11), row.get<int>(12),
        row.get<bool>(13), row.get<std::optional<Outcome>>(14)};
}

} // namespace

std::vector<QueueRow> queueRows(Database &database, const std::vector<qint64> &ids)
{
    if (ids.empty())
        return {};
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return database.select(rowFrom, kRows, u'[' + numbers.join(u',') + u']');
}

} // namespace wardmate
