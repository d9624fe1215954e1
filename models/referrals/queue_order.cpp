// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_order.h"

#include "models/base/text.h"
#include "models/referrals/id_set.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// Word for word as in the partial indexes of what is open, else the engine does not take them.
const auto kOpen = u"deleted_at IS NULL AND state IN ('received', 'triaged', 'assigned', 'outreach', 'connected', "
                   "'supporting', 'declined', 'no_response')"_s;
const auto kWaitingStates = u"('received', 'triaged')"_s;
const auto kOpenStates = u"('received', 'triaged', 'assigned', 'outreach', 'connected', 'supporting', 'declined', "
                         "'no_response')"_s;
const auto kClosedStates = u"('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn')"_s;

const auto kNames = u"SELECT referral_id FROM peer_identity ORDER BY sort_name, referral_id"_s;
const auto kOverdue = u"SELECT id FROM referral INDEXED BY open_by_due WHERE %1 AND due_at < ? ORDER BY due_at, id"_s;
const auto kDue = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND due_at > '' ORDER BY due_at, id"_s;
const auto kNeverDue = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND due_at IS NULL ORDER BY id DESC"_s;
const auto kById = u"SELECT id FROM referral INDEXED BY queue_by_id WHERE %1 ORDER BY id"_s;
const auto kOfGroup = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND %3 = ? ORDER BY id"_s;
const auto kOfNoGroup = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND %3 IS NULL ORDER BY id"_s;
const auto kInBin = u"SELECT id FROM referral INDEXED BY referral_in_bin WHERE deleted_at IS NOT NULL"_s;
const auto kHowMany = u"SELECT coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %1), 0) + "
                      "coalesce((SELECT sum(referrals) FROM queue_count WHERE state IN %2), 0)"_s;
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

void append(std::vector<qint64> &ids, std::vector<qint64> more)
{
    if (ids.empty())
        ids = std::move(more);
    else
        ids.insert(ids.end(), more.cbegin(), more.cend());
}

std::vector<qint64> byDeadline(Database &database, QueueView view)
{
    const QString index = indexFor(view, u"due"_s);
    std::vector<qint64> ids = integers(database, kDue.arg(index, conditionOf(view)));
    append(ids, integers(database, kNeverDue.arg(index, conditionOf(view))));
    return ids;
}

std::vector<qint64> byNumber(Database &database, QueueView view)
{
    if (!isOpenView(view))
        return integers(database, kById.arg(conditionOf(view)));
    std::vector<qint64> ids = byDeadline(database, view);
    std::ranges::sort(ids);
    return ids;
}

/// members in the order given; those it does not name come last.
std::vector<qint64> inOrder(const std::vector<qint64> &order, const std::vector<qint64> &members)
{
    std::vector<qint64> sorted = common(order, members);
    if (sorted.size() < members.size()) {
        const IdSet named(sorted);
        std::ranges::copy_if(members, std::back_inserter(sorted), [&](qint64 id) { return !named.contains(id); });
    }
    return sorted;
}

/// Ids in the order of their names in the language; digits as numbers, so that "Unit 9" comes before "Unit 10".
std::vector<qint64> byName(Database &database, const QString &sql)
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
    std::vector<qint64> ids;
    for (const Named &named : names)
        ids.push_back(named.id);
    return ids;
}

/// Group after group, in each as recorded; what belongs to none comes last.
std::vector<qint64> byGroup(
    Database &database, QueueView view, const QString &column, const QString &key, const QString &names)
{
    const QString index = indexFor(view, key);
    IdReader ofGroup(database, kOfGroup.arg(index, conditionOf(view), column));
    std::vector<qint64> ids;
    for (const qint64 group : byName(database, names))
        ofGroup.read(ids, QVariantList{group});
    IdReader(database, kOfNoGroup.arg(index, conditionOf(view), column)).read(ids, {});
    return ids;
}

std::vector<qint64> byCategory(Database &database, QueueView view)
{
    std::vector<std::pair<QString, EventCategory>> labels;
    for (const Word<EventCategory> &word : wordsOf<EventCategory>())
        labels.emplace_back(folded(labelOf(word.value)), word.value);
    std::ranges::sort(labels);
    IdReader ofCategory(database, kOfGroup.arg(indexFor(view, u"category"_s), conditionOf(view), u"event_category"_s));
    std::vector<qint64> ids;
    for (const auto &[label, category] : labels)
        ofCategory.read(ids, QVariantList{codeOf(category)});
    return ids;
}

/// Names first, the erased last. When everybody outside the bin has a name, the names alone are the list.
std::vector<qint64> byPeer(Database &database, QueueView view)
{
    std::vector<qint64> names = integers(database, kNames);
    if (view == QueueView::All) {
        if (const IdSet binned(integers(database, kInBin)); !binned.isEmpty())
            std::erase_if(names, [&](qint64 id) { return binned.contains(id); });
        const auto all = database.value<qint64>(kHowMany.arg(kOpenStates, kClosedStates)).value_or(0);
        if (all == qint64(names.size()))
            return names;
    }
    return inOrder(names, byNumber(database, view));
}

} // namespace

std::vector<qint64> common(const std::vector<qint64> &order, const std::vector<qint64> &members)
{
    const IdSet set(members);
    std::vector<qint64> both;
    both.reserve(std::min(order.size(), members.size()));
    std::ranges::copy_if(order, std::back_inserter(both), [&](qint64 id) { return set.contains(id); });
    return both;
}

std::vector<qint64> orderedIds(Database &database, QueueView view, QueueSort sort, const QDateTime &now)
{
    if (view == QueueView::Overdue) {
        std::vector<qint64> overdue = integers(database, kOverdue.arg(kOpen), now);
        return sort == QueueSort::NextStep ? overdue
                                           : common(orderedIds(database, QueueView::Open, sort, now), overdue);
    }
    switch (sort) {
    case QueueSort::NextStep:
        return byDeadline(database, view);
    case QueueSort::Peer:
        return byPeer(database, view);
    case QueueSort::Unit:
        return byGroup(database, view, u"unit_id"_s, u"unit"_s, kUnitNames);
    case QueueSort::Category:
        return byCategory(database, view);
    case QueueSort::Supporter:
        return byGroup(database, view, u"supporter_id"_s, u"supporter"_s, kSupporterNames);
    case QueueSort::Received:
        return byNumber(database, view);
    }
    return {};
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
