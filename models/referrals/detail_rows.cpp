// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/detail_rows.h"

#include "models/referrals/later_date_rows.h"
#include "models/referrals/referral_rows.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kOthersShown = 12; ///< of a larger event the list shows the rest

void addHistory(Database &database, ReferralDetail &detail)
{
    const ReferralId id = detail.referral.id;
    database.visit(
        [&](const Row &row) {
            detail.attempts.append({row.get<QDateTime>(0), row.get<Channel>(1), row.get<AttemptResult>(2)});
        },
        u"SELECT at, channel, result FROM contact_attempt WHERE referral_id = ? ORDER BY place"_s, id);
    database.visit(
        [&](const Row &row) {
            detail.conversations.append({row.get<QDate>(0), row.get<int>(1), row.get<Channel>(2),
                row.get<std::optional<MinutesBand>>(3), row.get<bool>(4), row.get<bool>(5)});
        },
        u"SELECT held_on, number, mode, minutes_band, resources_given, further_help_offered FROM conversation "
        "WHERE referral_id = ? ORDER BY place"_s,
        id);
    database.visit(
        [&](const Row &row) {
            detail.transitions.append({row.get<QDateTime>(0), row.get<PersonRole>(1), row.get<QString>(2),
                row.get<ReferralState>(3), row.get<ReferralState>(4)});
        },
        u"SELECT at, role, verb, from_state, to_state FROM transition WHERE referral_id = ? ORDER BY place"_s, id);
    database.visit([&](const Row &row) { detail.setAside.append(row.get<SupporterId>(0)); },
        u"SELECT supporter_id FROM pair_excluded WHERE referral_id = ?"_s, id);
}

void addOthers(Database &database, ReferralDetail &detail)
{
    detail.othersOfEvent = int(referralsOfEvent(database, detail.referral.event).size()) - 1;
    database.visit(
        [&](const Row &row) {
            detail.others.append({row.get<ReferralId>(0), row.get<QString>(1), row.get<ReferralState>(2)});
        },
        u"SELECT r.id, coalesce(p.name, ''), r.state FROM referral r "
        "LEFT JOIN peer_identity p ON p.referral_id = r.id "
        "WHERE r.event_id = ? AND r.id <> ? AND r.deleted_at IS NULL ORDER BY r.id LIMIT ?"_s,
        detail.referral.event, detail.referral.id, kOthersShown);
}

void addSupporter(Database &database, ReferralDetail &detail)
{
    database.visit(
        [&](const Row &row) {
            detail.supporterName = row.get<QString>(0);
            detail.supporterPhone = row.get<QString>(1);
            detail.supporterEmail = row.get<QString>(2);
        },
        u"SELECT name, phone, email FROM supporter WHERE id = ?"_s, detail.referral.supporter);
}

} // namespace

ReferralDetail readDetail(Database &database, ReferralId id)
{
    const auto referral = readReferral(database, id);
    if (!referral)
        throw VaultError(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
    ReferralDetail detail;
    detail.referral = *referral;
    detail.event = readEvent(database, detail.referral.event).value_or(Event{});
    detail.identity = readIdentity(database, id).value_or(PeerIdentity{});
    addOthers(database, detail);
    detail.laterDates = readLaterDates(database, id);
    addSupporter(database, detail);
    addHistory(database, detail);
    return detail;
}

} // namespace wardmate
