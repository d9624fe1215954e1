// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many_referrals.h"

#include "models/referrals/referral_batch.h"
#include "models/vault/database.h"
#include "models/vault/migrator.h"
#include "models/vault/unit_rows.h"
#include "tests/support/temp_vault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr int kSupporters = 40;
constexpr int kUnits = 60;
constexpr int kOpenOf = 50; ///< one referral in so many is open, as in a file of many years

const std::array kFamilies{"Rivera", "Chen", "Okafor", "Novak", "Haddad", "Lund", "Smith", "Garcia", "Nguyen", "Patel",
    "Kowalski", "Schmidt", "Silva", "Rossi", "Tanaka", "Ito", "Aziz", "Berg", "Dubois", "Eriksen"};
const std::array kGivens{"Ana", "Wei", "Ngozi", "Petr", "Rana", "Erik", "John", "Maria", "Linh", "Asha", "Jan", "Eva",
    "Joao", "Luca", "Yuki", "Ken", "Omar", "Ida", "Marc", "Siri"};

} // namespace

void fillWithReferrals(Database &database, int referrals)
{
    const QDateTime start(QDate(2006, 1, 1), QTime(8, 0), Qt::UTC);
    // Twenty years, however many there are.
    const qint64 apart = std::max<qint64>(qint64(6000) * 100'000 / std::max(referrals, 100'000), 1);
    std::vector<QDateTime> times;
    for (int at = 0; at < referrals; ++at)
        times.push_back(start.addSecs(qint64(at) * apart));
    database.transaction([&] {
        for (int supporter = 1; supporter <= kSupporters; ++supporter)
            database.execute(u"INSERT INTO supporter (id, name, name_key, profession_group, status, created_at) "
                             "VALUES (?, ?, ?, 'registered_nurse', 'active', '2026-01-01T00:00:00Z')"_s,
                supporter, u"Supporter %1"_s.arg(supporter), u"supporter %1"_s.arg(supporter));
        std::vector<UnitId> units;
        for (int unit = 0; unit < kUnits; ++unit)
            units.push_back(unitIdFor(database, u"Unit %1"_s.arg(unit)));
        const std::vector<qint64> eventIds = freeIds(database, u"event"_s, times);
        const std::vector<qint64> referralIds = freeIds(database, u"referral"_s, times);
        ReferralBatch batch(database, size_t(referrals));
        ReferralBlock block;
        SearchNames names;
        for (int at = 0; at < referrals; ++at) {
            Event event;
            event.id = {eventIds[size_t(at)]};
            event.receivedAt = times[size_t(at)];
            event.occurredOn = event.receivedAt.date();
            event.category = wordsOf<EventCategory>()[size_t(at * 7LL) % wordsOf<EventCategory>().size()].value;
            event.unit = units[size_t(at) % units.size()];
            Referral referral;
            referral.id = {referralIds[size_t(at)]};
            referral.event = event.id;
            referral.receivedAt = event.receivedAt;
            referral.unit = event.unit;
            referral.supporter = {at % kSupporters + 1};
            referral.state = at % kOpenOf == 0 ? ReferralState::Outreach : ReferralState::Closed;
            if (referral.state == ReferralState::Outreach)
                referral.dueAt = event.receivedAt.addDays(3);
            PeerIdentity identity;
            identity.name
                = u"%1, %2 %3"_s.arg(QString::fromLatin1(kFamilies[size_t(at + at / kOpenOf) % kFamilies.size()]),
                    QString::fromLatin1(kGivens[size_t(at / 20) % kGivens.size()]), QString::number(at));
            block.add(event, {});
            block.add(referral, event.category, identity);
            names.emplace_back(referral.id, identity.name);
            if (block.isFull())
                batch.write(block);
        }
        batch.write(block);
        batch.writeNames(std::move(names));
        batch.finish();
    });
}

std::unique_ptr<Database> fileWithReferrals(const QString &folder, int referrals)
{
    const QString path = folder + u"/referrals-%1-%2.wardmate"_s.arg(referrals).arg(newestSchemaVersion());
    if (!QFileInfo::exists(path)) {
        const QString unfinished = path + u".part"_s;
        QFile::remove(unfinished);
        {
            const auto made = Database::open(unfinished, TempVault::key(), Database::Mode::Create);
            migrate(*made);
            QElapsedTimer timer;
            timer.start();
            fillWithReferrals(*made, referrals);
            const double seconds = double(timer.elapsed()) / 1000;
            QTextStream(stdout) << referrals << " referrals written in " << seconds << " s, "
                                << qRound(referrals / seconds) << " a second" << Qt::endl;
        }
        QFile::rename(unfinished, path);
    }
    return Database::open(path, TempVault::key(), Database::Mode::ReadWrite);
}

} // namespace wardmate
