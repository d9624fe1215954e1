// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roster/roster_store.h"

#include "models/base/clock.h"
#include "models/roster/supporter_rows.h"
#include "models/vault/database.h"
#include "models/vault/referral_conditions.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

struct Load {
    int open = 0;
    QDate lastClosed;
    QDate lastAssigned;
};

/// Load of every supporter, from the index of what is open, which is asked for in its own words, plus the few closed
/// dates.
std::unordered_map<qint64, Load> loads(Database &database)
{
    std::unordered_map<qint64, Load> found;
    database.visit([&](const Row &row) { found[row.get<qint64>(0)].open = row.get<int>(1); },
        u"SELECT supporter_id, count(*) FROM referral INDEXED BY open_by_supporter WHERE supporter_id IS NOT NULL AND "_s
            + kIsOpen
            + u" AND state IN ('assigned', 'outreach', 'connected', 'supporting', 'declined', 'no_response') "
              "GROUP BY supporter_id"_s);
    database.visit(
        [&](const Row &row) {
            Load &load = found[row.get<qint64>(0)];
            load.lastClosed = timeFromStored(row.get<std::optional<QString>>(1).value_or(QString())).date();
            load.lastAssigned = timeFromStored(row.get<std::optional<QString>>(2).value_or(QString())).date();
        },
        u"SELECT supporter_id, max(closed_at), max(assigned_at) FROM referral WHERE supporter_id IS NOT NULL "
        "GROUP BY supporter_id"_s);
    return found;
}

SupporterStanding standing(Supporter supporter, const Load &load, QDate today)
{
    SupporterStanding out;
    out.notReadyBecause = notReadyBecause(supporter, today);
    out.supporter = std::move(supporter);
    out.openCases = load.open;
    out.lastClosedOn = load.lastClosed;
    out.lastAssignedOn = load.lastAssigned;
    return out;
}

} // namespace

QStringList notReadyBecause(const Supporter &supporter, QDate today)
{
    QStringList reasons;
    if (supporter.status != SupporterStatus::Active)
        reasons.append(u"not_active"_s);
    if (!supporter.trainingValidUntil.isValid() || supporter.trainingValidUntil < today)
        reasons.append(u"training_lapsed"_s);
    if (!supporter.confidentialityOn.isValid() || supporter.confidentialityOn > today)
        reasons.append(u"no_agreement"_s);
    if ((supporter.availableFrom.isValid() && supporter.availableFrom > today)
        || (supporter.availableTo.isValid() && supporter.availableTo < today))
        reasons.append(u"away"_s);
    return reasons;
}

RosterStore::RosterStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_db(database)
    , m_clock(clock)
{
}

Result<std::vector<SupporterStanding>> RosterStore::all() const
{
    return attempt([&] {
        const QDate today = m_clock.today();
        const auto load = loads(m_db);
        std::vector<SupporterStanding> rows;
        for (Supporter &supporter : readSupporters(m_db)) {
            const auto found = load.find(supporter.id.value);
            rows.push_back(standing(std::move(supporter), found == load.end() ? Load{} : found->second, today));
        }
        return rows;
    });
}

Result<SupporterStanding> RosterStore::find(SupporterId id) const
{
    return attempt([&]() -> Result<SupporterStanding> {
        auto found = readSupporters(m_db, id);
        if (found.empty())
            return failure(Error::Kind::NotFound, u"no supporter with that id"_s);
        const auto load = loads(m_db);
        const auto mine = load.find(id.value);
        return standing(std::move(found.front()), mine == load.end() ? Load{} : mine->second, m_clock.today());
    });
}

Result<SupporterId> RosterStore::add(const Supporter &supporter)
{
    if (supporter.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a supporter needs a name"_s, u"missing_name"_s);
    const auto id
        = attempt([&] { return m_db.transaction([&] { return insertSupporter(m_db, supporter, m_clock.nowUtc()); }); });
    if (id)
        emit added(*id);
    return id;
}

Result<void> RosterStore::update(const Supporter &supporter)
{
    if (supporter.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"a supporter needs a name"_s, u"missing_name"_s);
    const auto done = attempt([&] { m_db.transaction([&] { updateSupporter(m_db, supporter); }); });
    if (done)
        emit updated(supporter.id);
    return done;
}

Result<void> RosterStore::remove(SupporterId id)
{
    const auto done = attempt([&]() -> Result<void> {
        if (m_db.value<int>(u"SELECT 1 FROM referral WHERE supporter_id = ? LIMIT 1"_s, id))
            return failure(Error::Kind::Refused, u"referrals point to this supporter"_s, u"supporter_in_use"_s);
        m_db.transaction([&] { m_db.execute(u"DELETE FROM supporter WHERE id = ?"_s, id); });
        return {};
    });
    if (done)
        emit removed(id);
    return done;
}

Result<int> RosterStore::count() const
{
    return attempt([&] { return m_db.value<int>(u"SELECT count(*) FROM supporter"_s).value_or(0); });
}

void RosterStore::noteChanged()
{
    emit reset();
}

} // namespace wardmate
