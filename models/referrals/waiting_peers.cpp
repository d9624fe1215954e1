// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/waiting_peers.h"

#include "models/vault/database.h"
#include "models/vault/referral_conditions.h"

using namespace Qt::StringLiterals;

namespace wardmate {

Result<void> visitWaiting(Database &database, const std::function<void(const WaitingLine &)> &visitor)
{
    return attempt([&] {
        database.visit(
            [&](const Row &row) {
                visitor({row.get<ReferralId>(0), row.get<EventId>(1), row.get<QString>(2), row.get<QString>(3),
                    row.get<EventCategory>(4), row.get<QDate>(5), row.get<QDateTime>(6), row.get<QDateTime>(7)});
            },
            u"SELECT r.id, r.event_id, coalesce(p.name, ''), coalesce(u.name, eu.name, ''), e.category, "
            "e.occurred_on, r.due_at, r.held_at FROM referral r JOIN event e ON e.id = r.event_id "
            "LEFT JOIN peer_identity p ON p.referral_id = r.id LEFT JOIN unit u ON u.id = r.unit_id "
            "LEFT JOIN unit eu ON eu.id = e.unit_id "
            "WHERE r.state IN ('received', 'triaged') AND "_s
                + kIsOpen);
    });
}

} // namespace wardmate
