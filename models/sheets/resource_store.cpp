// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/resource_store.h"

#include "models/base/clock.h"
#include "models/sheets/dial_string.h"
#include "models/sheets/resource_rules.h"
#include "models/vault/audit_log.h"
#include "models/vault/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kColumns
    = u"name, name_es, audience, kind, phone, text_line, chat, web, email, detail, detail_es, hours, "
      "hours_es, zone, languages, cost, confidentiality, confidentiality_es, region, source, source_on, "
      "verified_on, verified_by, review_days, on_sheet, position, crisis_lock, is_local"_s;

Resource resourceFrom(const Row &row)
{
    Resource r;
    r.id = row.get<ResourceId>(0);
    r.name = row.get<QString>(1);
    r.nameEs = row.get<QString>(2);
    r.audience = row.get<ResourceAudience>(3);
    r.kind = row.get<ResourceKind>(4);
    r.phone = row.get<QString>(5);
    r.textLine = row.get<QString>(6);
    r.chat = row.get<QString>(7);
    r.web = row.get<QString>(8);
    r.email = row.get<QString>(9);
    r.detail = row.get<QString>(10);
    r.detailEs = row.get<QString>(11);
    r.hours = row.get<QString>(12);
    r.hoursEs = row.get<QString>(13);
    r.zone = row.get<QString>(14);
    r.languages = row.get<QString>(15);
    r.cost = row.get<QString>(16);
    r.confidentiality = row.get<QString>(17);
    r.confidentialityEs = row.get<QString>(18);
    r.region = row.get<QString>(19);
    r.source = row.get<QString>(20);
    r.sourceOn = row.get<QDate>(21);
    r.verifiedOn = row.get<QDate>(22);
    r.verifiedBy = row.get<QString>(23);
    r.reviewDays = row.get<int>(24);
    r.onSheet = row.get<bool>(25);
    r.position = row.get<int>(26);
    r.crisisLock = row.get<bool>(27);
    r.isLocal = row.get<bool>(28);
    return r;
}

std::vector<Resource> readAll(Database &database)
{
    return database.select(
        resourceFrom, u"SELECT id, %1 FROM resource WHERE removed_at IS NULL ORDER BY position, id"_s.arg(kColumns));
}

qint64 insertResource(Database &database, const Resource &r)
{
    return database.insert(
        u"INSERT INTO resource (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?)"_s.arg(kColumns),
        r.name, r.nameEs, r.audience, r.kind, r.phone, r.textLine, r.chat, r.web, r.email, r.detail, r.detailEs,
        r.hours, r.hoursEs, r.zone, r.languages, r.cost, r.confidentiality, r.confidentialityEs, r.region, r.source,
        r.sourceOn, r.verifiedOn, r.verifiedBy, r.reviewDays, r.onSheet, r.position, r.crisisLock, r.isLocal);
}

void updateResource(Database &database, const Resource &r)
{
    database.execute(
        u"UPDATE resource SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?) WHERE id = ?"_s.arg(kColumns),
        r.name, r.nameEs, r.audience, r.kind, r.phone, r.textLine, r.chat, r.web, r.email, r.detail, r.detailEs,
        r.hours, r.hoursEs, r.zone, r.languages, r.cost, r.confidentiality, r.confidentialityEs, r.region, r.source,
        r.sourceOn, r.verifiedOn, r.verifiedBy, r.reviewDays, r.onSheet, r.position, r.crisisLock, r.isLocal, r.id);
}

Result<void> checked(const Resource &resource)
{
    if (resource.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"an entry needs a name"_s, u"missing_name"_s);
    for (const QString &number : {resource.phone, resource.textLine}) {
        if (!number.isEmpty() && !isPlausibleNumber(number))
            return failure(Error::Kind::Invalid, u"this is not a number a telephone takes"_s, u"implausible_number"_s);
    }
    return {};
}

// As it is kept: without what a copied number brings along.
Resource tidied(Resource entry)
{
    entry.phone = tidyNumber(entry.phone);
    entry.textLine = tidyNumber(entry.textLine);
    return entry;
}

// What a reader dials or opens, in one line.
QString channelsOf(const Resource &r)
{
    QStringList channels{r.phone, r.textLine, r.chat, r.web, r.email};
    channels.removeAll(QString());
    return channels.join(u" · "_s);
}

bool sameChannels(const Resource &a, const Resource &b)
{
    return a.phone == b.phone && a.textLine == b.textLine && a.chat == b.chat && a.web == b.web && a.email == b.email;
}

// What is kept of a change: other numbers than before are unchecked unless the day of the check came anew with them.
Resource settled(const Resource &before, Resource after)
{
    if (!sameChannels(before, after) && before.verifiedOn == after.verifiedOn) {
        after.verifiedOn = QDate();
        after.verifiedBy.clear();
    }
    return after;
}

tl::unexpected<Error> lastCrisisNumber()
{
    return failure(Error::Kind::Refused, u"the sheets would carry no crisis number"_s, u"last_crisis_entry"_s);
}

} // namespace

ResourceStore::ResourceStore(Database &database, const Clock &clock, PersonRole role, QObject *parent)
    : QObject(parent)
    , m_db(database)
    , m_clock(clock)
    , m_role(role)
{
}

void ResourceStore::note(const QString &act, qint64 id)
{
    appendAudit(m_db, m_clock.nowUtc(), m_role, act, u"resource"_s, id);
}

void ResourceStore::note(const QString &act, const Resource &entry, const QString &before, const QString &after)
{
    m_db.execute(
        u"INSERT INTO resource_history (resource, at, role, act, name, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        entry.id, m_clock.nowUtc(), m_role, act, entry.name, before == after ? QString() : before,
        before == after ? QString() : after);
    note(act, entry.id.value);
}

Result<void> ResourceStore::mayChange() const
{
    if (m_role == PersonRole::Administrator)
        return failure(Error::Kind::Refused, u"an administrator only sees the directory"_s, u"role"_s);
    return {};
}

Result<std::vector<ResourceChange>> ResourceStore::history() const
{
    return attempt([&] {
        return m_db.select(
            [](const Row &row) {
                return ResourceChange{.resource = row.get<ResourceId>(0),
                    .at = row.get<QDateTime>(1),
                    .role = row.get<PersonRole>(2),
                    .act = row.get<QString>(3),
                    .name = row.get<QString>(4),
                    .before = row.get<QString>(5),
                    .after = row.get<QString>(6)};
            },
            u"SELECT resource, at, role, act, name, before, after FROM resource_history ORDER BY id DESC LIMIT 500"_s);
    });
}

Result<std::vector<Resource>> ResourceStore::all() const
{
    return attempt([&] { return readAll(m_db); });
}

Result<Resource> ResourceStore::find(ResourceId id) const
{
    return attempt([&]() -> Result<Resource> {
        auto found = m_db.select(
            resourceFrom, u"SELECT id, %1 FROM resource WHERE id = ? AND removed_at IS NULL"_s.arg(kColumns), id);
        if (found.empty())
            return failure(Error::Kind::NotFound, u"no directory entry with that id"_s);
        return std::move(found.front());
    });
}

Result<int> ResourceStore::count() const
{
    return attempt(
        [&] { return m_db.value<int>(u"SELECT count(*) FROM resource WHERE removed_at IS NULL"_s).value_or(0); });
}

Result<ResourceId> ResourceStore::add(const Resource &resource)
{
    if (const auto fine = mayChange().and_then([&] { return checked(resource); }); !fine)
        return tl::unexpected(fine.error());
    const auto id = attempt([&] {
        return m_db.transaction([&] {
            Resource stored = tidied(resource);
            stored.id = ResourceId{insertResource(m_db, stored)};
            note(u"add"_s, stored, {}, channelsOf(stored));
            return stored.id;
        });
    });
    if (id)
        emit added(*id);
    return id;
}

Result<int> ResourceStore::addAll(const std::vector<Resource> &resources)
{
    return merge(resources, {}).map([&] { return int(resources.size()); });
}

Result<void> ResourceStore::merge(const std::vector<Resource> &added, const std::vector<Resource> &changed)
{
    if (const auto allowed = mayChange(); !allowed)
        return allowed;
    for (const auto *entries : {&added, &changed}) {
        for (const Resource &entry : *entries) {
            if (const auto fine = checked(entry); !fine)
                return fine;
        }
    }
    const auto here = all();
    if (!here)
        return tl::unexpected(here.error());
    std::vector<Resource> after = *here;
    for (const Resource &entry : changed) {
        const auto standing
            = std::find_if(after.begin(), after.end(), [&entry](const Resource &each) { return each.id == entry.id; });
        if (standing == after.end())
            return failure(Error::Kind::NotFound, u"no directory entry with that id"_s);
        *standing = settled(*standing, tidied(entry));
    }
    std::vector<Resource> whole = after;
    whole.insert(whole.end(), added.begin(), added.end());
    if (carriesCrisisNumber(*here) && !carriesCrisisNumber(whole))
        return lastCrisisNumber();
    const auto done = attempt([&] {
        m_db.transaction([&] {
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (after[i] == here->at(i))
                    continue;
                updateResource(m_db, after[i]);
                note(u"change"_s, after[i], channelsOf(here->at(i)), channelsOf(after[i]));
            }
            for (const Resource &each : added) {
                Resource entry = tidied(each);
                entry.id = ResourceId{insertResource(m_db, entry)};
                note(u"add"_s, entry, {}, channelsOf(entry));
            }
        });
    });
    if (done)
        emit reset();
    return done;
}

// What the sheets would be left with if this entry stood as given (or not at all).
Result<void> ResourceStore::mayLeave(const Resource &resource) const
{
    const bool reachable = resource.kind == ResourceKind::Crisis && resource.onSheet && !resource.phone.isEmpty();
    if (reachable)
        return {};
    return all().and_then([&](const std::vector<Resource> &entries) -> Result<void> {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].id == resource.id && !mayLeaveSheets(entries, i))
                return lastCrisisNumber();
        }
        return {};
    });
}

Result<void> ResourceStore::update(const Resource &resource)
{
    if (const auto fine = mayChange().and_then([&] { return checked(resource); }); !fine)
        return fine;
    if (const auto fine = mayLeave(resource); !fine)
        return fine;
    const auto before = find(resource.id);
    if (!before)
        return tl::unexpected(before.error());
    const Resource stored = settled(*before, tidied(resource));
    const auto done = attempt([&] {
        m_db.transaction([&] {
            updateResource(m_db, stored);
            note(u"change"_s, stored, channelsOf(*before), channelsOf(stored));
        });
    });
    if (done)
        emit updated(resource.id);
    return done;
}

Result<void> ResourceStore::confirm(ResourceId id)
{
    const auto entry = mayChange().and_then([&] { return find(id); });
    if (!entry)
        return tl::unexpected(entry.error());
    const auto done = attempt([&]() -> Result<void> {
        const QDate today = m_clock.today();
        return m_db.transaction([&]() -> Result<void> {
            if (m_db.change(
                    u"UPDATE resource SET verified_on = ?, verified_by = ? WHERE id = ? AND removed_at IS NULL"_s,
                    today, codeOf(m_role), id)
                == 0)
                return failure(Error::Kind::NotFound, u"no directory entry with that id"_s);
            note(u"confirm"_s, *entry, {}, {});
            return {};
        });
    });
    if (done)
        emit updated(id);
    return done;
}

Result<void> ResourceStore::remove(ResourceId id)
{
    const auto entry = mayChange().and_then([&] { return find(id); });
    if (!entry)
        return tl::unexpected(entry.error());
    Resource gone;
    gone.id = id;
    gone.onSheet = false;
    if (const auto fine = mayLeave(gone); !fine)
        return fine;
    const auto done = attempt([&]() -> Result<void> {
        return m_db.transaction([&]() -> Result<void> {
            if (m_db.change(
                    u"UPDATE resource SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s, m_clock.nowUtc(), id)
                == 0)
                return failure(Error::Kind::NotFound, u"no directory entry with that id"_s);
            note(u"remove"_s, *entry, channelsOf(*entry), {});
            return {};
        });
    });
    if (done)
        emit removed(id);
    return done;
}

Result<void> ResourceStore::restore(ResourceId id)
{
    if (const auto allowed = mayChange(); !allowed)
        return allowed;
    const auto done = attempt([&]() -> Result<void> {
        return m_db.transaction([&]() -> Result<void> {
            if (m_db.change(u"UPDATE resource SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL"_s, id)
                == 0)
                return failure(Error::Kind::NotFound, u"no removed directory entry with that id"_s);
            const auto back
                = m_db.select(resourceFrom, u"SELECT id, %1 FROM resource WHERE id = ?"_s.arg(kColumns), id);
            note(u"restore"_s, back.front(), {}, channelsOf(back.front()));
            return {};
        });
    });
    if (done)
        emit added(id);
    return done;
}

} // namespace wardmate
