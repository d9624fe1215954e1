// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral_batch.h"

#include "models/base/random_id.h"
#include "models/referrals/referral_values.h"
#include "models/vault/bulk_insert.h"
#include "models/vault/bulk_load.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"
#include "models/vault/stored_names.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace wardmate {

using namespace referral_values;

namespace {

constexpr size_t kFullBlock = 8000; ///< rows
constexpr size_t kWorthIt = 2000; ///< fewer go through the indexes in the time that making them takes
constexpr size_t kTogether
    = std::numeric_limits<size_t>::max(); ///< the rows of a block, where the indexes are laid aside
constexpr size_t kTimesMore = 2; ///< what is here already goes into the new indexes, too

const auto kInsertFingerprint
    = u"INSERT INTO import_fingerprint (fingerprint, event_id, referral_id) VALUES (?, ?, ?)"_s;

size_t referralsIn(Database &database)
{
    return size_t(database.value<qint64>(u"SELECT sum(referrals) FROM queue_count"_s).value_or(0));
}

bool isWorthIt(Database &database, size_t coming)
{
    return coming >= kWorthIt && coming * kTimesMore >= referralsIn(database);
}

/// Which ids of a table there are, from one to another.
class TakenIds
{
public:
    TakenIds(Database &database, const QString &table)
        : m_reader(database, u"SELECT id FROM %1 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(table))
    {
    }

    [[nodiscard]] std::vector<qint64> between(qint64 first, qint64 last)
    {
        std::vector<qint64> ids;
        m_reader.read(ids, {first, last});
        return ids;
    }

    /// Others instead of those that are taken, all of them behind the last one given away.
    void replaceIn(std::vector<qint64> &ids, const QDateTime &at, qint64 behind)
    {
        const std::vector<qint64> here = between(ids.front(), ids.back());
        if (here.empty())
            return;
        const size_t wanted = ids.size();
        std::vector<qint64> free;
        std::ranges::set_difference(ids, here, std::back_inserter(free));
        while (free.size() < wanted) {
            const qint64 id = timeOrderedId(at);
            const auto place = std::ranges::lower_bound(free, id);
            const bool isOurs = place != free.end() && *place == id;
            if (!isOurs && id > behind && between(id, id).empty())
                free.insert(place, id);
        }
        ids = std::move(free);
    }

private:
    IdReader m_reader;
};

/// The places of what belongs to a referral, which comes on end.
class Places
{
public:
    [[nodiscard]] int of(ReferralId id)
    {
        m_place = id == m_referral ? m_place + 1 : 1;
        m_referral = id;
        return m_place;
    }

private:
    ReferralId m_referral;
    int m_place = 0;
};

} // namespace

struct ReferralBlock::Rows {
    BulkRows events;
    BulkRows referrals;
    BulkRows avoids;
    BulkRows identities;
    BulkRows transitions;
    BulkRows attempts;
    BulkRows conversations;
    BulkRows fingerprints;
    Places transitionPlace;
    Places attemptPlace;
    Places conversationPlace;
    size_t count = 0;
    std::map<ReferralState, qint64> states; ///< how many of each
};

ReferralBlock::ReferralBlock()
    : m_rows(std::make_unique<Rows>())
{
}

ReferralBlock::~ReferralBlock() = default;

bool ReferralBlock::isFull() const
{
    return m_rows->count >= kFullBlock;
}

void ReferralBlock::add(const Event &event, const QString &externalRef)
{
    giveEvent([this](const auto &...values) { m_rows->events.add(values...); }, event, externalRef);
    ++m_rows->count;
}

void ReferralBlock::add(const Referral &referral, EventCategory category, const PeerIdentity &identity)
{
    giveReferral([this](const auto &...values) { m_rows->referrals.add(values...); }, referral, category);
    ++m_rows->states[referral.state];
    for (const SupporterId supporter : referral.avoid)
        m_rows->avoids.add(referral.id, supporter);
    if (!identity.isEmpty())
        giveIdentity([this](const auto &...values) { m_rows->identities.add(values...); }, referral.id, identity);
    ++m_rows->count;
}

void ReferralBlock::add(ReferralId id, const Transition &transition)
{
    const int place = m_rows->transitionPlace.of(id);
    giveTransition([this](const auto &...values) { m_rows->transitions.add(values...); }, id, place, transition);
    ++m_rows->count;
}

void ReferralBlock::add(ReferralId id, const ContactAttempt &attempt)
{
    const int place = m_rows->attemptPlace.of(id);
    giveAttempt([this](const auto &...values) { m_rows->attempts.add(values...); }, id, place, attempt);
    ++m_rows->count;
}

void ReferralBlock::add(ReferralId id, const Conversation &conversation)
{
    const int place = m_rows->conversationPlace.of(id);
    giveConversation([this](const auto &...values) { m_rows->conversations.add(values...); }, id, place, conversation);
    ++m_rows->count;
}

void ReferralBlock::addFingerprint(const QByteArray &fingerprint, EventId event, ReferralId referral)
{
    m_rows->fingerprints.add(fingerprint, event, referral);
    ++m_rows->count;
}

struct ReferralBatch::Parts {
    /// What rows name comes before them.
    struct Statements {
        Statements(Database &database, size_t together)
            : events(database, kInsertEvent, together)
            , referrals(database, kInsertReferral, together)
            , avoids(database, kInsertAvoid, together)
            , identities(database, kInsertIdentity, together)
            , transitions(database, kInsertTransition, together)
            , attempts(database, kInsertAttempt, together)
            , conversations(database, kInsertConversation, together)
            , fingerprints(database, kInsertFingerprint, together)
        {
        }
        BulkInsert events;
        BulkInsert referrals;
        BulkInsert avoids;
        BulkInsert identities;
        BulkInsert transitions;
        BulkInsert attempts;
        BulkInsert conversations;
        BulkInsert fingerprints;
    };

    Parts(Database &database, size_t coming)
    {
        if (isWorthIt(database, coming))
            load.emplace(database,
                QStringList{u"event"_s, u"referral"_s, u"peer_identity"_s, u"transition"_s, u"contact_attempt"_s,
                    u"conversation"_s, u"import_fingerprint"_s},
                coming);
        statements.emplace(database, load ? kTogether : 1);
    }

    std::optional<BulkLoad> load;
    std::optional<Statements> statements;
    std::map<ReferralState, qint64> states; ///< how many of each came
};

ReferralBatch::ReferralBatch(Database &database, size_t coming)
    : m_db(database)
    , m_parts(std::make_unique<Parts>(database, coming))
{
}

ReferralBatch::~ReferralBatch() = default;

void ReferralBatch::writeNames(SearchNames names)
{
    std::ranges::sort(names, {}, [](const auto &name) { return name.first.value; }); // else it is a part for each again
    BulkInsert search(m_db, kInsertSearchable);
    for (const auto &[id, name] : names)
        search.add(id, name, wordsBeside(name));
}

void ReferralBatch::write(ReferralBlock &block)
{
    ReferralBlock::Rows &rows = block.rows();
    Parts::Statements &into = *m_parts->statements;
    into.events.write(rows.events);
    into.referrals.write(rows.referrals);
    into.avoids.write(rows.avoids);
    into.identities.write(rows.identities);
    into.transitions.write(rows.transitions);
    into.attempts.write(rows.attempts);
    into.conversations.write(rows.conversations);
    into.fingerprints.write(rows.fingerprints);
    for (const auto &[state, count] : rows.states)
        m_parts->states[state] += count;
    rows = ReferralBlock::Rows();
}

void ReferralBatch::finish()
{
    m_parts->statements.reset();
    if (m_parts->load) {
        m_parts->load->finish();
        for (const auto &[state, count] : m_parts->states) // what its trigger would have counted one by one
            m_db.execute(u"INSERT INTO queue_count (state, referrals) VALUES (?, ?) ON CONFLICT (state) "
                         "DO UPDATE SET referrals = referrals + excluded.referrals"_s,
                state, count);
    }
    m_parts.reset();
}

std::vector<qint64> freeIds(Database &database, const QString &table, const std::vector<QDateTime> &times)
{
    TakenIds taken(database, table);
    std::vector<qint64> seconds(times.size());
    std::ranges::transform(times, seconds.begin(), [](const QDateTime &time) { return time.toSecsSinceEpoch(); });
    const auto secondOf = [&seconds](size_t place) { return seconds[place]; };
    std::vector<size_t> order(times.size());
    std::iota(order.begin(), order.end(), size_t(0));
    if (!std::ranges::is_sorted(seconds))
        std::ranges::stable_sort(order, {}, secondOf);
    std::vector<qint64> all(times.size());
    qint64 last = 0;
    for (auto from = order.cbegin(); from != order.cend();) {
        const auto end = std::ranges::find_if(
            from, order.cend(), [second = secondOf(*from)](qint64 other) { return other != second; }, secondOf);
        const auto count = size_t(end - from);
        QDateTime at = times[*from];
        std::vector<qint64> ids = timeOrderedIds(at, count);
        while (ids.front() <= last) { // there were more of the second before than it has room for
            at = at.addSecs(1);
            ids = timeOrderedIds(at, count);
        }
        taken.replaceIn(ids, at, last);
        last = ids.back();
        for (const qint64 id : ids)
            all[*from++] = id;
    }
    return all;
}

} // namespace wardmate
