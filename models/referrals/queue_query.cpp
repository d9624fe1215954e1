// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_query.h"

#include "models/base/text.h"
#include "models/referrals/id_set.h"
#include "models/referrals/queue_order.h"
#include "models/referrals/queue_rows.h"
#include "models/vault/database.h"
#include "models/vault/id_reader.h"
#include "models/vault/referral_conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

// %1 the index, %2 whether they are open, %3 the column
const auto kOfOne = u"SELECT id FROM referral INDEXED BY %1 WHERE %2 AND %3 = ? ORDER BY id"_s;
const auto kOfEvent = u"SELECT id FROM referral WHERE event_id = ?"_s;
const auto kUnits = u"SELECT id, name FROM unit ORDER BY name"_s;

/// What is open and what has ended of one unit, category or supporter.
template<typename One>
std::vector<qint64> idsOf(Database &database, const QString &key, const QString &column, const One &one)
{
    const auto open = integers(database, kOfOne.arg(u"open_by_"_s + key, kIsOpen, column), one);
    return eitherIds(open, integers(database, kOfOne.arg(u"ended_by_"_s + key, kHasEnded, column), one));
}

std::vector<qint64> ofUnit(Database &database, UnitId unit)
{
    return idsOf(database, u"unit"_s, u"unit_id"_s, unit);
}

} // namespace

QueueQuery::QueueQuery(Database &database)
    : m_db(database)
{
}

void QueueQuery::forget()
{
    m_basis.reset();
    m_units.reset();
}

UnitId QueueQuery::unitNamed(const QString &name)
{
    if (!m_units) {
        m_units.emplace();
        m_db.visit(
            [this](const Row &row) {
                m_units->emplace_back(foldedWords(row.get<QString>(1)).join(u' '), row.get<UnitId>(0));
            },
            kUnits);
    }
    const auto unit = std::ranges::find(*m_units, name, &std::pair<QString, UnitId>::first);
    return unit == m_units->cend() ? UnitId{} : unit->second;
}

/// Names by the beginnings of their words, units by their whole name: "ICU" is not PICU.
void QueueQuery::narrowToText(QueueNarrowing &narrowing, const QString &text)
{
    const QStringList words = foldedWords(text);
    if (const UnitId unit = unitNamed(words.join(u' ')); unit.isValid())
        return narrowing.toNames(prefixMatch(text), ofUnit(m_db, unit));
    QStringList names = words;
    for (const QString &word : words) {
        if (const UnitId unit = unitNamed(word); unit.isValid()) {
            narrowing.toNames(prefixMatch(word), ofUnit(m_db, unit));
            names.removeOne(word);
        }
    }
    if (!names.isEmpty())
        narrowing.toNames(prefixMatch(names.join(u' ')));
}

QueueNarrowing QueueQuery::narrowing(const QueueFilter &filter)
{
    QueueNarrowing narrowing;
    if (filter.unit.isValid())
        narrowing.toSet(ofUnit(m_db, filter.unit));
    if (filter.category)
        narrowing.toSet(idsOf(m_db, u"category"_s, u"event_category"_s, *filter.category));
    if (filter.supporter.isValid())
        narrowing.toSet(idsOf(m_db, u"supporter"_s, u"supporter_id"_s, filter.supporter));
    if (filter.event.isValid())
        narrowing.toSet(integers(m_db, kOfEvent, filter.event));
    if (!foldedWords(filter.text).isEmpty())
        narrowToText(narrowing, filter.text);
    else if (!filter.text.trimmed().isEmpty())
        narrowing.toSet({}); // punctuation alone matches nobody
    return narrowing;
}

Result<std::unique_ptr<QueueReading>> QueueQuery::start(const QueueFilter &filter, const QDateTime &now)
{
    return attempt([&] {
        QueueFilter basis;
        basis.view = filter.view;
        basis.sort = filter.sort;
        basis.descending = filter.descending;
        const bool isOfNow = m_basis && (filter.view != QueueView::Overdue || m_basis->now == now);
        if (!isOfNow || m_basis->filter != basis)
            m_basis = std::make_shared<QueueBasis>(basis, now);
        return std::make_unique<QueueReading>(m_db, m_basis, narrowing(filter));
    });
}

Result<QueueIds> QueueQuery::ids(const QueueFilter &filter, const QDateTime &now)
{
    return attempt([&]() -> Result<QueueIds> {
        QueueReading reading(m_db, std::make_shared<QueueBasis>(filter, now), narrowing(filter));
        if (const auto read = reading.readAll(); !read)
            return tl::unexpected<Error>(read.error());
        return reading.ids();
    });
}

Result<std::vector<QueueRow>> QueueQuery::rows(const std::vector<qint64> &ids) const
{
    return attempt([&] { return queueRows(m_db, ids); });
}

Result<QueueRow> QueueQuery::row(ReferralId id) const
{
    const auto found = rows({id.value});
    if (found && found->empty())
        return failure(Error::Kind::NotFound, u"no referral with that id"_s, u"unknown_referral"_s);
    return found.map([](const std::vector<QueueRow> &rows) { return rows.front(); });
}

Result<QueueCounts> QueueQuery::counts(const QDateTime &now) const
{
    return attempt([&] { return queueCounts(m_db, now); });
}

qint64 QueueQuery::changes() const
{
    return attempt([&] { return m_db.changes(); }).value_or(-1); // lent to another thread, which may write
}

QString prefixMatch(const QString &text)
{
    QStringList terms;
    for (const QString &word : foldedWords(text))
        terms.append(u"\"%1\"*"_s.arg(word));
    return terms.join(u' ');
}

} // namespace wardmate
