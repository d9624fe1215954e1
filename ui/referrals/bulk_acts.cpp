// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/bulk_acts.h"

#include "models/referrals/queue_query.h"
#include "models/referrals/queue_words.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace wardmate {

namespace {

using States = QList<ReferralDetail>;

/// Many referrals put back, or forth again, as one act.
class DoneForMany final : public QUndoCommand
{
public:
    DoneForMany(const QString &name, ReferralStore &store, States before, States after)
        : QUndoCommand(name)
        , m_store(store)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { put(m_before); }
    void redo() override
    {
        if (m_isDone)
            put(m_after);
        m_isDone = true;
    }

private:
    void put(const States &states)
    {
        bool all = true;
        for (const ReferralDetail &state : states)
            all = m_store.restore(state).has_value() && all; // one that was erased since stays erased
        setObsolete(!all);
    }

    ReferralStore &m_store;
    States m_before;
    States m_after;
    bool m_isDone = false;
};

} // namespace

BulkActs::BulkActs(ReferralServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

QList<Verb> BulkActs::verbs(PersonRole role)
{
    QList<Verb> verbs{Verb::Triage, Verb::Told, Verb::OfferResource};
    if (role == PersonRole::Director)
        verbs.append(Verb::Hold);
    return verbs;
}

Result<QHash<Verb, QList<ReferralId>>> BulkActs::possible(const QList<ReferralId> &ids) const
{
    std::vector<qint64> numbers;
    numbers.reserve(size_t(ids.size()));
    for (const ReferralId id : ids)
        numbers.push_back(id.value);
    const auto rows = m_services.queue.rows(numbers);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QHash<Verb, QList<ReferralId>> found;
    for (const QueueRow &row : *rows) {
        const QList<Verb> all = verbsFor(row, m_services.role);
        for (const Verb verb : verbs(m_services.role)) {
            if (all.contains(verb))
                found[verb].append(row.id);
        }
    }
    return found;
}

bool BulkActs::advance(const QList<ReferralId> &ids, Verb verb, const VerbFacts &facts)
{
    ReferralStore &store = m_services.store;
    States before;
    States after;
    for (const ReferralId id : ids) {
        if (const auto detail = store.detail(id))
            before.append(*detail);
    }
    if (const auto done = store.advanceAll(ids, verb, facts); !done) {
        emit refused(done.error());
        return false;
    }
    for (const ReferralId id : ids) {
        if (const auto detail = store.detail(id))
            after.append(*detail);
    }
    const int count = int(ids.size());
    //: Name of an act in the Edit menu after "Undo": "supporter told, 3 referrals"
    m_services.undo.push(
        new DoneForMany(tr("%1, %n referral(s)", "act, count", count).arg(verbAct(verb)), store, before, after));
    UndoOffer offer;
    offer.text = tr("%1: %n referral(s).", "what has been done, count", count).arg(verbDone(verb));
    offer.undo = [stack = &m_services.undo, index = m_services.undo.index()] {
        if (stack->index() == index)
            stack->undo();
    };
    emit saved();
    emit offered(offer);
    return true;
}

} // namespace wardmate
