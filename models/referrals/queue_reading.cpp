// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/queue_reading.h"

#include "models/vault/vault_error.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace wardmate {

namespace {

using Ids = std::vector<qint64>;

constexpr size_t kFirstSlice = 256;
constexpr size_t kLargestSlice = 32'768; ///< some four milliseconds

} // namespace

QueueReading::QueueReading(Database &database, std::shared_ptr<QueueBasis> basis, std::optional<Ids> members)
    : m_db(database)
    , m_basis(std::move(basis))
{
    if (!members)
        return;
    if (pickByNumber(*members)) {
        m_set.emplace(Ids());
        m_isComplete = true;
    } else {
        m_set.emplace(*members);
    }
}

/// Orders that go by the number, at least where there is no deadline, need not be gone through: the members come in the
/// order of their numbers already.
bool QueueReading::pickByNumber(const Ids &members)
{
    const QueueFilter &filter = m_basis->filter;
    const bool isLarge = filter.view == QueueView::All || filter.view == QueueView::Closed;
    if (!isLarge || (filter.sort != QueueSort::NextStep && filter.sort != QueueSort::Received))
        return false;
    Ids here = otherIds(members, binnedIds(m_db));
    if (filter.view == QueueView::Closed)
        here = otherIds(here, membersOf(m_db, QueueView::Open, {}));
    if (filter.sort == QueueSort::NextStep) {
        const Ids due = dueIds(m_db, filter.view);
        Ids byNumber = due;
        std::ranges::sort(byNumber);
        const Ids dueHere = commonIds(byNumber, here);
        const IdSet isDue(dueHere);
        std::ranges::copy_if(due, std::back_inserter(m_picked), [&](qint64 id) { return isDue.contains(id); });
        const Ids rest = otherIds(here, dueHere);
        m_picked.insert(m_picked.end(), rest.crbegin(), rest.crend());
    } else {
        m_picked = std::move(here);
    }
    if (filter.descending)
        std::ranges::reverse(m_picked);
    return true;
}

void QueueReading::pickOn()
{
    for (; m_at < m_basis->ids.size(); ++m_at) {
        if (m_set->contains(m_basis->ids[m_at]))
            m_picked.push_back(m_basis->ids[m_at]);
    }
}

Result<void> QueueReading::read(size_t rows, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    return attempt([&] {
        for (size_t slice = 0; !m_isComplete; slice = std::min(std::max(slice * 2, kFirstSlice), kLargestSlice)) {
            if (slice > 0) // every call gets on by one slice at least
                m_basis->order.read(m_db, m_basis->ids, slice);
            if (m_set)
                pickOn();
            m_isComplete = m_basis->order.isAtEnd();
            if (soFar().size() >= rows || (slice > 0 && timer.elapsed() >= milliseconds))
                break;
        }
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
    return m_set ? std::make_shared<const Ids>(m_picked) : QueueIds(m_basis, &m_basis->ids);
}

} // namespace wardmate
