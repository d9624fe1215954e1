// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_order.h"

#include "models/base/text.h"
#include "models/referrals/id_set.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"
#include "models/vault/referral_conditions.h"

#include <QCollator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

using Ids = std::vector<qint64>;

constexpr size_t kFewMembers = 1000; ///< so many names are looked up one by one sooner than all are gone through

const auto kWaitingStates = u"('received', 'triaged')"_s;
const auto kOpenStates = u"('received', 'triaged', 'assigned', 'outreach', 'connected', 'supporting', 'declined', "
                         "'no_response')"_s;
const auto kClosedStates = u"('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn')"_s;

// %1 the index, %2 the view, %3 the comparison with the last id, %4 the direction
const auto kById = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND id %3 ? ORDER BY id %4 LIMIT ?"_s;
const auto kByDue = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND (due_at, id) %3 (?, ?) "
                    "ORDER BY due_at %4, id %4 LIMIT ?"_s;
const auto kByName = u"SELECT referral_id FROM peer_identity WHERE (sort_name, referral_id) %1 (?, ?) "
                     "ORDER BY sort_name %2, referral_id %2 LIMIT ?"_s;
const auto kDueOf = u"SELECT due_at FROM referral WHERE id = ?"_s;
const auto kNameOf = u"SELECT sort_name FROM peer_identity WHERE referral_id = ?"_s;
const auto kNamed = u"SELECT referral_id FROM peer_identity WHERE referral_id BETWEEN ? AND ? ORDER BY referral_id"_s;
const auto kAllDue = u"SELECT id FROM referral INDEXED BY open_by_due WHERE %1 AND due_at > '' ORDER BY due_at, id"_s;
const auto kMembers = u"SELECT id FROM referral INDEXED BY open_by_due WHERE %1 AND %2"_s;
const auto kInBin = u"SELECT id FROM referral INDEXED BY referral_in_bin WHERE deleted_at IS NOT NULL"_s;
const auto kHowMany = u"SELECT coalesce(sum(referrals), 0) FROM queue_count WHERE state IN %1"_s;
const auto kUnitNames = u"SELECT id, name FROM unit ORDER BY name"_s;
const auto kSupporterNames = u"SELECT id, name FROM supporter INDEXED BY supporter_for_lists ORDER BY name_key"_s;

const auto kCounts = u"SELECT (SELECT count(*) FROM referral INDEXED BY open_by_due WHERE %1 AND due_at < ?), "
                     "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %2), 0), "
                     "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %3), 0), "
                     "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %4), 0)"_s;

bool isOpenView(QueueView view)
{
    return view == QueueView::Overdue || view == QueueView::Waiting || view == QueueView::Open;
}

/// Of a view of what is open.
QString conditionOf(QueueView view)
{
    return view == QueueView::Waiting ? kIsOpen + u" AND state IN "_s + kWaitingStates : kIsOpen;
}

qint64 howMany(Database &database, const QString &states)
{
    return database.value<qint64>(kHowMany.arg(states)).value_or(0);
}

Stretch memberStretch(std::shared_ptr<IdSet> members, Stretch from)
{
    return only(std::move(from), [members = std::move(members)](qint64 id) { return members->contains(id); });
}

/// What tells the two directions of a statement apart.
QString directed(const QString &sql, bool backwards)
{
    return backwards ? sql.arg(u"<"_s, u"DESC"_s) : sql.arg(u">"_s, u"ASC"_s);
}

/// What of a view an index of the open ones or one of the ended ones holds under the same key, in the order of ids; of
/// all of them both.
Stretch byIdOf(QueueView view, const QString &key, const QString &also, const QVariantList &args, bool backwards)
{
    const auto open = [&] {
        return byId(directed(kById.arg(u"open_by_"_s + key, conditionOf(view) + also), backwards), args, backwards);
    };
    const auto ended
        = [&] { return byId(directed(kById.arg(u"ended_by_"_s + key, kHasEnded + also), backwards), args, backwards); };
    if (view == QueueView::All)
        return merged(open(), ended(), backwards);
    return view == QueueView::Closed ? ended() : open();
}

Stretch byDue(QueueView view, const QString &also, const QVariantList &args, bool backwards)
{
    return byKey(directed(kByDue.arg(u"open_by_due"_s, conditionOf(view) + also), backwards), args, kDueOf, backwards);
}

/// What has ended has no deadline: it comes behind all that has, the newest first.
std::vector<Stretch> byDeadline(QueueView view, bool descending, const QDateTime &now)
{
    if (view == QueueView::Overdue)
        return {byDue(view, u" AND due_at < ?"_s, {toBound(now)}, descending)};
    const bool newestFirst = !descending;
    const auto undated = [&] {
        const QString sql = kById.arg(u"open_by_due"_s, conditionOf(view) + u" AND due_at IS NULL"_s);
        return byId(directed(sql, newestFirst), {}, newestFirst);
    };
    const auto ended = [&] { return byIdOf(QueueView::Closed, u"id"_s, {}, {}, newestFirst); };
    if (view == QueueView::Closed)
        return {ended()};
    std::vector<Stretch> stretches;
    stretches.push_back(byDue(view, {}, {}, descending));
    stretches.push_back(view == QueueView::All ? merged(undated(), ended(), newestFirst) : undated());
    if (descending)
        std::ranges::reverse(stretches);
    return stretches;
}

std::vector<Stretch> byNumber(Database &database, QueueView view, bool descending, const QDateTime &now)
{
    if (view != QueueView::Overdue)
        return {byIdOf(view, u"id"_s, {}, {}, descending)};
    Ids ids = membersOf(database, view, now);
    if (descending)
        std::ranges::reverse(ids);
    return {listed(std::move(ids))};
}

/// Ids in the order of their names in the language; digits as numbers, so that "Unit 9" comes before "Unit 10".
Ids byName(Database &database, const QString &sql)
{
    struct Named {
        QCollatorSortKey key;
        qint64 id;
    };
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<Named> names;
    database.visit(
        [&](const Row &row) {
            names.push_back({collator.sortKey(row.get<QString>(1)), row.get<qint64>(0)});
        },
        sql);
    std::ranges::stable_sort(names, [](const Named &one, const Named &other) { return one.key < other.key; });
    Ids ids;
    for (const Named &named : names)
        ids.push_back(named.id);
    return ids;
}

/// Group after group, in each as recorded; what belongs to none comes last.
std::vector<Stretch> byGroup(
    QueueView view, const QString &column, const QString &key, const QVariantList &groups, bool descending)
{
    std::vector<Stretch> stretches;
    for (const QVariant &group : groups)
        stretches.push_back(byIdOf(view, key, u" AND %1 IS ?"_s.arg(column), {group}, descending));
    if (descending)
        std::ranges::reverse(stretches);
    return stretches;
}

/// And none of them.
QVariantList withNone(const Ids &ids)
{
    QVariantList groups(ids.cbegin(), ids.cend());
    groups.append(QVariant());
    return groups;
}

QVariantList categories()
{
    std::vector<std::pair<QString, EventCategory>> labels;
    for (const Word<EventCategory> &word : wordsOf<EventCategory>())
        labels.emplace_back(folded(labelOf(word.value)), word.value);
    std::ranges::sort(labels);
    QVariantList codes;
    for (const auto &[label, category] : labels)
        codes.append(codeOf(category));
    return codes;
}

/// What has no name in a view that is too large to be held: the ids of the view without those that have one.
Stretch nameless(QueueView view, std::shared_ptr<qint64> named)
{
    return [view, named, inView = byIdOf(view, u"id"_s, {}, {}, false), isFirst = true](
               SliceReaders &readers, Ids &into, size_t most) mutable {
        if (std::exchange(isFirst, false)) {
            const qint64 closed = howMany(readers.database(), kClosedStates);
            const qint64 open = view == QueueView::All ? howMany(readers.database(), kOpenStates) : 0;
            if (*named == closed + open)
                return true; // everybody has one, as the counters know
        }
        Ids walked;
        const bool isDone = inView(readers, walked, std::max(most, kLeastWalked));
        if (walked.empty())
            return isDone;
        Ids names;
        readers.of(kNamed).read(names, {walked.front(), walked.back()});
        const Ids unnamed = otherIds(walked, names);
        into.insert(into.end(), unnamed.cbegin(), unnamed.cend());
        return isDone;
    };
}

/// Names first, the erased last.
std::vector<Stretch> byPeerOfAll(Database &database, QueueView view, bool descending)
{
    Ids without = binnedIds(database);
    if (view == QueueView::Closed) {
        const Ids open = membersOf(database, QueueView::Open, {});
        without.insert(without.end(), open.cbegin(), open.cend());
    }
    const auto named = std::make_shared<qint64>(0);
    const auto isHere = [named, set = std::make_shared<IdSet>(without)](qint64 id) {
        const bool here = !set->contains(id);
        *named += here ? 1 : 0;
        return here;
    };
    Stretch names = byKey(directed(kByName, descending), {}, kNameOf, descending);
    return {only(std::move(names), isHere), nameless(view, named)};
}

/// The same for a list whose ids are at hand.
std::vector<Stretch> byPeerOfFew(Database &database, const Ids &members, bool descending)
{
    std::vector<std::pair<QByteArray, qint64>> names; // as bytes, which is how the index compares them
    Ids unnamed;
    for (const qint64 id : members) {
        if (const auto name = database.value<QString>(kNameOf, id))
            names.emplace_back(name->toUtf8(), id);
        else
            unnamed.push_back(id);
    }
    std::ranges::sort(names);
    if (descending)
        std::ranges::reverse(names);
    Ids ids;
    for (const auto &[name, id] : names)
        ids.push_back(id);
    return {listed(std::move(ids)), listed(std::move(unnamed))};
}

std::vector<Stretch> byPeerOfMembers(Database &database, Ids members, bool descending)
{
    if (members.size() <= kFewMembers)
        return byPeerOfFew(database, members, descending);
    const auto seen = std::make_shared<Ids>();
    const auto keeps = [seen, set = std::make_shared<IdSet>(members)](qint64 id) {
        const bool here = set->contains(id);
        if (here)
            seen->push_back(id);
        return here;
    };
    const auto others = [seen, all = std::move(members), isFirst = true, rest = Stretch()](
                            SliceReaders &readers, Ids &into, size_t most) mutable {
        if (std::exchange(isFirst, false)) {
            std::ranges::sort(*seen);
            rest = listed(otherIds(all, *seen));
        }
        return rest(readers, into, most);
    };
    return {only(byKey(directed(kByName, descending), {}, kNameOf, descending), keeps), others};
}

std::vector<Stretch> byPeer(Database &database, QueueView view, bool descending, const QDateTime &now)
{
    return isOpenView(view) ? byPeerOfMembers(database, membersOf(database, view, now), descending)
                            : byPeerOfAll(database, view, descending);
}

std::vector<Stretch> stretchesOf(
    Database &database, QueueView view, QueueSort sort, bool descending, const QDateTime &now)
{
    // Whether something is overdue stands in one index only; for the other orders it is picked out of what is open.
    const QueueView walked = view == QueueView::Overdue ? QueueView::Open : view;
    std::vector<Stretch> stretches;
    switch (sort) {
    case QueueSort::NextStep:
        return byDeadline(view, descending, now);
    case QueueSort::Received:
        return byNumber(database, view, descending, now);
    case QueueSort::Peer:
        return byPeer(database, view, descending, now);
    case QueueSort::Unit:
        stretches = byGroup(walked, u"unit_id"_s, u"unit"_s, withNone(byName(database, kUnitNames)), descending);
        break;
    case QueueSort::Supporter:
        stretches = byGroup(
            walked, u"supporter_id"_s, u"supporter"_s, withNone(byName(database, kSupporterNames)), descending);
        break;
    case QueueSort::Category:
        stretches = byGroup(walked, u"event_category"_s, u"category"_s, categories(), descending);
        break;
    }
    if (view == QueueView::Overdue) {
        const auto members = std::make_shared<IdSet>(membersOf(database, view, now));
        for (Stretch &stretch : stretches)
            stretch = memberStretch(members, std::move(stretch));
    }
    return stretches;
}

} // namespace

QueueOrder::QueueOrder(QueueView view, QueueSort sort, bool descending, const QDateTime &now)
    : m_view(view)
    , m_sort(sort)
    , m_descending(descending)
    , m_now(now)
{
}

void QueueOrder::read(Database &database, Ids &into, size_t most)
{
    if (!m_isPrepared) {
        m_stretches = stretchesOf(database, m_view, m_sort, m_descending, m_now);
        m_isPrepared = true;
    }
    SliceReaders readers(database);
    const size_t end = into.size() + most;
    while (m_at < m_stretches.size() && into.size() < end) {
        const size_t before = into.size();
        try {
            if (!m_stretches[m_at](readers, into, end - before))
                return;
        } catch (const VaultError &) {
            into.resize(before);
            throw;
        }
        m_stretches[m_at++] = {}; // with what it held
    }
}

Ids membersOf(Database &database, QueueView view, const QDateTime &now)
{
    Ids ids;
    if (view == QueueView::Overdue) {
        ids = integers(database, kMembers.arg(conditionOf(view), u"due_at < ?"_s), now);
    } else {
        ids = dueIds(database, view);
        const Ids others = integers(database, kMembers.arg(conditionOf(view), u"due_at IS NULL"_s));
        ids.insert(ids.end(), others.cbegin(), others.cend());
    }
    std::ranges::sort(ids);
    return ids;
}

Ids dueIds(Database &database, QueueView view)
{
    return integers(database, kAllDue.arg(conditionOf(view)));
}

Ids binnedIds(Database &database)
{
    Ids ids = integers(database, kInBin);
    std::ranges::sort(ids);
    return ids;
}

QueueCounts queueCounts(Database &database, const QDateTime &now)
{
    QueueCounts counts;
    database.visit(
        [&](const Row &row) {
            counts = {row.get<int>(0), row.get<int>(1), row.get<int>(2), row.get<int>(3)};
        },
        kCounts.arg(kIsOpen, kWaitingStates, kOpenStates, kClosedStates), now);
    return counts;
}

} // namespace wardmate
