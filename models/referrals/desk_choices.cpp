// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/desk_choices.h"

#include "models/referrals/referral_rows.h"
#include "models/vault/database.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

DeskChoices::DeskChoices(Database &database)
    : m_db(database)
{
}

Result<QList<std::pair<UnitId, QString>>> DeskChoices::units() const
{
    return attempt([&] {
        QList<std::pair<UnitId, QString>> units;
        m_db.visit([&](const Row &row) { units.emplaceBack(row.get<UnitId>(0), row.get<QString>(1)); },
            u"SELECT id, name FROM unit ORDER BY name"_s);
        return units;
    });
}

Result<QList<std::pair<SupporterId, QString>>> DeskChoices::supporters() const
{
    return attempt([&] {
        QList<std::pair<SupporterId, QString>> people;
        m_db.visit([&](const Row &row) { people.emplaceBack(row.get<SupporterId>(0), row.get<QString>(1)); },
            u"SELECT id, name FROM supporter INDEXED BY supporter_for_lists WHERE status <> 'left' ORDER BY name_key"_s);
        QCollator collator; // the key is for finding somebody; a list is read by family name
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::sort(
            people, [&](const auto &one, const auto &other) { return collator.compare(one.second, other.second) < 0; });
        return people;
    });
}

Result<QList<Event>> DeskChoices::recentEvents(int most) const
{
    return attempt([&] {
        const auto ids = m_db.select([](const Row &row) { return row.get<EventId>(0); },
            u"SELECT id FROM event ORDER BY received_at DESC LIMIT ?"_s, most);
        QList<Event> events;
        for (const EventId id : ids)
            events.append(readEvent(m_db, id).value_or(Event{}));
        return events;
    });
}

Result<Event> DeskChoices::event(EventId id) const
{
    const auto read = attempt([&] { return readEvent(m_db, id); });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return *read ? Result<Event>(**read) : failure(Error::Kind::NotFound, u"event %1"_s.arg(id.value));
}

Result<QList<BinnedReferral>> DeskChoices::binned(const QDateTime &now, int most) const
{
    return referralsInBin(m_db, now, most);
}

Result<Event> DeskChoices::lastEvent() const
{
    return recentEvents(1).map([](const QList<Event> &events) { return events.isEmpty() ? Event{} : events.first(); });
}

} // namespace wardmate
