// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/later_date_rows.h"

#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

QList<LaterDate> readLaterDates(Database &database, ReferralId id)
{
    QList<LaterDate> dates;
    database.visit(
        [&](const Row &row) {
            dates.append({row.get<LaterDateKind>(0), row.get<QDate>(1), row.get<QDateTime>(2)});
        },
        u"SELECT kind, due_on, done_at FROM later_date INDEXED BY later_date_by_referral WHERE referral_id = ? "
        "ORDER BY due_on, id"_s,
        id);
    return dates;
}

void writeLaterDates(Database &database, ReferralId id, const QList<LaterDate> &dates)
{
    database.execute(u"DELETE FROM later_date WHERE referral_id = ?"_s, id);
    for (const LaterDate &date : dates)
        database.execute(u"INSERT INTO later_date (referral_id, kind, due_on, done_at) VALUES (?, ?, ?, ?)"_s, id,
            date.kind, date.dueOn, date.doneAt);
}

QList<DueLaterDate> dueLaterDates(Database &database, const QDate &until, int most)
{
    QList<DueLaterDate> due;
    database.visit(
        [&](const Row &row) {
            due.append({row.get<ReferralId>(0), row.get<QString>(1), row.get<LaterDateKind>(2), row.get<QDate>(3)});
        },
        u"SELECT d.referral_id, p.name, d.kind, d.due_on FROM later_date d INDEXED BY later_date_by_due "
        "JOIN referral r ON r.id = d.referral_id JOIN peer_identity p ON p.referral_id = d.referral_id "
        "WHERE d.done_at IS NULL AND d.due_on <= ? AND r.deleted_at IS NULL ORDER BY d.due_on LIMIT ?"_s,
        until, most);
    return due;
}

} // namespace wardmate
