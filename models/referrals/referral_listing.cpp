// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_listing.h"

#include "models/referrals/referral_rows.h"
#include "models/vault/database.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

QString fromTime(const QDateTime &at)
{
    return toStored(at); // empty sorts before every time
}

QString untilTime(const QDateTime &at)
{
    return at.isValid() ? toStored(at) : u"9999"_s;
}

std::vector<ReferralId> idsFor(Database &database, const ListingFilter &filter)
{
    // every bound has a value that narrows nothing, so that one statement serves every filter
    const QString state = filter.state ? codeOf(*filter.state) : u"%"_s;
    auto received
        = database.select([](const Row &row) { return std::pair(row.get<QString>(1), row.get<ReferralId>(0)); },
            u"SELECT id, received_at FROM referral INDEXED BY referral_for_reports WHERE deleted_at IS NULL "
            "AND received_at >= ? AND received_at < ? AND state LIKE ? AND (event_id = ? OR ? = 0) "
            "AND (due_at < ? OR ? = 0) ORDER BY received_at"_s,
            fromTime(filter.receivedFrom), untilTime(filter.receivedBefore), state, filter.event.value,
            filter.event.value, untilTime(filter.overdueAt), filter.overdueAt.isValid());
    std::ranges::sort(received, [](const auto &one, const auto &other) {
        return std::pair(QStringView(one.first), one.second.value)
            < std::pair(QStringView(other.first), other.second.value);
    });
    std::vector<ReferralId> ids;
    std::ranges::transform(received, std::back_inserter(ids), &std::pair<QString, ReferralId>::second);
    return ids;
}

} // namespace

Result<void> visitReferrals(
    Database &database, const ListingFilter &filter, const std::function<void(const ReferralLine &)> &visitor)
{
    return attempt([&] {
        std::unordered_map<qint64, Event> events;
        std::unordered_map<qint64, QString> supporters;
        database.visit([&](const Row &row) { supporters[row.get<qint64>(0)] = row.get<QString>(1); },
            u"SELECT id, name FROM supporter"_s);
        for (const ReferralId id : idsFor(database, filter)) {
            ReferralLine line;
            line.referral = readReferral(database, id).value_or(Referral{});
            const auto known = events.find(line.referral.event.value);
            line.event = known != events.end()
                ? known->second
                : events.emplace(line.referral.event.value, readEvent(database, line.referral.event).value_or(Event{}))
                      .first->second;
            line.identity = readIdentity(database, id).value_or(PeerIdentity{});
            line.supporterName = supporters[line.referral.supporter.value];
            visitor(line);
        }
    });
}

Result<void> visitEvents(Database &database, const QDateTime &receivedFrom, const QDateTime &receivedBefore,
    const std::function<void(const EventLine &)> &visitor)
{
    return attempt([&] {
        const auto ids = database.select([](const Row &row) { return std::pair(row.get<EventId>(0), row.get<int>(1)); },
            u"SELECT e.id, (SELECT count(*) FROM referral r WHERE r.event_id = e.id AND r.deleted_at IS NULL) FROM "
            u"event e "
            "WHERE e.received_at >= ? AND e.received_at < ? ORDER BY e.received_at, e.id"_s,
            fromTime(receivedFrom), untilTime(receivedBefore));
        for (const auto &[id, count] : ids)
            visitor({readEvent(database, id).value_or(Event{}), count});
    });
}

} // namespace wardmate
