// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_order.h"

#include "models/base/text.h"
#include "models/referrals/id_set.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace wardmate {

/// The statements of one slice; none outlives it, since the file may come to another thread or another key meanwhile.
class SliceReaders
{
public:
    explicit SliceReaders(Database &database)
        : m_db(database)
    {
    }

    [[nodiscard]] Database &database() const { return m_db; }
    [[nodiscard]] IdReader &of(const QString &sql)
    {
        std::unique_ptr<IdReader> &reader = m_readers[sql];
        if (!reader)
            reader = std::make_unique<IdReader>(m_db, sql);
        return *reader;
    }

private:
    Database &m_db;
    std::map<QString, std::unique_ptr<IdReader>> m_readers;
};

namespace {

using Stretch = QueueOrder::Stretch;
using Ids = std::vector<qint64>;

constexpr size_t kLeastWalked = 4096; ///< gone through at a time where only some are wanted
constexpr size_t kFewMembers = 1000; ///< so many names are looked up one by one sooner than all are gone through

// Word for word as in the partial indexes of what is open, else the engine does not take them.
const auto kOpen = u"deleted_at IS NULL AND state <> 'closed' AND state <> 'purged' AND state <> 'out_of_scope' AND "
                   "state <> 'duplicate' AND state <> 'withdrawn'"_s;
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
const auto kAllDue = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND due_at > '' ORDER BY due_at, id"_s;
const auto kMembers = u"SELECT id FROM referral INDEXED BY open_by_due WHERE %1 AND %2"_s;
const auto kInBin = u"SELECT id FROM referral INDEXED BY referral_in_bin WHERE deleted_at IS NOT NULL"_s;
const auto kHowMany = u"SELECT coalesce(sum(referrals), 0) FROM queue_count WHERE state IN %1"_s;
const auto kUnitNames = u"SELECT id, name FROM unit ORDER BY name"_s;
const auto kSupporterNames = u"SELECT id, name FROM supporter INDEXED BY supporter_for_lists ORDER BY name_key"_s;

const auto kCounts = u"SELECT (SELECT count(*) FROM referral INDEXED BY open_by_due WHERE %1 AND due_at < ?), "
                     "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %2), 0), "
                     "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %3), 0), "
                     "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %4), 0)"_s;

const QString kBehindEveryText(8, QChar(0xFFFF));

bool isOpenView(QueueView view)
{
    return view == QueueView::Overdue || view == QueueView::Waiting || view == QueueView::Open;
}

QString conditionOf(QueueView view)
{
    switch (view) {
    case QueueView::Overdue:
    case QueueView::Open:
        return kOpen;
    case QueueView::Waiting:
        return kOpen + u" AND state IN "_s + kWaitingStates;
    case QueueView::Closed:
        return u"deleted_at IS NULL AND state IN "_s + kClosedStates;
    case QueueView::All:
        break;
    }
    return u"deleted_at IS NULL"_s;
}

QString indexFor(QueueView view, const QString &key)
{
    return (isOpenView(view) ? u"open_by_"_s : u"queue_by_"_s) + key;
}

qint64 howMany(Database &database, const QString &states)
{
    return database.value<qint64>(kHowMany.arg(states)).value_or(0);
}

/// What a statement picks that ends with a comparison of the id, its order and a limit.
Stretch byId(const QString &sql, const QVariantList &args, bool backwards)
{
    return [sql, args, last = backwards ? std::numeric_limits<qint64>::max() : qint64(0)](
               SliceReaders &readers, Ids &into, size_t most) mutable {
        const size_t before = into.size();
        readers.of(sql).read(into, QVariantList(args) << last << qint64(most));
        if (into.size() > before)
            last = into.back();
        return into.size() - before < most;
    };
}

/// The same by a text and the id; keySql tells the text of an id, where the next slice goes on.
Stretch byKey(const QString &sql, const QVariantList &args, const QString &keySql, bool backwards)
{
    return [sql, args, keySql, key = backwards ? kBehindEveryText : QString(u""_s), last = qint64(0)](
               SliceReaders &readers, Ids &into, size_t most) mutable {
        const size_t before = into.size();
        readers.of(sql).read(into, QVariantList(args) << key << last << qint64(most));
        if (into.size() - before < most)
            return true;
        last = into.back();
        key = readers.database().value<QString>(keySql, last).value_or(QString());
        return false;
    };
}

/// Of another stretch those for which it holds.
Stretch only(Stretch from, std::function<bool(qint64)> keeps)
{
    return [from = std::move(from), keeps = std::move(keeps)](SliceReaders &readers, Ids &into, size_t most) {
        Ids walked;
        const bool isDone = from(readers, walked, std::max(most, kLeastWalked));
        std::ranges::copy_if(walked, std::back_inserter(into), keeps);
        return isDone;
    };
}

/// A list that is there already.
Stretch listed(Ids ids)
{
    return [ids = std::move(ids), at = size_t(0)](SliceReaders &, Ids &into, size_t most) mutable {
        const size_t end = std::min(ids.size(), at + most);
        into.insert(into.end(), ids.cbegin() + qsizetype(at), ids.cbegin() + qsizetype(end));
        at = end;
        return at == ids.size();
    };
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

std::vector<Stretch> byDeadline(QueueView view, bool descending, const QDateTime &now)
{
    const QString index = indexFor(view, u"due"_s);
    const QString condition = conditionOf(view);
    if (view == QueueView::Overdue) {
        const QString late = condition + u" AND due_at < ?"_s;
        return {byKey(directed(kByDue.arg(index, late), descending), {toBound(now)}, kDueOf, descending)};
    }
    std::vector<Stretch> stretches;
    stretches.push_back(byKey(directed(kByDue.arg(index, condition), descending), {}, kDueOf, descending));
    // What has no deadline is mostly closed: the newest first.
    stretches.push_back(
        byId(directed(kById.arg(index, condition + u" AND due_at IS NULL"_s), !descending), {}, !descending));
    if (descending)
        std::ranges::reverse(stretches);
    return stretches;
}

std::vector<Stretch> byNumber(Database &database, QueueView view, bool descending, const QDateTime &now)
{
    const bool isMostlyOpen = howMany(database, kOpenStates) > howMany(database, kClosedStates);
    if (!isOpenView(view) || (isMostlyOpen && view == QueueView::Open))
        return {byId(directed(kById.arg(u"queue_by_id"_s, conditionOf(view)), descending), {}, descending)};
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
    const QString sql = kById.arg(indexFor(view, key), conditionOf(view) + u" AND %1 IS ?"_s.arg(column));
    std::vector<Stretch> stretches;
    for (const QVariant &group : groups)
        stretches.push_back(byId(directed(sql, descending), {group}, descending));
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
    const QString sql = directed(kById.arg(u"queue_by_id"_s, conditionOf(view)), false);
    return [view, named, inView = byId(sql, {}, false), isFirst = true](
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
    return integers(database, kAllDue.arg(indexFor(view, u"due"_s), conditionOf(view)));
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
        kCounts.arg(kOpen, kWaitingStates, kOpenStates, kClosedStates), now);
    return counts;
}

} // namespace wardmate
