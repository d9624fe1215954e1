// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many_referrals.h"

#include "models/referrals/referral_rows.h"
#include "models/vault/database.h"

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kOpenOf = 50; ///< one referral in so many is open, as in a file of many years

const std::array kFamilies{"Rivera", "Chen", "Okafor", "Novak", "Haddad", "Lund", "Smith", "Garcia", "Nguyen", "Patel",
    "Kowalski", "Schmidt", "Silva", "Rossi", "Tanaka", "Ito", "Aziz", "Berg", "Dubois", "Eriksen"};
const std::array kGivens{"Ana", "Wei", "Ngozi", "Petr", "Rana", "Erik", "John", "Maria", "Linh", "Asha", "Jan", "Eva",
    "Joao", "Luca", "Yuki", "Ken", "Omar", "Ida", "Marc", "Siri"};

} // namespace

void fillWithReferrals(Database &database, int referrals)
{
    const QDateTime start(QDate(2006, 1, 1), QTime(8, 0), Qt::UTC);
    std::vector<std::pair<ReferralId, QString>> names;
    database.transaction([&] {
        for (int supporter = 1; supporter <= 40; ++supporter)
            database.execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) "
                             "VALUES (?, ?, ?, 'registered_nurse', 'active', '2026-01-01T00:00:00Z')"_s,
                supporter, u"Supporter %1"_s.arg(supporter), u"supporter %1"_s.arg(supporter));
        for (int at = 0; at < referrals; ++at) {
            Event event;
            event.receivedAt = start.addSecs(qint64(at) * 6000);
            event.occurredOn = event.receivedAt.date();
            event.category = wordsOf<EventCategory>()[size_t(at * 7) % wordsOf<EventCategory>().size()].value;
            event.unitName = u"Unit %1"_s.arg(at % 60);
            Referral referral;
            referral.event = insertEvent(database, event);
            referral.receivedAt = event.receivedAt;
            referral.unitName = event.unitName;
            referral.supporter = {at % 40 + 1};
            referral.state = at % kOpenOf == 0 ? ReferralState::Outreach : ReferralState::Closed;
            if (referral.state == ReferralState::Outreach)
                referral.dueAt = event.receivedAt.addDays(3);
            PeerIdentity identity;
            identity.name
                = u"%1, %2 %3"_s.arg(QString::fromLatin1(kFamilies[size_t(at + at / kOpenOf) % kFamilies.size()]),
                    QString::fromLatin1(kGivens[size_t(at / 20) % kGivens.size()]), QString::number(at));
            names.emplace_back(insertReferral(database, referral, identity, Searchable::Later), identity.name);
        }
        for (const auto &[id, name] : names)
            makeSearchable(database, id, name);
    });
}

} // namespace wardmate
