// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_restore.h"

#include "models/referrals/later_date_rows.h"
#include "models/referrals/referral_rows.h"
#include "models/vault/database.h"

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// History only ever grows at its end: what came later goes, what is missing there is added again.
template<typename Item, typename Insert>
void putBackHistory(
    Database &database, const QString &table, ReferralId id, const QList<Item> &before, const Insert &insert)
{
    database.execute(u"DELETE FROM %1 WHERE referral_id = ? AND place NOT IN "
                     "(SELECT place FROM %1 WHERE referral_id = ? ORDER BY place LIMIT ?)"_s.arg(table),
        id, id, int(before.size()));
    const int kept = database.value<int>(u"SELECT count(*) FROM %1 WHERE referral_id = ?"_s.arg(table), id).value_or(0);
    for (qsizetype at = kept; at < before.size(); ++at)
        insert(before[at]);
}

void putBackPairs(Database &database, const QString &table, ReferralId id, const QList<SupporterId> &before)
{
    database.execute(u"DELETE FROM %1 WHERE referral_id = ?"_s.arg(table), id);
    for (const SupporterId supporter : before)
        database.execute(
            u"INSERT OR IGNORE INTO %1 (referral_id, supporter_id) VALUES (?, ?)"_s.arg(table), id, supporter);
}

} // namespace

void putBack(Database &database, const ReferralDetail &before)
{
    const ReferralId id = before.referral.id;
    const auto now = readReferral(database, id);
    if (!now)
        throw VaultError(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
    const bool wasErased = before.referral.state == ReferralState::Purged;
    if (now->state == ReferralState::Purged && !wasErased)
        throw VaultError(Error::Kind::Refused, u"the identity has been erased"_s, u"erased"_s);
    updateReferral(database, before.referral);
    if (before.identity.isEmpty())
        eraseIdentity(database, id);
    else
        writeIdentity(database, id, before.identity);
    putBackPairs(database, u"avoid"_s, id, before.referral.avoid);
    putBackPairs(database, u"pair_excluded"_s, id, before.setAside);
    if (readLaterDates(database, id) != before.laterDates)
        writeLaterDates(database, id, before.laterDates);
    putBackHistory(database, u"contact_attempt"_s, id, before.attempts,
        [&](const ContactAttempt &attempt) { insertAttempt(database, id, attempt); });
    putBackHistory(database, u"conversation"_s, id, before.conversations,
        [&](const Conversation &conversation) { insertConversation(database, id, conversation); });
    putBackHistory(database, u"transition"_s, id, before.transitions,
        [&](const Transition &transition) { insertTransition(database, id, transition); });
}

} // namespace wardmate
