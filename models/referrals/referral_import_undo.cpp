// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_import_undo.h"

#include "models/base/work_progress.h"
#include "models/vault/audit_log.h"
#include "models/vault/bulk_insert.h"
#include "models/vault/bulk_load.h"
#include "models/vault/database.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

constexpr size_t kMany = 2000; ///< so many are worth getting ready for
constexpr size_t kSlice = 2000; ///< of what goes through all indexes, so that it can be called off
constexpr size_t kTogether = 2000;

/// Tables of which all go that name a referral that goes, and how: as the schema says it, so that none is forgotten.
struct Child {
    QString table;
    QString column;
};

std::vector<Child> childrenOf(Database &database, const QString &parent)
{
    return database.select(
        [](const Row &row) {
            return Child{row.get<QString>(0), row.get<QString>(1)};
        },
        u"SELECT s.name, f.\"from\" FROM sqlite_schema s JOIN pragma_foreign_key_list(s.name) f "
        "WHERE s.type = 'table' AND f.\"table\" = ? AND f.on_delete = 'CASCADE' ORDER BY s.name"_s,
        parent);
}

/// What has had anything done to it since it was brought in.
QSet<qint64> touchedSince(Database &database, qint64 audited)
{
    QSet<qint64> touched;
    database.visit([&](const Row &row) { touched.insert(row.get<qint64>(0)); },
        u"SELECT record_id FROM audit WHERE id > ? AND record IN ('referral', 'identity') AND act <> 'import'"_s,
        audited);
    return touched;
}

/// Ids for statements that act on all of them; in memory, and gone with the transaction or at the end.
class IdTable
{
public:
    IdTable(Database &database, const QString &name)
        : m_db(database)
        , m_name(name)
    {
        m_db.forgetStatements();
        m_db.executeScript(u"CREATE TEMP TABLE %1 (id INTEGER PRIMARY KEY)"_s.arg(name));
    }
    void fill(std::vector<qint64> ids)
    {
        std::ranges::sort(ids);
        BulkInsert insert(m_db, u"INSERT INTO temp.%1 (id) VALUES (?)"_s.arg(m_name), kTogether);
        for (const qint64 id : ids)
            insert.add(id);
        insert.finish();
        m_ids = std::move(ids);
    }
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    void finish()
    {
        m_db.forgetStatements();
        m_db.executeScript(u"DROP TABLE temp.%1"_s.arg(m_name));
    }

private:
    Database &m_db;
    QString m_name;
    std::vector<qint64> m_ids;
};

/// Takes an import out of the file, inside the caller's transaction.
class TakingBack
{
public:
    TakingBack(Database &database, WorkProgress &progress)
        : m_db(database)
        , m_progress(progress)
        , m_referrals(database, u"taken_back"_s)
        , m_events(database, u"taken_back_event"_s)
        , m_children(childrenOf(database, u"referral"_s))
        , m_steps(int(m_children.size()) + 6)
    {
    }

    [[nodiscard]] int run(const ReferralImportResult &result, PersonRole role, const QDateTime &now);

private:
    [[nodiscard]] int choose(const ReferralImportResult &result, PersonRole role, const QDateTime &now);
    void layAside();
    void eraseNames();
    void eraseFingerprints();
    void eraseEvents();
    void erase(const QString &table, const QString &column);
    void tell(double ofStep = 1);

    Database &m_db;
    WorkProgress &m_progress;
    IdTable m_referrals;
    IdTable m_events;
    std::vector<Child> m_children;
    std::optional<BulkLoad> m_aside; ///< the indexes, where most of what they hold goes
    int m_steps;
    int m_done = 0;
};

void TakingBack::tell(double ofStep)
{
    const double done = (m_done + ofStep) / m_steps;
    if (ofStep >= 1)
        ++m_done;
    if (!m_progress.tell(std::clamp(int(done * kAllDone), 1, kAllDone - 1)))
        throw VaultError(Error::Kind::Refused, u"nobody waits for the end any more"_s, u"cancelled"_s);
}

int TakingBack::choose(const ReferralImportResult &result, PersonRole role, const QDateTime &now)
{
    const QSet<qint64> touched = touchedSince(m_db, result.audited);
    std::vector<qint64> referrals;
    AuditWriter audit(m_db, now, role, kTogether);
    for (const ReferralId id : result.referrals) {
        if (touched.contains(id.value))
            continue;
        referrals.push_back(id.value);
        audit.append(u"undo_import"_s, u"referral"_s, id.value);
    }
    audit.finish();
    const int stayed = int(result.referrals.size() - qsizetype(referrals.size()));
    m_referrals.fill(std::move(referrals));
    std::vector<qint64> events;
    for (const EventId id : result.events)
        events.push_back(id.value);
    m_events.fill(std::move(events));
    tell();
    return stayed;
}

/// Where most of a table goes, what stays is put into new indexes sooner than all else is taken out of the old ones.
void TakingBack::layAside()
{
    const auto here = size_t(m_db.value<qint64>(u"SELECT sum(referrals) FROM queue_count"_s).value_or(0));
    const size_t going = m_referrals.ids().size();
    if (going < kMany || going * 3 < here)
        return;
    QStringList tables{u"referral"_s, u"event"_s, u"import_fingerprint"_s};
    for (const Child &child : m_children)
        tables.append(child.table);
    m_aside.emplace(m_db, tables, here);
}

void TakingBack::erase(const QString &table, const QString &column)
{
    const std::vector<qint64> &ids = m_referrals.ids();
    const size_t slice = m_aside ? ids.size() : kSlice;
    for (size_t from = 0; from < ids.size(); from += slice) {
        const size_t to = std::min(from + slice, ids.size());
        m_db.execute(u"DELETE FROM %1 WHERE %2 IN (SELECT id FROM temp.taken_back WHERE id BETWEEN ? AND ?)"_s.arg(
                         table, column),
            ids[from], ids[to - 1]);
        if (to < ids.size())
            tell(double(to) / double(ids.size()));
    }
    tell();
}

/// The search is made anew from the names that stay, where most go; else it forgets each one by itself.
void TakingBack::eraseNames()
{
    m_db.execute(u"DELETE FROM draft WHERE EXISTS (SELECT 1 FROM temp.taken_back t "
                 "WHERE instr(draft.body, CAST(t.id AS TEXT)) > 0)"_s); // of their forms
    if (!m_aside)
        return erase(u"peer_search"_s, u"rowid"_s);
    m_db.execute(u"DELETE FROM peer_search_content WHERE id IN (SELECT id FROM temp.taken_back)"_s);
    m_db.execute(u"INSERT INTO peer_search (peer_search) VALUES ('rebuild')"_s);
    tell();
}

/// Of the referrals; those of events go with them.
void TakingBack::eraseFingerprints()
{
    m_db.execute(u"DELETE FROM import_fingerprint WHERE event_id IN (SELECT event_id FROM referral WHERE id IN "
                 "(SELECT id FROM temp.taken_back)) AND referral_id IN (SELECT id FROM temp.taken_back)"_s);
    tell();
}

/// Those of which no referral is left.
void TakingBack::eraseEvents()
{
    m_db.execute(m_aside ? u"DELETE FROM temp.taken_back_event WHERE id IN (SELECT event_id FROM referral)"_s
                         : u"DELETE FROM temp.taken_back_event WHERE EXISTS "
                           "(SELECT 1 FROM referral WHERE event_id = taken_back_event.id)"_s);
    m_db.execute(u"DELETE FROM import_fingerprint WHERE event_id IN (SELECT id FROM temp.taken_back_event)"_s);
    m_db.execute(u"DELETE FROM event WHERE id IN (SELECT id FROM temp.taken_back_event)"_s);
    tell();
}

int TakingBack::run(const ReferralImportResult &result, PersonRole role, const QDateTime &now)
{
    const int stayed = choose(result, role, now);
    layAside();
    eraseNames();
    eraseFingerprints();
    for (const Child &child : m_children)
        erase(child.table, child.column);
    erase(u"referral"_s, u"id"_s);
    eraseEvents();
    if (m_aside)
        m_aside->finish();
    m_aside.reset();
    m_referrals.finish();
    m_events.finish();
    tell();
    return stayed;
}

} // namespace

Result<int> undoReferralImport(Database &database, const ReferralImportResult &result, PersonRole role,
    const QDateTime &now, WorkProgress *progress)
{
    WorkProgress nobodyAsks;
    WorkProgress &told = progress != nullptr ? *progress : nobodyAsks;
    return attempt([&] {
        const AroundBulkLoad aside(database); // what names a referral goes before it, by the schema's own list
        return database.transaction([&] { return TakingBack(database, told).run(result, role, now); });
    });
}

} // namespace wardmate
