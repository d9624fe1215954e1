// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_narrowing.h"

#include "models/referrals/id_set.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Ids = std::vector<qint64>;

constexpr size_t kTimesMore = 16; ///< names gone through for a candidate before all of them are read instead

const auto kNames = u"SELECT rowid FROM peer_search WHERE peer_search MATCH ? AND rowid BETWEEN ? AND ?"_s;
const auto kSomeNames = kNames + u" LIMIT ?"_s;

} // namespace

void QueueNarrowing::toSet(Ids ids)
{
    m_sets.push_back(std::move(ids));
}

void QueueNarrowing::toNames(const QString &match, Ids others)
{
    m_names.push_back({match, std::move(others), {}, false});
}

/// The candidates are looked for in the stretch of numbers where they lie: in most orders neighbours are of one time.
std::optional<Ids> QueueNarrowing::among(Database &database, const Ids &candidates) const
{
    Ids fitting = candidates;
    std::ranges::sort(fitting);
    for (const Ids &set : m_sets)
        fitting = commonIds(fitting, set);
    const size_t most = candidates.size() * kTimesMore;
    for (const Names &names : m_names) {
        if (fitting.empty())
            break;
        const Ids found = integers(database, kSomeNames, names.match, fitting.front(), fitting.back(), qint64(most));
        if (found.size() == most)
            return std::nullopt;
        fitting = commonIds(fitting, eitherIds(found, names.others));
    }
    const IdSet fits(fitting);
    Ids picked;
    std::ranges::copy_if(candidates, std::back_inserter(picked), [&](qint64 id) { return fits.contains(id); });
    return picked;
}

bool QueueNarrowing::read(Database &database, const QDeadlineTimer &until)
{
    for (Names &names : m_names) {
        if (names.isRead)
            continue;
        const qint64 next = names.found.empty() ? 0 : names.found.back() + 1;
        names.isRead = IdReader(database, kNames)
                           .read(names.found, {names.match, next, std::numeric_limits<qint64>::max()}, until);
        if (!names.isRead)
            return false;
    }
    return true;
}

Ids QueueNarrowing::takeMembers()
{
    std::optional<Ids> all;
    const auto narrow = [&all](Ids to) { all = all ? commonIds(*all, to) : std::move(to); };
    for (Ids &set : m_sets)
        narrow(std::move(set));
    for (Names &names : m_names)
        narrow(names.others.empty() ? std::move(names.found) : eitherIds(names.found, names.others));
    return std::move(all).value_or(Ids());
}

} // namespace wardmate
