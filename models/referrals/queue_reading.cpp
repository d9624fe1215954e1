// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_reading.h"

#include "models/vault/vault_error.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <limits>

namespace wardmate {

namespace {

using Ids = std::vector<qint64>;

constexpr size_t kFirstSlice = 256;
constexpr size_t kLargestSlice = 32'768; ///< some four milliseconds
constexpr size_t kMostCandidates = 8192; ///< looked at together for the first page

} // namespace

QueueReading::QueueReading(Database &database, std::shared_ptr<QueueBasis> basis, QueueNarrowing narrowing)
    : m_db(database)
    , m_basis(std::move(basis))
    , m_narrowing(std::move(narrowing))
    , m_isWhole(m_narrowing.isNone())
{
}

/// The first page of a long list, from the beginning of the order: of a common name it is there before all that have it
/// are known. Given up where the beginning has none of them, since then there may be few.
void QueueReading::pickFirst(size_t rows)
{
    const size_t wanted = rows - m_picked.size();
    size_t count = kFirstSlice;
    if (m_at > 0)
        count = std::clamp(m_at * wanted / m_picked.size(), kFirstSlice, kMostCandidates);
    const size_t here = m_basis->ids.size() - m_at;
    if (here < count)
        m_basis->order.read(m_db, m_basis->ids, count - here);
    const auto from = m_basis->ids.cbegin() + qsizetype(m_at);
    const Ids candidates(from, from + qsizetype(std::min(count, m_basis->ids.size() - m_at)));
    const std::optional<Ids> fitting = m_narrowing.among(m_db, candidates);
    if (fitting) {
        m_picked.insert(m_picked.end(), fitting->cbegin(), fitting->cend());
        m_at += candidates.size();
        m_isComplete = m_basis->order.isAtEnd() && m_at == m_basis->ids.size();
    }
    m_isFirst = fitting && !m_picked.empty() && !candidates.empty();
}

void QueueReading::readMembers(const QDeadlineTimer &until)
{
    if (!m_members) {
        if (!m_narrowing.read(m_db, until))
            return;
        m_members = m_narrowing.takeMembers();
    }
    m_isComplete = m_members->empty() || pickByNumber(*m_members);
    m_set.emplace(m_isComplete ? Ids() : *m_members);
    m_members.reset();
}

/// Orders that go by the number, at least where there is no deadline, need not be read: the members come in the order of
/// their numbers already.
bool QueueReading::pickByNumber(const Ids &members)
{
    const QueueFilter &filter = m_basis->filter;
    const bool isLarge = filter.view == QueueView::All || filter.view == QueueView::Closed;
    const bool isByNumber = filter.sort == QueueSort::NextStep || filter.sort == QueueSort::Received;
    if (!isLarge || !isByNumber || m_basis->order.isAtEnd())
        return false;
    Ids picked;
    Ids here = otherIds(members, binnedIds(m_db));
    if (filter.view == QueueView::Closed)
        here = otherIds(here, membersOf(m_db, QueueView::Open, {}));
    if (filter.sort == QueueSort::NextStep) {
        const Ids due = filter.view == QueueView::All ? dueIds(m_db, QueueView::Open) : Ids(); // nothing that ended
        Ids byNumber = due;
        std::ranges::sort(byNumber);
        const Ids dueHere = commonIds(byNumber, here);
        const IdSet isDue(dueHere);
        std::ranges::copy_if(due, std::back_inserter(picked), [&](qint64 id) { return isDue.contains(id); });
        const Ids rest = otherIds(here, dueHere);
        picked.insert(picked.end(), rest.crbegin(), rest.crend());
    } else {
        picked = std::move(here);
    }
    if (filter.descending)
        std::ranges::reverse(picked);
    m_picked = std::move(picked);
    return true;
}

void QueueReading::pickOn(size_t slice)
{
    if (m_at == m_basis->ids.size())
        m_basis->order.read(m_db, m_basis->ids, slice);
    const size_t end = std::min(m_basis->ids.size(), m_at + kLargestSlice);
    for (; m_at < end; ++m_at) {
        if (m_set->contains(m_basis->ids[m_at]))
            m_picked.push_back(m_basis->ids[m_at]);
    }
    m_isComplete = m_basis->order.isAtEnd() && m_at == m_basis->ids.size();
}

void QueueReading::readSlice(size_t rows, size_t slice, const QDeadlineTimer &until)
{
    if (m_isWhole) {
        m_basis->order.read(m_db, m_basis->ids, slice);
        m_isComplete = m_basis->order.isAtEnd();
    } else if (m_isFirst) {
        pickFirst(rows);
    } else if (!m_set) {
        readMembers(until);
    } else {
        pickOn(slice);
    }
}

Result<void> QueueReading::read(size_t rows, int milliseconds)
{
    const bool hasEnd = milliseconds < std::numeric_limits<int>::max();
    const QDeadlineTimer until = hasEnd ? QDeadlineTimer(milliseconds) : QDeadlineTimer(QDeadlineTimer::Forever);
    m_isFirst = m_isFirst && rows <= kMostCandidates;
    m_isComplete = m_isComplete || (m_isWhole && m_basis->order.isAtEnd());
    return attempt([&] {
        for (size_t slice = kFirstSlice; !m_isComplete && soFar().size() < rows;
             slice = std::min(slice * 2, kLargestSlice)) {
            readSlice(rows, slice, until);
            if (until.hasExpired()) // every call gets on by one slice at least
                break;
        }
        m_isFirst = false;
        if (m_isComplete) {
            m_picked.shrink_to_fit();
            m_basis->ids.shrink_to_fit();
        }
    });
}

Result<void> QueueReading::readAll()
{
    return read(std::numeric_limits<size_t>::max(), std::numeric_limits<int>::max());
}

QueueIds QueueReading::ids() const
{
    return m_isWhole ? QueueIds(m_basis, &m_basis->ids) : std::make_shared<const Ids>(m_picked);
}

} // namespace wardmate
