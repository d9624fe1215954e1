// SPDX-FileCopyrightText: 2026 The Wardmate authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_acts.h"

#include "models/referrals/queue_words.h"

#include <QUndoCommand>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace wardmate {

namespace {

/// An act that has been done when it is pushed; undo and redo put one state of the file in the place of the other.
class DoneAct final : public QUndoCommand
{
public:
    using Step = std::function<Result<void>()>;

    /// stay names a stay in a field: what follows in the same stay becomes part of this act.
    DoneAct(const QString &name, Step undo, Step redo, QString stay = {})
        : QUndoCommand(name)
        , m_undo(std::move(undo))
        , m_redo(std::move(redo))
        , m_stay(std::move(stay))
    {
    }

    [[nodiscard]] int id() const override { return m_stay.isEmpty() ? -1 : kMergeable; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *later = dynamic_cast<const DoneAct *>(next);
        if (!later || later->m_stay != m_stay)
            return false;
        m_redo = later->m_redo;
        return true;
    }

    void undo() override { run(m_undo); }
    void redo() override
    {
        if (m_isDone)
            run(m_redo);
        m_isDone = true;
    }

private:
    void run(const Step &step)
    {
        if (!step())
            setObsolete(true); // what was erased since cannot be brought back: the stack drops the act
    }

    static constexpr int kMergeable = 1;

    Step m_undo;
    Step m_redo;
    QString m_stay;
    bool m_isDone = false;
};

QString stayIn(const QString &what, qint64 id, int visit)
{
    return visit < 0 ? QString() : u"%1/%2/%3"_s.arg(what).arg(id).arg(visit);
}

} // namespace

ReferralActs::ReferralActs(ReferralServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void ReferralActs::offerUndo(const QString &text, const UndoOffer &more)
{
    UndoOffer offer = more;
    offer.text = text;
    offer.undo = [stack = &m_services.undo, index = m_services.undo.index()] {
        if (stack->index() == index)
            stack->undo();
    };
    emit offered(offer);
}

bool ReferralActs::edited(
    ReferralId id, const QString &name, const std::function<Result<void>()> &act, const QString &stay)
{
    ReferralStore &store = m_services.store;
    const auto before = store.detail(id);
    if (!before) {
        emit refused(before.error());
        return false;
    }
    if (const auto done = act(); !done) {
        emit refused(done.error());
        return false;
    }
    const auto after = store.detail(id);
    m_services.undo.push(new DoneAct(
        name, [&store, state = *before] { return store.restore(state); },
        [&store, state = after.value_or(*before)] { return store.restore(state); }, stay));
    emit saved();
    return true;
}

bool ReferralActs::advance(ReferralId id, Verb verb, const VerbFacts &facts, const UndoOffer &more)
{
    const bool done = edited(
        id, verbAct(verb), [&] { return m_services.store.advance(id, verb, facts).map([](const Referral &) {}); });
    if (done)
        offerUndo(tr("%1.", "what has been done, as a sentence").arg(verbDone(verb)), more);
    return done;
}

bool ReferralActs::editReferral(const Referral &facts, int visit)
{
    return edited(
        facts.id, tr("change of facts"), [&] { return m_services.store.editReferral(facts); },
        stayIn(u"facts"_s, facts.id.value, visit));
}

bool ReferralActs::editIdentity(ReferralId id, const PeerIdentity &identity, int visit)
{
    return edited(
        id, tr("change of contact"), [&] { return m_services.store.editIdentity(id, identity); },
        stayIn(u"contact"_s, id.value, visit));
}

bool ReferralActs::editLaterDates(ReferralId id, const QList<LaterDate> &dates)
{
    const bool done
        = edited(id, tr("change of later dates"), [&] { return m_services.store.setLaterDates(id, dates); });
    if (done)
        offerUndo(tr("Later dates changed."));
    return done;
}

bool ReferralActs::editEvent(const Event &event, int visit)
{
    ReferralStore &store = m_services.store;
    const auto referrals = store.ofEvent(event.id);
    const auto before = referrals && !referrals->empty() ? store.detail(referrals->front())
                                                         : Result<ReferralDetail>(failure(Error::Kind::NotFound, {}));
    if (!before) {
        emit refused(before.error());
        return false;
    }
    if (const auto done = store.editEvent(event); !done) {
        emit refused(done.error());
        return false;
    }
    const auto after = store.detail(referrals->front());
    m_services.undo.push(new DoneAct(
        tr("change of event"), [&store, state = before->event] { return store.restoreEvent(state); },
        [&store, state = after ? after->event : event] { return store.restoreEvent(state); },
        stayIn(u"event"_s, event.id.value, visit)));
    emit saved();
    return true;
}

bool ReferralActs::toBin(ReferralId id)
{
    ReferralStore &store = m_services.store;
    if (const auto done = store.setInBin(id, true); !done) {
        emit refused(done.error());
        return false;
    }
    m_services.undo.push(new DoneAct(
        tr("move to bin"), [&store, id] { return store.setInBin(id, false); },
        [&store, id] { return store.setInBin(id, true); }));
    emit saved();
    offerUndo(tr("Referral moved to the bin."));
    return true;
}

std::optional<IntakeResult> ReferralActs::record(const Intake &intake)
{
    ReferralStore &store = m_services.store;
    const auto made = store.record(intake);
    if (!made) {
        emit refused(made.error());
        return std::nullopt;
    }
    const auto setAll = [&store, ids = made->referrals](bool inBin) -> Result<void> {
        for (const ReferralId id : ids) {
            if (const auto done = store.setInBin(id, inBin); !done)
                return done;
        }
        return {};
    };
    m_services.undo.push(new DoneAct(
        tr("new referral"), [setAll] { return setAll(true); }, [setAll] { return setAll(false); }));
    emit saved();
    return *made;
}

} // namespace wardmate
