// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/today_list.h"

#include "models/referrals/queue_rows.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"
#include "models/vault/referral_conditions.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kWeek = 7;

const auto kDue = u"SELECT id FROM referral INDEXED BY open_by_due WHERE due_at >= ? AND due_at < ? AND "_s + kIsOpen
    + u" ORDER BY due_at, id LIMIT ?"_s;
const auto kCount
    = u"SELECT count(*) FROM referral INDEXED BY open_by_due WHERE due_at >= ? AND due_at < ? AND "_s + kIsOpen;
const auto kNext = u"SELECT due_at FROM referral INDEXED BY open_by_due WHERE due_at >= ? AND "_s + kIsOpen
    + u" ORDER BY due_at LIMIT 1"_s;
const auto kErased = u"SELECT count(*), min(purge_due) FROM referral WHERE purge_due IS NOT NULL AND purged_at IS NULL "
                     "AND held_at IS NULL AND purge_due <= ?"_s;

QDateTime longAgo()
{
    return QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

} // namespace

TodayQuery::TodayQuery(Database &database)
    : m_db(database)
{
}

Result<TodayList> TodayQuery::read(const LocalNow &here, const QDateTime &lastTime, int most) const
{
    const auto between = [&](const QDateTime &from, const QDateTime &before) {
        const std::vector<QueueRow> found = queueRows(m_db, integers(m_db, kDue, from, before, most));
        return QList<QueueRow>(found.cbegin(), found.cend());
    };
    return attempt([&] {
        TodayList list;
        const QDateTime &now = here.utc();
        const QDate day = here.today();
        const QDateTime weekEnd = here.startOf(day.addDays(kWeek));
        list.overdue = between(longAgo(), now);
        list.today = between(now, here.startOf(day.addDays(1)));
        list.week = between(here.startOf(day.addDays(1)), weekEnd);
        list.overdueCount = m_db.value<int>(kCount, longAgo(), now).value_or(0);
        if (lastTime.isValid())
            list.becameDue = m_db.value<int>(kCount, lastTime, now).value_or(0);
        list.next = m_db.value<QDateTime>(kNext, weekEnd).value_or(QDateTime());
        m_db.visit(
            [&](const Row &row) {
                list.soonErased = row.get<int>(0);
                list.firstErased = row.get<QDate>(1);
            },
            kErased, day.addDays(kWeek));
        return list;
    });
}

Result<int> TodayQuery::owed(const LocalNow &now) const
{
    const QDateTime tomorrow = now.startOf(now.today().addDays(1));
    return attempt([&] { return m_db.value<int>(kCount, longAgo(), tomorrow).value_or(0); });
}

} // namespace wardmate
