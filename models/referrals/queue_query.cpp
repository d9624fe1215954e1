// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_query.h"

#include "models/base/text.h"
#include "models/referrals/id_set.h"
#include "models/vault/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

const auto kWaiting = u"state IN ('received', 'triaged')"_s;
const auto kOpen = u"state IN ('received', 'triaged', 'assigned', 'outreach', 'connected', 'supporting', 'declined', "
                   "'no_response')"_s;
const auto kClosed = u"state IN ('closed', 'purged', 'out_of_scope', 'duplicate', 'withdrawn')"_s;

const auto kText = u"SELECT rowid FROM peer_search WHERE peer_search MATCH ?"_s;
const auto kOfUnit = u"SELECT id FROM referral WHERE deleted_at IS NULL AND unit_id = ? ORDER BY id"_s;
const auto kOfCategory = u"SELECT id FROM referral WHERE deleted_at IS NULL AND event_category = ? ORDER BY id"_s;
const auto kOfSupporter
    = u"SELECT id FROM referral INDEXED BY queue_by_supporter WHERE deleted_at IS NULL AND supporter_id = ? ORDER BY id"_s;
const auto kOfEvent = u"SELECT id FROM referral WHERE event_id = ?"_s;
const auto kNames = u"SELECT referral_id FROM peer_identity ORDER BY sort_name, referral_id"_s;
const auto kCategories
    = u"SELECT id FROM referral WHERE deleted_at IS NULL AND event_category = ?1 AND %1 ORDER BY id"_s;

const auto kCounts = u"SELECT (SELECT count(*) FROM referral INDEXED BY queue_by_due WHERE deleted_at IS NULL AND "
                     u"due_at < ?1 AND %1), "
                     "(SELECT count(*) FROM referral WHERE deleted_at IS NULL AND %2), "
                     "(SELECT count(*) FROM referral WHERE deleted_at IS NULL AND %1), "
                     "(SELECT count(*) FROM referral WHERE deleted_at IS NULL AND %3)"_s;

const auto kRow
    = u"SELECT r.id, r.state, coalesce(p.name, ''), coalesce(u.name, ''), r.event_category, coalesce(s.name, ''), "
      "r.profession_group, r.received_at, r.due_at, r.told_at, r.last_step_at, r.attempts, r.conversations, "
      "r.held_at IS NOT NULL, r.outcome FROM referral r LEFT JOIN peer_identity p ON p.referral_id = r.id "
      "LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN supporter s ON s.id = r.supporter_id WHERE r.id = ?"_s;

QString conditionOf(QueueView view)
{
    switch (view) {
    case QueueView::Overdue:
    case QueueView::Open:
        return kOpen;
    case QueueView::Waiting:
        return kWaiting;
    case QueueView::Closed:
        return kClosed;
    case QueueView::All:
        return u"1"_s;
    }
    return u"1"_s;
}

/// In front what has the sort key, behind it what has none, in the order recorded.
QStringList statementsFor(QueueSort sort, QueueView view)
{
    const QString where = u"deleted_at IS NULL AND "_s + conditionOf(view);
    const auto byKey = [&where](const QString &join, const QString &key, const QString &index, const QString &column) {
        return QStringList{
            u"SELECT referral.id FROM %1 CROSS JOIN referral INDEXED BY %2 ON referral.%3 = %1.id WHERE %4 "
            "ORDER BY %1.%5, %1.id, referral.id"_s.arg(join, index, column, where, key),
            u"SELECT id FROM referral INDEXED BY %1 WHERE %2 IS NULL AND %3 ORDER BY id"_s.arg(index, column, where)};
    };
    switch (sort) {
    case QueueSort::NextStep:
        return {u"SELECT id FROM referral INDEXED BY queue_by_due WHERE due_at > '' AND %1 ORDER BY due_at, id"_s.arg(
                    where),
            u"SELECT id FROM referral INDEXED BY queue_by_due WHERE due_at IS NULL AND %1 ORDER BY id DESC"_s.arg(
                where)};
    case QueueSort::Unit:
        return byKey(u"unit"_s, u"name"_s, u"queue_by_unit"_s, u"unit_id"_s);
    case QueueSort::Supporter:
        return byKey(u"supporter"_s, u"name_key"_s, u"queue_by_supporter"_s, u"supporter_id"_s);
    case QueueSort::Received:
    case QueueSort::Peer: // the order of the names comes on top
    case QueueSort::Category:
        return {u"SELECT id FROM referral INDEXED BY queue_by_id WHERE %1 ORDER BY id"_s.arg(where)};
    }
    return {};
}

template<typename... Args>
void appendIds(Database &database, std::vector<qint64> &ids, const QString &sql, const Args &...args)
{
    database.visit([&](const Row &row) { ids.push_back(row.get<qint64>(0)); }, sql, args...);
}

/// Those of both, in the order of the first.
std::vector<qint64> common(const std::vector<qint64> &order, const std::vector<qint64> &members)
{
    const IdSet set(members);
    std::vector<qint64> both;
    both.reserve(std::min(order.size(), members.size()));
    std::ranges::copy_if(order, std::back_inserter(both), [&](qint64 id) { return set.contains(id); });
    return both;
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

std::vector<EventCategory> categoriesByLabel()
{
    std::vector<std::pair<QString, EventCategory>> labels;
    for (const Word<EventCategory> &word : wordsOf<EventCategory>())
        labels.emplace_back(folded(labelOf(word.value)), word.value);
    std::ranges::sort(labels);
    std::vector<EventCategory> categories;
    for (const auto &[label, category] : labels)
        categories.push_back(category);
    return categories;
}

} // namespace

QueueQuery::QueueQuery(Database &database)
    : m_db(database)
{
}

void QueueQuery::forget()
{
    m_basis.reset();
    m_ordered = {};
}

std::vector<qint64> QueueQuery::ordered(const QueueFilter &filter, const QDateTime &now) const
{
    std::vector<qint64> ids;
    if (filter.view == QueueView::Overdue && filter.sort == QueueSort::NextStep) {
        appendIds(m_db, ids,
            u"SELECT id FROM referral INDEXED BY queue_by_due WHERE due_at < ? AND deleted_at IS NULL AND %1 "
            "ORDER BY due_at, id"_s.arg(kOpen),
            now);
    } else if (filter.sort == QueueSort::Category) {
        const QString sql = kCategories.arg(conditionOf(filter.view));
        for (const EventCategory category : categoriesByLabel())
            appendIds(m_db, ids, sql, category);
    } else {
        for (const QString &sql : statementsFor(filter.sort, filter.view))
            appendIds(m_db, ids, sql);
    }
    if (filter.sort == QueueSort::Peer) {
        std::vector<qint64> names;
        appendIds(m_db, names, kNames);
        ids = inOrder(names, ids);
    }
    if (filter.view == QueueView::Overdue && filter.sort != QueueSort::NextStep) {
        QueueFilter overdue;
        overdue.view = QueueView::Overdue;
        ids = common(ids, ordered(overdue, now));
    }
    if (filter.descending)
        std::ranges::reverse(ids);
    return ids;
}

std::vector<std::vector<qint64>> QueueQuery::narrowing(const QueueFilter &filter) const
{
    std::vector<std::vector<qint64>> sets;
    const auto add = [&](const QString &sql, const auto &value) {
        sets.emplace_back();
        appendIds(m_db, sets.back(), sql, value);
    };
    if (filter.unit.isValid())
        add(kOfUnit, filter.unit);
    if (filter.category)
        add(kOfCategory, *filter.category);
    if (filter.supporter.isValid())
        add(kOfSupporter, filter.supporter);
    if (filter.event.isValid())
        add(kOfEvent, filter.event);
    if (const QString match = prefixMatch(filter.text); !match.isEmpty())
        add(kText, match);
    else if (!filter.text.trimmed().isEmpty())
        sets.emplace_back(); // punctuation alone matches nobody
    return sets;
}

Result<std::vector<qint64>> QueueQuery::ids(const QueueFilter &filter, const QDateTime &now)
{
    return attempt([&] {
        QueueFilter basis;
        basis.view = filter.view;
        basis.sort = filter.sort;
        basis.descending = filter.descending;
        if (m_basis != basis || filter.view == QueueView::Overdue) {
            m_ordered = ordered(basis, now);
            m_basis = basis;
        }
        std::vector<qint64> ids = m_ordered;
        for (const std::vector<qint64> &set : narrowing(filter))
            ids = common(ids, set);
        return ids;
    });
}

Result<QueueRow> QueueQuery::row(ReferralId id) const
{
    return attempt([&]() -> Result<QueueRow> {
        const auto found = m_db.select(
            [](const Row &row) {
                return QueueRow{row.get<ReferralId>(0), row.get<ReferralState>(1), row.get<QString>(2),
                    row.get<QString>(3), row.get<EventCategory>(4), row.get<QString>(5), row.get<ProfessionGroup>(6),
                    row.get<QDateTime>(7), row.get<QDateTime>(8), row.get<QDateTime>(9), row.get<QDateTime>(10),
                    row.get<int>(11), row.get<int>(12), row.get<bool>(13), row.get<std::optional<Outcome>>(14)};
            },
            kRow, id);
        if (found.empty())
            return failure(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
        return found.front();
    });
}

Result<QueueCounts> QueueQuery::counts(const QDateTime &now) const
{
    return attempt([&] {
        return m_db
            .select(
                [](const Row &row) {
                    return QueueCounts{row.get<int>(0), row.get<int>(1), row.get<int>(2), row.get<int>(3)};
                },
                kCounts.arg(kOpen, kWaiting, kClosed), now)
            .front();
    });
}

QString prefixMatch(const QString &text)
{
    QStringList terms;
    for (const QString &word : foldedWords(text))
        terms.append(u"\"%1\"*"_s.arg(word));
    return terms.join(u' ');
}

QStringList queueStatements()
{
    QStringList all = {kText, kOfUnit, kOfCategory, kOfSupporter, kOfEvent, kNames, kRow,
        kCounts.arg(kOpen, kWaiting, kClosed), kCategories.arg(kOpen), kCategories.arg(kClosed)};
    for (const QueueSort sort : {QueueSort::NextStep, QueueSort::Unit, QueueSort::Supporter, QueueSort::Received}) {
        for (const QueueView view : {QueueView::Waiting, QueueView::Open, QueueView::Closed, QueueView::All})
            all += statementsFor(sort, view);
    }
    return all;
}

} // namespace wardmate
